// Finds the prompt of a review that a line of a file means, although it was retyped, numbered or
// shortened on the way.
import type { SelfReviewAnswer } from './self-review.ts';

export type KnownPrompt = Pick<SelfReviewAnswer, 'id' | 'ref' | 'theme' | 'prompt'>;

export interface PromptMatch {
  readonly prompt: KnownPrompt;
  readonly match: 'same' | 'alike';
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[’'`´]/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** "3.", "Q3", "SR03:", "Prompt 3 –" before the words. */
const withoutNumber = (text: string): string =>
  text.replace(/^\s*(?:(?:prompt|question|q|sr)?\s*\d{1,2}\s*[.):–-]*)\s+/iu, '');

const wordsOf = (text: string): string[] => plain(withoutNumber(text)).split(' ');

/** How many of the words two lines share, of all they have: 0 to 1. */
function likeness(one: readonly string[], other: readonly string[]): number {
  const left = new Set(one);
  const right = new Set(other);
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / (left.size + right.size - shared);
}

/** Below this two lines only share the words all prompts have. */
const alikeFrom = 0.6;
/** Two prompts of one set may be near to each other; then a person decides. */
const clearLead = 0.1;

export type MatchPrompt = (text: string) => PromptMatch | null;

export function createPromptMatcher(known: readonly KnownPrompt[]): MatchPrompt {
  const prepared = known.map((prompt) => ({ prompt, words: wordsOf(prompt.prompt) }));
  const byWords = new Map(prepared.map(({ prompt, words }) => [words.join(' '), prompt]));
  return (text) => {
    const words = wordsOf(text);
    const same = byWords.get(words.join(' '));
    if (same !== undefined) return { prompt: same, match: 'same' };
    // A page of writing is no prompt.
    if (words.length > 60 || words.length < 3) return null;
    const [best, second] = prepared
      .map(({ prompt, words: theirs }) => ({ prompt, likeness: likeness(words, theirs) }))
      .toSorted((a, b) => b.likeness - a.likeness);
    if (best === undefined || best.likeness < alikeFrom) return null;
    if (second !== undefined && best.likeness - second.likeness < clearLead) return null;
    return { prompt: best.prompt, match: 'alike' };
  };
}
