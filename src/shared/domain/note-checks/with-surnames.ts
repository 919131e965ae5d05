// Takes the surname in with the name: "Harrison Blake", "Alfie W".
import { knownWords } from './known-words.ts';
import type { Span } from './note-warning.ts';
import type { Word } from './note-text.ts';

/** @param found 1 where a word is a pupil's name. */
export function withSurnames(
  words: readonly Word[],
  found: Uint8Array,
  masked: Uint8Array,
): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (found[at] !== 1) continue;
    const word = words[at] as Word;
    let last = word;
    let next = words[at + 1];
    while (
      !last.isPossessive &&
      next !== undefined &&
      next.gap === ' ' &&
      masked[at + 1] !== 1 &&
      (next.isCapital || next.text.length === 1) &&
      /^[\p{L}]/u.test(next.text)
    ) {
      if (
        next.text === 'I' ||
        next.lower === 'a' ||
        (knownWords.has(next.lower) && found[at + 1] !== 1) ||
        !next.isCapital
      )
        break;
      last = next;
      at += 1;
      next = words[at + 1];
    }
    spans.push({ start: word.start, end: last.end });
  }
  return spans;
}
