import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calendarFromFile } from './calendar-import.ts';
import { Calendar } from './calendar.ts';
import { countSchoolDays } from './school-days.ts';

const file = new URL('../../../resources/calendars/saltmere-2026-27.json', import.meta.url);
const shipped = Calendar.parse(JSON.parse(readFileSync(file, 'utf8')));
const { id, title, authority, illustrative: isFictional, note, ...rest } = shipped;
const asInFile = { localAuthority: authority, schoolDays: 190, ...rest };
const named = { id, title, isFictional };

describe('the calendar of a partnership file', () => {
  it('becomes a calendar without loss', () => {
    expect(note).not.toBe('');
    const read = calendarFromFile(asInFile, named);
    expect(read).toEqual({
      ok: true,
      value: { calendar: { ...shipped, note: '' }, unplacedKeys: [], statedSchoolDays: 190 },
    });
    if (read.ok) expect(countSchoolDays(read.value.calendar)).toBe(read.value.statedSchoolDays);
  });

  it('may leave out what it does not know, and what we do not know is named', () => {
    const { academicYear, terms } = rest;
    const read = calendarFromFile({ academicYear, terms, weatherClosures: [] }, named);
    expect(read.ok && read.value.unplacedKeys).toEqual(['weatherClosures']);
    expect(read.ok && read.value.calendar.holidays).toEqual([]);
    expect(read.ok && read.value.statedSchoolDays).toBeNull();
  });

  it('says where it is wrong', () => {
    const insetDays = ['2026-09-01', '2026-09-31'];
    const read = calendarFromFile({ ...asInFile, insetDays }, named);
    expect(!read.ok && read.failure.map(({ where }) => where)).toEqual(['insetDays.1']);
    for (const raw of [null, 'x', 7, [], {}]) expect(calendarFromFile(raw, named).ok).toBe(false);
  });
});
