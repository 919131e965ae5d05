// Counting in school days, and the facts a date field needs to explain why a day will not do.
// Words come from the page; what the calendar does not reach is said, never guessed.
import { err, ok, type Result } from '../lib/result.ts';
import { calendarSpan, dayKind, isSchoolDay, termOf } from './calendar.ts';
import type { Calendar, CalendarTerm, DayKind } from './calendar.ts';
import { addDays, type IsoDate, isRealDate, type WeekdayName, weekdayNameOf } from './dates.ts';

type School = string | null;
type Reached<Value> = Result<Value, 'outside-calendar'>;

const isInSpan = (calendar: Calendar, date: IsoDate): boolean => {
  const { start, end } = calendarSpan(calendar);
  return isRealDate(date) && start <= date && date <= end;
};

/** The nth school day strictly after `from` (`step` 1) or strictly before it (`step` -1). */
function walk(
  calendar: Calendar,
  from: IsoDate,
  count: number,
  step: 1 | -1,
  school: School,
): Reached<IsoDate> {
  if (!isRealDate(from)) return err('outside-calendar');
  const { start, end } = calendarSpan(calendar);
  // From outside, the walk may start at the edge it comes from only for the very next school day:
  // the days in between are unknown, so a count over them would be a guess.
  let date = from;
  if (step === 1 && from < start) {
    if (count > 1) return err('outside-calendar');
    date = addDays(start, -1);
  } else if (step === -1 && from > end) {
    if (count > 1) return err('outside-calendar');
    date = addDays(end, 1);
  }
  let left = count;
  while (left > 0) {
    const next = addDays(date, step);
    if (next < start || next > end || next === date) return err('outside-calendar');
    date = next;
    if (isSchoolDay(calendar, date, school)) left -= 1;
  }
  return ok(date);
}

/** The first school day strictly after the day given. */
export const nextSchoolDay = (
  calendar: Calendar,
  date: IsoDate,
  school: School = null,
): Reached<IsoDate> => walk(calendar, date, 1, 1, school);

/** The last school day strictly before the day given. */
export const previousSchoolDay = (
  calendar: Calendar,
  date: IsoDate,
  school: School = null,
): Reached<IsoDate> => walk(calendar, date, 1, -1, school);

/**
 * The day `count` school days after the one given (before it when negative). The day given need
 * not be a school day and is never counted. With 0: the day itself if it is a school day, else the
 * next one.
 */
export function addSchoolDays(
  calendar: Calendar,
  date: IsoDate,
  count: number,
  school: School = null,
): Reached<IsoDate> {
  if (count === 0) {
    return isSchoolDay(calendar, date, school) ? ok(date) : walk(calendar, date, 1, 1, school);
  }
  return walk(calendar, date, Math.abs(count), count > 0 ? 1 : -1, school);
}

/**
 * School days after `from`, up to and including `to`; negative when `to` is earlier. So a day that
 * `addSchoolDays` found n days on is n school days away.
 */
export function schoolDaysBetween(
  calendar: Calendar,
  from: IsoDate,
  to: IsoDate,
  school: School = null,
): Reached<number> {
  if (!isInSpan(calendar, from) || !isInSpan(calendar, to)) return err('outside-calendar');
  const step = from <= to ? 1 : -1;
  let counted = 0;
  for (let date = from; date !== to;) {
    date = addDays(date, step);
    if (isSchoolDay(calendar, date, school)) counted += step;
  }
  return ok(counted);
}

/** How many school days the calendar has: 190 in an ordinary year with five training days. */
export function countSchoolDays(calendar: Calendar, school: School = null): number {
  const { start, end } = calendarSpan(calendar);
  let counted = 0;
  for (let date = start; date <= end; date = addDays(date, 1)) {
    if (isSchoolDay(calendar, date, school)) counted += 1;
  }
  return counted;
}

export interface DayDescription {
  readonly date: IsoDate;
  readonly isSchoolDay: boolean;
  readonly kind: DayKind;
  /** What the day is called: see `Day.name`. */
  readonly name: string | null;
  readonly weekday: WeekdayName | null;
  /** The half term the day falls in, if any. */
  readonly term: CalendarTerm | null;
  /** Where to go instead; null at the calendar's edge. */
  readonly previousSchoolDay: IsoDate | null;
  readonly nextSchoolDay: IsoDate | null;
  /** First and last day the calendar reaches, to explain `outside-calendar`. */
  readonly span: { readonly start: IsoDate; readonly end: IsoDate };
}

/** Everything a date field needs to say what a day is and to offer a better one. */
export function describeDay(
  calendar: Calendar,
  date: IsoDate,
  school: School = null,
): DayDescription {
  const { kind, name } = dayKind(calendar, date, school);
  const previous = previousSchoolDay(calendar, date, school);
  const next = nextSchoolDay(calendar, date, school);
  return {
    date,
    isSchoolDay: kind === 'school-day',
    kind,
    name,
    weekday: weekdayNameOf(date),
    term: isRealDate(date) ? termOf(calendar, date) : null,
    previousSchoolDay: previous.ok ? previous.value : null,
    nextSchoolDay: next.ok ? next.value : null,
    span: calendarSpan(calendar),
  };
}
