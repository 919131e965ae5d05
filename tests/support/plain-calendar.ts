// A short school year of a school's own, for tests that put one in.
import type { Calendar } from '../../src/shared/domain/calendar.ts';

export const plainCalendar: Calendar = {
  id: 'own',
  title: 'Our own dates',
  academicYear: '2026-27',
  authority: 'Fenmarsh Borough (invented)',
  illustrative: false,
  note: '',
  terms: [
    { id: 'a', term: 'Autumn', name: 'Autumn', start: '2026-09-02', end: '2026-12-18' },
    { id: 'b', term: 'Spring', name: 'Spring', start: '2027-01-05', end: '2027-03-25' },
  ],
  holidays: [{ name: 'Christmas', start: '2026-12-21', end: '2027-01-04' }],
  bankHolidays: [{ date: '2026-12-25', name: 'Christmas Day' }],
  insetDays: ['2026-09-02', '2027-01-05'],
  schoolVariations: [],
};
