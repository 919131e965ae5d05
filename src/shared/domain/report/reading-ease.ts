// Flesch reading ease: 206.835 - 1.015 x words a sentence - 84.6 x syllables a word. Higher reads more
// easily; plain English for a wide readership is about 50 and above. Syllables are estimated from the
// spelling, which is near enough for advice and for nothing else.

const endings = /(?:[^laeiouy]es|[^laeiouydt]ed|[^l]e)$/;

export function syllablesOf(word: string): number {
  const letters = word.toLocaleLowerCase('en-GB').replaceAll(/[^a-z]/g, '');
  if (letters.length <= 3) return letters.length === 0 ? 0 : 1;
  const groups = letters.replace(endings, (end) => end.charAt(0)).match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 0);
}

export const wordsIn = (text: string): string[] =>
  text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];

/** A new line ends a sentence too: an item of a list seldom has a full stop. */
export const sentencesIn = (text: string): string[] =>
  text
    .split(/\n+|(?<=[.!?…][”’"')]*)\s+(?=[\p{Lu}\p{N}“‘"'(])/u)
    .map((part) => part.trim())
    .filter((part) => wordsIn(part).length > 0);

/** Null where there is too little text for a number to mean anything. */
export function readingEase(text: string): number | null {
  const words = wordsIn(text);
  const sentences = sentencesIn(text).length;
  if (words.length < 30 || sentences === 0) return null;
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllablesOf(word)), 0);
  const ease = 206.835 - 1.015 * (words.length / sentences) - 84.6 * (syllables / words.length);
  return Math.round(Math.max(0, Math.min(100, ease)));
}
