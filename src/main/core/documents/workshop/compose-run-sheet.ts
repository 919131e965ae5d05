// The agenda for the tables, and the run sheet with what only the facilitator needs. Looks at no clock.
import { formatLongDate } from '../../../../shared/domain/dates.ts';
import type { DocumentBlock, DocumentModel } from '../../../../shared/domain/document-model.ts';
import { cell, heading, paragraph, run, strong } from '../action-plan/parts.ts';
import type { PaperStep, WorkshopFacts } from './facts.ts';

export const plural = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

const bullets = (title: string, lines: readonly string[]): DocumentBlock[] =>
  lines.length === 0
    ? []
    : [heading(1, title), { kind: 'bullets', items: lines.map((text) => ({ runs: [run(text)] })) }];

function whenWords({ on, startsAt, endsAt, place }: WorkshopFacts): string {
  const time = startsAt === '' || endsAt === '' ? startsAt : `${startsAt} to ${endsAt}`;
  return [on === null ? '' : formatLongDate(on), time, place]
    .filter((part) => part !== '')
    .join(', ');
}

function factsOf(facts: WorkshopFacts): DocumentBlock {
  const minutes = facts.steps.reduce((sum, step) => sum + step.minutes, 0);
  const items: [string, string][] = [
    ['School', facts.schoolName],
    ['When and where', whenWords(facts)],
    ['Length', minutes === 0 ? '' : plural(minutes, 'minute', 'minutes')],
    ['Facilitated by', facts.facilitators.join(', ')],
    ['Expected', facts.expected === null ? '' : plural(facts.expected, 'person', 'people')],
  ];
  return {
    kind: 'facts',
    items: items.filter(([, value]) => value !== '').map(([label, value]) => ({ label, value })),
  };
}

function findingsOf({ brief }: WorkshopFacts): DocumentBlock[] {
  if (brief.findings.length === 0) return [];
  return [
    heading(1, 'What visitors saw and heard'),
    {
      kind: 'numbered',
      items: brief.findings.map(({ heading: title, wording, evidenceCount, methods }) => ({
        paragraphs: [
          ...(title === '' ? [] : [paragraph('body', strong(title))]),
          paragraph('body', wording),
          paragraph(
            'small',
            `Rests on ${plural(evidenceCount, 'note', 'notes')} from ${plural(methods, 'kind of activity', 'kinds of activity')}.`,
          ),
        ],
      })),
    },
  ];
}

const minutesCell = ({ minutes }: PaperStep) => cell(`${minutes}`);

const agendaTable = (steps: readonly PaperStep[]): DocumentBlock => ({
  kind: 'table',
  label: 'The steps of the workshop with their times',
  density: 'roomy',
  columns: [
    { heading: 'Time', share: 14 },
    { heading: 'Step', share: 70 },
    { heading: 'Minutes', share: 16 },
  ],
  rows: steps.map((step) => ({
    kind: 'cells' as const,
    cells: [cell(step.time), cell([strong(step.title)]), minutesCell(step)],
  })),
});

const runTable = (steps: readonly PaperStep[]): DocumentBlock => ({
  kind: 'table',
  label: 'The run sheet: each step with what to do, what to say and what has to be on the tables',
  density: 'roomy',
  columns: [
    { heading: 'Time', share: 11 },
    { heading: 'Step and what to do', share: 55 },
    { heading: 'On the tables', share: 22 },
    { heading: 'Minutes', share: 12 },
  ],
  rows: steps.map((step) => ({
    kind: 'cells' as const,
    cells: [
      cell(step.time),
      {
        paragraphs: [
          paragraph('cell', strong(step.title)),
          ...step.doNow.map((line) => paragraph('cell', `•\u00a0${line}`)),
          ...(step.say === ''
            ? []
            : [paragraph('cell-small', { text: `“${step.say}”`, isEmphasised: true })]),
          ...(step.note.trim() === '' ? [] : [paragraph('cell', step.note)]),
        ],
      },
      cell(null, ...step.materials),
      minutesCell(step),
    ],
  })),
});

function blocksOf(facts: WorkshopFacts, isForRoom: boolean): DocumentBlock[] {
  const { brief, steps } = facts;
  return [
    { kind: 'title', text: isForRoom ? 'Workshop agenda' : 'Workshop run sheet' },
    ...(facts.reviewTitle === '' ? [] : [paragraph('subtitle', facts.reviewTitle)]),
    factsOf(facts),
    ...(brief.question.trim() === '' ? [] : [{ kind: 'question' as const, text: brief.question }]),
    ...(brief.decisionWanted === ''
      ? []
      : [heading(1, 'What we decide today'), paragraph('body', brief.decisionWanted)]),
    heading(1, isForRoom ? 'Agenda' : 'Run sheet'),
    isForRoom ? agendaTable(steps) : runTable(steps),
    ...bullets('Ground rules', facts.groundRules),
    ...bullets('Strengths to protect', brief.strengths),
    ...findingsOf(facts),
    ...bullets('Not for today', [...brief.outOfScope, ...brief.nonNegotiables]),
    ...(isForRoom
      ? []
      : [
          ...bullets('Handle with care', facts.sensitivities),
          ...bullets('What has been before', facts.history),
          ...bullets(
            'Questions that keep a table thinking',
            facts.stems.map((each) => `${each.for}: ${each.stem}`),
          ),
        ]),
  ];
}

export const footerOf = (facts: WorkshopFacts, what: string): string =>
  [facts.schoolName, what].filter((part) => part !== '').join(' · ');

export const metaOf = (facts: WorkshopFacts, what: string): DocumentModel['meta'] => ({
  title: [what, facts.schoolName].filter((part) => part !== '').join(', '),
  subject: facts.reviewTitle === '' ? 'Improvement workshop' : facts.reviewTitle,
  author: facts.schoolName === '' ? 'Fieldfare' : facts.schoolName,
  language: 'en-GB',
  createdAt: facts.madeAt,
});

/** @param isForRoom the agenda for the tables: without a private note, a sensitivity or history. */
export function composeRunSheet(facts: WorkshopFacts, isForRoom: boolean): DocumentModel {
  const what = isForRoom ? 'Workshop agenda' : 'Workshop run sheet';
  return {
    meta: metaOf(facts, what),
    sections: [
      {
        orientation: 'portrait',
        header: null,
        footer: footerOf(facts, what),
        blocks: blocksOf(facts, isForRoom),
      },
    ],
  };
}
