import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Calendar } from '../../../shared/domain/calendar.ts';
import { calendarDraftOf, emptyCalendarDraft } from '../../../shared/domain/calendar-draft.ts';
import { calendarFaults } from './calendar-faults.ts';
import { changeLine } from './draft-changes.ts';

const file = new URL('../../../../resources/calendars/saltmere-2026-27.json', import.meta.url);
const saltmere = calendarDraftOf(Calendar.parse(JSON.parse(readFileSync(file, 'utf8'))));
const schoolName = (ref: string): string => `School ${ref}`;
const faultsOf = (draft: typeof saltmere) => calendarFaults(draft, schoolName);

describe('what keeps a calendar from being used', () => {
  it('is nothing in one that is whole', () => {
    expect(faultsOf(saltmere)).toEqual([]);
  });

  it('asks first for what is missing, by field', () => {
    const faults = faultsOf({ ...emptyCalendarDraft, title: 'Ours' });
    expect(faults[0]).toEqual({
      fieldId: 'calendar-academic-year',
      message: 'Give the academic year, such as 2026-27.',
    });
    expect(faults[1]).toEqual({
      fieldId: 'calendar-start-term-0',
      message: 'Give the first day of Autumn, first half.',
    });
  });

  it('names both half terms that overlap, past a line nobody wrote in', () => {
    const empty = { key: 'empty', id: 'e', term: '', name: '', start: null, end: null };
    const touching = changeLine(saltmere, 'terms', 'term-1', { start: '2026-10-23' });
    expect(
      faultsOf({ ...touching, holidays: [], terms: [empty, ...touching.terms] }),
    ).toContainEqual({
      fieldId: 'calendar-start-term-1',
      message:
        'Autumn, first half and Autumn, second half share at least one day. Change where one of them starts or ends.',
    });
  });

  it('leads to the year that slipped', () => {
    const draft = changeLine(saltmere, 'holidays', 'holiday-5', { end: '2072-08-31' });
    expect(faultsOf(draft)).toEqual([
      {
        fieldId: 'calendar-end-holiday-5',
        message:
          'The calendar runs from 1 September 2026 to 31 August 2072. Check the years: more than four are too many.',
      },
    ]);
  });

  it('says of which school a day stands alone', () => {
    const draft = changeLine(saltmere, 'insetDays', 'inset-4', { date: '2027-06-08' });
    expect(faultsOf(draft)).toEqual([
      {
        fieldId: 'calendar-insetOff-swap-0',
        message:
          'School KES has lessons on 7 June 2027, but that is no INSET day in this calendar. Change the day or remove the line.',
      },
    ]);
  });
});
