import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesTo, moved, withChanges, type LineChanges } from './ordered-changes.ts';

interface Line {
  readonly id: string;
  readonly words: string;
}

const original: Line[] = ['a', 'b', 'c', 'd'].map((id) => ({ id, words: id }));
const none: LineChanges<Line> = { items: [], positions: {}, hidden: [] };
const idsOf = (changes: LineChanges<Line>): string =>
  withChanges(original, changes)
    .items.map(({ id }) => id)
    .join('');

describe('changes laid over the lines of a file', () => {
  it('leave the rest as it is', () => {
    const changes = { ...none, items: [{ id: 'b', words: 'B' }], hidden: ['d', 'gone'] };
    expect(withChanges(original, changes)).toEqual({
      items: [original[0], { id: 'b', words: 'B' }, original[2], original[3]],
      hiddenIds: ['d'],
      rewordedIds: ['b'],
      addedIds: [],
    });
  });

  it('move one line and no other', () => {
    const positions = moved(original, none, 'd', 'b');
    expect(idsOf({ ...none, positions })).toBe('adbc');
    expect(Object.keys(positions)).toEqual(['d']);
    const last = { ...none, positions: moved(original, { ...none, positions }, 'a', null) };
    expect(idsOf(last)).toBe('dbca');
  });

  it('always have room for one more move', () => {
    let changes = none;
    for (let step = 0; step < 400; step += 1) {
      const id = step % 2 === 0 ? 'c' : 'd';
      changes = { ...changes, positions: moved(original, changes, id, 'b') };
      expect(idsOf(changes)).toBe(`a${step % 2 === 0 ? (step === 0 ? 'cbd' : 'dcb') : 'cdb'}`);
    }
  });

  it('make of a file what another file says, whatever it says', () => {
    const line = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      words: fc.constantFrom('x', 'y'),
    });
    const wanted = fc.uniqueArray(line, { selector: ({ id }) => id, minLength: 1 });
    fc.assert(
      fc.property(wanted, (lines) => {
        const { items, hiddenIds } = withChanges(original, changesTo(original, lines));
        expect(items.filter(({ id }) => !hiddenIds.includes(id))).toEqual(lines);
      }),
      { numRuns: 300 },
    );
  });
});
