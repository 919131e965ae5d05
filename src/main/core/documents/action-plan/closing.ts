// The end of the plan: what it takes, who has agreed it, whose it is and what it was made from.
import { clockOf, formatDate, formatLongDate } from '../../../../shared/domain/dates.ts';
import type { DocumentBlock, DocumentRow } from '../../../../shared/domain/document-model.ts';
import type { ActionPlanFacts } from './facts.ts';
import { sumOf, type NumberedObjective, type PlanSum } from './numbered-plan.ts';
import { cell, heading, paragraph, strong } from './parts.ts';
import { counted, headingText, joined, listed, money, number, said } from './words.ts';

const hours = (value: number): string => counted(value, 'hour');

/** "not yet known for 2 actions" */
const unknown = (count: number, total: number): string | null =>
  count === 0 || count === total ? null : `not yet known for ${counted(count, 'action')}`;

export function resourcesBlocks(objectives: readonly NumberedObjective[]): DocumentBlock[] {
  const all = sumOf(objectives.flatMap((objective) => objective.actions));
  const hasCost = all.costPounds !== null;
  const hasCover = all.coverHours !== null;
  if (!hasCost && !hasCover) return [];
  const figures = (sum: PlanSum) => [
    cell(number(sum.actionCount)),
    ...(hasCost
      ? [
          cell(
            sum.costPounds === null ? null : money(sum.costPounds),
            unknown(sum.costUnknownCount, sum.actionCount),
          ),
        ]
      : []),
    ...(hasCover
      ? [
          cell(
            sum.coverHours === null ? null : hours(sum.coverHours),
            unknown(sum.coverUnknownCount, sum.actionCount),
          ),
        ]
      : []),
  ];
  const rows = objectives.map((objective): DocumentRow => ({
    kind: 'cells',
    cells: [
      cell(
        `${objective.number}\u2002${headingText(said(objective.objective) ?? 'Still to be worded')}`,
      ),
      ...figures(sumOf(objective.actions)),
    ],
  }));
  const total: DocumentRow = {
    kind: 'total',
    cells: [cell([strong('The whole plan')]), ...figures(all)],
  };
  return [
    heading(1, 'What it takes'),
    {
      kind: 'table',
      label: 'Cost and cover by objective',
      columns: [
        { heading: 'Objective', share: 58 },
        { heading: 'Actions', share: 12 },
        ...(hasCost ? [{ heading: 'Cost', share: 15 }] : []),
        ...(hasCover ? [{ heading: 'Cover', share: 15 }] : []),
      ],
      rows: [...rows, total],
    },
  ];
}

const usualSigners = ['Headteacher', 'Improvement champion', 'Chair of governors'];

export function agreementBlocks(facts: ActionPlanFacts): DocumentBlock[] {
  const agreedOn = said(facts.agreedOn);
  const agreedBy = facts.agreedByRoles.map(said).filter((role) => role !== null);
  const named = facts.signatureRoles.map(said).filter((role) => role !== null);
  const roles = named.length > 0 ? named : agreedBy.length > 0 ? agreedBy : usualSigners;
  const by = agreedBy.length === 0 ? '' : ` by: ${listed(agreedBy)}`;
  return [
    heading(1, 'Agreement'),
    {
      ...paragraph(
        'body',
        agreedOn === null
          ? 'This plan is a draft. It counts from the day it is signed.'
          : `Agreed on ${formatLongDate(agreedOn)}${by}.`,
      ),
      staysWithNext: true,
    },
    {
      kind: 'signatures',
      headings: ['Role', 'Name', 'Signature', 'Date'],
      places: roles.map((role) => ({ role, name: null })),
    },
  ];
}

/** Whose the plan is, and what it was made from, so that a printed copy can be told from a later one. */
export function imprintBlocks(facts: ActionPlanFacts): DocumentBlock[] {
  const school = said(facts.schoolName) ?? 'the school';
  const clock = clockOf(facts.madeFrom.at);
  const version =
    facts.madeFrom.reviewVersion === null
      ? null
      : `after ${counted(facts.madeFrom.reviewVersion, 'change')} to the review`;
  const when = clock === null ? null : `on ${formatDate(clock.date)} at ${clock.time}`;
  const made = joined([when, version], ', ');
  const lenses = facts.lenses
    .map((lens) => {
      const version = said(lens.version);
      const title = said(lens.title);
      return title === null ? null : joined([title, version === null ? null : `(${version})`], ' ');
    })
    .filter((lens) => lens !== null);
  const lines = [
    `This plan belongs to ${school}, which decides who sees it. It was written with colleagues from partner schools; it grades no one.`,
    made === null ? null : `Made with Fieldfare ${made}.`,
    lenses.length === 0 ? null : `Lenses: ${lenses.join('; ')}.`,
  ];
  return [
    { kind: 'space', size: 'small' },
    ...lines.filter((line) => line !== null).map((line) => paragraph('small', line)),
  ];
}
