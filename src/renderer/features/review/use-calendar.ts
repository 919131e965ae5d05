// What kind of day a date is for the host school of the review one is in.
import { type Calendar, dayKind, type DayKind } from '../../../shared/domain/calendar.ts';
import { useOverview } from '../../api/overview.ts';
import type { DayKindOf } from '../../ui/index.ts';
import { hostOf } from './facts.ts';

export interface ReviewCalendar {
  readonly calendar: Calendar | null;
  /** How the calendar names the host school. */
  readonly schoolRef: string | null;
  readonly kindOf: DayKindOf | undefined;
}

/** Beyond the calendar nobody knows: such a day may be chosen, and the field says that it is unknown. */
export const daysToChoose: readonly DayKind[] = ['school-day', 'outside-calendar'];

export function useReviewCalendar(): ReviewCalendar {
  const overview = useOverview();
  const { calendar } = overview.review;
  const schoolRef = hostOf(overview)?.ref ?? null;
  return {
    calendar,
    schoolRef,
    kindOf: calendar === null ? undefined : (date) => dayKind(calendar, date, schoolRef),
  };
}
