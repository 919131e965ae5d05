// Figures of a benchmark: percentiles, and the row that is printed for each promise.

export const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
};

export const p95 = (values: readonly number[]): number => percentile(values, 0.95);
export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** How long each of `times` runs takes, in milliseconds. */
export async function timesOf(times: number, work: (run: number) => unknown): Promise<number[]> {
  const found: number[] = [];
  for (let run = 0; run < times; run += 1) {
    const from = performance.now();
    await work(run);
    found.push(performance.now() - from);
  }
  return found;
}

interface Row {
  readonly what: string;
  readonly measured: number | string;
  readonly against?: number | string;
  readonly ratio?: number;
  readonly bar: string;
  readonly ok: boolean;
}

export const report = (row: Row): void => {
  process.stdout.write(`${JSON.stringify(row)}\n`);
};

/** A time held against an absolute bar. */
export function reportTime(what: string, milliseconds: number, most: number): void {
  report({
    what,
    measured: `${milliseconds.toFixed(1)} ms`,
    bar: `at most ${most} ms`,
    ok: milliseconds <= most,
  });
}

/** Something held against another thing measured in the same run. */
export function reportRatio(
  what: string,
  measured: number,
  against: number,
  most: number,
  unit: string,
): void {
  const ratio = measured / against;
  report({
    what,
    measured: `${measured.toFixed(2)} ${unit}`,
    against: `${against.toFixed(2)} ${unit}`,
    ratio,
    bar: `at most ${most} x`,
    ok: ratio <= most,
  });
}

/** How many times better it is than another thing measured in the same run. */
export function reportAtLeast(what: string, measured: number, least: number, unit: string): void {
  report({
    what,
    measured: `${measured.toFixed(1)} ${unit}`,
    bar: `at least ${least} ${unit}`,
    ok: measured >= least,
  });
}
