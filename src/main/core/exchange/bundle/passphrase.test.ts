import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { drawPassphrase, isTooEasy, tidyPassphrase, wordList } from './passphrase.ts';

const resources = resolve('resources');

test('the word list has room for a passphrase nobody guesses, and no word twice', () => {
  const words = wordList(resources);
  expect(words.length).toBeGreaterThanOrEqual(2_048);
  expect(new Set(words).size).toBe(words.length);
  expect(words).toEqual(words.toSorted());
  for (const word of words) expect(word).toMatch(/^[a-z]{3,7}$/);
});

test('a drawn passphrase is four different words of the list, and no two are alike', () => {
  const words = new Set(wordList(resources));
  const drawn = Array.from({ length: 500 }, () => drawPassphrase(resources));
  for (const passphrase of drawn) {
    const parts = passphrase.split('-');
    expect(new Set(parts).size).toBe(4);
    expect(parts.every((word) => words.has(word))).toBe(true);
  }
  expect(new Set(drawn).size).toBe(500);
  // All of the list is drawn from: 2,000 draws leave few letters of the alphabet unused at the start.
  expect(new Set(drawn.join('-').split('-')).size).toBeGreaterThan(1_000);
});

test('no drawn passphrase is refused as too easy', () => {
  const shortest = wordList(resources)
    .toSorted((a, b) => a.length - b.length)
    .slice(0, 4);
  expect(isTooEasy(shortest.join('-'))).toBe(false);
});

test.each([
  ['Maple River  lantern, otter', 'maple-river-lantern-otter'],
  ['maple–river—lantern_otter.', 'maple-river-lantern-otter'],
  ['  MAPLE\triver\nlantern;otter ', 'maple-river-lantern-otter'],
  ['Ａｂｃ 12', 'abc-12'],
  ['', ''],
])('"%s" is read as "%s"', (typed, tidy) => expect(tidyPassphrase(typed)).toBe(tidy));
