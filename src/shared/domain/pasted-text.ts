// Text as it was meant, from what Word, Teams, a mail or a web page put on the clipboard. Pure; every
// word stays, only what nobody typed goes.

/** Bullets of Word, also those that are signs of its own fonts. */
const bullet =
  /^[ \t]*[\u2022\u25AA\u25CF\u25E6\u2023\u00B7\uF0B7\uF0A7\uF0D8\uF0FC\u27A2][ \t\u00A0]*/u;
/** o and § in their own fonts are second-level bullets; only Word writes a tab behind them. */
const letterBullet = /^[ \t]*[o\u00A7][\t][ \t\u00A0]*/u;
/** "[09:41] Ana Lowe" or "Ana Lowe, 24/11/2026 09:41": the line Teams puts above a message. */
const teamsHead = /^\[\d{1,2}[:/.]\d{2}[^\]\n]{0,20}\]\s/u;

const tidyLine = (line: string): string =>
  line
    .replace(bullet, '- ')
    .replace(letterBullet, '  - ')
    .replace(teamsHead, (head) => head.trimStart())
    .replace(/[\t\u00A0\u2007\u202F]+/gu, ' ')
    .replace(/[ ]+$/u, '');

export function tidyPastedText(pasted: string): string {
  return (
    pasted
      .replace(/\r\n?|[\u2028\u2029\u000B\u000C\u0085]/gu, '\n')
      // Soft hyphens, signs of no width that are no part of a letter or an emoji, byte-order marks.
      .replace(/[\u00AD\u200B\uFEFF\u2060]/gu, '')
      // oxlint-disable-next-line no-control-regex -- exactly these are what no person types
      .replace(/[\u0000-\u0008\u000E-\u001F\u007F]/gu, '')
      .split('\n')
      .map(tidyLine)
      .join('\n')
      .replace(/\n{3,}/gu, '\n\n')
      .replace(/^\n+|\n+$/gu, '')
  );
}

/** What could be a note each: paragraphs with a line between them, else the lines themselves. */
export function paragraphsOf(text: string): string[] {
  const split = (by: RegExp): string[] =>
    text
      .split(by)
      .map((part) => part.trim())
      .filter((part) => part !== '');
  const blocks = split(/\n\s*\n/u);
  return blocks.length > 1 ? blocks : split(/\n/u);
}

/** As many words that one paste may well be several notes. */
const longPaste = 280;

/** The paragraphs of a long paste, or null where it is one note as it stands. */
export function severalNotes(text: string): readonly string[] | null {
  const parts = paragraphsOf(text);
  return text.length >= longPaste && parts.length > 1 && parts.length <= 50 ? parts : null;
}
