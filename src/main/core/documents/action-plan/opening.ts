// The first pages: cover and summary on one page where they fit, else a cover and a page of its own
// for the summary, as full as one page can hold. Only here is it decided what goes on which page.
import type { DocumentBlock } from '../../../../shared/domain/document-model.ts';
import { blocksHeight } from '../layout/block-height.ts';
import { pages, textHeightOf, textWidthOf } from '../look.ts';
import { coverBlocks, type CoverAir } from './cover.ts';
import type { ActionPlanFacts } from './facts.ts';
import type { NumberedObjective } from './numbered-plan.ts';
import { summaryBlocks, type SummaryLength } from './summary.ts';

const page = pages.portrait;
/** What is measured may be a little off: leave a line free. */
const safety = 0.97;

/** Whether these blocks fit on one upright page. */
export const fits = (blocks: readonly DocumentBlock[]): boolean =>
  blocksHeight(blocks, textWidthOf(page)) <= textHeightOf(page) * safety;

const sharedChoices: readonly [CoverAir, SummaryLength][] = [
  ['wide', 'full'],
  ['usual', 'full'],
  ['wide', 'measured'],
  ['usual', 'measured'],
  ['tight', 'measured'],
];
const ownPageChoices: readonly SummaryLength[] = ['full', 'measured', 'bare'];

export function openingBlocks(
  facts: ActionPlanFacts,
  objectives: readonly NumberedObjective[],
): DocumentBlock[] {
  for (const [air, length] of sharedChoices) {
    const blocks = [...coverBlocks(facts, air), ...summaryBlocks(facts, objectives, length)];
    if (fits(blocks)) return blocks;
  }
  const own = ownPageChoices.map((length) => summaryBlocks(facts, objectives, length)).find(fits);
  return [
    ...coverBlocks(facts, 'alone'),
    { kind: 'page-break' },
    ...(own ?? summaryBlocks(facts, objectives, 'bare')),
  ];
}
