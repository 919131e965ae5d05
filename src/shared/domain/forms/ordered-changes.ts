// Lines of a data file with a review's own changes laid over them: reworded, added, moved, hidden.
// Each change stands under the id of its line, so that two laptops' changes never take each other's
// place, and a newer data file shows through wherever nothing was changed.

interface Line {
  readonly id: string;
}

export interface LineChanges<Item extends Line> {
  /** Reworded and added lines. */
  readonly items: readonly Item[];
  /** Where a moved or added line stands; lines of the file stand at 1, 2, 3. */
  readonly positions: Readonly<Record<string, number>>;
  readonly hidden: readonly string[];
}

export interface ShownLines<Item extends Line> {
  /** In order, with what is hidden. */
  readonly items: Item[];
  readonly hiddenIds: string[];
  readonly rewordedIds: string[];
  readonly addedIds: string[];
}

export const isUnique = (values: readonly string[]): boolean =>
  new Set(values).size === values.length;

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}

export { isSame as isSameLine };

/** What was added without a place stands at the end. */
const atTheEnd = 1_000_000;

function placed<Item extends Line>(original: readonly Item[], changes: LineChanges<Item>) {
  const reworded = new Map(changes.items.map((item) => [item.id, item]));
  const known = new Set(original.map(({ id }) => id));
  const added = changes.items.filter(({ id }) => !known.has(id));
  const all = [
    ...original.map((item, index) => ({ item: reworded.get(item.id) ?? item, usual: index + 1 })),
    ...added.map((item) => ({ item, usual: atTheEnd })),
  ];
  return all
    .map(({ item, usual }) => ({ item, position: changes.positions[item.id] ?? usual }))
    .toSorted((a, b) => a.position - b.position || (a.item.id < b.item.id ? -1 : 1));
}

export function withChanges<Item extends Line>(
  original: readonly Item[],
  changes: LineChanges<Item>,
): ShownLines<Item> {
  const items = placed(original, changes).map(({ item }) => item);
  const byId = new Map(original.map((item) => [item.id, item]));
  const here = new Set(items.map(({ id }) => id));
  return {
    items,
    hiddenIds: changes.hidden.filter((id) => here.has(id)),
    rewordedIds: changes.items
      .filter((item) => byId.has(item.id) && !isSame(byId.get(item.id), item))
      .map(({ id }) => id),
    addedIds: changes.items.filter(({ id }) => !byId.has(id)).map(({ id }) => id),
  };
}

/** Closer than this, two places cannot be told apart for long. */
const leastGap = 1e-6;

/**
 * The positions once a line stands before another, or last. Only the line that moved gets another
 * position, unless there is no room left between its neighbours.
 */
export function moved<Item extends Line>(
  original: readonly Item[],
  changes: LineChanges<Item>,
  id: string,
  beforeId: string | null,
): Record<string, number> {
  const others = placed(original, changes).filter(({ item }) => item.id !== id);
  const found = beforeId === null ? -1 : others.findIndex(({ item }) => item.id === beforeId);
  const at = found === -1 ? others.length : found;
  const before = others[at - 1]?.position;
  const after = others[at]?.position;
  const position =
    before === undefined
      ? (after ?? 1) - 1
      : after === undefined
        ? before + 1
        : (before + after) / 2;
  const hasRoom = before === undefined || after === undefined || after - before > leastGap;
  if (hasRoom) return { ...changes.positions, [id]: position };
  const order = [...others.slice(0, at), { item: { id } }, ...others.slice(at)];
  return Object.fromEntries(order.map(({ item }, index) => [item.id, index + 1]));
}

/** The changes without those that say what the file says already. */
export const trimmed = <Item extends Line>(
  original: readonly Item[],
  items: readonly Item[],
): Item[] =>
  items.filter((item) => {
    const before = original.find(({ id }) => id === item.id);
    return before === undefined || !isSame(before, item);
  });

/** The changes that make of the original lines what a file says. */
export function changesTo<Item extends Line>(
  original: readonly Item[],
  wanted: readonly Item[],
): { items: Item[]; positions: Record<string, number>; hidden: string[] } {
  const order = new Set(wanted.map(({ id }) => id));
  const hidden = original.filter(({ id }) => !order.has(id)).map(({ id }) => id);
  const isUsualOrder = isSame(
    wanted.map(({ id }) => id),
    original.filter(({ id }) => order.has(id)).map(({ id }) => id),
  );
  return {
    items: trimmed(original, wanted),
    positions: isUsualOrder
      ? {}
      : Object.fromEntries(wanted.map(({ id }, index) => [id, index + 1])),
    hidden,
  };
}
