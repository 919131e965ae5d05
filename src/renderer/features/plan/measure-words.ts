// A point on a measure as one reads it: "2 of 7 on 24 Sep".
import { formatShortDate } from '../../../shared/domain/dates.ts';
import type { MeasurePoint } from '../../../shared/domain/plan.ts';
import { formatNumber } from './number-words.ts';

export const emptyPoint: MeasurePoint = { value: null, outOf: null, on: null, text: null };

export const saysNothing = ({ value, outOf, on, text }: MeasurePoint): boolean =>
  value === null && outOf === null && on === null && (text ?? '').trim() === '';

/** "2 of 7", "half of the books"; null while neither a figure nor words are there. */
export function pointWords(point: MeasurePoint | null): string | null {
  if (point === null) return null;
  const words = (point.text ?? '').trim();
  if (point.value === null) return words === '' ? null : words;
  const figure =
    point.outOf === null
      ? formatNumber(point.value)
      : `${formatNumber(point.value)} of ${formatNumber(point.outOf)}`;
  return words === '' ? figure : `${figure} (${words})`;
}

/** "Fri 27 Nov", with its year where that is another than today's. */
export const dayWords = (on: string, today: string): string =>
  on.slice(0, 4) === today.slice(0, 4)
    ? formatShortDate(on)
    : `${formatShortDate(on)} ${on.slice(0, 4)}`;
