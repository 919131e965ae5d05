// A school year as a partnership's file tells it, made into a Calendar. The file names the
// authority and gives the calendar no id or title of its own.
import { err, ok, type Result } from '../lib/result.ts';
import { Line, z } from '../lib/schema.ts';
import { Calendar } from './calendar.ts';

const FromFile = z.object({
  localAuthority: Line.optional(),
  academicYear: Line,
  terms: Calendar.shape.terms,
  holidays: Calendar.shape.holidays.default([]),
  bankHolidays: Calendar.shape.bankHolidays.default([]),
  insetDays: Calendar.shape.insetDays.default([]),
  schoolVariations: Calendar.shape.schoolVariations.default([]),
  /** How many school days the file says there are. */
  schoolDays: z.number().int().min(0).max(366).optional(),
});
const knownKeys = new Set(Object.keys(FromFile.shape));

export interface ImportedCalendar {
  readonly calendar: Calendar;
  /** Keys of the file that a calendar has no place for. */
  readonly unplacedKeys: readonly string[];
  /** The file's own count of school days, to compare with ours. */
  readonly statedSchoolDays: number | null;
}

export interface CalendarProblem {
  /** "terms.2.end" */
  readonly where: string;
  readonly what: string;
}

export function calendarFromFile(
  raw: unknown,
  named: { readonly id: string; readonly title: string; readonly isFictional: boolean },
): Result<ImportedCalendar, readonly CalendarProblem[]> {
  const read = FromFile.safeParse(raw);
  if (!read.success) {
    return err(
      read.error.issues.map(({ path, message }) => ({ where: path.join('.'), what: message })),
    );
  }
  const { localAuthority, schoolDays, ...rest } = read.data;
  const calendar: Calendar = {
    id: named.id,
    title: named.title,
    authority: localAuthority ?? '',
    illustrative: named.isFictional,
    note: '',
    ...rest,
  };
  const keys = Object.keys(raw as object);
  return ok({
    calendar,
    unplacedKeys: keys.filter((key) => !knownKeys.has(key)),
    statedSchoolDays: schoolDays ?? null,
  });
}
