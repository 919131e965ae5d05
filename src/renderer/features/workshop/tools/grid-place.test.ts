import { expect, test } from 'vitest';
import { percentOf, placeAt, placeByKey } from './grid-place.ts';

test('a place is the middle of its square, and the middle leads back to it', () => {
  for (const mark of [1, 2, 3, 4, 5]) {
    const share = percentOf(mark) / 100;
    expect(placeAt(share, 1 - share)).toEqual({ impact: mark, effort: mark });
  }
  expect(placeAt(-3, 9)).toEqual({ impact: 1, effort: 1 });
  expect(placeAt(9, -3)).toEqual({ impact: 5, effort: 5 });
});

test('keys move within the grid, and place what is not placed in the middle', () => {
  expect(placeByKey('ArrowUp', { impact: 4, effort: 2 })).toEqual({ impact: 5, effort: 2 });
  expect(placeByKey('ArrowUp', { impact: 5, effort: 2 })).toEqual({ impact: 5, effort: 2 });
  expect(placeByKey('ArrowLeft', { impact: null, effort: null })).toEqual({ impact: 3, effort: 3 });
  expect(placeByKey('Enter', { impact: 3, effort: 3 })).toBeNull();
});
