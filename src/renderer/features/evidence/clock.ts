// The clock of this laptop as notes carry it, YYYY-MM-DDTHH:MM, and how a page says such a time.
import { formatShortDate } from '../../../shared/domain/dates.ts';

const two = (part: number): string => String(part).padStart(2, '0');

const dayOf = (at: Date): string =>
  `${String(at.getFullYear()).padStart(4, '0')}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;

const timeOf = (at: Date): string => `${two(at.getHours())}:${two(at.getMinutes())}`;

export const minuteOf = (at: Date): string => `${dayOf(at)}T${timeOf(at)}`;

export const dayOfMinute = (minute: string): string => minute.slice(0, 10);
export const timeOfMinute = (minute: string): string => minute.slice(11, 16);

/** "10:42" today, "Thu 8 Oct, 10:42" on another day. */
export function sayMinute(minute: string, today: string): string {
  const time = timeOfMinute(minute);
  const day = dayOfMinute(minute);
  return day === today ? time : `${formatShortDate(day)}, ${time}`;
}

/** The same for an instant with its offset, as the core process gives them. */
export const sayInstant = (instant: string, today: string): string =>
  sayMinute(minuteOf(new Date(instant)), today);
