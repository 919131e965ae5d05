// What can be done to the lines of a calendar while it is put in. Pure: no screen, no keeping.
import {
  calendarDraftOf,
  type CalendarDraft,
  type DraftList,
} from '../../../shared/domain/calendar-draft.ts';
import type { Calendar } from '../../../shared/domain/calendar.ts';

type Line<List extends DraftList> = CalendarDraft[List][number];
export type Lines = { readonly [List in DraftList]: Line<List> };

const newLines = {
  terms: (key: string) => ({ key, id: key, term: '', name: '', start: null, end: null }),
  holidays: (key: string) => ({ key, name: '', start: null, end: null }),
  bankHolidays: (key: string) => ({ key, name: '', date: null }),
  insetDays: (key: string) => ({ key, date: null }),
} as const;
export type GrowingList = keyof typeof newLines;

const withList = <List extends DraftList>(
  draft: CalendarDraft,
  list: List,
  lines: readonly Line<List>[],
): CalendarDraft => ({ ...draft, [list]: lines });

export const addLine = (draft: CalendarDraft, list: GrowingList, key: string): CalendarDraft =>
  withList(draft, list, [...draft[list], newLines[list](key)]);

export const changeLine = <List extends DraftList>(
  draft: CalendarDraft,
  list: List,
  key: string,
  change: Partial<Line<List>>,
): CalendarDraft =>
  withList(
    draft,
    list,
    draft[list].map((line) => (line.key === key ? { ...line, ...change } : line)),
  );

export const removeLine = (draft: CalendarDraft, list: DraftList, key: string): CalendarDraft =>
  withList(
    draft,
    list,
    draft[list].filter((line) => line.key !== key),
  );

/** Where it was before, even if lines were added or taken away meanwhile. */
export function putLineBack(
  draft: CalendarDraft,
  list: DraftList,
  key: string,
  before: CalendarDraft,
): CalendarDraft {
  const now: readonly { readonly key: string }[] = draft[list];
  const index = before[list].findIndex((line) => line.key === key);
  const line = before[list][index];
  if (line === undefined || now.some((each) => each.key === key)) return draft;
  return { ...draft, [list]: now.toSpliced(index, 0, line) };
}

/** Another year after this one, so that a plan can run over the summer; days in both stay single. */
export function addYear(draft: CalendarDraft, calendar: Calendar, keys: string): CalendarDraft {
  const other = calendarDraftOf(calendar);
  const asNew = <Row extends { key: string }>(rows: readonly Row[]): Row[] =>
    rows.map((row) => ({ ...row, key: `${keys} ${row.key}` }));
  const notYet = <Row extends { date: string | null }>(
    here: readonly Row[],
    rows: readonly Row[],
  ): Row[] => rows.filter(({ date }) => here.every((row) => row.date !== date));
  const missing = <Row extends { start: string | null; end: string | null }>(
    here: readonly Row[],
    rows: readonly Row[],
  ): Row[] =>
    rows.filter(({ start, end }) => !here.some((row) => row.start === start && row.end === end));
  return {
    ...draft,
    isOurs: draft.isOurs && other.isOurs,
    terms: [...draft.terms, ...asNew(missing(draft.terms, other.terms))],
    holidays: [...draft.holidays, ...asNew(missing(draft.holidays, other.holidays))],
    bankHolidays: [...draft.bankHolidays, ...asNew(notYet(draft.bankHolidays, other.bankHolidays))],
    insetDays: [...draft.insetDays, ...asNew(notYet(draft.insetDays, other.insetDays))],
    swaps: [
      ...draft.swaps,
      ...asNew(
        other.swaps.filter((swap) =>
          draft.swaps.every(
            ({ schoolId, insetOn }) => schoolId !== swap.schoolId || insetOn !== swap.insetOn,
          ),
        ),
      ),
    ],
  };
}
