// The same plan for different readers: everything for those who lead it, a page for all who work at
// the school, a page for governors. Facts in, document model out; looks at no clock.
import type { DocumentChoices } from '../../../../shared/domain/document-choices.ts';
import type { DocumentBlock, DocumentModel } from '../../../../shared/domain/document-model.ts';
import { imprintBlocks } from './closing.ts';
import { composeActionPlan } from './compose.ts';
import { footerText } from './cover.ts';
import type { ActionPlanFacts } from './facts.ts';
import { followThroughBlocks } from './follow-through.ts';
import { governorsPage } from './governors-page.ts';
import { numberPlan } from './numbered-plan.ts';
import { openingBlocks } from './opening.ts';
import { planTableBlocks } from './plan-table.ts';
import { staffPage, whoDoesWhat } from './staff-page.ts';
import { joined, said } from './words.ts';

type Orientation = DocumentModel['sections'][number]['orientation'];

/** One page: the imprint goes with the parts that follow it, where there are any. */
export function composePlanFor(
  facts: ActionPlanFacts,
  { audience, detail }: Pick<DocumentChoices, 'audience' | 'detail'>,
): DocumentModel {
  const isShort = detail === 'short';
  if (audience === 'school' && !isShort) return composeActionPlan(facts);
  const objectives = numberPlan(facts);
  const imprint = imprintBlocks(facts);
  const table = planTableBlocks(facts, objectives);
  const parts: readonly (readonly [Orientation, readonly DocumentBlock[]])[] =
    audience === 'staff'
      ? [
          ['portrait', staffPage(facts, objectives)],
          ['landscape', isShort ? [] : whoDoesWhat(objectives)],
        ]
      : audience === 'governors'
        ? [
            ['portrait', governorsPage(facts, objectives)],
            ['landscape', isShort ? [] : table],
            ['portrait', isShort ? [] : [...followThroughBlocks(facts, objectives), ...imprint]],
          ]
        : [
            ['portrait', openingBlocks(facts, objectives)],
            ['landscape', table],
          ];
  const school = said(facts.schoolName);
  const footer = footerText(facts);
  return {
    meta: {
      title: joined(['Action plan', school], ', ') ?? 'Action plan',
      subject: said(facts.question) ?? 'Action plan after a peer review',
      author: school ?? said(facts.trustName) ?? 'Fieldfare',
      language: 'en-GB',
      createdAt: facts.madeFrom.at,
    },
    sections: parts.flatMap(([orientation, blocks]) =>
      blocks.length === 0 ? [] : [{ orientation, header: null, footer, blocks: [...blocks] }],
    ),
  };
}
