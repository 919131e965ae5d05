// Who could help with an objective: whose strength fits it, why, whom to ask, and where asking stands.
import type { DocumentBlock } from '../../../../shared/domain/document-model.ts';
import type { HelpState } from '../../../../shared/domain/plan.ts';
import type { PlanHelp } from './facts.ts';
import type { NumberedObjective } from './numbered-plan.ts';
import { cell, heading, paragraph } from './parts.ts';
import { tableFrom, type Column } from './table-columns.ts';
import { said, sentence } from './words.ts';

interface HelpWith extends PlanHelp {
  readonly number: number;
}

export const helpStateWords: Readonly<Record<HelpState, string>> = {
  'to-ask': 'To be asked',
  asked: 'Asked',
  agreed: 'Agreed',
  declined: 'Not this time',
};

const orNothing = (text: string | null, say: (text: string) => string): string | null => {
  const words = said(text);
  return words === null ? null : say(words);
};

const columns: readonly Column<HelpWith>[] = [
  { heading: 'Objective', share: 12, fill: ({ number }) => cell(String(number)) },
  { heading: 'Who could help', share: 24, fill: ({ from, who }) => cell(said(from), said(who)) },
  {
    heading: 'Their strength, and why it fits',
    share: 46,
    fill: ({ strength, why }) => cell(said(strength), orNothing(why, sentence)),
  },
  { heading: 'Where it stands', share: 18, fill: ({ state }) => cell(helpStateWords[state]) },
];

export function helpBlocks(objectives: readonly NumberedObjective[]): DocumentBlock[] {
  const all = objectives.flatMap(({ number, help = [] }) =>
    help
      .filter((each) => said(each.from) !== null || said(each.strength) !== null)
      .map((each): HelpWith => ({ ...each, number })),
  );
  const table = tableFrom(
    { label: 'Help from others', density: 'dense' },
    columns,
    all.map((item) => ({ kind: 'item' as const, item })),
  );
  return table === null || all.length === 0
    ? []
    : [
        heading(1, 'Help from others'),
        paragraph('lead', 'Schools and colleagues whose strength fits what this plan needs.'),
        table,
      ];
}
