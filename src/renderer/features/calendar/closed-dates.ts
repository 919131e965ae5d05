// Dates of the review on which a calendar says the school is closed, so that nobody finds out later.
import { dayKind, type Calendar, type Day } from '../../../shared/domain/calendar.ts';
import type { IsoDate } from '../../../shared/domain/dates.ts';
import { cycleDates, type CycleDate, type Review } from '../../../shared/domain/review.ts';

export interface ClosedDate {
  readonly which: CycleDate;
  readonly date: IsoDate;
  readonly day: Day;
}

export function closedDates(
  review: Pick<Review, 'visitDates' | 'dates'>,
  calendar: Calendar,
  schoolRef: string | null,
): ClosedDate[] {
  const dates = cycleDates.flatMap((which): { which: CycleDate; date: IsoDate }[] => {
    if (which === 'visit') return review.visitDates.map((date) => ({ which, date }));
    const date = review.dates[which];
    return date === undefined ? [] : [{ which, date }];
  });
  return dates.flatMap(({ which, date }) => {
    const day = dayKind(calendar, date, schoolRef);
    return day.kind === 'school-day' || day.kind === 'outside-calendar'
      ? []
      : [{ which, date, day }];
  });
}
