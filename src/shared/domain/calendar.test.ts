import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Calendar, calendarSpan, dayKind, isSchoolDay, joinCalendars, termOf } from './calendar.ts';
import { addDays, daysBetween, isWeekend } from './dates.ts';
import { countSchoolDays } from './school-days.ts';

const folder = new URL('../../../resources/calendars/', import.meta.url);
const read = (id: string): Calendar =>
  Calendar.parse(JSON.parse(readFileSync(new URL(`${id}.json`, folder), 'utf8')));
const saltmere = read('saltmere-2026-27');

/** Easter Sunday by the Gregorian computus, so that the files are checked against a rule. */
function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** First (from the 1st) or last (from the 31st, backwards) Monday of a month. */
function monday(from: string, step: 1 | -1): string {
  let date = from;
  while (new Date(`${date}T00:00:00Z`).getUTCDay() !== 1) date = addDays(date, step);
  return date;
}

/** Fixed holidays that fall on a weekend move to the next weekdays. */
function moved(days: readonly string[]): string[] {
  const taken: string[] = [];
  for (const day of days) if (!isWeekend(day)) taken.push(day);
  for (const day of days) {
    if (!isWeekend(day)) continue;
    let date = day;
    while (isWeekend(date) || taken.includes(date)) date = addDays(date, 1);
    taken.push(date);
  }
  return taken;
}

const bankHolidaysOf = (autumn: number): string[] => {
  const year = autumn + 1;
  const easter = easterSunday(year);
  return [
    ...moved([`${autumn}-12-25`, `${autumn}-12-26`]),
    ...moved([`${year}-01-01`]),
    addDays(easter, -2),
    addDays(easter, 1),
    monday(`${year}-05-01`, 1),
    monday(`${year}-05-31`, -1),
    monday(`${year}-08-31`, -1),
  ].toSorted();
};

describe('every calendar that is shipped', () => {
  const ids = readdirSync(folder).map((name) => name.replace(/\.json$/, ''));

  it('is one of these', () => {
    expect(ids.toSorted()).toEqual(['england-2026-27', 'england-2027-28', 'saltmere-2026-27']);
  });

  it.each(ids)('%s is whole: named for its file, 190 school days, no gap, no overlap', (id) => {
    const calendar = read(id);
    expect(calendar.id).toBe(id);
    expect(calendar.illustrative).toBe(true);
    expect(countSchoolDays(calendar)).toBe(190);
    expect(calendar.insetDays).toHaveLength(5);
    for (const day of calendar.insetDays) {
      expect(termOf(calendar, day), `${day} is in a term`).not.toBeNull();
      expect(isWeekend(day)).toBe(false);
    }
    const spans = [...calendar.terms, ...calendar.holidays].toSorted((a, b) =>
      a.start < b.start ? -1 : 1,
    );
    for (const [index, span] of spans.entries()) {
      const following = spans[index + 1];
      if (following === undefined) continue;
      expect(span.end < following.start, `${span.name} ends before ${following.name}`).toBe(true);
      const between = (daysBetween(span.end, following.start) ?? 0) - 1;
      for (let day = 1; day <= between; day += 1) {
        expect(isWeekend(addDays(span.end, day)), `${addDays(span.end, day)}`).toBe(true);
      }
    }
  });

  it.each(['england-2026-27', 'england-2027-28'])(
    '%s has the bank holidays of both years',
    (id) => {
      const days = read(id).bankHolidays.map(({ date }) => date);
      expect(days).toEqual(['2026-08-31', ...bankHolidaysOf(2026), ...bankHolidaysOf(2027)]);
    },
  );

  it('saltmere has the bank holidays of its year', () => {
    const inTheYear = bankHolidaysOf(2026).filter((date) => date <= '2027-07-21');
    expect(saltmere.bankHolidays.map(({ date }) => date)).toEqual(['2026-08-31', ...inTheYear]);
  });
});

describe('what a day is', () => {
  it.each([
    ['2026-10-08', 'school-day', 'Autumn, first half'],
    ['2026-10-10', 'weekend', 'Saturday'],
    ['2026-10-28', 'holiday', 'October half term'],
    ['2026-11-02', 'inset', null],
    ['2026-12-28', 'bank-holiday', 'Boxing Day (substitute day)'],
    ['2027-05-03', 'bank-holiday', 'Early May bank holiday'],
    ['2027-05-31', 'bank-holiday', 'Spring bank holiday'],
    ['2026-08-31', 'bank-holiday', 'Summer bank holiday'],
    ['2026-08-28', 'outside-calendar', null],
    ['2027-09-01', 'outside-calendar', null],
    ['2027-09-04', 'weekend', 'Saturday'],
    ['2026-02-30', 'outside-calendar', null],
    ['soon', 'outside-calendar', null],
    ['', 'outside-calendar', null],
  ])('%s is %s', (date, kind, name) => {
    expect(dayKind(saltmere, date)).toEqual({ kind, name });
    expect(isSchoolDay(saltmere, date)).toBe(kind === 'school-day');
  });

  it('differs for a school that trains on another day', () => {
    expect(dayKind(saltmere, '2027-06-07', 'KES').kind).toBe('school-day');
    expect(dayKind(saltmere, '2027-06-25', 'KES')).toEqual({
      kind: 'inset',
      name: 'Family open day on the Friday',
    });
    expect(dayKind(saltmere, '2027-06-07', 'LAR').kind).toBe('inset');
    expect(dayKind(saltmere, '2027-06-25', 'LAR').kind).toBe('school-day');
    for (const school of ['KES', 'HAL', 'LAR']) expect(countSchoolDays(saltmere, school)).toBe(190);
  });

  it('is a holiday without a name between two terms that leave a gap', () => {
    const gap = {
      ...saltmere,
      holidays: saltmere.holidays.filter(({ name }) => name !== 'Easter'),
    };
    expect(dayKind(gap, '2027-04-01')).toEqual({ kind: 'holiday', name: null });
  });
});

describe('two years as one', () => {
  const both = joinCalendars(read('england-2026-27'), read('england-2027-28'));

  it('run over the summer and keep each day once', () => {
    expect(calendarSpan(both)).toEqual({ start: '2026-09-01', end: '2028-08-31' });
    expect(countSchoolDays(both)).toBe(380);
    expect(dayKind(both, '2027-08-10')).toEqual({ kind: 'holiday', name: 'Summer' });
    expect(dayKind(both, '2027-09-03').kind).toBe('school-day');
    expect(new Set(both.bankHolidays.map(({ date }) => date)).size).toBe(both.bankHolidays.length);
  });
});

describe('a calendar of the wrong shape is refused', () => {
  const wrong = (change: object) => Calendar.safeParse({ ...saltmere, ...change }).success;

  it('without terms, with a day that does not exist, or with a term that ends before it starts', () => {
    expect(wrong({})).toBe(true);
    expect(wrong({ terms: [] })).toBe(false);
    expect(wrong({ insetDays: ['2027-02-30'] })).toBe(false);
    const term = {
      id: 'x',
      term: 'Autumn',
      name: 'Autumn',
      start: '2026-10-02',
      end: '2026-10-01',
    };
    expect(wrong({ terms: [term] })).toBe(false);
  });
});
