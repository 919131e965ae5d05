// The feedback script for the person who speaks: the points in order with the agreed wording, the
// speaker's notes, the ground rules and what to avoid. For the team alone. Looks at no clock.
import { formatLongDate } from '../../../../shared/domain/dates.ts';
import type { DocumentBlock, DocumentModel } from '../../../../shared/domain/document-model.ts';
import type { SlideKind } from '../../../../shared/domain/feedback.ts';
import type { FindingCategory } from '../../../../shared/domain/finding.ts';
import { heading, paragraph, run, strong } from '../action-plan/parts.ts';

export interface ScriptPoint {
  readonly shows: SlideKind;
  readonly title: string;
  readonly minutes: number | null;
  readonly say: string;
  readonly finding: {
    readonly category: FindingCategory;
    readonly number: number;
    readonly heading: string;
    readonly wording: string;
    readonly basis: string;
    readonly gap: string;
  } | null;
}

export interface ScriptFacts {
  readonly schoolName: string;
  readonly reviewTitle: string;
  readonly question: string;
  readonly on: string | null;
  readonly startsAt: string;
  readonly minutes: number | null;
  readonly attendees: readonly string[];
  readonly groundRules: readonly string[];
  readonly avoid: readonly string[];
  readonly questions: readonly string[];
  readonly points: readonly ScriptPoint[];
  readonly madeAt: string;
}

const categories: Readonly<Record<FindingCategory, string>> = {
  strength: 'Strength',
  'area-for-development': 'Area for development',
  question: 'Question for the school',
};

const headings: Readonly<Record<SlideKind, string>> = {
  opening: 'Welcome and thanks',
  enquiry: 'The enquiry question',
  finding: 'A finding',
  pause: 'A pause for the host',
  questions: 'Questions handed back',
  check: 'What have we missed?',
  'next-steps': 'What happens next',
  words: 'A word from the team',
};

const minutesOf = (minutes: number | null): string =>
  minutes === null ? '' : minutes === 1 ? '1 minute' : `${minutes} minutes`;

function pointBlocks(point: ScriptPoint, number: number, facts: ScriptFacts): DocumentBlock[] {
  const { finding } = point;
  const name =
    point.title.trim() !== ''
      ? point.title.trim()
      : finding === null || finding.heading.trim() === ''
        ? headings[point.shows]
        : finding.heading;
  const kind = finding === null ? '' : `${categories[finding.category]} ${finding.number}`;
  const meta = [kind, minutesOf(point.minutes)].filter((part) => part !== '').join(' · ');
  const shown: DocumentBlock[] =
    finding !== null
      ? [
          paragraph('body', strong('Agreed wording: '), finding.wording.trim() || 'not agreed yet'),
          ...(finding.basis === '' ? [] : [paragraph('small', finding.basis)]),
          ...(finding.gap === '' ? [] : [paragraph('small', run(finding.gap, 'mind'))]),
        ]
      : point.shows === 'enquiry' && facts.question.trim() !== ''
        ? [{ kind: 'question', text: facts.question }]
        : point.shows === 'questions' && facts.questions.length > 0
          ? [
              {
                kind: 'bullets',
                items: facts.questions.map((question) => ({ runs: [{ text: question }] })),
              },
            ]
          : [];
  return [
    heading(2, `${number}. ${name}`),
    ...(meta === '' ? [] : [{ ...paragraph('small', run(meta, 'soft')), staysWithNext: true }]),
    ...shown,
    ...(point.say.trim() === '' ? [] : [paragraph('body', strong('Say: '), point.say.trim())]),
  ];
}

const listed = (title: string, lines: readonly string[]): DocumentBlock[] =>
  lines.length === 0
    ? []
    : [heading(2, title), { kind: 'bullets', items: lines.map((text) => ({ runs: [{ text }] })) }];

export function composeScript(facts: ScriptFacts): DocumentModel {
  const planned = facts.points.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  const rows: [string, string][] = [
    ['Day', facts.on === null ? '' : formatLongDate(facts.on)],
    ['Starts at', facts.startsAt],
    ['The host has', minutesOf(facts.minutes)],
    ['The points take', minutesOf(planned)],
    ['Who hears it', facts.attendees.join(', ')],
  ];
  return {
    meta: {
      title: ['Feedback script', facts.schoolName].filter((part) => part !== '').join(', '),
      subject: facts.reviewTitle === '' ? 'Feedback after a peer review' : facts.reviewTitle,
      author: 'Fieldfare',
      language: 'en-GB',
      createdAt: facts.madeAt,
    },
    sections: [
      {
        orientation: 'portrait',
        header: 'For the review team only',
        footer: [facts.schoolName, 'Feedback script'].filter((part) => part !== '').join(' · '),
        blocks: [
          { kind: 'title', text: 'Feedback script' },
          ...(facts.schoolName === '' ? [] : [paragraph('subtitle', facts.schoolName)]),
          {
            kind: 'facts',
            items: rows
              .filter(([, value]) => value !== '')
              .map(([label, value]) => ({ label, value })),
          },
          heading(1, 'Before you begin'),
          ...listed('Ground rules', facts.groundRules),
          ...listed('What to avoid saying', facts.avoid),
          ...(facts.groundRules.length + facts.avoid.length === 0
            ? [paragraph('body', 'No ground rules have been written yet.')]
            : []),
          heading(1, 'What is said, in this order'),
          ...(facts.points.length === 0
            ? [paragraph('body', 'No point has been prepared yet.')]
            : facts.points.flatMap((point, index) => pointBlocks(point, index + 1, facts))),
        ],
      },
    ],
  };
}
