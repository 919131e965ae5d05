// The sheet Fieldfare prints for a colleague without it: headings it will know again, and one row
// that shows how. As CSV, with nothing in it that a spreadsheet would run.

export const blankSheetHeadings = [
  'Time',
  'Activity',
  'Where',
  'Year',
  'Subject',
  'What I saw or heard',
  'Quote',
  'My thoughts',
  'Strength (1 a hint, 2 clear, 3 compelling)',
  'Follow up',
  'Hypothesis',
  'Kind of note',
] as const;

const guideWords =
  'An example to write over: what you saw, heard, read or counted, without names. One row for each note.';

export const guideRow = [
  '09:15',
  'Learning walk',
  'Year 4, room 2',
  'Y4',
  'History',
  guideWords,
  'Words somebody said, as they said them',
  'What you make of it, kept apart from what you saw',
  '2',
  'What to look for next',
  'Supports H1, challenges H2',
  'Strength, area for development or question',
] as const;

/** A guide that was left in the sheet is no note. */
export const isGuideRow = (cells: readonly string[]): boolean =>
  cells.some((cell) => cell.trim() === guideWords);

/**
 * A cell that begins like a formula is run by a spreadsheet, whatever quotation marks stand around
 * it; with an apostrophe in front it is words.
 */
export const harmless = (cell: string): string =>
  /^[\s\p{Cf}]*[=+\-@|%\uFF1D\uFF0B\uFF0D\uFF20]/u.test(cell) || /^[\t\r\n]/.test(cell)
    ? `'${cell}`
    : cell;

const csvCell = (cell: string): string => {
  const safe = harmless(cell);
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** With a byte order mark: without it Excel reads another alphabet. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`;

export const blankSheet = (): string => csvOf([blankSheetHeadings, guideRow]);
