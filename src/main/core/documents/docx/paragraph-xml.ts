// Paragraphs of a Word document from runs of text: style, direction, what it keeps with.
import type { DocumentRun } from '../../../../shared/domain/document-model.ts';
import { textLooks, toneColours, type TextLookName } from '../look.ts';
import { styleIds, twips } from './styles.ts';
import { beginsAtTheRight, piecesOf, withoutControls } from './text.ts';
import { escaped, valued, wrapped } from './xml.ts';

/** What the block before asks of the paragraph that comes next. */
export interface Entrance {
  readonly isOnNewPage: boolean;
  /** At the top of a page its own space above would only lower it. */
  readonly isAtTop: boolean;
  readonly extraBeforePt: number;
}
export const plainEntrance: Entrance = { isOnNewPage: false, isAtTop: false, extraBeforePt: 0 };

export interface ParagraphExtras {
  readonly keepsWithNext?: boolean;
  readonly keepsWhole?: boolean;
  /** The list it is counted in. */
  readonly listId?: number;
}

function runXml(text: string, properties: string): string {
  return `<w:r>${properties}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

const lineBreak = '<w:r><w:br/></w:r>';
export const tab = '<w:r><w:tab/></w:r>';

/** Order matters to Word: bold, italic, colour, direction. */
function runProperties(run: DocumentRun, isRightToLeft: boolean): string {
  return wrapped(
    'rPr',
    (run.isStrong === true ? '<w:b/><w:bCs/>' : '') +
      (run.isEmphasised === true ? '<w:i/><w:iCs/>' : '') +
      (run.tone === undefined ? '' : valued('color', toneColours[run.tone])) +
      (isRightToLeft ? '<w:rtl/>' : ''),
  );
}

export function runsXml(runs: readonly DocumentRun[]): string {
  let xml = '';
  for (const run of runs) {
    for (const [index, line] of withoutControls(run.text).split('\n').entries()) {
      if (index > 0) xml += lineBreak;
      for (const piece of piecesOf(line)) {
        xml += runXml(piece.text, runProperties(run, piece.isRightToLeft));
      }
    }
  }
  return xml;
}

/** A paragraph of runs that are made already; `said` is its text, which decides its direction. */
export function paragraphWith(
  name: TextLookName,
  content: { readonly runs: string; readonly said: string },
  entrance: Entrance = plainEntrance,
  extras: ParagraphExtras = {},
): string {
  const ownBefore = textLooks[name].beforePt;
  const before = (entrance.isAtTop ? 0 : ownBefore) + entrance.extraBeforePt;
  // The order of these is the order of the schema.
  const properties =
    valued('pStyle', styleIds[name]) +
    (extras.keepsWithNext === true ? '<w:keepNext/>' : '') +
    (extras.keepsWhole === true ? '<w:keepLines/>' : '') +
    (entrance.isOnNewPage ? '<w:pageBreakBefore/>' : '') +
    (extras.listId === undefined
      ? ''
      : wrapped('numPr', valued('ilvl', 0) + valued('numId', extras.listId))) +
    (beginsAtTheRight(content.said) ? '<w:bidi/>' : '') +
    (before === ownBefore ? '' : `<w:spacing w:before="${twips(before)}"/>`);
  return `<w:p><w:pPr>${properties}</w:pPr>${content.runs}</w:p>`;
}

export const paragraphOf = (
  name: TextLookName,
  runs: readonly DocumentRun[],
  entrance: Entrance = plainEntrance,
  extras: ParagraphExtras = {},
): string =>
  paragraphWith(
    name,
    { runs: runsXml(runs), said: runs.map((run) => run.text).join('') },
    entrance,
    extras,
  );

/** Puts the end of a section into its last paragraph, where Word keeps the page it describes. */
export const withSectionEnd = (paragraph: string, sectionProperties: string): string =>
  paragraph.replace('</w:pPr>', `${sectionProperties}</w:pPr>`);
