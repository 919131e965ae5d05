// The day usually taken for a date of the cycle: the shared clock, asked for one step. Proposals
// only; a partnership decides its own.
import type { Calendar } from '../../../shared/domain/calendar.ts';
import { suggestCycleDates } from '../../../shared/domain/cycle-dates.ts';
import type { IsoDate } from '../../../shared/domain/dates.ts';
import type { CycleDate } from '../../../shared/domain/review.ts';

export interface CycleFacts {
  readonly calendar: Calendar | null;
  /** How the calendar names the host school. */
  readonly schoolRef: string | null;
  readonly visitDates: readonly IsoDate[];
  readonly dates: Readonly<Partial<Record<CycleDate, IsoDate | undefined>>>;
}

/** Null where nothing can be counted from. */
export function proposalFor(which: CycleDate, facts: CycleFacts): IsoDate | null {
  const { calendar, schoolRef, visitDates, dates } = facts;
  if (calendar === null || visitDates.length === 0) return null;
  // What is fixed for the step itself would only be given back.
  const others = Object.fromEntries(
    Object.entries(dates).filter(([step, date]) => step !== which && date !== undefined),
  );
  return suggestCycleDates(calendar, visitDates, others, schoolRef)[which] ?? null;
}
