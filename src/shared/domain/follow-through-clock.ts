// The clock after a visit, in school days of the host's calendar: what has to be done by when, what
// is done, and what is late. Looks at no clock of its own; the words are the page's.
import { IsoDate as IsoDateSchema, z } from '../lib/schema.ts';
import type { Calendar } from './calendar.ts';
import { suggestCycleDates, type SuggestedDates } from './cycle-dates.ts';
import { addDays, type IsoDate, isRealDate, weekdayOf } from './dates.ts';
import { addSchoolDays, schoolDaysBetween } from './school-days.ts';

export const clockSteps = [
  'draftReport',
  'workshop',
  'planSigned',
  'checkIn',
  'ninetyDay',
  'impactReview',
] as const;
export const ClockStepName = z.enum(clockSteps);
export type ClockStepName = z.infer<typeof ClockStepName>;

const dueStates = ['done', 'late', 'this-week', 'soon', 'later', 'no-date'] as const;
const DueState = z.enum(dueStates);
export type DueState = z.infer<typeof DueState>;

export const ClockStep = z.object({
  step: ClockStepName,
  state: DueState,
  /** The day set for it. */
  on: IsoDateSchema.nullable(),
  doneOn: IsoDateSchema.nullable(),
  /** The last day of the usual time for it; null where the calendar does not reach so far. */
  latestOn: IsoDateSchema.nullable(),
  /** What would fit, where no day is set. */
  suggestedOn: IsoDateSchema.nullable(),
  /** From today to its day; negative when it is past; null beyond the calendar. */
  schoolDays: z.number().int().nullable(),
  /** Its day lies behind the usual time. */
  isAfterUsual: z.boolean(),
});
export type ClockStep = z.infer<typeof ClockStep>;

/** School days after the last day of the visit. */
const atMostFromVisit = { draftReport: 5, workshop: 10, planSigned: 15 } as const;
/** Days after the plan was agreed: eight weeks, ninety days, and two terms. */
const atMostFromPlan = { checkIn: 56, ninetyDay: 90, impactReview: 270 } as const;

const daysSoon = 28;

/** At a weekend the week that comes is the one people mean. */
export function endOfWeek(today: IsoDate): IsoDate {
  const weekday = weekdayOf(today) ?? 1;
  return addDays(today, weekday >= 6 ? 14 - weekday : 7 - weekday);
}

export function whenDue(on: IsoDate, today: IsoDate): 'late' | 'this-week' | 'soon' | 'later' {
  if (on < today) return 'late';
  if (on <= endOfWeek(today)) return 'this-week';
  return on <= addDays(today, daysSoon) ? 'soon' : 'later';
}

export interface ClockFacts {
  readonly visitDates: readonly IsoDate[];
  readonly dates: SuggestedDates;
  readonly calendar: Calendar | null;
  readonly schoolRef: string | null;
  readonly done: Readonly<Partial<Record<ClockStepName, IsoDate | null>>>;
}

function latestDayOf(step: ClockStepName, facts: ClockFacts, planOn: IsoDate | null) {
  const { calendar, schoolRef } = facts;
  const visitEnd = facts.visitDates.filter(isRealDate).toSorted().at(-1);
  if (calendar === null) return null;
  const reached =
    step === 'draftReport' || step === 'workshop' || step === 'planSigned'
      ? visitEnd === undefined
        ? null
        : addSchoolDays(calendar, visitEnd, atMostFromVisit[step], schoolRef)
      : planOn === null
        ? null
        : addSchoolDays(calendar, addDays(planOn, atMostFromPlan[step]), 0, schoolRef);
  return reached?.ok === true ? reached.value : null;
}

export function followThroughClock(facts: ClockFacts, today: IsoDate): ClockStep[] {
  const { calendar, schoolRef, dates, done } = facts;
  // The looks back count from the day the plan was really agreed.
  const agreedOn = done.planSigned ?? null;
  const fixed = agreedOn === null ? dates : { ...dates, planSigned: agreedOn };
  const suggested =
    calendar === null ? {} : suggestCycleDates(calendar, facts.visitDates, fixed, schoolRef);
  const planOn = fixed.planSigned ?? suggested.planSigned ?? null;
  return clockSteps.map((step): ClockStep => {
    const on = dates[step] ?? null;
    const doneOn = done[step] ?? null;
    const latestOn = latestDayOf(step, facts, planOn);
    const counted =
      on === null || calendar === null ? null : schoolDaysBetween(calendar, today, on, schoolRef);
    const isOverdue = on === null && latestOn !== null && latestOn < today;
    return {
      step,
      state:
        doneOn !== null
          ? 'done'
          : on !== null
            ? whenDue(on, today)
            : isOverdue
              ? 'late'
              : 'no-date',
      on,
      doneOn,
      latestOn,
      suggestedOn: on === null ? (suggested[step] ?? null) : null,
      schoolDays: counted?.ok === true ? counted.value : null,
      isAfterUsual: on !== null && latestOn !== null && on > latestOn,
    };
  });
}
