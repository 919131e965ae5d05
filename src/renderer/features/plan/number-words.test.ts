import { describe, expect, it } from 'vitest';
import { formatMoney, formatNumber, formatPounds, readNumber } from './number-words.ts';

const read = (typed: string, maximum = 10_000_000) => {
  const result = readNumber(typed, maximum);
  return result.ok ? result.value : result.failure.name;
};

describe('readNumber', () => {
  it.each([
    ['1240', 1240],
    ['1,240', 1240],
    ['1 240', 1240],
    ['£1,240.50', 1240.5],
    ['£ 60', 60],
    [' 1.5 ', 1.5],
    ['.5', 0.5],
    ['1.', 1],
    ['0', 0],
    ['3 hours', 3],
    ['1.5h', 1.5],
    ['10,000,000', 10_000_000],
  ])('reads %j as %d', (typed, value) => {
    expect(read(typed)).toBe(value);
  });

  it('takes an empty field for no number, never for nought', () => {
    expect(read('')).toBeNull();
    expect(read('   ')).toBeNull();
  });

  it.each(['twelve', '12x', '1,2,3', '1.2.3', '£', 'hours', '.', '1e5', '12-3'])(
    'refuses %j',
    (typed) => {
      expect(read(typed)).toBe('not-a-number');
    },
  );

  it('asks about a comma that may be a point', () => {
    expect(readNumber('1,5', 100)).toEqual({
      ok: false,
      failure: { name: 'comma-as-point', meant: '1.5' },
    });
    // Three figures after a comma can only be thousands.
    expect(read('1,500')).toBe(1500);
  });

  it('tells less than nothing and more than can be kept apart from nonsense', () => {
    expect(read('-5')).toBe('negative');
    expect(read('−£5')).toBe('not-a-number');
    expect(read('−5')).toBe('negative');
    expect(read('100,001', 100_000)).toBe('too-large');
    expect(read('100,000', 100_000)).toBe(100_000);
  });
});

describe('writing numbers', () => {
  it('writes what it can read back', () => {
    for (const value of [0, 1.5, 12.25, 999, 1240, 1_234_567.89]) {
      expect(read(formatNumber(value))).toBe(value);
      expect(read(formatPounds(value))).toBe(value);
    }
  });

  it('writes pence with two figures or none', () => {
    expect(formatMoney(1240)).toBe('£1,240');
    expect(formatMoney(12.5)).toBe('£12.50');
  });
});
