// How high a row is so that its texts are read whole. Excel finds that out itself only when a row
// is edited, and what is printed before that would be cut.
import { countLines } from '../layout/text-width.ts';
import { cellText, type SheetCell, type SheetColumn } from './workbook.ts';

/** What a character of a column's width is, less than the narrowest we have seen of any program. */
const pointsPerCharacter = 5.2;
const sidePoints = 6;
const linePoints = 14.5;
/** Excel takes no more; what is longer is read in the cell. */
const highest = 405;

export function rowHeight(columns: readonly SheetColumn[], row: readonly SheetCell[]): number {
  const lines = columns.map(({ width, isHidden }, index) => {
    const cell = row[index];
    const text = isHidden === true || typeof cell !== 'string' ? null : cellText(cell);
    if (text === null) return 1;
    return countLines([{ text, isBold: false }], 11, width * pointsPerCharacter - sidePoints);
  });
  return Math.min(highest, Math.max(...lines) * linePoints + 3);
}
