// The dates of an action that a change sets anew, each held against the school's calendar.
import type { Action } from '../../../../shared/domain/plan.ts';
import type { Calendar } from '../../../../shared/domain/calendar.ts';
import { wrongDayOf, type WrongDay } from '../school-day-rule.ts';

type ActionChange = { readonly [Field in keyof Action]?: Action[Field] | undefined };

/** Dates that were there before may stay, whatever they are: they came with a file. */
function newDates(before: Action, change: ActionChange): { field: string; date: string }[] {
  const single = (['startOn', 'dueOn'] as const).flatMap((field) => {
    const date = change[field];
    return date === undefined || date === null || date === before[field] ? [] : [{ field, date }];
  });
  const monitorOn = (change.monitorOn ?? [])
    .filter((date) => !before.monitorOn.includes(date))
    .map((date) => ({ field: 'monitorOn', date }));
  const milestones = (change.milestones ?? []).flatMap(({ on }) =>
    on === null || before.milestones.some((milestone) => milestone.on === on)
      ? []
      : [{ field: 'milestones', date: on }],
  );
  const points = (['baseline', 'target', 'latest'] as const).flatMap((field) => {
    const date = change[field]?.on ?? null;
    return date === null || date === before[field]?.on ? [] : [{ field, date }];
  });
  return [...single, ...monitorOn, ...milestones, ...points];
}

export function wrongActionDay(
  before: Action,
  change: ActionChange,
  calendar: Calendar | null,
  schoolRef: string | null,
): (WrongDay & { field: string }) | null {
  for (const { field, date } of newDates(before, change)) {
    const wrong = wrongDayOf(calendar, date, schoolRef);
    if (wrong !== null) return { field, ...wrong };
  }
  return null;
}

/** True where the change itself makes the action end before it starts. */
export function isDueBeforeStart(before: Action, change: ActionChange): boolean {
  if (change.startOn === undefined && change.dueOn === undefined) return false;
  const startOn = change.startOn === undefined ? before.startOn : change.startOn;
  const dueOn = change.dueOn === undefined ? before.dueOn : change.dueOn;
  return startOn !== null && dueOn !== null && dueOn < startOn;
}
