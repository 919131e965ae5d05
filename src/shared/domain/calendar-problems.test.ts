import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Calendar, joinCalendars } from './calendar.ts';
import { calendarProblems, SchoolYearProblem } from './calendar-problems.ts';

const folder = new URL('../../../resources/calendars/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = (name: string): Calendar =>
  Calendar.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));

const autumn = { id: 'a', term: 'Autumn', name: 'Autumn', start: '2026-09-01', end: '2026-12-18' };
const spring = { id: 's', term: 'Spring', name: 'Spring', start: '2027-01-04', end: '2027-03-25' };
const plain: Calendar = {
  id: 'own',
  title: 'Own',
  academicYear: '2026-27',
  authority: '',
  illustrative: false,
  note: '',
  terms: [autumn, spring],
  holidays: [{ name: 'Christmas', start: '2026-12-19', end: '2027-01-03' }],
  bankHolidays: [{ date: '2026-12-25', name: 'Christmas Day' }],
  insetDays: ['2026-09-01'],
  schoolVariations: [],
};
const found = (change: Partial<Calendar>) => {
  const problems = calendarProblems({ ...plain, ...change });
  for (const problem of problems) expect(SchoolYearProblem.parse(problem)).toEqual(problem);
  return problems;
};

describe('what cannot be so in a school calendar', () => {
  it.each(files)('nothing in %s', (name) => {
    expect(calendarProblems(read(name))).toEqual([]);
  });

  it('nothing in two years joined, nor in a plain one', () => {
    const years = joinCalendars(read('england-2026-27.json'), read('england-2027-28.json'));
    expect(calendarProblems(years)).toEqual([]);
    expect(found({})).toEqual([]);
  });

  it('no terms', () => {
    expect(found({ terms: [] })).toEqual([{ kind: 'no-terms' }]);
  });

  it('a year slipped', () => {
    expect(found({ terms: [autumn, { ...spring, end: '2072-03-25' }] })).toEqual([
      { kind: 'too-long', start: '2026-09-01', end: '2072-03-25' },
    ]);
  });

  it('terms on the same day, in whatever order they stand', () => {
    const touching = { ...spring, start: '2026-12-18' };
    const holidays: Calendar['holidays'] = [];
    const overlap = { kind: 'terms-overlap', index: 1, other: 0 };
    expect(found({ terms: [autumn, touching], holidays })).toEqual([overlap]);
    expect(found({ terms: [touching, autumn], holidays })).toEqual([overlap]);
  });

  it('a span that runs backwards, told once', () => {
    expect(found({ terms: [{ ...autumn, end: '2026-08-01' }, spring], insetDays: [] })).toEqual([
      { kind: 'term-ends-before-it-starts', index: 0 },
    ]);
    expect(found({ holidays: [{ name: 'X', start: '2027-01-03', end: '2026-12-19' }] })).toEqual([
      { kind: 'holiday-ends-before-it-starts', index: 0 },
    ]);
  });

  it('a holiday inside a term or inside another holiday', () => {
    const holidays = [
      ...plain.holidays,
      { name: 'Half term', start: '2026-10-26', end: '2026-10-30' },
      { name: 'New year', start: '2027-01-01', end: '2027-01-01' },
    ];
    expect(found({ holidays })).toEqual([
      { kind: 'holidays-overlap', index: 2, other: 0 },
      { kind: 'holiday-in-term', index: 1, term: 0 },
    ]);
  });

  it('an INSET day twice, outside the terms, at a weekend or on a bank holiday', () => {
    const bankHolidays = [{ date: '2026-11-03', name: 'Invented' }];
    const insetDays = ['2026-09-01', '2026-09-01', '2026-12-21', '2026-11-07', '2026-11-03'];
    expect(found({ insetDays, bankHolidays })).toEqual([
      { kind: 'inset-twice', index: 1, date: '2026-09-01' },
      { kind: 'inset-outside-terms', index: 2, date: '2026-12-21' },
      { kind: 'inset-at-weekend', index: 3, date: '2026-11-07' },
      { kind: 'inset-on-bank-holiday', index: 4, date: '2026-11-03' },
    ]);
  });

  it('a bank holiday twice', () => {
    const again = { date: '2026-12-25', name: 'Again' };
    expect(found({ bankHolidays: [...plain.bankHolidays, again] })).toEqual([
      { kind: 'bank-holiday-twice', index: 1, date: '2026-12-25' },
    ]);
  });

  it('a school that trains instead of a day nobody trains on, or in the holidays', () => {
    const swap = { insetOff: '2026-09-02', insetOn: '2026-12-21' };
    expect(found({ schoolVariations: [{ schoolId: 'X', swap, reason: '' }] })).toEqual([
      { kind: 'swap-without-inset', index: 0, date: '2026-09-02' },
      { kind: 'swap-outside-terms', index: 0, date: '2026-12-21' },
    ]);
  });
});
