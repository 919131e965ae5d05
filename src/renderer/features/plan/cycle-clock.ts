// What comes when after the visit: the steps that the plan lives by, with their dates, how far off
// they are in school days, and what would fit where no date is set.
import type { Calendar } from '../../../shared/domain/calendar.ts';
import { suggestCycleDates } from '../../../shared/domain/cycle-dates.ts';
import type { IsoDate } from '../../../shared/domain/dates.ts';
import type { Review } from '../../../shared/domain/review.ts';
import { schoolDaysBetween } from '../../../shared/domain/school-days.ts';

export const planSteps = [
  'workshop',
  'planSigned',
  'checkIn',
  'ninetyDay',
  'impactReview',
] as const;
export type PlanStep = (typeof planSteps)[number];

export interface ClockStep {
  readonly step: PlanStep;
  readonly on: IsoDate | null;
  /** The date that was planned, where it was really done on another. */
  readonly plannedOn: IsoDate | null;
  readonly isDone: boolean;
  /** The first step that is not done. */
  readonly isNext: boolean;
  /** Its day has gone by without its being marked as done. */
  readonly isBehind: boolean;
  /** From today; negative when it is past; null beyond the calendar. */
  readonly schoolDays: number | null;
  readonly suggestedOn: IsoDate | null;
}

type Clocked = Pick<Review, 'dates' | 'visitDates' | 'planSignedOn'>;

export function cycleClock(
  review: Clocked,
  calendar: Calendar | null,
  today: IsoDate,
  schoolRef: string | null = null,
): readonly ClockStep[] {
  const { dates, planSignedOn } = review;
  // The check-in counts from the day the plan was really agreed.
  const fixed = planSignedOn === null ? dates : { ...dates, planSigned: planSignedOn };
  const suggested =
    calendar === null ? {} : suggestCycleDates(calendar, review.visitDates, fixed, schoolRef);
  const steps = planSteps.map((step) => {
    const plannedOn = dates[step] ?? null;
    const on = step === 'planSigned' ? (planSignedOn ?? plannedOn) : plannedOn;
    const isPast = on !== null && on < today;
    // Only the agreement is marked; the other steps are taken as done once their day is past.
    const isDone = step === 'planSigned' ? planSignedOn !== null : isPast;
    const counted =
      on === null || calendar === null ? null : schoolDaysBetween(calendar, today, on, schoolRef);
    return {
      step,
      on,
      plannedOn,
      isDone,
      isBehind: isPast && !isDone,
      schoolDays: counted?.ok === true ? counted.value : null,
      suggestedOn: on === null ? (suggested[step] ?? null) : null,
    };
  });
  const next = steps.find(({ isDone }) => !isDone)?.step;
  return steps.map((each) => ({ ...each, isNext: each.step === next }));
}
