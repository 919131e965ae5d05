// Reads the school calendar of a partnership file, and keeps what a calendar has no place for.
import { calendarFromFile } from '../../../../shared/domain/calendar-import.ts';
import type { Calendar } from '../../../../shared/domain/calendar.ts';
import type { FileNotes } from '../reading/file-notes.ts';
import { isPlainObject } from '../reading/plain-json.ts';
import { unknownKeys } from '../reading/unknown-keys.ts';
import { slugOf } from './slug.ts';

interface ReadCalendar {
  readonly calendar: Calendar | null;
  /** What the file says beyond it; all of it where it is no calendar of ours. */
  readonly left: unknown;
}

const withoutNulls = (source: unknown): unknown =>
  isPlainObject(source)
    ? Object.fromEntries(Object.entries(source).filter(([, value]) => value !== null))
    : source;

export function readCalendar(
  source: unknown,
  trust: { readonly name: string; readonly shortName: string },
  isFictional: boolean,
  notes: FileNotes,
): ReadCalendar {
  if (source === undefined || source === null) return { calendar: null, left: null };
  const year = isPlainObject(source) ? source['academicYear'] : undefined;
  const academicYear = typeof year === 'string' ? year : '';
  const read = calendarFromFile(withoutNulls(source), {
    id: `${slugOf(trust.shortName || trust.name, 'partnership')}-${slugOf(academicYear, 'year')}`,
    title: [trust.name, academicYear]
      .filter((part) => part !== '')
      .join(', ')
      .slice(0, 1_000),
    isFictional,
  });
  if (!read.ok) {
    const [first] = read.failure;
    notes.couldNotPlace('calendar', 'doesNotFit', first === undefined ? undefined : first.where);
    return { calendar: null, left: source };
  }
  const { authority, ...placed } = read.value.calendar;
  const inTheFilesWords = { ...placed, localAuthority: authority };
  return {
    calendar: read.value.calendar,
    left: unknownKeys(source, inTheFilesWords, 'calendar', notes) ?? null,
  };
}
