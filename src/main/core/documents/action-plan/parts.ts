// Short ways to say blocks of a document model, so that the composing files read like the document.
import type {
  DocumentBlock,
  DocumentCell,
  DocumentParagraph,
  DocumentRun,
  DocumentTone,
  ParagraphStyle,
  SaidField,
} from '../../../../shared/domain/document-model.ts';

export const run = (text: string, tone?: DocumentTone): DocumentRun =>
  tone === undefined ? { text } : { text, tone };

export const strong = (text: string, tone?: DocumentTone): DocumentRun => ({
  ...run(text, tone),
  isStrong: true,
});

export const paragraph = (
  style: ParagraphStyle,
  ...content: readonly (string | DocumentRun)[]
): DocumentParagraph => ({
  kind: 'paragraph',
  style,
  runs: content.map((part) => (typeof part === 'string' ? { text: part } : part)),
});

export const heading = (level: 1 | 2 | 3, text: string): DocumentBlock => ({
  kind: 'heading',
  level,
  text,
});

type CellPart = string | DocumentParagraph;
const isParagraph = (part: object): part is DocumentParagraph => 'kind' in part;

function mainOf(main: CellPart | readonly DocumentRun[]): DocumentParagraph {
  if (typeof main === 'string') return paragraph('cell', main);
  return isParagraph(main) ? main : paragraph('cell', ...main);
}

/** A cell of a table: what it says, then what explains it; what is null is left out. */
export const cell = (
  main: CellPart | readonly DocumentRun[] | null,
  ...notes: readonly (CellPart | null)[]
): DocumentCell => ({
  paragraphs: [
    ...(main === null ? [] : [mainOf(main)]),
    ...notes
      .filter((note) => note !== null)
      .map((note) => (typeof note === 'string' ? paragraph('cell-small', note) : note)),
  ],
});

/** The same paragraph, known as the words of a field when the document comes back. */
export const saying = (says: SaidField, made: DocumentParagraph): DocumentParagraph => ({
  ...made,
  says,
});

/** What a cell says first, as a field that is read back. */
export const fieldText = (field: string, text: string | null): DocumentParagraph | null =>
  text === null ? null : saying({ field }, paragraph('cell', text));

/** A note of a cell that is read back as a field, with its label: "First step: ". */
export const fieldNote = (
  field: string,
  label: string,
  text: string | null,
): DocumentParagraph | null =>
  text === null
    ? null
    : saying(
        { field, ...(label === '' ? {} : { before: label }) },
        paragraph('cell-small', `${label}${text}`),
      );

export const isEmptyCell = (made: DocumentCell): boolean => made.paragraphs.length === 0;

/** State as shape and word. */
export const state = (mark: {
  readonly shape: string;
  readonly word: string;
  readonly tone: DocumentTone;
}): DocumentRun[] => [run(`${mark.shape}\u00a0${mark.word}`, mark.tone)];
