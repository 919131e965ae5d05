// A time moved or made longer, in steps of five minutes and never out of the day.
import { clockAt, minuteOfDay, type ClockSpan } from '../../../shared/domain/timetable.ts';

export const stepMinutes = 5;
const lastMinute = 23 * 60 + 55;

export const inSteps = (minutes: number): number => Math.round(minutes / stepMinutes) * stepMinutes;

export function moved({ start, end }: ClockSpan, by: number): ClockSpan {
  const [from, until] = [minuteOfDay(start), minuteOfDay(end)];
  const step = Math.max(-from, Math.min(by, lastMinute - until));
  return { start: clockAt(from + step), end: clockAt(until + step) };
}

export function resized({ start, end }: ClockSpan, by: number): ClockSpan {
  const from = minuteOfDay(start);
  const until = Math.max(from + stepMinutes, Math.min(lastMinute, minuteOfDay(end) + by));
  return { start, end: clockAt(until) };
}
