// Finds placeholders in the text of a part, also where Word has split them over runs, and makes each
// an element of its own in the tree. Knows neither which names there are nor what fills them.
import { placeholderPattern, plainName } from '../../../../shared/domain/placeholder-name.ts';
import { childOf, copyOf, elementOf, isElement, textIn, type XmlElement } from './xml-tree.ts';

/** Stands for one placeholder in the tree; never written to a file. */
export const tokenName = 'fieldfare-token';
export type TokenSign = '' | '#' | '^' | '/';

export const isToken = (element: XmlElement): boolean => element.name === tokenName;
export const signOf = (token: XmlElement): TokenSign => token.attributes['sign'] as TokenSign;
export const nameOf = (token: XmlElement): string => token.attributes['name'] ?? '';
/** As it stands in the file: "{{ School }}" */
export const writtenOf = (token: XmlElement): string => token.attributes['written'] ?? '';

interface TextPiece {
  readonly text: string;
  /** Null for what is no text but stands between letters: a tab, a line, a picture. */
  readonly holder: XmlElement | null;
  readonly run: XmlElement;
  readonly parent: XmlElement;
}

const isParagraph = ({ name }: XmlElement): boolean => name === 'w:p';
/** Text that is not shown, or not any more. */
const isNotText = new Set(['w:instrText', 'w:delText', 'w:rPr', 'w:pPr']);

function pieceOf(child: XmlElement, run: XmlElement, parent: XmlElement): TextPiece | null {
  if (child.name === 'w:t') return { text: textIn(child), holder: child, run, parent };
  if (child.name === 'w:noBreakHyphen') return { text: '-', holder: child, run, parent };
  if (isNotText.has(child.name) || child.name === 'w:softHyphen') return null;
  // A placeholder never reaches over a tab, a line or a picture.
  return { text: '\n', holder: null, run, parent };
}

/** The text of one paragraph in order; paragraphs of a text box inside it are their own. */
function piecesOf(paragraph: XmlElement): TextPiece[] {
  const pieces: TextPiece[] = [];
  const visit = (parent: XmlElement): void => {
    for (const child of parent.children) {
      if (!isElement(child) || isParagraph(child)) continue;
      if (child.name !== 'w:r') {
        if (!isNotText.has(child.name)) visit(child);
        continue;
      }
      for (const part of child.children.filter(isElement)) {
        const piece = pieceOf(part, child, parent);
        if (piece !== null) pieces.push(piece);
      }
    }
  };
  visit(paragraph);
  return pieces;
}

const preserved = (text: string): XmlElement =>
  elementOf('w:t', { 'xml:space': 'preserve' }, text === '' ? [] : [text]);

/** Writes text into what held it; a hyphen that is cut becomes text. */
function setText(holder: XmlElement, text: string): void {
  holder.name = 'w:t';
  holder.attributes = { 'xml:space': 'preserve' };
  holder.children = text === '' ? [] : [text];
}

/** A run that holds nothing but its look. */
const isEmptyRun = (run: XmlElement): boolean =>
  run.children.every(
    (child) =>
      isElement(child) &&
      (child.name === 'w:rPr' || (child.name === 'w:t' && textIn(child) === '')),
  );

/** Puts `made` where `run` stood or behind it, with what came after the placeholder in that run. */
function splitRun(piece: TextPiece, from: number, to: number, token: XmlElement): void {
  const { holder, run, parent } = piece;
  if (holder === null) return;
  const text = holder.name === 'w:t' ? textIn(holder) : '-';
  const at = run.children.indexOf(holder);
  const look = childOf(run, 'w:rPr');
  const after = elementOf('w:r', { ...run.attributes }, [
    ...(look === undefined ? [] : [copyOf(look)]),
    preserved(text.slice(to)),
    ...run.children.slice(at + 1),
  ]);
  setText(holder, text.slice(0, from));
  run.children = run.children.slice(0, at + 1);
  if (look !== undefined) token.children = [copyOf(look)];
  const place = parent.children.indexOf(run);
  const beside = [token, ...(isEmptyRun(after) ? [] : [after])];
  parent.children.splice(place + (isEmptyRun(run) ? 0 : 1), isEmptyRun(run) ? 1 : 0, ...beside);
}

function cutBeginning(piece: TextPiece, count: number): void {
  const { holder, run, parent } = piece;
  if (holder === null) return;
  setText(holder, piece.text.slice(count));
  if (isEmptyRun(run)) parent.children = parent.children.filter((child) => child !== run);
}

/** From the last to the first, so that what stands before keeps its place. */
function markParagraph(paragraph: XmlElement): void {
  const pieces = piecesOf(paragraph);
  const whole = pieces.map(({ text }) => text).join('');
  if (!whole.includes('{{')) return;
  const starts: number[] = [];
  let length = 0;
  for (const { text } of pieces) {
    starts.push(length);
    length += text.length;
  }
  const indexAt = (position: number): number => {
    let index = starts.length - 1;
    while (index > 0 && ((starts[index] ?? 0) > position || pieces[index]?.text === '')) index -= 1;
    return index;
  };
  for (const match of [...whole.matchAll(placeholderPattern)].toReversed()) {
    const [written, sign = '', name = ''] = match;
    const end = match.index + written.length;
    const token = elementOf(tokenName, { sign, name: plainName(name), written });
    const first = indexAt(match.index);
    const last = indexAt(end - 1);
    for (let index = last; index > first; index -= 1) {
      const piece = pieces[index];
      if (piece !== undefined)
        cutBeginning(piece, Math.min(piece.text.length, end - (starts[index] ?? 0)));
    }
    const piece = pieces[first];
    const from = match.index - (starts[first] ?? 0);
    if (piece !== undefined)
      splitRun(piece, from, Math.min(piece.text.length, from + written.length), token);
  }
}

/** Every paragraph below, those of text boxes too. */
export function markTokens(root: XmlElement): void {
  const paragraphs: XmlElement[] = [];
  const visit = (element: XmlElement): void => {
    if (isParagraph(element)) paragraphs.push(element);
    for (const child of element.children) if (isElement(child)) visit(child);
  };
  visit(root);
  for (const paragraph of paragraphs) markParagraph(paragraph);
}

/** A token that nothing fills, as the text it was. */
export const runOfToken = (token: XmlElement, children: XmlElement[]): XmlElement =>
  elementOf('w:r', {}, [...token.children.map(copyOf), ...children]);
export const textElement = preserved;
