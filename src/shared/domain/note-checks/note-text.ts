// A note's text cut into words and sentences, with the places they came from. Knows nothing of names.
import type { Span } from './note-warning.ts';

export interface Word extends Span {
  /** Without a possessive ending. */
  readonly text: string;
  readonly lower: string;
  readonly isCapital: boolean;
  readonly isAllCapitals: boolean;
  readonly isPossessive: boolean;
  /** What stands between the word before and this one. */
  readonly gap: string;
  /** The first word of a sentence, line, quote or bullet, where a capital says nothing. */
  readonly isFirst: boolean;
}

export interface Sentence extends Span {
  /** Lower case, with the same length as the text it was cut from. */
  readonly lower: string;
}

/** One kind of quote, apostrophe and dash. Every character stays where it was. */
export const plainMarks = (text: string): string =>
  text
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/[“”«»]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/\u00a0/g, ' ');

/** Lower case that never changes the length of a text. */
export function lowerCaseInPlace(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from({ length: text.length }, (_, at) => {
    const one = text.charAt(at).toLowerCase();
    return one.length === 1 ? one : text.charAt(at);
  }).join('');
}

const wordPattern = /\p{L}[\p{L}\p{M}\p{N}]*(?:['-][\p{L}\p{N}]+)*|\p{N}+(?:[.:]\p{N}+)*\p{L}*/gu;
const firstGap = /[.!?:;\n\r"•*|>]|(?:^|\s)[-(]|^\s*$|(?:^|\s)'/;

/** `plain` has been through `plainMarks`. */
export function wordsOf(plain: string): Word[] {
  const words: Word[] = [];
  let last = 0;
  for (const match of plain.matchAll(wordPattern)) {
    const whole = match[0];
    const start = match.index;
    const isPossessive =
      /'s$/i.test(whole) ||
      (whole.endsWith('s') &&
        /^'(?!\w)/.test(plain.slice(start + whole.length, start + whole.length + 2)));
    const text = /'s$/i.test(whole) ? whole.slice(0, -2) : whole;
    const gap = plain.slice(last, start);
    last = start + whole.length;
    const first = text.charAt(0);
    words.push({
      text,
      lower: text.toLowerCase(),
      start,
      end: start + text.length,
      isCapital: first !== first.toLowerCase(),
      isAllCapitals: text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase(),
      isPossessive,
      gap,
      isFirst: words.length === 0 || (gap !== ' ' && firstGap.test(gap)),
    });
  }
  return words;
}

const titleBeforeStop = /\b(?:mr|mrs|ms|dr|st|yr|approx|e\.g|i\.e|etc|vs|no|inc)$/;

/** Ends at a full stop, question mark, exclamation mark or line break. */
export function sentencesOf(plain: string): Sentence[] {
  const lower = lowerCaseInPlace(plain);
  const sentences: Sentence[] = [];
  let start = 0;
  const push = (end: number): void => {
    if (end > start && /\S/.test(lower.slice(start, end))) {
      sentences.push({ start, end, lower: lower.slice(start, end) });
    }
    start = end;
  };
  for (const match of lower.matchAll(/[.!?]+["')]*(?=\s|$)|[\n\r]+/g)) {
    if (
      match[0] === '.' &&
      titleBeforeStop.test(lower.slice(Math.max(start, match.index - 8), match.index))
    ) {
      continue;
    }
    push(match.index + match[0].length);
  }
  push(lower.length);
  return sentences;
}

/** Any words: what a pattern is made ready on. */
export const sampleText = 'a child said that the teacher was there with two pupils';
