// How far a measure has come from its baseline towards its target, where all three can be counted.
import type { MeasurePoint } from './plan.ts';

interface Measured {
  readonly baseline: MeasurePoint | null;
  readonly target: MeasurePoint | null;
  readonly latest: MeasurePoint | null;
}

export const measureStates = ['met', 'moved', 'not-moved', 'not-measured'] as const;
export type MeasureState = (typeof measureStates)[number];

/** "7 of 24" and "8 of 12" can be compared only as shares; "2.6 of 5" too. */
function sizesOf({ baseline, target, latest }: Measured): [number, number, number] | null {
  const values = [baseline?.value, target?.value, latest?.value];
  const [from, to, now] = values;
  if (typeof from !== 'number' || typeof to !== 'number' || typeof now !== 'number') return null;
  const outOfs = [baseline?.outOf, target?.outOf, latest?.outOf].map((outOf) => outOf ?? null);
  if (outOfs.every((outOf) => outOf === outOfs[0])) return [from, to, now];
  const [fromAll, toAll, nowAll] = outOfs;
  const isShare = (all: number | null | undefined): all is number =>
    typeof all === 'number' && all > 0;
  if (!isShare(fromAll) || !isShare(toAll) || !isShare(nowAll)) return null;
  return [from / fromAll, to / toAll, now / nowAll];
}

/** A target below the baseline is met by going down: fewer sheets, fewer late starts. */
export function measureState(measured: Measured): MeasureState {
  const sizes = sizesOf(measured);
  if (sizes === null) return 'not-measured';
  const [from, to, now] = sizes;
  const wanted = Math.sign(to - from);
  if (wanted === 0) return now === to ? 'met' : 'not-moved';
  if ((now - to) * wanted >= 0) return 'met';
  return (now - from) * wanted > 0 ? 'moved' : 'not-moved';
}
