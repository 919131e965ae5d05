import { describe, expect, it, test } from 'vitest';
import { writtenDay, writtenDays, writtenSpan } from './written-day.ts';

const context = { near: '2026-11-27' };
const day = (text: string) => writtenDay(text, context);

describe('a day as people write it', () => {
  it.each([
    ['Fri 4 Dec', '2026-12-04'],
    ['04/12/26', '2026-12-04'],
    ['4/12/2026', '2026-12-04'],
    ['4.12.', '2026-12-04'],
    ['4-12-26', '2026-12-04'],
    ['by Friday 4th December', '2026-12-04'],
    ['Friday, 4th of December 2026', '2026-12-04'],
    ['December 4, 2026', '2026-12-04'],
    ['2026-12-04', '2026-12-04'],
    ["4 Dec '26", '2026-12-04'],
    ['28\u00a0Jan', '2027-01-28'],
    ['3 Sept', '2026-09-03'],
    ['29 Feb 2028', '2028-02-29'],
    ['w/c 7 Dec', '2026-12-07'],
  ])('%s', (text, on) => {
    expect(day(text)).toEqual({ kind: 'day', on });
  });

  it('reads the British way round, and asks where that cannot be', () => {
    expect(day('03/04/27')).toEqual({ kind: 'day', on: '2027-04-03' });
    expect(day('12/31/26')).toEqual({ kind: 'ask', because: 'order', days: ['2026-12-31'] });
  });

  it('asks where weekday and day speak against each other', () => {
    expect(day('Mon 4 Dec')).toEqual({
      kind: 'ask',
      because: 'weekday',
      days: ['2026-12-04', '2026-11-30'],
    });
    // 4 December is a Saturday in 2027, so that year is offered too.
    expect(day('Sat 4 Dec')).toEqual({
      kind: 'ask',
      because: 'weekday',
      days: ['2026-12-04', '2026-12-05', '2027-12-04'],
    });
  });

  it('asks where a time is meant and no day', () => {
    expect(day('end of January')).toEqual({ kind: 'ask', because: 'vague', days: ['2027-01-29'] });
    expect(day('mid March')).toEqual({ kind: 'ask', because: 'vague', days: ['2027-03-15'] });
    expect(day('start of Feb')).toEqual({ kind: 'ask', because: 'vague', days: ['2027-02-01'] });
    expect(day('May 2027')).toEqual({ kind: 'ask', because: 'vague', days: ['2027-05-31'] });
  });

  it.each(['asap', 'ongoing', '30 February', 'after half term', '99/99/99', 'tbc'])(
    'makes nothing of %s',
    (text) => expect(day(text)).toEqual({ kind: 'ask', because: 'unclear', days: [] }),
  );

  it('takes an empty place for no day', () => {
    expect(day('  ')).toEqual({ kind: 'day', on: null });
  });
});

test('a span has a start, an end or both', () => {
  const span = (text: string) => writtenSpan(text, context);
  const [start, due] = [
    { kind: 'day', on: '2026-11-05' },
    { kind: 'day', on: '2026-11-27' },
  ];
  for (const text of [
    '5 Nov\u00a0– 27 Nov',
    '5 - 27 November',
    '5/11/26 to 27/11/26',
    '5 Nov\n27 Nov',
  ]) {
    expect(span(text), text).toEqual({ start, due });
  }
  expect(span('by 27 Nov')).toEqual({ start: { kind: 'day', on: null }, due });
  expect(span('from 5 Nov')).toEqual({ start, due: { kind: 'day', on: null } });
  expect(span('27 Nov')).toEqual({ start: undefined, due });
});

test('days are told apart by commas and "and"', () => {
  expect(writtenDays('5 Nov, 3 Dec and 14 Jan', context)).toEqual([
    '2026-11-05',
    '2026-12-03',
    '2027-01-14',
  ]);
  expect(writtenDays('monthly', context)).toBeNull();
});
