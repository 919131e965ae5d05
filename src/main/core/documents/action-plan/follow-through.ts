// Milestones, checks and reviews of the whole plan in one list by date, month after month: what a
// school office copies into its diary.
import { formatShortDate, isRealDate } from '../../../../shared/domain/dates.ts';
import type { DocumentBlock, DocumentCell } from '../../../../shared/domain/document-model.ts';
import { inCell } from './action-notes.ts';
import type { ActionPlanFacts } from './facts.ts';
import type { NumberedAction, NumberedObjective } from './numbered-plan.ts';
import { cell, fieldText, heading, paragraph, saying, state, strong } from './parts.ts';
import { tableFrom, type Column, type Line } from './table-columns.ts';
import { milestoneWords, monthAndYear, said, unbroken } from './words.ts';

interface Moment {
  /** A milestone is found again when the plan comes back; a check is known to be one. */
  readonly tag: string;
  /** Null when nobody has set a day yet. */
  readonly on: string | null;
  readonly what: string;
  readonly actionNumber: string | null;
  readonly who: string | null;
  readonly isMet: boolean | null;
  readonly isForWholePlan: boolean;
}

/** Rows that repeat what stands elsewhere. */
const fixedTag = 'fixed:';

const momentsOfAction = (action: NumberedAction): Moment[] => [
  ...action.milestones.flatMap((milestone) => {
    const what = said(milestone.text);
    if (what === null) return [];
    return [
      {
        on: said(milestone.on),
        what,
        actionNumber: action.number,
        who: said(action.leadRole),
        isMet: milestone.isMet,
        isForWholePlan: false,
        tag:
          action.id === undefined || milestone.id === undefined
            ? fixedTag
            : `milestone:${action.id}:${milestone.id}`,
      },
    ];
  }),
  ...action.monitoring.on.map((on) => ({
    on: said(on),
    what: `Check: ${inCell(action, 'how') ?? 'how it is going'}`,
    actionNumber: action.number,
    who: said(action.monitoring.whoRole),
    isMet: null,
    isForWholePlan: false,
    tag: fixedTag,
  })),
];

function momentsOfPlan(facts: ActionPlanFacts): Moment[] {
  const reviews: [what: string, on: string | null][] = [
    ['Check-in: how far the plan has come', facts.checkInOn],
    ['90-day review: what to keep, adapt or stop', facts.ninetyDayOn],
    ['Impact review: what has changed for pupils', facts.impactReviewOn],
  ];
  return reviews.flatMap(([what, date]) => {
    const on = said(date);
    if (on === null) return [];
    return [
      {
        on,
        what,
        actionNumber: 'All',
        who: null,
        isMet: null,
        isForWholePlan: true,
        tag: fixedTag,
      },
    ];
  });
}

function monthOf(on: string | null): string {
  if (on === null) return 'No date yet';
  if (!isRealDate(on)) return 'Other dates';
  return monthAndYear(on);
}

/** By day; on one day the whole plan first, then as the actions are counted. Undated ones last. */
function inOrder(moments: readonly Moment[]): Moment[] {
  const key = (moment: Moment) => moment.on ?? '9999-99-99';
  return moments.toSorted(
    (left, right) =>
      key(left).localeCompare(key(right)) ||
      Number(right.isForWholePlan) - Number(left.isForWholePlan),
  );
}

function stateCell(moment: Moment): DocumentCell {
  if (moment.isMet === null) return cell(null);
  const words = state(moment.isMet ? milestoneWords.met : milestoneWords.ahead);
  return cell(saying({ field: 'isMet' }, paragraph('cell', ...words)));
}

const columns: readonly Column<Moment>[] = [
  {
    heading: 'Date',
    share: 13.5,
    fill: (moment) =>
      cell(fieldText('on', moment.on === null ? null : unbroken(formatShortDate(moment.on)))),
  },
  {
    heading: 'Milestone or check',
    share: 41,
    fill: (moment) =>
      cell(moment.isForWholePlan ? [strong(moment.what)] : fieldText('text', moment.what)),
  },
  { heading: 'Action', share: 8, fill: (moment) => cell(moment.actionNumber) },
  { heading: 'Who', share: 23, fill: (moment) => cell(moment.who) },
  { heading: 'State', share: 15, fill: stateCell },
];

export function followThroughBlocks(
  facts: ActionPlanFacts,
  objectives: readonly NumberedObjective[],
): DocumentBlock[] {
  const moments = inOrder([
    ...momentsOfPlan(facts),
    ...objectives.flatMap((objective) => objective.actions.flatMap(momentsOfAction)),
  ]);
  const lines: Line<Moment>[] = [];
  let month: string | null = null;
  for (const moment of moments) {
    const next = monthOf(moment.on);
    if (next !== month)
      lines.push({ kind: 'group', paragraphs: [paragraph('cell', strong(next))] });
    month = next;
    lines.push({ kind: 'item', item: moment, tag: moment.tag });
  }
  const table = tableFrom(
    { label: 'Milestones and checks by date', density: 'dense' },
    columns,
    lines,
  );
  if (table === null || moments.length === 0) return [];
  return [
    heading(1, 'Milestones and monitoring'),
    paragraph(
      'lead',
      'Everything with a date, in order. The action numbers are those of the plan.',
    ),
    table,
  ];
}
