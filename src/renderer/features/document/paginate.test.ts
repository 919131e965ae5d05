import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paginate, type Piece } from './paginate.ts';

const piece = (height: number, rest: Partial<Piece> = {}): Piece => ({
  height,
  staysWithNext: false,
  repeatedAbove: 0,
  ...rest,
});
const heading = piece(10, { staysWithNext: true });

describe('pages', () => {
  it('are filled one after the other', () => {
    expect(paginate([piece(40), piece(60), piece(1), piece(99), piece(2)], 100)).toEqual([
      0, 0, 1, 1, 2,
    ]);
    expect(paginate([], 100)).toEqual([]);
  });

  it('never end with a heading', () => {
    expect(paginate([piece(80), heading, piece(20)], 100)).toEqual([0, 1, 1]);
    expect(paginate([piece(75), heading, heading, piece(10)], 100)).toEqual([0, 1, 1, 1]);
  });

  it('leave room for column headings that are said again', () => {
    const row = piece(30, { repeatedAbove: 15 });
    expect(paginate([row, row, row, row, row, row], 100)).toEqual([0, 0, 0, 1, 1, 2]);
  });

  it('give a piece taller than a page one to itself', () => {
    expect(paginate([piece(10), piece(250), piece(10)], 100)).toEqual([0, 1, 2]);
  });

  it('part what should stay together only where no page could hold it', () => {
    const kept = piece(60, { staysWithNext: true });
    expect(paginate([kept, kept, piece(60)], 100)).toEqual([0, 1, 2]);
  });

  it('keep every piece, in order, on pages without gaps that hold what they can', () => {
    const pieces = fc.array(
      fc.record({
        height: fc.integer({ min: 1, max: 140 }),
        staysWithNext: fc.boolean(),
        repeatedAbove: fc.constantFrom(0, 12),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(pieces, (all) => {
        const pages = paginate(all, 100);
        expect(pages).toHaveLength(all.length);
        pages.forEach((page, index) => {
          const before = pages[index - 1] ?? 0;
          expect(page === before || page === before + 1).toBe(true);
        });
        for (let page = 0; page <= (pages.at(-1) ?? 0); page += 1) {
          const heights = all
            .filter((_, index) => pages[index] === page)
            .map((each) => each.height);
          const sum = heights.reduce((total, height) => total + height, 0);
          expect(heights.length <= 1 || sum <= 100).toBe(true);
        }
      }),
    );
  });
});
