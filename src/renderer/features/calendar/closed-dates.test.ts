import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { Calendar } from '../../../shared/domain/calendar.ts';
import { closedDates } from './closed-dates.ts';

const file = new URL('../../../../resources/calendars/saltmere-2026-27.json', import.meta.url);
const saltmere = Calendar.parse(JSON.parse(readFileSync(file, 'utf8')));

it('finds the dates on which the host school is closed, and no others', () => {
  const review = {
    visitDates: ['2026-11-24', '2026-10-28'],
    // Beyond the calendar nobody knows, so nothing is said of it.
    dates: { visit: '2026-11-24', checkIn: '2027-06-25', impactReview: '2029-03-05' },
  };
  expect(closedDates(review, saltmere, null)).toEqual([
    { which: 'visit', date: '2026-10-28', day: { kind: 'holiday', name: 'October half term' } },
  ]);
  expect(closedDates(review, saltmere, 'KES').map(({ date }) => date)).toEqual([
    '2026-10-28',
    '2027-06-25',
  ]);
});
