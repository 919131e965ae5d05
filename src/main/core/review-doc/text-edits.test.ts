import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textEdits, type TextEdit } from './text-edits.ts';

/** From the last to the first, so that places in the text as it was stay true. */
const applied = (before: string, edits: readonly TextEdit[]): string =>
  edits.toReversed().reduce((text, { at, removed, inserted }) => {
    expect(text.slice(at, at + removed.length)).toBe(removed);
    return text.slice(0, at) + inserted + text.slice(at + removed.length);
  }, before);

const halfOfACharacter = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .array(fc.constantFrom('a', 'b', 'ab', ' ', '  ', '\n', '🐦', '🐧', '👩‍🏫', 'é'), {
      maxLength: 30,
    })
    .map((parts) => parts.join('')),
);

describe('textEdits', () => {
  it('gives edits that make the one text into the other', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(applied(before, textEdits(before, after))).toBe(after);
      }),
      { numRuns: 3_000 },
    );
  });

  it('never cuts a character in two', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        for (const { removed, inserted } of textEdits(before, after)) {
          expect(`${removed} ${inserted}`).not.toMatch(halfOfACharacter);
        }
      }),
    );
  });

  it('touches nothing between two changes', () => {
    const before = 'Pupils say more than they write in most books.';
    const after = 'Many pupils say more than they write in some books.';
    expect(textEdits(before, after)).toEqual([
      { at: 0, removed: 'Pupils', inserted: 'Many' },
      { at: 7, removed: '', inserted: 'pupils ' },
      { at: 35, removed: 'most', inserted: 'some' },
    ]);
  });

  it('adds a word as a whole, whatever word stands beside it', () => {
    expect(textEdits('the kxxx tail', 'the kyyy kxxx tail')).toEqual([
      { at: 4, removed: '', inserted: 'kyyy ' },
    ]);
  });

  it('adds a letter to a word that is being typed', () => {
    expect(textEdits('they wri', 'they write')).toEqual([{ at: 8, removed: '', inserted: 'te' }]);
  });

  it('sees no edit where there is none', () => {
    expect(textEdits('', '')).toEqual([]);
    expect(textEdits('same', 'same')).toEqual([]);
  });

  it('takes no time over a long text replaced by another', () => {
    const words = (seed: number): string =>
      Array.from({ length: 8_000 }, (_, index) => `w${(index * seed) % 97}`).join(' ');
    const [before, after] = [words(31), words(57)];
    const from = performance.now();
    const edits = textEdits(before, after);
    expect(performance.now() - from).toBeLessThan(1_000);
    expect(applied(before, edits)).toBe(after);
  });

  it('finds two small changes far apart in a long text', () => {
    const middle = 'word '.repeat(9_000);
    expect(textEdits(`one ${middle}two`, `eins ${middle}zwei`)).toHaveLength(2);
  });
});
