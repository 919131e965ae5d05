// Where an idea stands on the grid, and where a key or a pointer takes it. One to five each way.

export interface GridPlace {
  readonly impact: number;
  readonly effort: number;
}

const within = (value: number): number => Math.min(5, Math.max(1, Math.round(value)));

/** Effort grows to the right and impact upwards; a place is the middle of one of five by five. */
export const percentOf = (mark: number): number => (mark - 0.5) * 20;

/** @param x @param y share of the grid, from its left and from its top. */
export const placeAt = (x: number, y: number): GridPlace => ({
  effort: within(x * 5 + 0.5),
  impact: within((1 - y) * 5 + 0.5),
});

const steps: Readonly<Record<string, GridPlace>> = {
  ArrowUp: { impact: 1, effort: 0 },
  ArrowDown: { impact: -1, effort: 0 },
  ArrowLeft: { impact: 0, effort: -1 },
  ArrowRight: { impact: 0, effort: 1 },
};

/** Null where the key moves nothing. What is not placed yet comes to the middle first. */
export function placeByKey(
  key: string,
  at: { readonly impact: number | null; readonly effort: number | null },
): GridPlace | null {
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
  if (step === undefined) return null;
  if (at.impact === null || at.effort === null) {
    return { impact: at.impact ?? 3, effort: at.effort ?? 3 };
  }
  return { impact: within(at.impact + step.impact), effort: within(at.effort + step.effort) };
}
