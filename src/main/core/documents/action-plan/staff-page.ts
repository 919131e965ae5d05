// The plan for everyone who works at the school: what changes, how we will know, what stays and what
// stops, on one page; and, for those who want it, who does what by when. No costs and no marks.
import type { DocumentBlock } from '../../../../shared/domain/document-model.ts';
import type { ActionPlanFacts } from './facts.ts';
import type { NumberedAction, NumberedObjective } from './numbered-plan.ts';
import { fits } from './opening.ts';
import { cell, heading, paragraph, run, strong } from './parts.ts';
import { summaryBlocks, type SummaryLength } from './summary.ts';
import { tableFrom, type Line } from './table-columns.ts';
import { beginning, createDayWords, headingText, joined, said } from './words.ts';

const lengths: readonly SummaryLength[] = ['full', 'measured', 'bare'];

function head(facts: ActionPlanFacts): DocumentBlock[] {
  const [school, question] = [said(facts.schoolName), said(facts.question)];
  return [
    { kind: 'title', text: 'Action plan' },
    ...(school === null ? [] : [paragraph('subtitle', beginning(school, 90))]),
    ...(question === null ? [] : [paragraph('lead', beginning(question, 240))]),
  ];
}

export function staffPage(
  facts: ActionPlanFacts,
  objectives: readonly NumberedObjective[],
): DocumentBlock[] {
  const pages = lengths.map((length) => [
    ...head(facts),
    ...summaryBlocks(facts, objectives, length),
  ]);
  return (
    pages.find(fits) ?? [
      ...head({ ...facts, question: null }),
      ...summaryBlocks({ ...facts, strengths: [] }, objectives, 'bare'),
    ]
  );
}

/** In the order in which things are due; what has no day comes last. */
const byDueDay = (a: NumberedAction, b: NumberedAction): number => {
  const [left, right] = [said(a.dueOn) ?? '9999', said(b.dueOn) ?? '9999'];
  return left < right ? -1 : left > right ? 1 : 0;
};

export function whoDoesWhat(objectives: readonly NumberedObjective[]): DocumentBlock[] {
  const all = objectives.flatMap(({ actions }) => actions);
  const days = createDayWords(all.flatMap(({ startOn, dueOn }) => [startOn, dueOn]));
  const table = tableFrom<NumberedAction>(
    { label: 'Who does what, by when', density: 'dense' },
    [
      {
        heading: 'What',
        share: 46,
        fill: (action) =>
          cell(
            [
              strong(`${action.number}\u2002`, 'act'),
              run(said(action.action) ?? 'Still to be worded'),
            ],
            joined(
              ['First step', said(action.firstStep)].slice(said(action.firstStep) === null ? 2 : 0),
              ': ',
            ),
          ),
      },
      {
        heading: 'Who',
        share: 26,
        fill: (action) =>
          cell(
            said(action.leadRole),
            said(
              action.supportRoles
                .map(said)
                .filter((role) => role !== null)
                .join(', '),
            ),
          ),
      },
      { heading: 'When', share: 14, fill: ({ startOn, dueOn }) => cell(days.span(startOn, dueOn)) },
      { heading: 'Training', share: 22, fill: ({ cpd }) => cell(said(cpd)) },
    ],
    objectives.flatMap((objective): Line<NumberedAction>[] => [
      {
        kind: 'group',
        paragraphs: [
          paragraph(
            'cell',
            strong(
              `${objective.number}\u2002${headingText(said(objective.objective) ?? 'This objective is still to be worded')}`,
            ),
          ),
        ],
      },
      ...objective.actions.toSorted(byDueDay).map((item) => ({ kind: 'item' as const, item })),
    ]),
  );
  return table === null || all.length === 0
    ? []
    : [
        heading(1, 'Who does what, by when'),
        ...(days.range === null
          ? []
          : [{ ...paragraph('small', days.range), staysWithNext: true }]),
        table,
      ];
}
