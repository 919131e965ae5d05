// What the plan prints is what reading it back expects: headings, and the words of the marks.
import { expect, test } from 'vitest';
import {
  actionColumns,
  milestoneColumns,
} from '../../../../shared/domain/returned-plan/plan-columns.ts';
import { printedMarks } from '../../../../shared/domain/returned-plan/written-state.ts';
import { sampleFacts } from '../../../../../tests/documents/sample-facts.ts';
import { composeActionPlan } from './compose.ts';
import { ragWords } from './words.ts';

test('every column of the plan is known by its heading', () => {
  const tables = composeActionPlan(sampleFacts()).sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])),
  );
  const headings = tables.map(({ columns }) => columns.map(({ heading }) => heading));
  expect(headings).toContainEqual(actionColumns.map(({ heading }) => heading));
  expect(headings).toContainEqual(milestoneColumns.map(({ heading }) => heading));
});

test('every mark is printed as it is read', () => {
  for (const [mark, { shape, word }] of Object.entries(ragWords)) {
    expect(printedMarks).toHaveProperty(mark, { shape, word });
  }
});
