import { describe, expect, it } from 'vitest';
import { type Direction, type Ordered, ordersAfterMove } from './plan-order.ts';

const move = (siblings: readonly Ordered[], id: string, direction: Direction): string => {
  const changed = new Map(
    ordersAfterMove(siblings, id, direction).map((each) => [each.id, each.order]),
  );
  return siblings
    .map((each) => ({ ...each, order: changed.get(each.id) ?? each.order }))
    .toSorted((one, other) => one.order - other.order)
    .map((each) => each.id)
    .join('');
};

const abc = [
  { id: 'a', order: 1 },
  { id: 'b', order: 2 },
  { id: 'c', order: 3 },
];

describe('ordersAfterMove', () => {
  it('moves one place and writes only what it must', () => {
    expect(move(abc, 'b', 'up')).toBe('bac');
    expect(move(abc, 'b', 'down')).toBe('acb');
    expect(move(abc, 'a', 'down')).toBe('bac');
    expect(ordersAfterMove(abc, 'c', 'up')).toHaveLength(1);
  });

  it('changes nothing at either end, nor for one that is not there', () => {
    expect(ordersAfterMove(abc, 'a', 'up')).toEqual([]);
    expect(ordersAfterMove(abc, 'c', 'down')).toEqual([]);
    expect(ordersAfterMove(abc, 'x', 'up')).toEqual([]);
  });

  it('gives everyone a number of their own where two share one', () => {
    const tied = [
      { id: 'a', order: 0 },
      { id: 'b', order: 0 },
      { id: 'c', order: 0 },
    ];
    expect(move(tied, 'c', 'up')).toBe('acb');
    expect(move(tied, 'a', 'down')).toBe('bac');
  });

  it('still works after many moves into the same gap', () => {
    let siblings: Ordered[] = abc.map((each) => ({ ...each }));
    for (let round = 0; round < 200; round += 1) {
      const last = siblings.at(-1);
      if (last === undefined) break;
      const changed = new Map(
        ordersAfterMove(siblings, last.id, 'up').map((each) => [each.id, each.order]),
      );
      expect(changed.size).toBeGreaterThan(0);
      const before = siblings.map((each) => each.id);
      siblings = siblings
        .map((each) => ({ ...each, order: changed.get(each.id) ?? each.order }))
        .toSorted((one, other) => one.order - other.order);
      expect(siblings.map((each) => each.id)).toEqual([before[0], before[2], before[1]]);
    }
  });
});
