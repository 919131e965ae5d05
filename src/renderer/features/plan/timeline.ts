// The plan in the order of days: when each action is due and each milestone should be reached.
import type { IsoDate } from '../../../shared/domain/dates.ts';
import { formatDate } from '../../../shared/domain/dates.ts';
import type { RagMark } from '../../../shared/domain/plan.ts';
import { isOpenAction } from '../../../shared/domain/smart-advice.ts';
import type { PlanView } from '../../../shared/ipc/plan.contract.ts';

interface Entry {
  readonly key: string;
  readonly on: IsoDate | null;
  readonly actionId: string;
  /** "1.2" */
  readonly number: string;
  readonly text: string;
  readonly leadRole: string;
  /** Its day has gone by and it is still to be done. */
  readonly isPast: boolean;
}

export interface ActionDue extends Entry {
  readonly kind: 'action';
  readonly rag: RagMark | null;
}

export interface MilestoneDue extends Entry {
  readonly kind: 'milestone';
  readonly isMet: boolean;
}

export type TimelineEntry = ActionDue | MilestoneDue;

export interface TimelineMonth {
  /** "November 2026"; null for what has no date. */
  readonly month: string | null;
  readonly entries: readonly TimelineEntry[];
}

export function timelineEntries(plan: PlanView, today: IsoDate): readonly TimelineEntry[] {
  const entries = plan.objectives.flatMap(({ actions }) =>
    actions.flatMap(({ action, number }): TimelineEntry[] => {
      const { id: actionId, leadRole } = action;
      const isBehind = (on: IsoDate | null, isOpen: boolean): boolean =>
        on !== null && on < today && isOpen;
      return [
        ...action.milestones.map((milestone): MilestoneDue => ({
          kind: 'milestone',
          key: `${actionId}/${milestone.id}`,
          on: milestone.on,
          actionId,
          number,
          text: milestone.text,
          leadRole,
          isMet: milestone.isMet,
          isPast: isBehind(milestone.on, !milestone.isMet),
        })),
        {
          kind: 'action',
          key: actionId,
          on: action.dueOn,
          actionId,
          number,
          text: action.action,
          leadRole,
          rag: action.rag,
          isPast: isBehind(action.dueOn, isOpenAction(action)),
        },
      ];
    }),
  );
  // Stable: on one day, the order of the plan holds. What has no date comes last.
  return entries.toSorted((one, other) => {
    if (one.on === other.on) return 0;
    if (one.on === null) return 1;
    return other.on === null || one.on < other.on ? -1 : 1;
  });
}

const monthOf = (on: IsoDate | null): string | null =>
  on === null ? null : formatDate(on).replace(/^\d+ /, '');

export function timelineMonths(plan: PlanView, today: IsoDate): readonly TimelineMonth[] {
  const months: { month: string | null; entries: TimelineEntry[] }[] = [];
  for (const entry of timelineEntries(plan, today)) {
    const month = monthOf(entry.on);
    const last = months.at(-1);
    if (last !== undefined && last.month === month) last.entries.push(entry);
    else months.push({ month, entries: [entry] });
  }
  return months;
}
