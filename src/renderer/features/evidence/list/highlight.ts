// Where a search is found in a text, for marking it; and which part of a long text to show. It reads
// words as the search in the core process does: any script, from the start of a word.

export interface TextPart {
  readonly text: string;
  readonly isHit: boolean;
}

const escaped = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The words of a search, longest first, so that "readers" is not marked as "read". */
export const searchWords = (search: string): readonly string[] =>
  (search.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [])
    .slice(0, 20)
    .toSorted((one, other) => other.length - one.length);

function patternOf(search: string): RegExp | null {
  const words = searchWords(search);
  if (words.length === 0) return null;
  return new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])(?:${words.map(escaped).join('|')})`, 'giu');
}

/** The text in parts, in order; joined again they are the text. */
export function highlightParts(text: string, search: string): readonly TextPart[] {
  const pattern = patternOf(search);
  if (pattern === null || text === '') return [{ text, isHit: false }];
  const parts: TextPart[] = [];
  let end = 0;
  for (const found of text.matchAll(pattern)) {
    if (found.index > end) parts.push({ text: text.slice(end, found.index), isHit: false });
    parts.push({ text: found[0], isHit: true });
    end = found.index + found[0].length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), isHit: false });
  return parts;
}

/** As much of a note as its line in the list shows; the rest is in the note itself. */
const longestShown = 600;
const before = 120;

/** A part of the text that a line can show: its beginning, or the place around what was found. */
export function excerptOf(text: string, search: string): string {
  if (text.length <= longestShown) return text;
  const at = patternOf(search)?.exec(text)?.index ?? 0;
  let from = at <= longestShown - before ? 0 : at - before;
  let to = from + longestShown;
  // Never in the middle of a pair that makes one sign.
  if (from > 0 && /[\uDC00-\uDFFF]/.test(text.charAt(from))) from -= 1;
  if (/[\uD800-\uDBFF]/.test(text.charAt(to - 1))) to += 1;
  return `${from > 0 ? '…' : ''}${text.slice(from, to).trim()}${to < text.length ? '…' : ''}`;
}
