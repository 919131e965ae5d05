// From an Excel workbook to the cells of a sheet: the first of its sheets with headings we know.
// Only the parts that hold cells are handed on; times come out as a clock shows them.
import { zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import { countRecognised } from '../../../../shared/domain/evidence-sheet/columns.ts';
import type { SheetCells } from '../../../../shared/domain/evidence-sheet/read-sheet.ts';
import type { OfficeFile } from './office-file.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** A workbook counts days from the end of 1899: what lies there is a time without a day. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) {
    const rounded = new Date(Math.round(value.getTime() / 60_000) * 60_000);
    const time = `${two(rounded.getUTCHours())}:${two(rounded.getUTCMinutes())}`;
    if (rounded.getUTCFullYear() < 1901) return time;
    const day = rounded.toISOString().slice(0, 10);
    return time === '00:00' ? day : `${day} ${time}`;
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}

const mostHeadingRows = 11;

/** @returns null where it cannot be read as a workbook. */
export async function workbookCells({ parts }: OfficeFile): Promise<SheetCells | null> {
  const zip = zipSync(Object.fromEntries(parts), { level: 0 });
  try {
    const sheets = await readWorkbook(new Uint8Array(zip).buffer);
    const tried = sheets.map(({ data }) => {
      const rows = data.map((row) => row.map(cellText));
      const known = Math.max(0, ...rows.slice(0, mostHeadingRows).map(countRecognised));
      return { rows, known };
    });
    const [best] = tried.toSorted((a, b) => b.known - a.known);
    if (best === undefined) return null;
    const last = best.rows.findLastIndex((cells) => cells.some((cell) => cell.trim() !== ''));
    return { rows: best.rows.slice(0, last + 1), unclosed: new Set() };
  } catch {
    return null;
  }
}
