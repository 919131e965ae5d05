// The handover brief: one or two pages for the improvement champion. Looks at no clock; knows no note
// and no reviewer.
import { formatLongDate, formatVisitDates } from '../../../../shared/domain/dates.ts';
import type { DocumentBlock, DocumentModel } from '../../../../shared/domain/document-model.ts';
import type { Handover } from '../../../../shared/domain/handover.ts';
import { cell, heading, paragraph, run, strong } from '../action-plan/parts.ts';

export interface HandoverFacts {
  readonly schoolName: string;
  readonly reviewTitle: string;
  readonly visitDates: readonly string[];
  readonly from: string;
  readonly to: readonly string[];
  /** Heading of each finding by its id. */
  readonly headings: ReadonlyMap<string, string>;
  /** Why the team keeps a finding against its own rule, by the finding's id. */
  readonly keptStatements: ReadonlyMap<string, string>;
  readonly handover: Handover | null;
  readonly isComplete: boolean;
  readonly madeAt: string;
}

const plural = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

type Lines = readonly { readonly text: string }[];

const bullets = (title: string, lines: Lines): DocumentBlock[] =>
  lines.length === 0
    ? []
    : [
        heading(1, title),
        { kind: 'bullets', items: lines.map(({ text }) => ({ runs: [run(text)] })) },
      ];

const passage = (title: string, text: string): DocumentBlock[] =>
  text.trim() === '' ? [] : [heading(1, title), paragraph('body', text)];

function findingsTable({ findings }: Handover, { headings, keptStatements }: HandoverFacts) {
  if (findings.length === 0) return [];
  const table: DocumentBlock = {
    kind: 'table',
    label: 'The findings handed over, with how much each rests on',
    density: 'roomy',
    columns: [
      { heading: 'Finding, in the agreed words', share: 76 },
      { heading: 'Rests on', share: 24 },
    ],
    rows: findings.map(({ id, wording, evidenceCount, methods }) => {
      const title = headings.get(id) ?? '';
      const kept = keptStatements.get(id);
      return {
        kind: 'cells' as const,
        cells: [
          {
            paragraphs: [
              ...(title === '' ? [] : [paragraph('cell', strong(title))]),
              paragraph('cell', wording),
              ...(kept === undefined
                ? []
                : [paragraph('cell-small', run(`▲\u00a0${kept}`, 'mind'))]),
            ],
          },
          cell(
            plural(evidenceCount, 'note', 'notes'),
            `from ${plural(methods, 'kind of activity', 'kinds of activity')}`,
          ),
        ],
      };
    }),
  };
  return [heading(1, 'Findings'), table];
}

function roomOf({ roomOn, roomStart, roomEnd, roomPlace }: Handover): string {
  const time = roomStart === '' ? '' : roomEnd === '' ? roomStart : `${roomStart} to ${roomEnd}`;
  return [roomOn === null ? '' : formatLongDate(roomOn), time, roomPlace]
    .filter((part) => part !== '')
    .join(', ');
}

function factsOf(facts: HandoverFacts, handover: Handover): DocumentBlock {
  const items: [string, string][] = [
    ['School', facts.schoolName],
    ['Peer review', formatVisitDates([...facts.visitDates])],
    ['For', facts.to.join(', ')],
    ['From', facts.from],
    ['Workshop', roomOf(handover)],
    ['Expected', handover.expected === null ? '' : plural(handover.expected, 'person', 'people')],
  ];
  return {
    kind: 'facts',
    items: items.filter(([, value]) => value !== '').map(([label, value]) => ({ label, value })),
  };
}

const callWords = ({ on, minutes, mode }: Handover['calls'][number]): string =>
  [
    on === null ? '' : formatLongDate(on),
    minutes === null ? '' : plural(minutes, 'minute', 'minutes'),
    mode,
  ]
    .filter((part) => part !== '')
    .join(', ');

function blocksOf(facts: HandoverFacts, handover: Handover): DocumentBlock[] {
  return [
    { kind: 'title', text: 'Handover to the improvement champion' },
    ...(facts.reviewTitle === '' ? [] : [paragraph('subtitle', facts.reviewTitle)]),
    factsOf(facts, handover),
    ...(facts.isComplete ? [] : [paragraph('small', strong('This handover is not complete yet.'))]),
    ...(handover.question.trim() === ''
      ? []
      : [{ kind: 'question' as const, text: handover.question }]),
    ...findingsTable(handover, facts),
    ...passage('To work on in depth', handover.workOn),
    ...passage('Decision wanted', handover.decisionWanted),
    ...bullets('Strengths to protect', handover.strengths),
    ...bullets('History and context', handover.history),
    ...bullets('Sensitivities', handover.sensitivities),
    ...bullets('Non-negotiables', handover.nonNegotiables),
    ...bullets('Out of scope', handover.outOfScope),
    ...bullets('Who attends', handover.groups),
    ...passage('How the room is set up', handover.roomSetUp),
    ...bullets('Evidence pack', handover.pack),
    ...bullets(
      'Checklist',
      handover.checklist.map(({ text, isDone }) => ({
        text: `${isDone ? 'Done' : 'To do'}: ${text}`,
      })),
    ),
    ...bullets(
      'Calls with the champion',
      handover.calls.map((call) => ({ text: callWords(call) })),
    ),
    paragraph(
      'small',
      'The workshop starts from these words. It does not begin the diagnosis again, and nobody is named in the room.',
    ),
  ];
}

export function composeHandover(facts: HandoverFacts): DocumentModel {
  const { handover, schoolName } = facts;
  return {
    meta: {
      title: ['Handover', schoolName].filter((part) => part !== '').join(', '),
      subject: facts.reviewTitle === '' ? 'Handover after a peer review' : facts.reviewTitle,
      author: schoolName === '' ? 'Fieldfare' : schoolName,
      language: 'en-GB',
      createdAt: facts.madeAt,
    },
    sections: [
      {
        orientation: 'portrait',
        header: null,
        footer: [schoolName, 'Handover'].filter((part) => part !== '').join(' · '),
        blocks: handover === null ? [] : blocksOf(facts, handover),
      },
    ],
  };
}
