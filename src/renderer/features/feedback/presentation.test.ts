import { describe, expect, it } from 'vitest';
import { placeAfter, stepOfKey } from './presentation-keys.ts';
import { clockTime } from './use-clock.ts';

describe('keys', () => {
  it('lead through the slides and stop at both ends', () => {
    expect(placeAfter('next', 0, 3)).toBe(1);
    expect(placeAfter('next', 2, 3)).toBe(2);
    expect(placeAfter('previous', 0, 3)).toBe(0);
    expect(placeAfter('last', 0, 3)).toBe(2);
    expect(placeAfter('first', 2, 3)).toBe(0);
    expect(placeAfter('blank', 5, 3)).toBe(2);
    expect(placeAfter('next', 0, 0)).toBe(0);
  });

  it('are the same in small and capital letters, and nothing where they mean nothing', () => {
    expect([stepOfKey('b'), stepOfKey('B'), stepOfKey('?'), stepOfKey('q')]).toEqual([
      'blank',
      'blank',
      'keys',
      null,
    ]);
  });
});

it('the clock counts minutes and seconds, and hours where it must', () => {
  expect([0, 59.9, 65, 3_600, 3_725].map(clockTime)).toEqual([
    '0:00',
    '0:59',
    '1:05',
    '1:00:00',
    '1:02:05',
  ]);
});
