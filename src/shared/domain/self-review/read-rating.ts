// Reads how a school rates itself from what people write or tick. Words of other scales are never
// turned into ours: that would be grading for them.
import { selfReviewRatings, type SelfReviewRating } from './self-review.ts';

const initials: Readonly<Record<string, SelfReviewRating>> = {
  e: 'emerging',
  i: 'improving',
  m: 'mature',
};

const ticked = /[☒☑✓✔✗✘■●◉⬛🗹]/u;
const unticked = /[☐□○◯◻⬜]/u;
const tickMark = /^\s*(?:[x✓✔✗✘☒☑■●◉🗹]|yes|y|1)\s*$/iu;

/** A cell below the name of a rating that says: this one. */
export const isTick = (text: string): boolean => tickMark.test(text);
/** A box left empty. */
export const isEmptyBox = (text: string): boolean => /^\s*[☐□○◯◻⬜]?\s*$/u.test(text);

const named = (text: string): SelfReviewRating[] =>
  selfReviewRatings.filter((rating) => new RegExp(`\\b${rating}\\b`, 'iu').test(text));

/** "☐ Emerging ☒ Improving ☐ Mature": the word after, or before, a ticked box. */
function fromBoxes(text: string): SelfReviewRating | null {
  const boxFirst = /^\s*[^\p{L}\p{N}]*[☒☑✓✔✗✘■●◉⬛🗹☐□○◯◻⬜]/u.test(text);
  const box = '[☒☑✓✔✗✘■●◉⬛🗹☐□○◯◻⬜]';
  const pattern = boxFirst
    ? new RegExp(`(${box})[^\\p{L}]*(\\p{L}+)`, 'gu')
    : new RegExp(`(\\p{L}+)[^\\p{L}]*?(${box})`, 'gu');
  const found = [...text.matchAll(pattern)].flatMap(([, one = '', other = '']) => {
    const [mark, word] = boxFirst ? [one, other] : [other, one];
    return ticked.test(mark) ? named(word) : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Null where it says none of our words, or more than one. */
export function readRating(text: string): SelfReviewRating | null {
  if (ticked.test(text) || unticked.test(text)) return fromBoxes(text);
  const letter = initials[text.trim().toLowerCase().replace(/[.()]/g, '')];
  if (letter !== undefined) return letter;
  const words = named(text);
  // "Not yet mature" or a sentence that happens to have the word is for a person to read.
  const isShort = text.trim().split(/\s+/u).length <= 4;
  return words.length === 1 && isShort && !/\b(?:not|nearly|almost|yet)\b/iu.test(text)
    ? (words[0] ?? null)
    : null;
}

/** All three words stand there and nothing is chosen: an empty form. */
export const isUnchosen = (text: string): boolean =>
  named(text).length === selfReviewRatings.length && !ticked.test(text);
