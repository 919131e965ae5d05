import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  clockAt,
  clockOf,
  dateOfDayNumber,
  dayNumberOf,
  daysBetween,
  formatCompactDate,
  formatDate,
  formatLongDate,
  formatMoment,
  formatShortDate,
  formatTime,
  formatVisitDates,
  isRealDate,
  isWeekend,
  IsoDate,
  weekdayNameOf,
  weekdayOf,
} from './dates.ts';

const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('real days', () => {
  it.each(['2026-02-28', '2028-02-29', '2026-12-31', '0050-03-01'])('accepts %s', (text) => {
    expect(isRealDate(text)).toBe(true);
    expect(IsoDate.safeParse(text).success).toBe(true);
  });

  it.each([
    '2026-02-30',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-10-00',
    '2026-1-1',
    '',
    'soon',
    '2026-10-08T08:00',
    ' 2026-10-08',
  ])('refuses "%s"', (text) => {
    expect(isRealDate(text)).toBe(false);
    expect(IsoDate.safeParse(text).success).toBe(false);
  });

  it('agrees with the schema on any text of the shape of a day', () => {
    const part = (max: number, width: number) =>
      fc.integer({ min: 0, max }).map((number) => String(number).padStart(width, '0'));
    fc.assert(
      fc.property(part(2999, 4), part(14, 2), part(33, 2), (year, month, day) => {
        const text = `${year}-${month}-${day}`;
        expect(isRealDate(text)).toBe(IsoDate.safeParse(text).success);
      }),
    );
  });
});

describe('counting days', () => {
  it('goes there and back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (date, count) => {
        const there = addDays(date, count);
        expect(daysBetween(date, there)).toBe(count);
        expect(addDays(there, -count)).toBe(date);
        expect(dateOfDayNumber(dayNumberOf(date) ?? Number.NaN)).toBe(date);
      }),
    );
  });

  it('knows the weekday, as the platform does', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const platform = new Date(`${date}T12:00:00Z`).getUTCDay();
        expect(weekdayOf(date)).toBe(platform === 0 ? 7 : platform);
      }),
    );
    expect(weekdayNameOf('2026-10-08')).toBe('Thursday');
    expect(isWeekend('2026-10-10')).toBe(true);
    expect(isWeekend('2026-10-09')).toBe(false);
  });

  it('says nothing about a day that does not exist', () => {
    expect(daysBetween('2026-02-30', '2026-03-01')).toBeNull();
    expect(weekdayOf('2026-02-30')).toBeNull();
    expect(isWeekend('2026-02-30')).toBe(false);
    expect(addDays('2026-02-30', 1)).toBe('2026-02-30');
    expect(addDays('9999-12-31', 1)).toBe('9999-12-31');
  });
});

describe('days in words', () => {
  it('are British', () => {
    expect(formatLongDate('2026-10-08')).toBe('Thursday 8 October 2026');
    expect(formatDate('2026-10-08')).toBe('8 October 2026');
    expect(formatShortDate('2026-10-08')).toBe('Thu 8 Oct');
    expect(formatCompactDate('2026-09-08')).toBe('8 Sep 2026');
  });

  it('leave what is not a day as it was', () => {
    expect(formatLongDate('next week')).toBe('next week');
    expect(formatShortDate('2026-02-30')).toBe('2026-02-30');
  });

  it('join the days of a visit', () => {
    expect(formatVisitDates([])).toBe('');
    expect(formatVisitDates(['2026-10-08'])).toBe('8 October 2026');
    expect(formatVisitDates(['2026-11-19', '2026-11-18'])).toBe('18 and 19 November 2026');
    expect(formatVisitDates(['2026-11-30', '2026-12-01', '2026-12-02'])).toBe(
      '30 November to 2 December 2026',
    );
    expect(formatVisitDates(['2026-12-31', '2027-01-01'])).toBe(
      '31 December 2026 and 1 January 2027',
    );
    expect(formatVisitDates(['2026-11-02', '2026-11-04', '2026-11-06'])).toBe(
      '2 November 2026, 4 November 2026, 6 November 2026',
    );
  });
});

describe('moments', () => {
  it('without an offset are the clock on the wall', () => {
    expect(formatTime('2026-10-08T08:34')).toBe('08:34');
    expect(clockOf('2026-10-08T08:34:59')).toEqual({ date: '2026-10-08', time: '08:34' });
  });

  it('with an offset are told in the time of England, summer and winter', () => {
    expect(formatTime('2026-10-08T07:34:00.000Z')).toBe('08:34');
    expect(formatTime('2026-11-08T07:34:00.000Z')).toBe('07:34');
    expect(clockOf('2026-06-30T23:30:00Z')).toEqual({ date: '2026-07-01', time: '00:30' });
    expect(clockOf('2026-10-25T00:59:00Z')?.time).toBe('01:59');
    expect(clockOf('2026-10-25T01:00:00Z')?.time).toBe('01:00');
    expect(clockOf('2026-10-08T10:34:00+02:00')?.time).toBe('09:34');
    expect(clockAt(Date.UTC(2026, 0, 1))).toEqual({ date: '2026-01-01', time: '00:00' });
    expect(formatMoment('2026-10-08T07:34:00.000Z')).toBe('Thu 8 Oct, 08:34');
  });

  it('leave what is not a moment as it was', () => {
    expect(formatTime('8.35')).toBe('8.35');
    expect(formatMoment('2026-02-30T08:00')).toBe('2026-02-30T08:00');
    expect(clockOf('2026-10-08T24:00')).toBeNull();
  });
});
