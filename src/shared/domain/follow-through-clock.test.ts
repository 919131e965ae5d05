// The clock after a visit by its properties, over calendars shaped like real ones: training days, half
// terms, bank holidays, schools with days of their own, and the end of one year and the next.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Calendar, calendarSpan, isSchoolDay, joinCalendars } from './calendar.ts';
import { addDays, daysBetween } from './dates.ts';
import { endOfWeek, followThroughClock, whenDue, type ClockFacts } from './follow-through-clock.ts';
import { schoolDaysBetween } from './school-days.ts';

const read = (name: string): Calendar =>
  Calendar.parse(
    JSON.parse(
      readFileSync(new URL(`../../../resources/calendars/${name}.json`, import.meta.url), 'utf8'),
    ),
  );
const saltmere = read('saltmere-2026-27');
const twoYears = joinCalendars(read('england-2026-27'), read('england-2027-28'));
const ownDays: Calendar = {
  ...twoYears,
  schoolVariations: [
    {
      schoolId: 'OWN',
      swap: { insetOff: twoYears.insetDays[0] ?? '2026-09-01', insetOn: '2027-02-08' },
      reason: 'Trains with its partner schools',
    },
  ],
};
const noHalfTerms: Calendar = { ...saltmere, holidays: [], insetDays: [], bankHolidays: [] };

const places = fc.constantFrom(
  ...[saltmere, twoYears, ownDays, noHalfTerms].flatMap((calendar) =>
    [null, 'OWN', 'HAL'].map((schoolRef) => ({ calendar, schoolRef })),
  ),
);
const offset = fc.integer({ min: 0, max: 640 });

const facts = (visitOn: string, place: Pick<ClockFacts, 'calendar' | 'schoolRef'>): ClockFacts => ({
  visitDates: [visitOn],
  dates: {},
  done: {},
  ...place,
});

describe('the clock after a visit', () => {
  it('says the usual days of the sample, in school days', () => {
    const steps = followThroughClock(
      facts('2026-10-08', { calendar: saltmere, schoolRef: 'LAR' }),
      '2026-10-09',
    );
    expect(Object.fromEntries(steps.map(({ step, latestOn }) => [step, latestOn]))).toMatchObject({
      draftReport: '2026-10-15',
      workshop: '2026-10-22',
      planSigned: '2026-11-06',
      ninetyDay: '2027-02-04',
    });
    expect(steps.every(({ state }) => state === 'no-date')).toBe(true);
  });

  it('never asks for anything on a day without school, and counts five, ten and fifteen', () => {
    fc.assert(
      fc.property(places, offset, (place, days) => {
        const visitOn = addDays(calendarSpan(place.calendar).start, days);
        const steps = followThroughClock(facts(visitOn, place), visitOn);
        const usual = { draftReport: 5, workshop: 10, planSigned: 15 } as Record<string, number>;
        for (const { step, latestOn, suggestedOn } of steps) {
          for (const day of [latestOn, suggestedOn]) {
            if (day !== null) expect(isSchoolDay(place.calendar, day, place.schoolRef)).toBe(true);
          }
          const count = usual[step];
          if (latestOn === null || count === undefined) continue;
          expect(schoolDaysBetween(place.calendar, visitOn, latestOn, place.schoolRef)).toEqual({
            ok: true,
            value: count,
          });
        }
      }),
    );
  });

  it('puts the check-in between six and eight weeks, holidays only moving it on', () => {
    fc.assert(
      fc.property(places, offset, (place, days) => {
        const agreedOn = addDays(calendarSpan(place.calendar).start, days);
        const steps = followThroughClock(
          { ...facts(agreedOn, place), done: { planSigned: agreedOn } },
          agreedOn,
        );
        const checkIn = steps.find(({ step }) => step === 'checkIn');
        if (checkIn === undefined || checkIn.suggestedOn === null || checkIn.latestOn === null) {
          return;
        }
        expect(daysBetween(agreedOn, checkIn.suggestedOn)).toBeGreaterThanOrEqual(42);
        expect(daysBetween(agreedOn, checkIn.latestOn)).toBeGreaterThanOrEqual(56);
        expect(checkIn.suggestedOn <= checkIn.latestOn).toBe(true);
      }),
    );
  });

  it('keeps its steps in order, whatever the year does', () => {
    fc.assert(
      fc.property(places, offset, (place, days) => {
        const visitOn = addDays(calendarSpan(place.calendar).start, days);
        const reached = followThroughClock(facts(visitOn, place), visitOn)
          .map(({ latestOn }) => latestOn)
          .filter((day) => day !== null);
        expect(reached).toEqual(reached.toSorted());
      }),
    );
  });

  it('goes over the end of the year where the next one is known, and says nothing where it is not', () => {
    const late = '2027-07-01';
    const known = followThroughClock(facts(late, { calendar: twoYears, schoolRef: null }), late);
    expect(known.find(({ step }) => step === 'planSigned')?.latestOn).toMatch(/^2027-0[79]/);
    expect(known.find(({ step }) => step === 'checkIn')?.latestOn).not.toBeNull();
    const unknown = followThroughClock(facts(late, { calendar: saltmere, schoolRef: null }), late);
    expect(unknown.find(({ step }) => step === 'ninetyDay')?.latestOn ?? null).toBeNull();
  });

  it('is late the day after, done once it is done, and late without a day once the time is over', () => {
    const base = facts('2026-10-08', { calendar: saltmere, schoolRef: null });
    const stateOf = (change: Partial<ClockFacts>, today: string) =>
      followThroughClock({ ...base, ...change }, today).find(({ step }) => step === 'workshop');
    const dates = { workshop: '2026-10-21' };
    expect(stateOf({ dates }, '2026-10-21')).toMatchObject({ state: 'this-week', schoolDays: 0 });
    expect(stateOf({ dates }, '2026-10-22')).toMatchObject({ state: 'late', schoolDays: -1 });
    expect(stateOf({ dates, done: { workshop: '2026-10-21' } }, '2026-12-01')?.state).toBe('done');
    expect(stateOf({}, '2026-10-22')?.state).toBe('no-date');
    expect(stateOf({}, '2026-10-23')?.state).toBe('late');
    expect(stateOf({ dates: { workshop: '2026-11-09' } }, '2026-10-22')?.isAfterUsual).toBe(true);
  });
});

describe('weeks', () => {
  it('end on Sunday, and at a weekend the week that comes is meant', () => {
    expect(endOfWeek('2026-11-18')).toBe('2026-11-22');
    expect(endOfWeek('2026-11-21')).toBe('2026-11-29');
    expect(endOfWeek('2026-11-22')).toBe('2026-11-29');
    expect(whenDue('2026-11-17', '2026-11-18')).toBe('late');
    expect(whenDue('2026-11-20', '2026-11-18')).toBe('this-week');
    expect(whenDue('2026-12-16', '2026-11-18')).toBe('soon');
    expect(whenDue('2026-12-17', '2026-11-18')).toBe('later');
  });
});
