// An Excel workbook as plain data: sheets of typed columns and rows. Knows nothing of its XML and
// nothing of what the sheets are about.

/** `choice` offers words and takes no others; `suggestion` offers words and takes any. */
type ColumnKind = 'text' | 'date' | 'number' | 'money' | 'choice' | 'suggestion';

export interface SheetColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly kind: ColumnKind;
  /** What a choice or a suggestion offers; no commas, since Excel parts them there. */
  readonly words?: readonly string[];
  /** For the one who reads the file back: not shown, not printed. */
  readonly isHidden?: boolean;
  /** A new printed page begins with it. */
  readonly startsPage?: boolean;
  /** Word -> how its cell looks; the word says the same without it. */
  readonly marks?: Readonly<Record<string, 'good' | 'mind' | 'alarm' | 'structure'>>;
}

/** A day is YYYY-MM-DD. What is not there is null, and its cell stays empty. */
export type SheetCell = string | number | { readonly day: string } | null;

export interface Sheet {
  /** At most 31 characters, none of []:*?/\ */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Columns that stay in sight and stand again on each printed page, from the left. */
  readonly steadyColumns: number;
  /** With an arrow at each heading to filter and sort by. */
  readonly isFiltered: boolean;
  /** Of the printed page, so that the text stays readable. */
  readonly scale: number;
  /** Rows below the last that take entries by the same rules. */
  readonly roomForRows: number;
}

export interface Workbook {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  /** An instant; the workbook itself looks at no clock. */
  readonly createdAt: string;
  readonly header: string;
  readonly footer: string;
  readonly sheets: readonly Sheet[];
}

/** Excel takes no more in one cell. */
const longestCell = 32_000;
/** What a cut text ends with, so that a reader of the file does not take the cut for an edit. */
export const cutMark = '\u2026 [the rest is in Fieldfare]';

export function cellText(text: string | null): string | null {
  const clean = text?.replaceAll('\u00a0', ' ').trim() ?? '';
  if (clean === '') return null;
  if (clean.length <= longestCell) return clean;
  return clean.slice(0, longestCell).replace(/[\ud800-\udbff]$/, '') + cutMark;
}

/** A, B, … Z, AA, AB: the letters of the column at this place, counted from 0. */
export function columnLetters(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}
