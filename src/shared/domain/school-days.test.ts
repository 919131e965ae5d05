import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Calendar, calendarSpan, isSchoolDay } from './calendar.ts';
import { addDays } from './dates.ts';
import {
  addSchoolDays,
  describeDay,
  nextSchoolDay,
  previousSchoolDay,
  schoolDaysBetween,
} from './school-days.ts';

const file = new URL('../../../resources/calendars/saltmere-2026-27.json', import.meta.url);
const calendar = Calendar.parse(JSON.parse(readFileSync(file, 'utf8')));
const { start, end } = calendarSpan(calendar);

const anySchool = fc.constantFrom(null, 'KES', 'HAL', 'LAR');
const dayInYear = fc.integer({ min: 0, max: 364 }).map((offset) => addDays(start, offset));

describe('walking by school days', () => {
  it('steps over half term, training days and bank holidays', () => {
    expect(nextSchoolDay(calendar, '2026-10-23')).toEqual({ ok: true, value: '2026-11-03' });
    expect(nextSchoolDay(calendar, '2026-10-23', 'HAL')).toEqual({ ok: true, value: '2026-11-02' });
    expect(previousSchoolDay(calendar, '2027-01-05')).toEqual({ ok: true, value: '2026-12-18' });
    expect(addSchoolDays(calendar, '2027-04-30', 1)).toEqual({ ok: true, value: '2027-05-04' });
    expect(addSchoolDays(calendar, '2026-10-08', 5)).toEqual({ ok: true, value: '2026-10-15' });
    expect(addSchoolDays(calendar, '2026-10-24', 0)).toEqual({ ok: true, value: '2026-11-03' });
    expect(addSchoolDays(calendar, '2026-10-08', 0)).toEqual({ ok: true, value: '2026-10-08' });
  });

  it('lands on a school day, as many school days away as asked, and comes back', () => {
    fc.assert(
      fc.property(
        dayInYear,
        fc.integer({ min: -60, max: 60 }),
        anySchool,
        (date, count, school) => {
          const reached = addSchoolDays(calendar, date, count, school);
          if (!reached.ok) return;
          expect(isSchoolDay(calendar, reached.value, school)).toBe(true);
          if (count === 0) return;
          if (count > 0) {
            expect(schoolDaysBetween(calendar, date, reached.value, school)).toEqual({
              ok: true,
              value: count,
            });
          }
          if (isSchoolDay(calendar, date, school)) {
            expect(addSchoolDays(calendar, reached.value, -count, school)).toEqual({
              ok: true,
              value: date,
            });
          }
        },
      ),
    );
  });

  it('counts add up whatever the day in between', () => {
    fc.assert(
      fc.property(dayInYear, dayInYear, dayInYear, anySchool, (a, b, c, school) => {
        const [first = a, second = b, third = c] = [a, b, c].toSorted();
        const between = (from: string, to: string): number => {
          const counted = schoolDaysBetween(calendar, from, to, school);
          return counted.ok ? counted.value : Number.NaN;
        };
        expect(between(first, second) + between(second, third)).toBe(between(first, third));
      }),
    );
  });

  it('agrees with a plain count of days', () => {
    fc.assert(
      fc.property(dayInYear, dayInYear, anySchool, (from, to, school) => {
        const [low = from, high = to] = [from, to].toSorted();
        let plain = 0;
        for (let day = addDays(low, 1); day <= high; day = addDays(day, 1)) {
          if (isSchoolDay(calendar, day, school)) plain += 1;
        }
        expect(schoolDaysBetween(calendar, low, high, school)).toEqual({ ok: true, value: plain });
      }),
    );
  });
});

describe('beyond the calendar', () => {
  const outside = { ok: false, failure: 'outside-calendar' };

  it('says so', () => {
    expect(addSchoolDays(calendar, '2027-07-20', 2)).toEqual(outside);
    expect(addSchoolDays(calendar, '2027-07-20', 1)).toEqual({ ok: true, value: '2027-07-21' });
    expect(nextSchoolDay(calendar, end)).toEqual(outside);
    expect(previousSchoolDay(calendar, start)).toEqual(outside);
    expect(schoolDaysBetween(calendar, '2026-06-01', '2026-10-01')).toEqual(outside);
    expect(addSchoolDays(calendar, '2026-02-30', 3)).toEqual(outside);
  });

  it('finds the nearest school day from outside, but does not count over unknown days', () => {
    expect(nextSchoolDay(calendar, '2026-07-01')).toEqual({ ok: true, value: '2026-09-03' });
    expect(previousSchoolDay(calendar, '2028-01-01')).toEqual({ ok: true, value: '2027-07-21' });
    expect(addSchoolDays(calendar, '2026-07-01', 5)).toEqual(outside);
    expect(addSchoolDays(calendar, '2028-01-01', -5)).toEqual(outside);
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: -900, max: 900 }), (text, count) => {
        expect(addSchoolDays(calendar, text, count)).toEqual(outside);
        expect(describeDay(calendar, text).kind).toBe('outside-calendar');
      }),
    );
  });
});

describe('describing a day', () => {
  it('gives a date field what it needs to explain and to offer', () => {
    expect(describeDay(calendar, '2026-10-28')).toEqual({
      date: '2026-10-28',
      isSchoolDay: false,
      kind: 'holiday',
      name: 'October half term',
      weekday: 'Wednesday',
      term: null,
      previousSchoolDay: '2026-10-23',
      nextSchoolDay: '2026-11-03',
      span: { start: '2026-09-01', end: '2027-08-31' },
    });
    expect(describeDay(calendar, '2026-10-08')).toMatchObject({
      isSchoolDay: true,
      kind: 'school-day',
      term: { id: 'aut1' },
    });
    expect(describeDay(calendar, '2030-01-01')).toMatchObject({
      kind: 'outside-calendar',
      previousSchoolDay: '2027-07-21',
      nextSchoolDay: null,
      span: { end: '2027-08-31' },
    });
  });
});
