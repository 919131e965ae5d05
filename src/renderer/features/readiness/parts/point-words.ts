// A point on a measure in a few words: "7 of 24", or the words that were written.
import type { MeasurePoint } from '../../../../shared/domain/plan.ts';
import type { KnownAction } from '../../../../shared/domain/readiness/model.ts';
import { readinessMessages } from '../../../messages/readiness.ts';

const { area: words } = readinessMessages;
const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

function pointWords(point: MeasurePoint | null): string | null {
  if (point === null) return null;
  const text = point.text?.trim() ?? '';
  if (point.value === null) return text === '' ? null : text;
  return point.outOf === null
    ? number.format(point.value)
    : `${number.format(point.value)} of ${number.format(point.outOf)}`;
}

/** "from 7 of 24, now 13 of 24, aim 18 of 24"; empty where nothing was counted. */
export function changeWords({ baseline, latest, target }: KnownAction): string {
  const [from, now, aim] = [pointWords(baseline), pointWords(latest), pointWords(target)];
  return [
    ...(from === null ? [] : [words.baseline(from)]),
    ...(now === null ? [] : [words.latest(now)]),
    ...(aim === null ? [] : [words.target(aim)]),
  ].join(', ');
}
