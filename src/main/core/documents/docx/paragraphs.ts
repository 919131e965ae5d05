// Paragraphs of a Word document from runs of text: style, direction, what it keeps with. The only
// place that makes text runs, so that every text is cleaned on its way in.
import type * as DocxLibrary from 'docx';
import type { IParagraphOptions, Paragraph, ParagraphChild, TextRun } from 'docx';
import type { DocumentRun } from '../../../../shared/domain/document-model.ts';
import { textLooks, toneColours, type TextLookName } from '../look.ts';
import { styleIds, twips } from './styles.ts';
import { beginsAtTheRight, piecesOf, withoutControls } from './text.ts';

/** The library comes as an argument: it is large and loaded only when a document is written. */
export type Docx = typeof DocxLibrary;

/** What the block before asks of the paragraph that comes next. */
export interface Entrance {
  readonly isOnNewPage: boolean;
  /** At the top of a page its own space above would only lower it. */
  readonly isAtTop: boolean;
  readonly extraBeforePt: number;
}
export const plainEntrance: Entrance = { isOnNewPage: false, isAtTop: false, extraBeforePt: 0 };

type ParagraphExtras = Omit<IParagraphOptions, 'children' | 'text' | 'style'>;

export function textRunsOf(docx: Docx, runs: readonly DocumentRun[]): TextRun[] {
  const made: TextRun[] = [];
  for (const run of runs) {
    const look = {
      ...(run.isStrong === true ? { bold: true } : {}),
      ...(run.tone === undefined ? {} : { color: toneColours[run.tone] }),
    };
    for (const [index, line] of withoutControls(run.text).split('\n').entries()) {
      if (index > 0) made.push(new docx.TextRun({ ...look, break: 1 }));
      for (const piece of piecesOf(line)) {
        const direction = piece.isRightToLeft ? { rightToLeft: true } : {};
        made.push(new docx.TextRun({ ...look, ...direction, text: piece.text }));
      }
    }
  }
  return made;
}

/** A paragraph of runs that are made already; `said` is its text, which decides its direction. */
export function paragraphWith(
  docx: Docx,
  name: TextLookName,
  content: { readonly children: readonly ParagraphChild[]; readonly said: string },
  entrance: Entrance = plainEntrance,
  extras: ParagraphExtras = {},
): Paragraph {
  const ownBefore = textLooks[name].beforePt;
  const before = (entrance.isAtTop ? 0 : ownBefore) + entrance.extraBeforePt;
  return new docx.Paragraph({
    style: styleIds[name],
    ...(beginsAtTheRight(content.said) ? { bidirectional: true } : {}),
    ...(entrance.isOnNewPage ? { pageBreakBefore: true } : {}),
    ...(before === ownBefore ? {} : { spacing: { before: twips(before) } }),
    ...extras,
    children: content.children,
  });
}

export const paragraphOf = (
  docx: Docx,
  name: TextLookName,
  runs: readonly DocumentRun[],
  entrance: Entrance = plainEntrance,
  extras: ParagraphExtras = {},
): Paragraph =>
  paragraphWith(
    docx,
    name,
    { children: textRunsOf(docx, runs), said: runs.map((run) => run.text).join('') },
    entrance,
    extras,
  );
