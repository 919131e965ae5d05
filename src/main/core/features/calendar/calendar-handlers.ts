// A review's own school calendar, and what is typed of it on this laptop before it is used.
import type { Calendar } from '../../../../shared/domain/calendar.ts';
import { CalendarDraft } from '../../../../shared/domain/calendar-draft.ts';
import { calendarProblems } from '../../../../shared/domain/calendar-problems.ts';
import type { calendarContract } from '../../../../shared/ipc/calendar.contract.ts';
import { err, ok } from '../../../../shared/lib/result.ts';
import type { HandlersOf } from '../../handler.ts';
import { writeEntity } from '../../review-doc/entities.ts';

/** What is typed belongs to one laptop: colleagues get the calendar once it is used. */
const keptAs = (reviewId: string): string => `calendar ${reviewId}`;

const byStart = (one: { start: string }, other: { start: string }): number =>
  one.start < other.start ? -1 : 1;

/** Lists stand in the order of the year, however they were typed. */
const inOrder = (calendar: Calendar): Calendar => ({
  ...calendar,
  terms: calendar.terms.toSorted(byStart),
  holidays: calendar.holidays.toSorted(byStart),
  bankHolidays: calendar.bankHolidays.toSorted((a, b) => (a.date < b.date ? -1 : 1)),
  insetDays: calendar.insetDays.toSorted(),
});

export const calendarHandlers: HandlersOf<typeof calendarContract> = {
  'calendar.change': ({ store, funnel }, { reviewId, calendar }) => {
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    const problems = calendarProblems(calendar);
    if (problems.length > 0) return err({ name: 'calendar-wrong', problems });
    funnel.change(
      reviewId,
      (doc) => writeEntity(doc, 'review', reviewId, { calendar: inOrder(calendar) }),
      () => store.local.writeSetting(keptAs(reviewId), null),
    );
    return ok({});
  },

  'calendar-draft.read': ({ store }, { reviewId }) => {
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    const kept = CalendarDraft.safeParse(store.local.readSetting(keptAs(reviewId)));
    return ok(kept.success ? kept.data : null);
  },

  'calendar-draft.keep': ({ store }, { reviewId, draft }) => {
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    store.local.writeSetting(keptAs(reviewId), draft);
    return ok({});
  },
};
