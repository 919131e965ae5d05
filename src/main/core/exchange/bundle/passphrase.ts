// Passphrases of four plain words: drawn by chance from our own list, and read forgivingly, however
// somebody types what was told to them across a room.
import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from '../../../../shared/lib/schema.ts';

const wordsInPassphrase = 4;
/** Of one's own choosing: three words or more, and no fewer letters than a short sentence has. */
const fewestLetters = 12;

const WordList = z.array(z.string().regex(/^[a-z]{3,8}$/)).min(2_048);

const lists = new Map<string, readonly string[]>();

/** The words we ship; a broken list is a mistake of ours. */
export function wordList(resourcesPath: string): readonly string[] {
  const known = lists.get(resourcesPath);
  if (known !== undefined) return known;
  const text = readFileSync(join(resourcesPath, 'word-list.json'), 'utf8');
  const words = WordList.parse(JSON.parse(text));
  lists.set(resourcesPath, words);
  return words;
}

export function drawWord(resourcesPath: string): string {
  const words = wordList(resourcesPath);
  const word = words[randomInt(words.length)];
  if (word === undefined) throw new Error('The word list is empty.');
  return word;
}

export function drawPassphrase(resourcesPath: string): string {
  const drawn = new Set<string>();
  // The same word twice is easily taken for a slip of the tongue.
  while (drawn.size < wordsInPassphrase) drawn.add(drawWord(resourcesPath));
  return [...drawn].join('-');
}

/** "Maple River  stone, tiger" and "maple-river-stone-tiger" are the same four words. */
export const tidyPassphrase = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s,.;_\p{Pd}]+/u)
    .filter((word) => word !== '')
    .join('-');

/** Somebody who finds the file may try a great many; a pet's name is found at once. */
export const isTooEasy = (passphrase: string): boolean => {
  const words = new Set(passphrase.split('-'));
  return words.size < 3 || passphrase.replaceAll('-', '').length < fewestLetters;
};
