// From the text of a sheet to its cells, whatever stands between them, for a sheet of answers.
import Papa from 'papaparse';
import { partOfLabel } from '../../../../shared/domain/self-review/labels.ts';

const separators = [',', ';', '\t', '|'] as const;
const rowsToTry = 12;
const separatorLine = /^sep=(.)\r?\n/iu;

const parse = (text: string, delimiter: string, preview = 0): string[][] =>
  Papa.parse<string[]>(text, { delimiter, preview, skipEmptyLines: false }).data;

/** The one under which most headings come out, and then the one that gives the most cells. */
function separatorOf(text: string): string {
  const tried = separators.map((separator) => {
    const rows = parse(text, separator, rowsToTry);
    const known = rows.map((row) => row.filter((cell) => partOfLabel(cell) !== null).length);
    return {
      separator,
      known: Math.max(0, ...known),
      cells: rows.reduce((sum, row) => sum + row.length, 0),
    };
  });
  const [best] = tried.toSorted((a, b) => b.known - a.known || b.cells - a.cells);
  return best?.separator ?? ',';
}

export function answerCells(text: string): string[][] {
  const said = separatorLine.exec(text);
  const rest = said === null ? text : text.slice(said[0].length);
  return parse(rest, said?.[1] ?? separatorOf(rest));
}
