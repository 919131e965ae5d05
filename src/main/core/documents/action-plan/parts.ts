// Short ways to say blocks of a document model, so that the composing files read like the document.
import type {
  DocumentBlock,
  DocumentCell,
  DocumentParagraph,
  DocumentRun,
  DocumentTone,
  ParagraphStyle,
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

/** A cell of a table: what it says, then what explains it; what is null is left out. */
export const cell = (
  main: string | readonly DocumentRun[] | null,
  ...notes: readonly (string | null)[]
): DocumentCell => ({
  paragraphs: [
    ...(main === null ? [] : [paragraph('cell', ...(typeof main === 'string' ? [main] : main))]),
    ...notes.filter((note) => note !== null).map((note) => paragraph('cell-small', note)),
  ],
});

export const isEmptyCell = (made: DocumentCell): boolean => made.paragraphs.length === 0;

/** State as shape and word. */
export const state = (mark: {
  readonly shape: string;
  readonly word: string;
  readonly tone: DocumentTone;
}): DocumentRun[] => [run(`${mark.shape}\u00a0${mark.word}`, mark.tone)];
