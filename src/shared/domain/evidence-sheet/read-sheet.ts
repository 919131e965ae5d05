// Reads the cells of a colleague's sheet, row by row: new notes, exact repeats, blank rows, and rows
// that cannot be filed as they are. Nothing typed is lost: it is in the note or beside it.
import type { IsoDate } from '../dates.ts';
import type { HypothesisId } from '../ids.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { isGuideRow } from './blank-sheet.ts';
import { countRecognised, hasNoteColumn, recogniseColumns, type SheetColumn } from './columns.ts';
import { cellsOf, readRow, rowWithoutNote, type RowBefore } from './read-row.ts';
import type { SheetRow } from './sheet-row.ts';

export interface SheetCells {
  readonly rows: readonly (readonly string[])[];
  /** Places in `rows` whose quotation marks do not close. */
  readonly unclosed: ReadonlySet<number>;
}

interface ReadSheet {
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
}

/** A sheet may have its title and a date above the headings. */
const mostAboveHeadings = 10;

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** What makes two rows the same: the words of every cell, whatever spaces stand around them. */
const sameness = (cells: readonly string[]): string => {
  const words = cells.map((cell) => cell.trim());
  return JSON.stringify(words.slice(0, words.findLastIndex((word) => word !== '') + 1));
};

function headingsAt(rows: SheetCells['rows']): number {
  let best = 0;
  let most = 0;
  rows.slice(0, mostAboveHeadings).forEach((cells, index) => {
    const count = countRecognised(cells);
    if (count > most) [best, most] = [index, count];
  });
  // Without one heading we know, the first row that says something should have been it.
  return most > 0
    ? best
    : Math.max(
        0,
        rows.findIndex((cells) => !isBlank(cells)),
      );
}

/**
 * @param day of the visit, for rows that give none.
 * @param hypotheses ids in the order in which the review shows them.
 */
export function readSheet(
  { rows, unclosed }: SheetCells,
  day: IsoDate,
  hypotheses: readonly HypothesisId[] = [],
): Result<ReadSheet, { readonly headings: readonly string[] }> {
  const at = headingsAt(rows);
  const headings = rows[at] ?? [];
  const columns = recogniseColumns(headings);
  if (!hasNoteColumn(columns)) {
    return err({ headings: headings.filter((heading) => heading.trim() !== '') });
  }
  let before: RowBefore = { time: null, row: at + 1, date: day };
  const firstWith = new Map<string, number>();
  const read = rows.flatMap((cells, index): SheetRow[] => {
    const row = index + 1;
    if (index === at) return [];
    const typed = cellsOf(cells, index < at ? [] : columns);
    if (isBlank(cells)) {
      return index < at ? [] : [rowWithoutNote(row, typed, 'blank', before)];
    }
    if (index < at) return [rowWithoutNote(row, typed, 'unclear', before)];
    if (isGuideRow(cells)) return [rowWithoutNote(row, typed, 'blank', before)];
    const one = readRow(row, typed, before, hypotheses);
    const key = sameness(cells);
    const sameAsRow = firstWith.get(key) ?? null;
    if (sameAsRow !== null && one.state === 'new') {
      // A repeat must not move the clock for the rows below it.
      return [{ ...one, state: 'duplicate', sameAsRow }];
    }
    firstWith.set(key, row);
    before = carryOn(before, one);
    return [
      unclosed.has(index)
        ? { ...one, guesses: [...one.guesses, { kind: 'quotation-marks' as const }] }
        : one,
    ];
  });
  return ok({ columns, rows: read });
}

const saysNoTime = new Set(['time-carried-on', 'time-not-read', 'time-missing']);

function carryOn(before: RowBefore, { row, takenAt, guesses }: SheetRow): RowBefore {
  const date = takenAt.slice(0, 10);
  const time = takenAt.slice(11);
  const isOwnTime = !guesses.some(({ kind }) => saysNoTime.has(kind));
  // A day that starts anew starts without a time.
  if (!isOwnTime) return date === before.date ? before : { ...before, time: null, date };
  return { time, row, date };
}
