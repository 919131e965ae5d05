import { describe, expect, it } from 'vitest';
import { dayWords, emptyPoint, pointWords, saysNothing } from './measure-words.ts';

describe('pointWords', () => {
  it.each([
    [{ value: 2, outOf: 7 }, '2 of 7'],
    [{ value: 0, outOf: 7 }, '0 of 7'],
    [{ value: 1240 }, '1,240'],
    [{ text: ' most books ' }, 'most books'],
    [{ value: 3, outOf: 10, text: 'Year 4' }, '3 of 10 (Year 4)'],
    [{ on: '2026-11-27' }, null],
  ])('says %j as %j', (point, words) => {
    expect(pointWords({ ...emptyPoint, ...point })).toBe(words);
  });
});

describe('saysNothing', () => {
  it('keeps a point that has only a date or only a nought', () => {
    expect(saysNothing(emptyPoint)).toBe(true);
    expect(saysNothing({ ...emptyPoint, text: ' ' })).toBe(true);
    expect(saysNothing({ ...emptyPoint, on: '2026-11-27' })).toBe(false);
    expect(saysNothing({ ...emptyPoint, value: 0 })).toBe(false);
  });
});

describe('dayWords', () => {
  it('gives the year only where it is another', () => {
    expect(dayWords('2026-11-27', '2026-11-20')).toBe('Fri 27 Nov');
    expect(dayWords('2027-01-15', '2026-11-20')).toBe('Fri 15 Jan 2027');
  });
});
