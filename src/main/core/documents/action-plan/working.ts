// What makes the actions work: what must not be left out of each, and how colleagues will learn it.
import type { DocumentBlock, DocumentCell } from '../../../../shared/domain/document-model.ts';
import type { NumberedAction, NumberedObjective } from './numbered-plan.ts';
import { cell, heading, paragraph, strong } from './parts.ts';
import { tableFrom, type Column } from './table-columns.ts';
import { beginning, said } from './words.ts';

const kept = (lines: readonly string[] | undefined): string[] =>
  (lines ?? []).map(said).filter((line) => line !== null);

const linesCell = (lines: readonly string[] | undefined): DocumentCell => ({
  paragraphs: kept(lines).map((line) => paragraph('cell', `\u2022\u00a0${line}`)),
});

const columns: readonly Column<NumberedAction>[] = [
  {
    heading: 'Action',
    share: 32,
    fill: (action) =>
      cell([
        strong(`${action.number}\u2002`, 'act'),
        { text: beginning(said(action.action) ?? 'Still to be worded', 160) },
      ]),
  },
  {
    heading: 'What has to be there',
    share: 38,
    fill: (action) => linesCell(action.activeIngredients),
  },
  {
    heading: 'How colleagues will learn it',
    share: 30,
    fill: (action) => linesCell(action.mechanisms),
  },
];

export function workingBlocks(objectives: readonly NumberedObjective[]): DocumentBlock[] {
  const actions = objectives
    .flatMap((objective) => objective.actions)
    .filter(
      ({ activeIngredients, mechanisms }) =>
        kept(activeIngredients).length > 0 || kept(mechanisms).length > 0,
    );
  if (actions.length === 0) return [];
  const table = tableFrom(
    { label: 'What makes the actions work', density: 'dense' },
    columns,
    actions.map((item) => ({ kind: 'item' as const, item })),
  );
  return table === null
    ? []
    : [
        heading(1, 'What makes the actions work'),
        paragraph(
          'lead',
          'What has to be there in every classroom, or it is something else. The rest may be adapted.',
        ),
        table,
      ];
}
