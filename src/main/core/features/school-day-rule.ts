// The rule of every date a person picks: it is a day the school is open. Beyond the calendar only
// weekends are known to be closed; there the plan's advice says that the calendar ends.
import type { Review } from '../../../shared/domain/review.ts';
import { dayKind, type Calendar } from '../../../shared/domain/calendar.ts';
import { describeDay } from '../../../shared/domain/school-days.ts';
import type { Store } from '../store/store.ts';

export interface WrongDay {
  readonly date: string;
  /** The school days before and after it. */
  readonly nearest: string[];
}

export function wrongDayOf(
  calendar: Calendar | null,
  date: string,
  schoolRef: string | null,
): WrongDay | null {
  if (calendar === null) return null;
  const { kind } = dayKind(calendar, date, schoolRef);
  if (kind === 'school-day' || kind === 'outside-calendar') return null;
  const { previousSchoolDay, nextSchoolDay } = describeDay(calendar, date, schoolRef);
  const nearest = [previousSchoolDay, nextSchoolDay].filter((day) => day !== null);
  return { date, nearest };
}

/** How the calendar names the host school in its variations. */
export function hostSchoolRef(store: Store, review: Review): string | null {
  if (review.hostSchoolId === null) return null;
  return store.entities.find(review.id, 'school', review.hostSchoolId)?.ref ?? null;
}
