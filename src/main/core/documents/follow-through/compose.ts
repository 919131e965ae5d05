// The check-in, the 90-day review and the impact report: where each action stands, how well the plan
// is carried out, what pupils and staff say, and what was decided. Looks at no clock.
import type { CountOf } from '../../../../shared/domain/checkpoint.ts';
import { clockOf, formatDate, formatLongDate } from '../../../../shared/domain/dates.ts';
import type {
  DocumentBlock,
  DocumentModel,
  DocumentRun,
} from '../../../../shared/domain/document-model.ts';
import { cell, heading, paragraph, state, strong } from '../action-plan/parts.ts';
import { tableFrom, type Column } from '../action-plan/table-columns.ts';
import { joined, number, pointValue, ragWords, said, unbroken } from '../action-plan/words.ts';
import type { CheckpointFacts, FactsOfAction } from './facts.ts';
import { checkpointTitles, choiceWords, leads, progressWords } from './words.ts';

const countWords = (count: CountOf | null): string | null => {
  if (count === null || count.value === null) return null;
  return count.outOf === null
    ? number(count.value)
    : unbroken(`${number(count.value)} of ${number(count.outOf)}`);
};

/** One point a line. */
const pointsOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const bullets = (title: string, text: string): DocumentBlock[] => {
  const points = pointsOf(text);
  return points.length === 0
    ? []
    : [
        heading(2, title),
        { kind: 'bullets', items: points.map((point) => ({ runs: [{ text: point }] })) },
      ];
};

const prose = (level: 1 | 2, title: string, text: string): DocumentBlock[] =>
  said(text) === null
    ? []
    : [heading(level, title), ...pointsOf(text).map((line) => paragraph('body', line))];

function stateOf({ said: entry, action }: FactsOfAction): DocumentRun[] | string | null {
  const rag = entry?.rag ?? null;
  if (rag !== null) return state(ragWords[rag]);
  const status = entry?.status ?? null;
  if (status !== null) return state(progressWords[status]);
  return action.rag === null ? null : state(ragWords[action.rag]);
}

const noted = (label: string, text: string | undefined): string | null => {
  const words = said(text);
  return words === null ? null : `${label}: ${words}`;
};

const actionColumn: Column<FactsOfAction> = {
  heading: 'Action',
  share: 34,
  fill: ({ number: place, action }) =>
    cell(
      [strong(`${place}\u2002`), { text: said(action.action) ?? 'Still to be worded' }],
      said(action.leadRole),
    ),
};
const stateColumn: Column<FactsOfAction> = {
  heading: 'State',
  share: 16,
  fill: (facts) => cell(stateOf(facts)),
};
const changeColumn: Column<FactsOfAction> = {
  heading: 'Baseline, latest, target',
  share: 28,
  fill: ({ action }) =>
    cell(
      joined(
        [
          pointValue(action.baseline) === null ? null : `From ${pointValue(action.baseline)}`,
          pointValue(action.latest) === null ? null : `now ${pointValue(action.latest)}`,
          pointValue(action.target) === null ? null : `target ${pointValue(action.target)}`,
        ],
        ', ',
      ),
      said(action.measure),
    ),
};
const saidColumn: Column<FactsOfAction> = {
  heading: 'What we found',
  share: 34,
  fill: ({ said: entry }) =>
    cell(
      said(entry?.what),
      noted('Helps', entry?.helps),
      noted('Hinders', entry?.hinders),
      noted('Next', entry?.next),
    ),
};
const choiceColumn: Column<FactsOfAction> = {
  heading: 'Decided',
  share: 24,
  fill: ({ said: entry }) =>
    cell(
      entry?.choice === null || entry?.choice === undefined
        ? null
        : [strong(choiceWords[entry.choice])],
      said(entry?.reason),
    ),
};

function howWell({ look }: CheckpointFacts): DocumentBlock[] {
  const lines = [
    {
      what: 'Adoption',
      asks: 'Who has taken it up',
      count: look.adoption,
      text: look.adoptionText,
    },
    {
      what: 'Fidelity',
      asks: 'Done as it was meant',
      count: look.fidelity,
      text: look.fidelityText,
    },
    { what: 'Reach', asks: 'Whom it reaches', count: look.reach, text: look.reachText },
  ].filter(({ count, text }) => countWords(count) !== null || said(text) !== null);
  const table = tableFrom(
    { label: 'Adoption, fidelity and reach', density: 'roomy' },
    [
      { heading: 'How well', share: 24, fill: ({ what, asks }) => cell([strong(what)], asks) },
      { heading: 'Counted', share: 16, fill: ({ count }) => cell(countWords(count)) },
      { heading: 'In words', share: 60, fill: ({ text }) => cell(said(text)) },
    ],
    lines.map((item) => ({ kind: 'item', item })),
  );
  return table === null || lines.length === 0
    ? []
    : [heading(1, 'How well the plan is carried out'), table];
}

function signal(
  title: string,
  text: string,
  from: CountOf | null,
  to: CountOf | null,
  source: string,
): DocumentBlock[] {
  const change = joined(
    [
      countWords(from) === null ? null : `from ${countWords(from)}`,
      countWords(to) === null ? null : `to ${countWords(to)}`,
    ],
    ' ',
  );
  if (said(text) === null && change === null) return [];
  return [
    heading(2, title),
    ...(said(text) === null ? [] : [paragraph('body', said(text) ?? '')]),
    ...(change === null
      ? []
      : [
          paragraph(
            'small',
            joined(
              [`Counted: ${change}`, said(source) === null ? null : `Source: ${source}`],
              '. ',
            ) ?? '',
          ),
        ]),
  ];
}

function signals({ look }: CheckpointFacts): DocumentBlock[] {
  const blocks = [
    ...signal('Pupils', look.pupilSignal, look.pupilBaseline, look.pupilLatest, look.pupilSource),
    ...signal('Staff', look.staffSignal, look.staffBaseline, look.staffLatest, look.staffSource),
  ];
  return blocks.length === 0 ? [] : [heading(1, 'What pupils and staff say'), ...blocks];
}

function decided({ look }: CheckpointFacts): DocumentBlock[] {
  const blocks = [
    ...bullets('Keep', look.keep),
    ...bullets('Adapt', look.adapt),
    ...bullets('Stop', look.stop),
    ...bullets('What stands in the way', look.barriers),
    ...bullets('What nobody had expected', look.unintended),
    ...bullets('Practice to pass on', look.practice),
  ];
  return blocks.length === 0 ? [] : [heading(1, 'Keep, adapt, stop'), ...blocks];
}

function actionBlocks(facts: CheckpointFacts): DocumentBlock[] {
  const { which } = facts.look;
  const columns =
    which === 'checkIn'
      ? [actionColumn, stateColumn, saidColumn, choiceColumn]
      : [actionColumn, stateColumn, changeColumn, saidColumn, choiceColumn];
  const table = tableFrom(
    { label: 'Actions and where they stand', density: 'dense' },
    columns,
    facts.actions.map((item) => ({ kind: 'item', item })),
  );
  if (table === null || facts.actions.length === 0) {
    return [heading(1, 'Action by action'), paragraph('body', 'The plan has no action yet.')];
  }
  return [heading(1, 'Action by action'), table];
}

function opening(facts: CheckpointFacts): DocumentBlock[] {
  const { look } = facts;
  const on = look.heldOn ?? facts.plannedOn;
  const finished = facts.actions.filter(({ isFinished }) => isFinished).length;
  const rows: [string, string | null][] = [
    [look.heldOn === null ? 'Planned for' : 'Held on', on === null ? null : formatLongDate(on)],
    ['Led by', said(look.ledBy)],
    ['Present', said(pointsOf(look.attendees).join(', '))],
    [
      'Actions finished',
      facts.actions.length === 0 ? null : `${finished} of ${facts.actions.length}`,
    ],
    ['Decided for the plan', said(look.decision)],
    ['Next look', look.nextOn === null ? null : formatLongDate(look.nextOn)],
  ];
  return [
    ...(said(facts.trustName) === null ? [] : [paragraph('organisation', facts.trustName)]),
    { kind: 'title', text: checkpointTitles[look.which] },
    ...(said(facts.schoolName) === null ? [] : [paragraph('subtitle', facts.schoolName)]),
    paragraph('lead', leads[look.which]),
    ...(said(facts.question) === null
      ? []
      : [{ kind: 'question' as const, text: facts.question.trim() }]),
    {
      kind: 'facts',
      items: rows.flatMap(([label, value]) => (value === null ? [] : [{ label, value }])),
    },
    ...prose(1, 'In short', look.summary),
  ];
}

export function composeCheckpoint(facts: CheckpointFacts): DocumentModel {
  const { look, schoolName } = facts;
  const title = checkpointTitles[look.which];
  const footer = joined([said(schoolName), title], ' · ');
  const made = clockOf(facts.madeAt);
  const isImpact = look.which === 'impactReview';
  const closing: DocumentBlock[] = [
    ...(isImpact
      ? [...prose(1, 'What we learned', look.learned), ...prose(1, 'What comes next', look.next)]
      : []),
    { kind: 'space', size: 'small' },
    paragraph(
      'small',
      `This document belongs to ${said(schoolName) ?? 'the school'}, which decides who sees it. It grades no one.${made === null ? '' : ` Made with Fieldfare on ${formatDate(made.date)} at ${made.time}.`}`,
    ),
  ];
  return {
    meta: {
      title: joined([title, said(schoolName)], ', ') ?? title,
      subject: said(facts.question) ?? 'After a peer review',
      author: said(schoolName) ?? 'Fieldfare',
      language: 'en-GB',
      createdAt: facts.madeAt,
    },
    sections: [
      {
        orientation: 'portrait',
        header: null,
        footer,
        blocks: [
          ...opening(facts),
          ...(isImpact ? prose(1, 'What changed for pupils', look.changed) : []),
          ...howWell(facts),
          ...signals(facts),
        ],
      },
      { orientation: 'landscape', header: null, footer, blocks: actionBlocks(facts) },
      {
        orientation: 'portrait',
        header: null,
        footer,
        blocks: [...decided(facts), ...closing],
      },
    ],
  };
}
