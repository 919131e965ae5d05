// The place of a finding among those of its category. Findings carry a number to sort by; moving one
// changes only its own, so that two people who move different findings do not undo each other.
export interface Ordered {
  readonly id: string;
  readonly order: number;
}

/**
 * The number that brings the finding one place up or down, or null where it stands at the end
 * already. `siblings` are those of its category as they stand, itself included.
 */
export function orderAfterMove(
  siblings: readonly Ordered[],
  id: string,
  direction: 'up' | 'down',
): number | null {
  const from = siblings.findIndex((each) => each.id === id);
  if (from === -1) return null;
  const rest = siblings.filter((each) => each.id !== id);
  const to = direction === 'up' ? from - 1 : from + 1;
  if (to < 0 || to > rest.length) return null;
  const before = rest[to - 1]?.order;
  const after = rest[to]?.order;
  if (before === undefined) return (after ?? 0) - 1;
  return after === undefined ? before + 1 : (before + after) / 2;
}
