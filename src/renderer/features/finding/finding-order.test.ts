import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderAfterMove } from './finding-order.ts';

const three = [
  { id: 'a', order: 1 },
  { id: 'b', order: 2 },
  { id: 'c', order: 3 },
];

describe('moving a finding', () => {
  it('goes past its neighbour and no further', () => {
    expect(orderAfterMove(three, 'b', 'up')).toBeLessThan(1);
    expect(orderAfterMove(three, 'b', 'down')).toBeGreaterThan(3);
    expect(orderAfterMove(three, 'a', 'down')).toBe(2.5);
    expect(orderAfterMove(three, 'c', 'up')).toBe(1.5);
  });

  it('stays where it is at the ends, or if it is not there', () => {
    expect(orderAfterMove(three, 'a', 'up')).toBeNull();
    expect(orderAfterMove(three, 'c', 'down')).toBeNull();
    expect(orderAfterMove(three, 'x', 'up')).toBeNull();
  });

  it('changes places with exactly one other, whatever the numbers', () => {
    const orders = fc.uniqueArray(fc.integer({ min: -50, max: 50 }), {
      minLength: 2,
      maxLength: 8,
    });
    fc.assert(
      fc.property(
        orders,
        fc.nat(7),
        fc.constantFrom('up' as const, 'down' as const),
        (numbers, pick, way) => {
          const sorted = numbers
            .toSorted((a, b) => a - b)
            .map((order, at) => ({ id: `${at}`, order }));
          const from = pick % sorted.length;
          const order = orderAfterMove(sorted, `${from}`, way);
          if (order === null) return;
          const moved = sorted
            .map((each) => (each.id === `${from}` ? { ...each, order } : each))
            .toSorted((a, b) => a.order - b.order)
            .map(({ id }) => id);
          expect(moved.indexOf(`${from}`)).toBe(from + (way === 'up' ? -1 : 1));
        },
      ),
    );
  });
});
