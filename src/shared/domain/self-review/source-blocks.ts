// What a file says, before anything is understood of it: paragraphs and tables in their order. A Word
// file and a sheet both come down to this.

export interface SourceParagraph {
  readonly kind: 'paragraph';
  readonly text: string;
  /** It stands as a heading. */
  readonly isHeading: boolean;
}

export interface SourceTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly string[])[];
}

export type SourceBlock = SourceParagraph | SourceTable;
