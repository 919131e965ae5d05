// A school calendar while it is being put in: lines may be empty, names and days may be missing.
// Nothing here is checked but its shape; what is wrong with the whole is in calendar-problems.ts.
import { IsoDate, Line, Text, z } from '../lib/schema.ts';
import type { Calendar } from './calendar.ts';

/** Tells lines apart while they are edited. */
const key = Line;
const day = IsoDate.nullable();

export const DraftTerm = z.object({
  key,
  id: Line,
  /** Empty once the name was changed: the term is then the name up to its comma. */
  term: Line,
  name: Line,
  start: day,
  end: day,
});
export type DraftTerm = z.infer<typeof DraftTerm>;

export const DraftHoliday = z.object({ key, name: Line, start: day, end: day });
export type DraftHoliday = z.infer<typeof DraftHoliday>;

export const DraftDay = z.object({ key, name: Line, date: day });
export type DraftDay = z.infer<typeof DraftDay>;

export const DraftInset = z.object({ key, date: day });
export type DraftInset = z.infer<typeof DraftInset>;

export const DraftSwap = z.object({
  key,
  schoolId: Line,
  insetOff: day,
  insetOn: day,
  reason: Line,
});
export type DraftSwap = z.infer<typeof DraftSwap>;

export const CalendarDraft = z.object({
  id: Line,
  title: Line,
  academicYear: Line,
  authority: Line,
  /** "These are our own dates": a person has checked them. */
  isOurs: z.boolean(),
  note: Text,
  terms: z.array(DraftTerm).max(200),
  holidays: z.array(DraftHoliday).max(500),
  bankHolidays: z.array(DraftDay).max(500),
  insetDays: z.array(DraftInset).max(500),
  swaps: z.array(DraftSwap).max(1_000),
});
export type CalendarDraft = z.infer<typeof CalendarDraft>;

export type DraftList = 'terms' | 'holidays' | 'bankHolidays' | 'insetDays' | 'swaps';

/** A review that came without a calendar begins with six half terms to fill in. */
const emptyTerms = ['Autumn', 'Spring', 'Summer'].flatMap((term, index) =>
  ['first', 'second'].map((half, second) => ({
    key: `term-${2 * index + second}`,
    id: `${term.slice(0, 3).toLowerCase()}${second + 1}`,
    term,
    name: `${term}, ${half} half`,
    start: null,
    end: null,
  })),
);

export const emptyCalendarDraft: CalendarDraft = {
  id: 'own',
  title: '',
  academicYear: '',
  authority: '',
  isOurs: false,
  note: '',
  terms: emptyTerms,
  holidays: [],
  bankHolidays: [],
  insetDays: [],
  swaps: [],
};

/** Keys come from the places, so that the same calendar always gives the same draft. */
export const calendarDraftOf = (calendar: Calendar): CalendarDraft => ({
  id: calendar.id,
  title: calendar.title,
  academicYear: calendar.academicYear,
  authority: calendar.authority,
  isOurs: !calendar.illustrative,
  note: calendar.note,
  terms: calendar.terms.map((term, index) => ({ ...term, key: `term-${index}` })),
  holidays: calendar.holidays.map((span, index) => ({ ...span, key: `holiday-${index}` })),
  bankHolidays: calendar.bankHolidays.map((each, index) => ({ ...each, key: `bank-${index}` })),
  insetDays: calendar.insetDays.map((date, index) => ({ date, key: `inset-${index}` })),
  swaps: calendar.schoolVariations.map(({ schoolId, swap, reason }, index) => ({
    key: `swap-${index}`,
    schoolId,
    ...swap,
    reason,
  })),
});

const isBlank = (text: string): boolean => text.trim() === '';
const hasSpan = (row: DraftHoliday): boolean =>
  !isBlank(row.name) || row.start !== null || row.end !== null;

/** The draft without lines that nobody has written anything in. */
export const withoutEmptyLines = (draft: CalendarDraft): CalendarDraft => ({
  ...draft,
  terms: draft.terms.filter(hasSpan),
  holidays: draft.holidays.filter(hasSpan),
  bankHolidays: draft.bankHolidays.filter(({ name, date }) => !isBlank(name) || date !== null),
  insetDays: draft.insetDays.filter(({ date }) => date !== null),
});

export type MissingAnswer =
  | { readonly what: 'title' | 'academicYear' }
  | {
      readonly what: 'name' | 'start' | 'end' | 'date' | 'insetOff' | 'insetOn';
      readonly list: DraftList;
      readonly key: string;
    };

/** What still has to be said before this can be a calendar; empty lines are no matter. */
export function missingAnswers(draft: CalendarDraft): MissingAnswer[] {
  const { title, academicYear, terms, holidays, bankHolidays, swaps } = withoutEmptyLines(draft);
  const missing: MissingAnswer[] = [];
  if (isBlank(title)) missing.push({ what: 'title' });
  if (isBlank(academicYear)) missing.push({ what: 'academicYear' });
  for (const [list, rows] of [
    ['terms', terms],
    ['holidays', holidays],
  ] as const) {
    for (const { key: row, name, start, end } of rows) {
      if (isBlank(name)) missing.push({ what: 'name', list, key: row });
      if (start === null) missing.push({ what: 'start', list, key: row });
      if (end === null) missing.push({ what: 'end', list, key: row });
    }
  }
  for (const { key: row, name, date } of bankHolidays) {
    if (isBlank(name)) missing.push({ what: 'name', list: 'bankHolidays', key: row });
    if (date === null) missing.push({ what: 'date', list: 'bankHolidays', key: row });
  }
  for (const { key: row, insetOff, insetOn } of swaps) {
    if (insetOff === null) missing.push({ what: 'insetOff', list: 'swaps', key: row });
    if (insetOn === null) missing.push({ what: 'insetOn', list: 'swaps', key: row });
  }
  return missing;
}

const termOfName = (name: string): string => (name.split(',')[0] ?? '').trim() || name.trim();

const isWholeSpan = <Row extends { start: string | null; end: string | null }>(
  row: Row,
): row is Row & { start: string; end: string } => row.start !== null && row.end !== null;

/**
 * The lines that are whole, as a calendar, in the order they stand in: with nothing missing, line n
 * of the calendar is line n of the draft without its empty lines.
 */
export function calendarFromDraft(draft: CalendarDraft): Calendar {
  return {
    id: draft.id,
    title: draft.title.trim(),
    academicYear: draft.academicYear.trim(),
    authority: draft.authority.trim(),
    illustrative: !draft.isOurs,
    note: draft.note,
    terms: draft.terms.filter(isWholeSpan).map(({ id, term, name, start, end }) => ({
      id,
      term: isBlank(term) ? termOfName(name) : term,
      name: name.trim(),
      start,
      end,
    })),
    holidays: draft.holidays
      .filter(isWholeSpan)
      .map(({ name, start, end }) => ({ name: name.trim(), start, end })),
    bankHolidays: draft.bankHolidays.flatMap(({ name, date }) =>
      date === null ? [] : [{ date, name: name.trim() }],
    ),
    insetDays: draft.insetDays.flatMap(({ date }) => (date === null ? [] : [date])),
    schoolVariations: draft.swaps.flatMap(({ schoolId, insetOff, insetOn, reason }) =>
      insetOff === null || insetOn === null
        ? []
        : [{ schoolId, swap: { insetOff, insetOn }, reason }],
    ),
  };
}
