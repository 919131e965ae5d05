// The tables of a document that came back, as its file has them now: rows of cells of paragraphs,
// with what was suggested by tracked changes. The same whether it was a Word file or a workbook.

/** Suggested with tracked changes and not accepted yet. */
export interface Suggested {
  readonly by: string;
  /** A moment, as the file gives it. */
  readonly at: string | null;
}

export interface ReturnedParagraph {
  readonly text: string;
  readonly suggested: Suggested | null;
}

export interface ReturnedCell {
  /** How many columns it takes. */
  readonly span: number;
  /** Merged with a cell above or below it. */
  readonly isMerged: boolean;
  readonly paragraphs: readonly ReturnedParagraph[];
}

export interface ReturnedRow {
  /** The marks it still bears, in reading order. */
  readonly marks: readonly { readonly place: number; readonly id: string }[];
  /** A row of headings. */
  readonly isHeading: boolean;
  readonly added: Suggested | null;
  readonly taken: Suggested | null;
  readonly cells: readonly ReturnedCell[];
}

export interface ReturnedTable {
  readonly rows: readonly ReturnedRow[];
}

/** What somebody wrote in the margin. */
export interface ReturnedComment {
  readonly by: string;
  readonly at: string | null;
  readonly text: string;
  /** The words it stands beside. */
  readonly beside: string;
  /** Which row of which table; null where it stands elsewhere. */
  readonly row: { readonly table: number; readonly row: number } | null;
  readonly isSettled: boolean;
}

export interface ReturnedDocument {
  readonly tables: readonly ReturnedTable[];
  readonly comments: readonly ReturnedComment[];
}

export const textOfCell = ({ paragraphs }: Pick<ReturnedCell, 'paragraphs'>): string =>
  paragraphs
    .map(({ text }) => text)
    .join('\n')
    .trim();
