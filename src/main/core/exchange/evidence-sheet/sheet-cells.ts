// From the text of a sheet to its cells, whatever stands between them: comma, semicolon or tab, and
// line breaks inside quotation marks.
import Papa from 'papaparse';
import { countRecognised } from '../../../../shared/domain/evidence-sheet/columns.ts';
import type { SheetCells } from '../../../../shared/domain/evidence-sheet/read-sheet.ts';

const separators = [',', ';', '\t', '|'] as const;
const rowsToTry = 12;

/** Excel's own way to say what stands between the cells. */
const separatorLine = /^sep=(.)\r?\n/i;

const parse = (text: string, delimiter: string, preview = 0) =>
  Papa.parse<string[]>(text, { delimiter, preview, skipEmptyLines: false });

/** The one under which the headings come out, and then the one that gives the most cells. */
function separatorOf(text: string): string {
  const tried = separators.map((separator) => {
    const rows = parse(text, separator, rowsToTry).data;
    return {
      separator,
      headings: Math.max(0, ...rows.map(countRecognised)),
      cells: rows.reduce((sum, cells) => sum + cells.length, 0),
    };
  });
  const [best] = tried.toSorted((a, b) => b.headings - a.headings || b.cells - a.cells);
  return best?.separator ?? ',';
}

export function sheetCells(text: string): SheetCells {
  const said = separatorLine.exec(text);
  const rest = said === null ? text : text.slice(said[0].length);
  const { data, errors } = parse(rest, said?.[1] ?? separatorOf(rest));
  // What follows the last line break is no row.
  const last = data.findLastIndex((cells) => cells.length > 1 || cells[0] !== '');
  const unclosed = errors.flatMap(({ type, row }) =>
    type === 'Quotes' && row !== undefined ? [row] : [],
  );
  return { rows: data.slice(0, last + 1), unclosed: new Set(unclosed) };
}
