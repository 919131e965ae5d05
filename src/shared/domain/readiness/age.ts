// How old something is: in school days where the school's calendar reaches, and in months.
import { IsoDate as IsoDateSchema, z } from '../../lib/schema.ts';
import type { Calendar } from '../calendar.ts';
import { daysBetween, type IsoDate } from '../dates.ts';
import { schoolDaysBetween } from '../school-days.ts';

export const Age = z.object({
  on: IsoDateSchema,
  /** Negative where the day is still to come. */
  days: z.number().int(),
  /** Null where the calendar does not reach. */
  schoolDays: z.number().int().nullable(),
  /** Whole months. */
  months: z.number().int(),
});
export type Age = z.infer<typeof Age>;

/** What is as old as this was another school year's. */
export const oldInSchoolDays = 190;
export const oldInMonths = 12;

function monthsBetween(from: IsoDate, to: IsoDate): number {
  const [year, month, day] = from.split('-').map(Number);
  const [toYear, toMonth, toDay] = to.split('-').map(Number);
  const months = ((toYear ?? 0) - (year ?? 0)) * 12 + ((toMonth ?? 0) - (month ?? 0));
  return (toDay ?? 0) < (day ?? 0) ? months - 1 : months;
}

/** @returns null where the day does not exist. */
export function ageOf(
  on: IsoDate,
  today: IsoDate,
  calendar: Calendar | null,
  school: string | null,
): Age | null {
  const days = daysBetween(on, today);
  if (days === null) return null;
  const counted = calendar === null ? null : schoolDaysBetween(calendar, on, today, school);
  return {
    on,
    days,
    schoolDays: counted?.ok === true ? counted.value : null,
    months: days < 0 ? 0 : Math.max(0, monthsBetween(on, today)),
  };
}

export const isOld = ({ schoolDays, months }: Age): boolean =>
  months >= oldInMonths || (schoolDays !== null && schoolDays >= oldInSchoolDays);

/** The newest day that has come; where all are still ahead, the first of them. */
export function newestOf(days: readonly IsoDate[], today: IsoDate): IsoDate | null {
  const sorted = days.toSorted();
  return sorted.findLast((day) => day <= today) ?? sorted[0] ?? null;
}
