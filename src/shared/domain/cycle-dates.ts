// The clock of a review: which school days to suggest for the steps around a visit. Suggestions of
// ours that people change as they like; a step the calendar does not reach is left out.
import type { Calendar } from './calendar.ts';
import { addDays, type IsoDate, isRealDate } from './dates.ts';
import type { CycleDate } from './review.ts';
import { addSchoolDays } from './school-days.ts';

/** School days after the last day of the visit; before its first day when negative. */
const schoolDaysFromVisit = {
  planAgreed: -10,
  teamPreMeeting: -7,
  selfReviewShared: -5,
  draftReport: 5,
  factualCheck: 7,
  reportAgreed: 8,
  workshop: 10,
  planSigned: 15,
} as const satisfies Partial<Record<CycleDate, number>>;

/** Weeks, not school days: a habit needs time to be tried in, holidays or not. */
const daysFromPlan = { checkIn: 42, ninetyDay: 90, impactReview: 182 } as const;
const daysNotesAreKept = 30;

export type SuggestedDates = Partial<Record<CycleDate, IsoDate>>;

/** The day itself, or the first school day after it; left out beyond the calendar. */
function schoolDayFrom(
  calendar: Calendar,
  date: IsoDate,
  count: number,
  school: string | null,
): IsoDate | undefined {
  const reached = addSchoolDays(calendar, date, count, school);
  return reached.ok ? reached.value : undefined;
}

/**
 * Dates for a visit on those days. What is fixed already is given back and later steps count from
 * it: the check-in and the 90-day review from the day the plan was signed, the end of the raw notes
 * from the day the report was agreed.
 */
export function suggestCycleDates(
  calendar: Calendar,
  visitDates: readonly IsoDate[],
  fixed: SuggestedDates = {},
  school: string | null = null,
): SuggestedDates {
  const days = visitDates.filter(isRealDate).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return { ...fixed };

  const suggested: SuggestedDates = { visit: first };
  const suggest = (step: CycleDate, date: IsoDate | undefined): void => {
    const chosen = fixed[step] ?? date;
    if (chosen !== undefined) suggested[step] = chosen;
  };
  for (const [step, count] of Object.entries(schoolDaysFromVisit)) {
    const from = count < 0 ? first : last;
    suggest(step as keyof typeof schoolDaysFromVisit, schoolDayFrom(calendar, from, count, school));
  }
  const { planSigned, reportAgreed } = suggested;
  for (const step of ['checkIn', 'ninetyDay', 'impactReview'] as const) {
    const day = planSigned === undefined ? undefined : addDays(planSigned, daysFromPlan[step]);
    suggest(step, day === undefined ? undefined : schoolDayFrom(calendar, day, 0, school));
  }
  suggest(
    'rawNotesDestroyAfter',
    reportAgreed === undefined ? undefined : addDays(reportAgreed, daysNotesAreKept),
  );
  return { ...fixed, ...suggested };
}
