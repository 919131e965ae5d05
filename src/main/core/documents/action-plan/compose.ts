// The action plan as a document: which parts it has, in which order, on which kind of page. Facts
// in, document model out; looks at no clock and asks no store.
import type {
  DocumentBlock,
  DocumentModel,
  DocumentSection,
} from '../../../../shared/domain/document-model.ts';
import { actionNotesBlocks } from './action-notes.ts';
import { agreementBlocks, imprintBlocks } from './closing.ts';
import { footerText } from './cover.ts';
import type { ActionPlanFacts } from './facts.ts';
import { findingsBlocks, strengthsBlocks } from './findings.ts';
import { followThroughBlocks } from './follow-through.ts';
import { helpBlocks } from './help.ts';
import { numberPlan } from './numbered-plan.ts';
import { openingBlocks } from './opening.ts';
import { planTableBlocks } from './plan-table.ts';
import { joined, said } from './words.ts';
import { workingBlocks } from './working.ts';

export function composeActionPlan(facts: ActionPlanFacts): DocumentModel {
  const objectives = numberPlan(facts);
  const footer = footerText(facts);
  const section = (
    orientation: DocumentSection['orientation'],
    blocks: readonly DocumentBlock[],
  ): DocumentSection[] =>
    blocks.length === 0 ? [] : [{ orientation, header: null, footer, blocks: [...blocks] }];
  const school = said(facts.schoolName);
  const rest = [
    ...findingsBlocks(objectives),
    ...strengthsBlocks(facts.strengths),
    ...workingBlocks(objectives),
    ...helpBlocks(objectives),
    ...actionNotesBlocks(objectives),
    ...followThroughBlocks(facts, objectives),
    ...(objectives.length === 0 ? [] : agreementBlocks(facts)),
  ];
  const imprint = imprintBlocks(facts);
  const isShort = rest.length === 0;
  return {
    meta: {
      title: joined(['Action plan', school], ', ') ?? 'Action plan',
      subject: said(facts.question) ?? 'Action plan after a peer review',
      author: school ?? said(facts.trustName) ?? 'Fieldfare',
      language: 'en-GB',
      createdAt: facts.madeFrom.at,
    },
    sections: [
      // A plan of which nothing is written yet is one page, imprint and all.
      ...section('portrait', [...openingBlocks(facts, objectives), ...(isShort ? imprint : [])]),
      ...section('landscape', planTableBlocks(facts, objectives)),
      ...section('portrait', isShort ? [] : [...rest, ...imprint]),
    ],
  };
}
