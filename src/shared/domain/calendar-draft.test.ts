import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Calendar } from './calendar.ts';
import {
  CalendarDraft,
  calendarDraftOf,
  calendarFromDraft,
  emptyCalendarDraft,
  missingAnswers,
  withoutEmptyLines,
} from './calendar-draft.ts';

const folder = new URL('../../../resources/calendars/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = (name: string): Calendar =>
  Calendar.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
const saltmere = read('saltmere-2026-27.json');

describe('a calendar while it is put in', () => {
  it.each(files)('%s comes back from its draft unchanged', (name) => {
    const calendar = read(name);
    const draft = calendarDraftOf(calendar);
    expect(CalendarDraft.parse(draft)).toEqual(draft);
    expect(missingAnswers(draft)).toEqual([]);
    expect(calendarFromDraft(draft)).toEqual(calendar);
  });

  it('is no longer made up once somebody says so', () => {
    const draft = { ...calendarDraftOf(saltmere), isOurs: true };
    expect(calendarFromDraft(draft).illustrative).toBe(false);
  });

  it('names the term of a half term that was named anew', () => {
    const draft = calendarDraftOf(saltmere);
    const terms = draft.terms.map((term) => ({
      ...term,
      name: ' Michaelmas, first half ',
      term: '',
    }));
    expect(calendarFromDraft({ ...draft, terms }).terms[0]).toMatchObject({
      name: 'Michaelmas, first half',
      term: 'Michaelmas',
    });
  });

  it('lets lines be that nobody wrote in, and asks for the rest of those somebody did', () => {
    const draft: CalendarDraft = {
      ...calendarDraftOf(saltmere),
      title: ' ',
      holidays: [
        { key: 'empty', name: ' ', start: null, end: null },
        { key: 'half', name: '', start: '2026-10-26', end: null },
      ],
      bankHolidays: [{ key: 'nameless', name: '', date: '2026-12-25' }],
      insetDays: [{ key: 'none', date: null }],
    };
    expect(missingAnswers(draft)).toEqual([
      { what: 'title' },
      { what: 'name', list: 'holidays', key: 'half' },
      { what: 'end', list: 'holidays', key: 'half' },
      { what: 'name', list: 'bankHolidays', key: 'nameless' },
    ]);
    expect(withoutEmptyLines(draft).holidays.map(({ key }) => key)).toEqual(['half']);
    expect(withoutEmptyLines(draft).insetDays).toEqual([]);
  });

  it('begins with six half terms that all need their days', () => {
    expect(missingAnswers(emptyCalendarDraft)).toHaveLength(2 + 6 * 2);
    expect(calendarFromDraft(emptyCalendarDraft).terms).toEqual([]);
  });
});
