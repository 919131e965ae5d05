import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Calendar, joinCalendars } from '../../../shared/domain/calendar.ts';
import { calendarDraftOf, calendarFromDraft } from '../../../shared/domain/calendar-draft.ts';
import { addLine, addYear, changeLine, putLineBack, removeLine } from './draft-changes.ts';

const read = (name: string): Calendar =>
  Calendar.parse(
    JSON.parse(
      readFileSync(
        new URL(`../../../../resources/calendars/${name}.json`, import.meta.url),
        'utf8',
      ),
    ),
  );
const thisYear = read('england-2026-27');
const nextYear = read('england-2027-28');
const draft = calendarDraftOf(thisYear);

describe('lines of a calendar', () => {
  it('are added empty at the end and changed by their key', () => {
    const added = addLine(draft, 'bankHolidays', 'new');
    const changed = changeLine(added, 'bankHolidays', 'new', { date: '2027-05-10' });
    expect(changed.bankHolidays.at(-1)).toEqual({ key: 'new', name: '', date: '2027-05-10' });
    expect(changed.bankHolidays.slice(0, -1)).toEqual(draft.bankHolidays);
  });

  it('come back where they were, once, and beside what was added meanwhile', () => {
    const removed = removeLine(draft, 'terms', 'term-2');
    expect(removed.terms).toHaveLength(5);
    const later = addLine(removed, 'terms', 'new');
    const back = putLineBack(later, 'terms', 'term-2', draft);
    expect(back.terms.map(({ key }) => key)).toEqual([...draft.terms.map(({ key }) => key), 'new']);
    expect(putLineBack(back, 'terms', 'term-2', draft)).toEqual(back);
  });

  it('of another year are added once, with keys of their own', () => {
    const both = addYear(draft, nextYear, 'k');
    const joined = joinCalendars(thisYear, nextYear);
    const made = calendarFromDraft(both);
    expect(made.terms).toEqual(joined.terms);
    expect(made.holidays).toEqual(joined.holidays);
    expect(made.bankHolidays.map(({ date }) => date).toSorted()).toEqual(
      joined.bankHolidays.map(({ date }) => date),
    );
    const keys = Object.values(both)
      .filter((value) => Array.isArray(value))
      .flatMap((lines) => lines.map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
    expect(addYear(both, nextYear, 'again')).toEqual(both);
  });
});
