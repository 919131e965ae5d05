// The plan on one page for governors: what is meant to change and how it will be known, how far it has
// come, what it takes, when they look at it, and what they may ask. It grades no one.
import { formatDate } from '../../../../shared/domain/dates.ts';
import type { DocumentBlock } from '../../../../shared/domain/document-model.ts';
import { sumOf } from '../../../../shared/domain/plan-sum.ts';
import type { RagMark } from '../../../../shared/domain/plan.ts';
import type { ActionPlanFacts, PlanAction } from './facts.ts';
import type { NumberedObjective } from './numbered-plan.ts';
import { fits } from './opening.ts';
import { cell, heading, paragraph, strong } from './parts.ts';
import { leadingMeasure } from './summary.ts';
import { tableFrom } from './table-columns.ts';
import { beginning, counted, joined, latestPoint, money, number, ragWords, said } from './words.ts';

const marks: readonly RagMark[] = ['R', 'A', 'G', 'B'];

/** "2 complete, 4 on track, 1 not started" */
export function progressWords(actions: readonly PlanAction[]): string | null {
  const of = (mark: RagMark | null): number => actions.filter(({ rag }) => rag === mark).length;
  const said = [...marks.toReversed()].map((mark): [number, string] => [
    of(mark),
    `${ragWords[mark].shape}\u00a0${ragWords[mark].word.toLowerCase()}`,
  ]);
  const parts = [...said, [of(null), 'not started'] satisfies [number, string]]
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`);
  return parts.length === 0 ? null : parts.join(', ');
}

/** The newest thing that was counted for the objective. */
function latestOf(objective: NumberedObjective): string | null {
  const measured = objective.actions
    .filter(({ success }) => success.latest !== null)
    .toSorted((a, b) => ((a.success.latest?.on ?? '') < (b.success.latest?.on ?? '') ? 1 : -1));
  const latest = latestPoint(measured[0]?.success.latest ?? null, formatDate);
  return latest === null ? null : `Latest: ${latest}`;
}

function takesWords(actions: readonly PlanAction[]): string | null {
  const sum = sumOf(actions);
  const open = (count: number, what: string): string | null =>
    count === 0 ? null : `${what} not known yet for ${counted(count, 'action')}`;
  return joined(
    [
      sum.costPounds === null ? null : money(sum.costPounds),
      sum.coverHours === null ? null : `${number(sum.coverHours)} hours of cover`,
      open(sum.costUnknownCount, 'cost'),
    ],
    '; ',
  );
}

const questions = [
  'What has changed for pupils since the last meeting, and how do we know?',
  'Which pupils has it not reached yet, and what is being done about that?',
  'What was stopped to make room, and has it stayed stopped?',
  'What does the school need from us?',
];

function page(
  facts: ActionPlanFacts,
  objectives: readonly NumberedObjective[],
  longest: number,
  questionCount: number,
): DocumentBlock[] {
  const short = (text: string | null): string | null => {
    const words = said(text);
    return words === null ? null : beginning(words, longest);
  };
  const actions = objectives.flatMap((objective) => objective.actions);
  const on = (day: string | null): string | null =>
    said(day) === null ? null : formatDate(day ?? '');
  const items = [
    ['Question of the review', short(facts.question)],
    ['Plan agreed', on(facts.agreedOn) ?? 'Draft, not yet agreed'],
    ['The plan takes', takesWords(actions)],
    ['What stops', short(facts.stop?.text ?? null)],
    ['Check-in', on(facts.checkInOn)],
    ['90-day review', on(facts.ninetyDayOn)],
    ['Impact review', on(facts.impactReviewOn)],
  ] as const;
  const table = tableFrom<NumberedObjective>(
    { label: 'Objectives for governors', density: 'dense' },
    [
      {
        heading: 'What is meant to change',
        share: 38,
        fill: (objective) =>
          cell([
            strong(`${objective.number}\u2002`),
            { text: short(objective.objective) ?? 'Still to be worded' },
          ]),
      },
      {
        heading: 'How we will know',
        share: 36,
        fill: (objective) => cell(short(leadingMeasure(objective.actions)), latestOf(objective)),
      },
      {
        heading: 'How far it has come',
        share: 26,
        fill: (objective) => cell(progressWords(objective.actions)),
      },
    ],
    objectives.map((item) => ({ kind: 'item' as const, item })),
  );
  const asOf = on(facts.ragAsOf);
  const school = said(facts.schoolName);
  return [
    { kind: 'title', text: 'Action plan: summary for governors' },
    ...(school === null ? [] : [paragraph('subtitle', beginning(school, 90))]),
    {
      kind: 'facts',
      items: items.flatMap(([label, value]) => (value === null ? [] : [{ label, value }])),
    },
    heading(1, 'Objectives'),
    ...(objectives.length === 0 || table === null
      ? [paragraph('body', 'The objectives of this plan are still to be written.')]
      : [table]),
    ...(asOf === null || objectives.length === 0
      ? []
      : [paragraph('small', `How far actions have come, as on ${asOf}.`)]),
    ...(questionCount === 0
      ? []
      : [
          heading(1, 'What governors may ask'),
          {
            kind: 'bullets' as const,
            items: questions.slice(0, questionCount).map((text) => ({ runs: [{ text }] })),
          },
        ]),
  ];
}

/** As much as one page holds: texts are cut first, then the questions go. */
export function governorsPage(
  facts: ActionPlanFacts,
  objectives: readonly NumberedObjective[],
): DocumentBlock[] {
  const ways = [
    [400, 4],
    [260, 4],
    [160, 4],
    [110, 2],
    [70, 0],
    [40, 0],
  ] as const;
  const pages = ways.map(([longest, count]) => page(facts, objectives, longest, count));
  return pages.find(fits) ?? page(facts, objectives.slice(0, 24), 40, 0);
}
