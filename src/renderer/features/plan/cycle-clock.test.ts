import { describe, expect, it } from 'vitest';
import type { Calendar } from '../../../shared/domain/calendar.ts';
import { cycleClock } from './cycle-clock.ts';

const calendar: Calendar = {
  id: 'test',
  title: 'Test',
  academicYear: '2026-27',
  authority: '',
  illustrative: true,
  note: '',
  terms: [
    { id: 'a1', term: 'autumn', name: 'Autumn 1', start: '2026-09-01', end: '2026-10-23' },
    { id: 'a2', term: 'autumn', name: 'Autumn 2', start: '2026-11-02', end: '2026-12-18' },
    { id: 's1', term: 'spring', name: 'Spring 1', start: '2027-01-04', end: '2027-02-12' },
  ],
  holidays: [
    { name: 'October half term', start: '2026-10-24', end: '2026-11-01' },
    { name: 'Christmas holiday', start: '2026-12-19', end: '2027-01-03' },
  ],
  bankHolidays: [],
  insetDays: [],
  schoolVariations: [],
};

const review = { dates: {}, visitDates: ['2026-10-08'], planSignedOn: null };
const step = (clock: ReturnType<typeof cycleClock>, name: string) =>
  clock.find((each) => each.step === name);

describe('cycleClock', () => {
  it('suggests days where none is set, and says nothing where it cannot know', () => {
    const clock = cycleClock(review, calendar, '2026-10-12');
    expect(step(clock, 'workshop')).toMatchObject({
      on: null,
      suggestedOn: '2026-10-22',
      isNext: true,
    });
    expect(step(clock, 'impactReview')?.suggestedOn).toBeNull();
    expect(cycleClock(review, null, '2026-10-12').every((each) => each.suggestedOn === null)).toBe(
      true,
    );
  });

  it('counts school days from today, back as well, and stops at the end of the calendar', () => {
    const dates = {
      workshop: '2026-10-21',
      checkIn: '2026-11-04',
      ninetyDay: '2027-02-02',
      impactReview: '2027-05-25',
    };
    const clock = cycleClock({ ...review, dates }, calendar, '2026-10-23');
    expect(step(clock, 'workshop')).toMatchObject({ isDone: true, schoolDays: -2 });
    // Half term lies between: Monday 2, Tuesday 3, Wednesday 4 November.
    expect(step(clock, 'checkIn')).toMatchObject({ isDone: false, schoolDays: 3 });
    expect(step(clock, 'impactReview')?.schoolDays).toBeNull();
  });

  it('takes the plan for agreed only when it is marked, and then counts from that day', () => {
    const dates = { workshop: '2026-10-21', planSigned: '2026-11-04' };
    const late = cycleClock({ ...review, dates }, calendar, '2026-11-10');
    expect(step(late, 'planSigned')).toMatchObject({ isDone: false, isBehind: true, isNext: true });
    const agreed = cycleClock(
      { ...review, dates, planSignedOn: '2026-11-09' },
      calendar,
      '2026-11-10',
    );
    expect(step(agreed, 'planSigned')).toMatchObject({
      isDone: true,
      isBehind: false,
      on: '2026-11-09',
      plannedOn: '2026-11-04',
    });
    // Six weeks on from the 9th is the 21st, in the Christmas holiday.
    expect(step(agreed, 'checkIn')).toMatchObject({ suggestedOn: '2027-01-04', isNext: true });
  });
});
