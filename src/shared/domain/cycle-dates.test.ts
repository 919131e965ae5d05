import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Calendar, isSchoolDay } from './calendar.ts';
import { suggestCycleDates } from './cycle-dates.ts';
import { addDays } from './dates.ts';

const file = new URL('../../../resources/calendars/saltmere-2026-27.json', import.meta.url);
const calendar = Calendar.parse(JSON.parse(readFileSync(file, 'utf8')));

describe('the clock of a review', () => {
  it('runs in school days around the visit and in weeks after the plan', () => {
    expect(suggestCycleDates(calendar, ['2026-10-08'])).toEqual({
      visit: '2026-10-08',
      planAgreed: '2026-09-24',
      teamPreMeeting: '2026-09-29',
      selfReviewShared: '2026-10-01',
      draftReport: '2026-10-15',
      factualCheck: '2026-10-19',
      reportAgreed: '2026-10-20',
      workshop: '2026-10-22',
      planSigned: '2026-11-06',
      checkIn: '2026-12-18',
      ninetyDay: '2027-02-04',
      impactReview: '2027-05-07',
      rawNotesDestroyAfter: '2026-11-19',
    });
  });

  it('counts on from what is fixed', () => {
    const fixed = { planSigned: '2026-11-04', impactReview: '2027-05-25' };
    expect(suggestCycleDates(calendar, ['2026-10-08'], fixed)).toMatchObject({
      planSigned: '2026-11-04',
      checkIn: '2026-12-16',
      ninetyDay: '2027-02-02',
      impactReview: '2027-05-25',
    });
  });

  it('counts from both ends of a visit of two days', () => {
    const dates = suggestCycleDates(calendar, ['2026-11-19', '2026-11-18']);
    expect(dates).toMatchObject({ visit: '2026-11-18', draftReport: '2026-11-26' });
    expect(dates.selfReviewShared).toBe('2026-11-11');
  });

  it('leaves out what the calendar does not reach, and has nothing to say without a visit', () => {
    const late = suggestCycleDates(calendar, ['2027-07-15']);
    expect(late).toMatchObject({ visit: '2027-07-15', selfReviewShared: '2027-07-08' });
    expect(late).not.toHaveProperty('draftReport');
    expect(late).not.toHaveProperty('checkIn');
    expect(suggestCycleDates(calendar, ['soon'])).toEqual({});
  });

  it('suggests school days only, in the order of the cycle', () => {
    const anyVisit = fc.integer({ min: 30, max: 300 }).map((n) => addDays('2026-09-01', n));
    fc.assert(
      fc.property(anyVisit, (visit) => {
        const {
          visit: first,
          rawNotesDestroyAfter,
          ...rest
        } = suggestCycleDates(calendar, [visit]);
        expect(first).toBe(visit);
        expect(rawNotesDestroyAfter === undefined || rawNotesDestroyAfter > visit).toBe(true);
        const inOrder = [
          rest.planAgreed,
          rest.teamPreMeeting,
          rest.selfReviewShared,
          rest.draftReport,
          rest.factualCheck,
          rest.reportAgreed,
          rest.workshop,
          rest.planSigned,
          rest.checkIn,
          rest.ninetyDay,
        ].filter((date) => date !== undefined);
        expect(inOrder).toEqual(inOrder.toSorted());
        for (const date of inOrder) expect(isSchoolDay(calendar, date), date).toBe(true);
      }),
    );
  });
});
