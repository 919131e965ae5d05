// Damages plain data at random places, the way a slip of a hand or of another program does.
import fc from 'fast-check';
import type { Loose } from './sample-files.ts';

/** A random place of a tree: the holder and the key. */
function placeIn(
  tree: Loose,
  choose: (count: number) => number,
): { holder: Loose; key: string | number } {
  let holder = tree;
  for (;;) {
    const keys = Object.keys(holder);
    const key = keys[choose(keys.length)] ?? '';
    const below = holder[key];
    const isEnd = typeof below !== 'object' || below === null || Object.keys(below).length === 0;
    if (isEnd || choose(6) === 0) return { holder, key };
    holder = below;
  }
}

const oddValue: fc.Arbitrary<Loose> = fc.oneof(
  fc.constantFrom<Loose[]>(
    ...[null, true, false, 0, -1, 3.5, 1e300, '', 'x', [], {}, [null], [{}], '2026-02-30'],
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('__proto__', 'H1', 'LK-001', 'P14', 'LAR', 'F5', 'purpose'),
  fc.jsonValue({ maxDepth: 3 }),
);

const change = fc.tuple(
  fc.infiniteStream(fc.nat(10_000)),
  oddValue,
  fc.constantFrom('set', 'delete', 'add'),
);

/** Does the damage to a tree, in place. */
export const damage: fc.Arbitrary<(tree: Loose) => void> = fc
  .array(change, { minLength: 1, maxLength: 6 })
  .map((changes) => (tree: Loose): void => {
    for (const [stream, odd, way] of changes) {
      const numbers = stream[Symbol.iterator]();
      const choose = (count: number): number =>
        count === 0 ? 0 : (Number(numbers.next().value) || 0) % count;
      const { holder, key } = placeIn(tree, choose);
      if (way === 'delete') delete holder[key];
      else if (way === 'add' && !Array.isArray(holder)) holder[`added ${choose(9)}`] = odd;
      else holder[key] = odd;
    }
  });
