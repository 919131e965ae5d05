// The place of an objective in the plan, or of an action under its objective. Each carries a number
// to sort by; moving one changes only its own where that is enough.
export interface Ordered<Id extends string = string> {
  readonly id: Id;
  readonly order: number;
}

export type Direction = 'up' | 'down';

export interface NewOrder<Id extends string> {
  readonly id: Id;
  readonly order: number;
}

/**
 * The numbers to write so that the one named moves one place. Empty where it stands at the end
 * already. Usually one; where two neighbours share a number (files have that), all get a new one.
 */
export function ordersAfterMove<Id extends string>(
  siblings: readonly Ordered<Id>[],
  id: Id,
  direction: Direction,
): readonly NewOrder<Id>[] {
  const from = siblings.findIndex((each) => each.id === id);
  const to = direction === 'up' ? from - 1 : from + 1;
  if (from === -1 || to < 0 || to >= siblings.length) return [];
  const rest = siblings.filter((each) => each.id !== id);
  const before = rest[to - 1]?.order;
  const after = rest[to]?.order;
  const order =
    before === undefined
      ? (after ?? 0) - 1
      : after === undefined
        ? before + 1
        : (before + after) / 2;
  const isBetween =
    (before === undefined || before < order) && (after === undefined || order < after);
  if (isBetween) return [{ id, order }];
  return [...rest.slice(0, to).map((each) => each.id), id, ...rest.slice(to).map((each) => each.id)]
    .map((each, index) => ({ id: each, order: index + 1 }))
    .filter((each) => siblings.find((sibling) => sibling.id === each.id)?.order !== each.order);
}
