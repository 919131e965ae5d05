// Days as YYYY-MM-DD and moments as ISO text: checking them, counting with them, saying them to
// people in British English. Never reads the clock and never depends on the machine's time zone.
import { IsoDate as IsoDateSchema } from '../lib/schema.ts';

export const IsoDate = IsoDateSchema;
/** A calendar day, YYYY-MM-DD. Text of this shape sorts in the order of time. */
export type IsoDate = string;

/**
 * A moment. Either an instant with its offset (`2026-10-08T07:34:12.000Z`), or, as visit notes have
 * it, the clock on the wall where it was written (`2026-10-08T08:34`).
 */
export type IsoMoment = string;

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const momentPattern =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?$/;
const millisecondsPerDay = 86_400_000;

const weekdayNames = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;
export type WeekdayName = (typeof weekdayNames)[number];

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The parts of a day that exists, or null: 2026-02-30, 2026-2-3 and '' are refused. */
function partsOf(text: string): { year: number; month: number; day: number } | null {
  const match = dayPattern.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const made = new Date(0);
  // setUTCFullYear and not Date.UTC, which reads the years 0 to 99 as 1900 to 1999.
  made.setUTCFullYear(year, month - 1, day);
  const exists = made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
  return exists ? { year, month, day } : null;
}

export const isRealDate = (text: string): boolean => partsOf(text) !== null;

/** Days since 1 January 1970; null when the day does not exist. */
export function dayNumberOf(date: IsoDate): number | null {
  const parts = partsOf(date);
  if (parts === null) return null;
  const made = new Date(0);
  made.setUTCFullYear(parts.year, parts.month - 1, parts.day);
  return made.getTime() / millisecondsPerDay;
}

/** The day with that number. Only years 0000 to 9999 have a YYYY-MM-DD; others give null. */
export function dateOfDayNumber(dayNumber: number): IsoDate | null {
  const made = new Date(dayNumber * millisecondsPerDay);
  if (Number.isNaN(made.getTime())) return null;
  const text = made.toISOString();
  return /^\d{4}-/.test(text) ? text.slice(0, 10) : null;
}

/** The day `count` days later (earlier when negative); a day that does not exist comes back as it is. */
export function addDays(date: IsoDate, count: number): IsoDate {
  const from = dayNumberOf(date);
  if (from === null) return date;
  return dateOfDayNumber(from + count) ?? date;
}

/** Days from one day to the other, negative when `to` is earlier; null when one does not exist. */
export function daysBetween(from: IsoDate, to: IsoDate): number | null {
  const [start, end] = [dayNumberOf(from), dayNumberOf(to)];
  return start === null || end === null ? null : end - start;
}

/** 1 for Monday to 7 for Sunday; null when the day does not exist. */
export function weekdayOf(date: IsoDate): number | null {
  const number = dayNumberOf(date);
  // 1 January 1970 was a Thursday.
  return number === null ? null : ((((number + 3) % 7) + 7) % 7) + 1;
}

export function weekdayNameOf(date: IsoDate): WeekdayName | null {
  const weekday = weekdayOf(date);
  return weekday === null ? null : (weekdayNames[weekday - 1] ?? null);
}

export const isWeekend = (date: IsoDate): boolean => (weekdayOf(date) ?? 0) > 5;

/** "Thursday 8 October 2026". What is not a real day is given back as it came. */
export function formatLongDate(date: IsoDate): string {
  const parts = partsOf(date);
  if (parts === null) return date;
  return `${weekdayNameOf(date)} ${parts.day} ${monthNames[parts.month - 1]} ${parts.year}`;
}

/** "8 October 2026" */
export function formatDate(date: IsoDate): string {
  const parts = partsOf(date);
  if (parts === null) return date;
  return `${parts.day} ${monthNames[parts.month - 1]} ${parts.year}`;
}

/** "Thu 8 Oct" */
export function formatShortDate(date: IsoDate): string {
  const parts = partsOf(date);
  if (parts === null) return date;
  return `${weekdayNameOf(date)?.slice(0, 3)} ${parts.day} ${monthNames[parts.month - 1]?.slice(0, 3)}`;
}

/** "8 Oct 2026", for tables where the year matters and room is short. */
export function formatCompactDate(date: IsoDate): string {
  const parts = partsOf(date);
  if (parts === null) return date;
  return `${parts.day} ${monthNames[parts.month - 1]?.slice(0, 3)} ${parts.year}`;
}

/** The days of a visit: "8 October 2026", "18 and 19 November 2026", "30 November to 2 December 2026". */
export function formatVisitDates(dates: readonly IsoDate[]): string {
  const days = [...new Set(dates)].toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return '';
  const [start, end] = [partsOf(first), partsOf(last)];
  if (first === last || start === null || end === null) return days.map(formatDate).join(', ');
  const followsOn = daysBetween(first, last) === days.length - 1;
  if (!followsOn && days.length > 2) return days.map(formatDate).join(', ');
  const word = days.length === 2 ? 'and' : 'to';
  if (start.year !== end.year) return `${formatDate(first)} ${word} ${formatDate(last)}`;
  const opening =
    start.month === end.month ? `${start.day}` : `${start.day} ${monthNames[start.month - 1]}`;
  return `${opening} ${word} ${formatDate(last)}`;
}

const clockInEngland = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/**
 * The day and time a clock in England showed at that moment; null when the text is not a moment.
 * A moment without an offset already is what the clock showed.
 */
export function clockOf(moment: IsoMoment): { date: IsoDate; time: string } | null {
  const match = momentPattern.exec(moment);
  const date = match?.[1];
  if (match === null || date === undefined || !isRealDate(date)) return null;
  if (match[4] === undefined) return { date, time: `${match[2]}:${match[3]}` };
  const instant = Date.parse(moment);
  return Number.isNaN(instant) ? null : clockAt(instant);
}

/** What a clock in England shows at a number of milliseconds since 1970 (as `Date.now()` gives). */
export function clockAt(milliseconds: number): { date: IsoDate; time: string } {
  const part: Record<string, string> = {};
  for (const { type, value } of clockInEngland.formatToParts(milliseconds)) part[type] = value;
  return {
    date: `${part['year']?.padStart(4, '0')}-${part['month']}-${part['day']}`,
    time: `${part['hour']}:${part['minute']}`,
  };
}

/** "08:34". What is not a moment is given back as it came, so that nothing typed is ever hidden. */
export const formatTime = (moment: IsoMoment): string => clockOf(moment)?.time ?? moment;

/** "Thu 8 Oct, 08:34" */
export function formatMoment(moment: IsoMoment): string {
  const clock = clockOf(moment);
  return clock === null ? moment : `${formatShortDate(clock.date)}, ${clock.time}`;
}
