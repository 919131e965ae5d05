// Text on its way into a Word part: what XML cannot hold is taken out, lines are split, and
// stretches that run from right to left are told apart. Knows nothing of blocks.

/** Not allowed in XML 1.0: control characters and lone surrogates; and what Unicode says is none. */
const notInXml =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufdd0-\ufdef\ufffe\uffff]|\p{Cs}/gu;

/** Most text has nothing of the kind; a long report is written several times faster for asking. */
const needsCleaning =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufdd0-\ufdef\ufffe\uffff]|\p{Cs}/u;

export function withoutControls(text: string): string {
  return needsCleaning.test(text) ? cleaned(text) : text;
}

const cleaned = (text: string): string =>
  text
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .replace(notInXml, '')
    .replaceAll('\t', ' ');

const rightToLeftLetter =
  '[\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}]';
/** No script that runs from the right has a letter before U+0590. */
const canRunFromTheRight = /[^\u0000-\u058f]/;
const firstLetter = /\p{L}/u;
const isRightToLeftLetter = new RegExp(rightToLeftLetter, 'u');
const rightToLeftStretch = new RegExp(
  `${rightToLeftLetter}(?:[${rightToLeftLetter.slice(1, -1)}\\p{M}\\p{N}\\p{P}\\s]*[${rightToLeftLetter.slice(1, -1)}\\p{M}])?`,
  'gu',
);

/** Whether a paragraph of this text begins at the right: its first letter decides. */
export function beginsAtTheRight(text: string): boolean {
  if (!canRunFromTheRight.test(text)) return false;
  const letter = firstLetter.exec(text)?.[0];
  return letter !== undefined && isRightToLeftLetter.test(letter);
}

interface TextPiece {
  readonly text: string;
  readonly isRightToLeft: boolean;
}

/** The stretches of one line, each of one direction, in the order they are read. */
export function piecesOf(line: string): TextPiece[] {
  if (line !== '' && !canRunFromTheRight.test(line)) return [{ text: line, isRightToLeft: false }];
  const pieces: TextPiece[] = [];
  let from = 0;
  for (const match of line.matchAll(rightToLeftStretch)) {
    if (match.index > from) {
      pieces.push({ text: line.slice(from, match.index), isRightToLeft: false });
    }
    pieces.push({ text: match[0], isRightToLeft: true });
    from = match.index + match[0].length;
  }
  if (from < line.length) pieces.push({ text: line.slice(from), isRightToLeft: false });
  return pieces;
}
