// Marks the words of a note that are known to be nobody in the school: phrases, titles of books,
// people of history, the names of the schools and places of this review, and its own colleagues.
import { famousSurnames, knownPhrases, thingNouns } from './known-words.ts';
import type { KnownNames } from './note-warning.ts';
import { plainMarks, type Word, wordsOf } from './note-text.ts';
import { givenNames } from './given-names.ts';
import { titles } from './pupil-words.ts';

const singleNames = (known: KnownNames): readonly (readonly string[])[] =>
  [...(known.people ?? []), ...(known.schools ?? []), ...(known.places ?? [])].map((name) =>
    wordsOf(plainMarks(name)).map(({ lower }) => lower),
  );

/** One byte for each word: 1 where it cannot be a pupil's name. */
export function maskKnown(plain: string, words: readonly Word[], known: KnownNames): Uint8Array {
  const masked = new Uint8Array(words.length);
  const own = new Map<string, (readonly string[])[]>();
  for (const name of singleNames(known)) {
    const first = name[0];
    if (first !== undefined) own.set(first, [...(own.get(first) ?? []), name]);
  }
  const ownWords = new Set([...own.values()].flat(2));

  const matches = (at: number, phrase: readonly string[]): boolean =>
    phrase.every((part, step) => {
      const word = words[at + step];
      if (word === undefined) return false;
      return word.lower.replace(/'$/, '') === part;
    });

  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as Word;
    for (const phrase of [
      ...(knownPhrases.get(word.lower) ?? []),
      ...(own.get(word.lower) ?? []),
    ]) {
      if (!matches(at, phrase)) continue;
      if (phrase.length === 1 && !word.isCapital) continue;
      masked.fill(1, at, at + phrase.length);
    }
    if (ownWords.has(word.lower) && word.isCapital) masked[at] = 1;
    if (famousSurnames.has(word.lower) && word.isCapital) {
      masked[at] = 1;
      const before = words[at - 1];
      if ((before?.isCapital ?? false) && word.gap === ' ') masked[at - 1] = 1;
    }
    // "St Mary's", "Mrs Smith", "Dr Martin Luther King".
    if (titles.has(word.lower) && (word.isCapital || /^(?:mr|mrs|ms|miss|dr)$/.test(word.lower))) {
      for (let step = 1; step <= 3; step += 1) {
        const next = words[at + step];
        if (next === undefined || !/^\.?\s$/.test(next.gap)) break;
        if (!next.isCapital && !(step === 1 && /^(?:mr|mrs|ms|miss|dr)$/.test(word.lower))) break;
        masked[at + step] = 1;
        if (next.isPossessive) break;
      }
    }
    // "Jean Brown Infant School": every capital before it belongs to it.
    if (
      thingNouns.has(word.lower) &&
      word.isCapital &&
      !titles.has(word.lower) &&
      !givenNames.has(word.lower)
    ) {
      for (let step = 1; step <= 3; step += 1) {
        const before = words[at - step];
        const follower = words[at - step + 1];
        if (
          before === undefined ||
          !before.isCapital ||
          follower?.gap !== ' ' ||
          before.isPossessive
        )
          break;
        masked[at - step] = 1;
      }
    }
  }
  maskTitles(plain, words, masked);
  return masked;
}

/** "Oliver and the Seawigs" in quotes: most words have capitals, so it is a title. */
function maskTitles(plain: string, words: readonly Word[], masked: Uint8Array): void {
  for (const match of plain.matchAll(/["']([^"'\n]{3,60})["']/g)) {
    const start = match.index;
    const end = start + match[0].length;
    const inside: number[] = [];
    for (let at = lowerBound(words, start); at < words.length; at += 1) {
      const word = words[at] as Word;
      if (word.start >= end) break;
      inside.push(at);
    }
    const small = /^(?:the|a|an|of|in|and|to|who|with|for|on|at|is|my|was|from)$/;
    const large = inside.filter((at) => !small.test((words[at] as Word).lower));
    if (inside.length < 3 || large.length < 2) continue;
    if (large.every((at) => (words[at] as Word).isCapital)) for (const at of inside) masked[at] = 1;
  }
}

function lowerBound(words: readonly Word[], start: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as Word).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
