// The school year as data: its shape, and what one day of it is. Knows no clock, no file and no
// screen; counting in school days is in school-days.ts.
import { IsoDate, Line, NonEmptyText, Text, z } from '../lib/schema.ts';
import { isRealDate, weekdayNameOf, isWeekend } from './dates.ts';

const Name = NonEmptyText.max(1_000);

const startsBeforeItEnds = (span: { start: string; end: string }): boolean =>
  span.start <= span.end;

/** A half term: days from `start` to `end`, both included. */
export const CalendarTerm = z
  .object({ id: Name, term: Name, name: Name, start: IsoDate, end: IsoDate })
  .refine(startsBeforeItEnds, { message: 'ends before it starts', path: ['end'] });
export type CalendarTerm = z.infer<typeof CalendarTerm>;

export const CalendarHoliday = z
  .object({ name: Name, start: IsoDate, end: IsoDate })
  .refine(startsBeforeItEnds, { message: 'ends before it starts', path: ['end'] });
export type CalendarHoliday = z.infer<typeof CalendarHoliday>;

export const BankHoliday = z.object({ date: IsoDate, name: Name });
export type BankHoliday = z.infer<typeof BankHoliday>;

/** A school that trains on another day: `insetOff` is a school day there, `insetOn` is not. */
export const SchoolVariation = z.object({
  /** The school as this calendar names it: the `ref` of a school that came from the same file. */
  schoolId: Name,
  swap: z.object({ insetOff: IsoDate, insetOn: IsoDate }),
  reason: Line,
});
export type SchoolVariation = z.infer<typeof SchoolVariation>;

export const Calendar = z.object({
  id: Name,
  title: Name,
  /** "2026-27" */
  academicYear: Name,
  /** Who sets the dates. */
  authority: Line,
  /** Made up to show how it works: people are told to put in their own dates. */
  illustrative: z.boolean(),
  note: Text,
  terms: z.array(CalendarTerm).min(1).max(200),
  holidays: z.array(CalendarHoliday).max(500),
  bankHolidays: z.array(BankHoliday).max(500),
  insetDays: z.array(IsoDate).max(500),
  schoolVariations: z.array(SchoolVariation).max(1_000),
});
export type Calendar = z.infer<typeof Calendar>;

export const dayKinds = [
  'school-day',
  'inset',
  'bank-holiday',
  'holiday',
  'weekend',
  'outside-calendar',
] as const;
export type DayKind = (typeof dayKinds)[number];

export interface Day {
  readonly kind: DayKind;
  /**
   * The half term of a school day, the holiday's or bank holiday's name, the weekday of a weekend,
   * the reason of a school's own training day; null where there is nothing to name.
   */
  readonly name: string | null;
}

/** First and last day the calendar says anything about. */
export function calendarSpan(calendar: Calendar): { start: string; end: string } {
  const days = [...calendar.terms, ...calendar.holidays].flatMap(({ start, end }) => [start, end]);
  const sorted = [...days, ...calendar.insetDays].toSorted();
  return { start: sorted[0] ?? '', end: sorted.at(-1) ?? '' };
}

const holds = (span: { start: string; end: string }, date: string): boolean =>
  span.start <= date && date <= span.end;

/** The half term that a day falls in, weekends and training days included. */
export const termOf = (calendar: Calendar, date: string): CalendarTerm | null =>
  calendar.terms.find((term) => holds(term, date)) ?? null;

function trainingDay(calendar: Calendar, date: string, schoolId: string | null): Day | null {
  const own = calendar.schoolVariations.filter((variation) => variation.schoolId === schoolId);
  const swappedIn = own.find(({ swap }) => swap.insetOn === date);
  if (swappedIn !== undefined) return { kind: 'inset', name: swappedIn.reason || null };
  const isSwappedOut = own.some(({ swap }) => swap.insetOff === date);
  return calendar.insetDays.includes(date) && !isSwappedOut ? { kind: 'inset', name: null } : null;
}

/**
 * What a day is for the school named (for all, where none is). Never throws: text that is not a
 * real day, and days the calendar does not reach, are `outside-calendar`. A bank holiday or a
 * weekend is known to be one even outside the span.
 */
export function dayKind(calendar: Calendar, date: string, schoolId: string | null = null): Day {
  if (!isRealDate(date)) return { kind: 'outside-calendar', name: null };
  const bankHoliday = calendar.bankHolidays.find((day) => day.date === date);
  if (bankHoliday !== undefined) return { kind: 'bank-holiday', name: bankHoliday.name };
  if (isWeekend(date)) return { kind: 'weekend', name: weekdayNameOf(date) };
  const training = trainingDay(calendar, date, schoolId);
  if (training !== null) return training;
  const holiday = calendar.holidays.find((span) => holds(span, date));
  if (holiday !== undefined) return { kind: 'holiday', name: holiday.name };
  const term = termOf(calendar, date);
  if (term !== null) return { kind: 'school-day', name: term.name };
  // Between two terms without a named holiday, school is closed; beyond them, nobody knows.
  return { kind: holds(calendarSpan(calendar), date) ? 'holiday' : 'outside-calendar', name: null };
}

export const isSchoolDay = (
  calendar: Calendar,
  date: string,
  schoolId: string | null = null,
): boolean => dayKind(calendar, date, schoolId).kind === 'school-day';

/**
 * Several years as one calendar, so that a plan can run over the summer. Title and note stay those
 * of the first; bank holidays and training days that two years share are kept once.
 */
export function joinCalendars(first: Calendar, ...others: readonly Calendar[]): Calendar {
  const all = [first, ...others];
  const bankHolidays = new Map(
    all.flatMap((calendar) => calendar.bankHolidays).map((day) => [day.date, day]),
  );
  return {
    ...first,
    illustrative: all.some((calendar) => calendar.illustrative),
    terms: all.flatMap((calendar) => calendar.terms),
    holidays: all.flatMap((calendar) => calendar.holidays),
    bankHolidays: [...bankHolidays.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1)),
    insetDays: [...new Set(all.flatMap((calendar) => calendar.insetDays))].toSorted(),
    schoolVariations: all.flatMap((calendar) => calendar.schoolVariations),
  };
}
