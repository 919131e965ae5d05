import { describe, expect, it } from 'vitest';
import type { MeasurePoint } from '../../../../shared/domain/plan.ts';
import {
  beginning,
  counted,
  createDayWords,
  fromTo,
  headingText,
  listed,
  money,
  pointValue,
  sentence,
} from './words.ts';

const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ') ?? null;

const point = (part: Partial<MeasurePoint>): MeasurePoint => ({
  value: null,
  outOf: null,
  on: null,
  text: null,
  ...part,
});

describe('counts and money', () => {
  it('say one and many', () => {
    expect(counted(1, 'note')).toBe('1 note');
    expect(counted(0, 'note')).toBe('0 notes');
    expect(counted(1234, 'hour')).toBe('1,234 hours');
    expect(listed(['a'])).toBe('a');
    expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
  });

  it('show pence only where there are some', () => {
    expect(money(1345)).toBe('£1,345');
    expect(money(12.5)).toBe('£12.50');
    expect(money(0)).toBe('£0');
  });
});

describe('sentences', () => {
  it.each([
    ['Say it', 'Say it.'],
    ['Say it.', 'Say it.'],
    ['Say it?', 'Say it?'],
    ['He said “now!”', 'He said “now!”'],
    ['ماذا؟', 'ماذا؟'],
    ['如何？', '如何？'],
    ['A list:', 'A list:'],
  ])('end once: %s', (text, expected) => {
    expect(sentence(text)).toBe(expected);
  });

  it('lose their full stop as headings, but not an ellipsis', () => {
    expect(headingText('Pupils read.')).toBe('Pupils read');
    expect(headingText('And so on...')).toBe('And so on...');
  });

  it('begin at a word and never cut a picture in half', () => {
    expect(beginning('one two three four', 10)).toBe('one two…');
    expect(beginning('short', 10)).toBe('short');
    expect(beginning(`${'x'.repeat(9)}😀${'y'.repeat(9)}`, 10)).toBe(`${'x'.repeat(9)}…`);
  });
});

describe('points on a measure', () => {
  it('say number, words or both', () => {
    expect(pointValue(null)).toBeNull();
    expect(pointValue(point({}))).toBeNull();
    expect(plain(pointValue(point({ value: 1.8, outOf: 5 })))).toBe('1.8 of 5');
    expect(pointValue(point({ value: 56 }))).toBe('56');
    expect(pointValue(point({ text: 'most classes' }))).toBe('most classes');
    expect(plain(pointValue(point({ value: 0, outOf: 4, text: 'none yet' })))).toBe(
      '0 of 4 (none yet)',
    );
  });

  it('say the way from baseline to target, or the half that is known', () => {
    const baseline = point({ value: 4, outOf: 11, on: '2026-10-08' });
    const target = point({ value: 9, outOf: 11, on: '2027-05-14' });
    expect(plain(fromTo(baseline, target))).toBe(
      'from 4 of 11 on 8 October 2026 to 9 of 11 by 14 May 2027',
    );
    expect(plain(fromTo(null, target))).toBe('9 of 11 by 14 May 2027');
    expect(plain(fromTo(baseline, null))).toBe('4 of 11 on 8 October 2026 at the start');
    expect(fromTo(null, null)).toBeNull();
    expect(fromTo(point({ on: '2026-10-08' }), point({ text: 'all' }))).toBe('all');
  });
});

describe('days in a table', () => {
  it('leave the year out while it is clear, and say which years they mean', () => {
    const days = createDayWords(['2026-11-05', null, '2027-05-21', 'soon']);
    expect(plain(days.span('2026-11-05', '2026-11-27'))).toBe('5 Nov – 27 Nov');
    expect(plain(days.span(null, '2026-11-27'))).toBe('by 27 Nov');
    expect(plain(days.span('2026-11-05', null))).toBe('from 5 Nov');
    expect(days.span(null, null)).toBeNull();
    expect(days.range).toBe('Dates run from November 2026 to May 2027.');
    expect(createDayWords(['2026-11-05', '2026-11-27']).range).toBe(
      'All dates are in November 2026.',
    );
  });

  it('put the year in where a month could mean two', () => {
    const days = createDayWords(['2026-11-05', '2027-11-05']);
    expect(plain(days.day('2026-11-05'))).toBe('5 Nov 2026');
    expect(days.range).toBeNull();
  });
});
