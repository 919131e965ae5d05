// Reads how strong a piece of evidence is, from a figure or a word: 1 a hint, 2 clear, 3 compelling.
import { plainWords } from './plain-words.ts';

interface ReadStrength {
  readonly strength: 1 | 2 | 3 | null;
  /** known: a figure or our word. guess: a word of theirs. unread: kept, and not understood. */
  readonly how: 'known' | 'guess' | 'unread';
}

const known: Readonly<Record<string, 1 | 2 | 3>> = {
  '1': 1,
  '2': 2,
  '3': 3,
  hint: 1,
  'a hint': 1,
  clear: 2,
  compelling: 3,
};

const guessed: Readonly<Record<string, 1 | 2 | 3>> = {
  weak: 1,
  low: 1,
  slight: 1,
  some: 1,
  tentative: 1,
  one: 1,
  ok: 2,
  okay: 2,
  medium: 2,
  moderate: 2,
  fair: 2,
  good: 2,
  two: 2,
  strong: 3,
  'very strong': 3,
  high: 3,
  secure: 3,
  three: 3,
};

const notSaid = new Set(['', 'na', 'n a', 'none', 'not applicable', 'dont know']);

export function readStrength(typed: string): ReadStrength {
  const words = plainWords(typed).replace(/ (of|out of) 3$| 3$/, '');
  // "3" alone loses nothing above: it has no space before it.
  const sure = known[words];
  if (sure !== undefined) return { strength: sure, how: 'known' };
  const meant = guessed[words];
  if (meant !== undefined) return { strength: meant, how: 'guess' };
  return { strength: null, how: notSaid.has(words) ? 'known' : 'unread' };
}
