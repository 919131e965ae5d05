// Fixes a date of the cycle, or takes it away; says why a day will not do.
import { formatShortDate, type IsoDate } from '../../../shared/domain/dates.ts';
import type { CycleDate } from '../../../shared/domain/review.ts';
import { useReviewId } from '../../api/review-id.ts';
import { reviewMessages } from '../../messages/review.ts';
import { useChange } from '../../api/use-change.ts';

const { dates: words } = reviewMessages;

export function notSchoolDayWords(date: IsoDate, nearest: readonly IsoDate[]): string {
  return nearest.length === 0
    ? words.closed(formatShortDate(date))
    : words.notSchoolDay(formatShortDate(date), nearest.map(formatShortDate).join(words.or));
}

export function useSetDate(): (which: CycleDate, date: IsoDate | null) => Promise<boolean> {
  const reviewId = useReviewId();
  const change = useChange();
  return async (which, date) => {
    const done = await change('review.set-date', { reviewId, which, date }, (failure) =>
      failure.name === 'date-not-school-day'
        ? notSchoolDayWords(failure.date, failure.nearest)
        : null,
    );
    return done !== null;
  };
}
