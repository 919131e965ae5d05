// Reads which hypotheses a row speaks to and how, and what kind of note it is, from what somebody
// typed in a column for it.
import type { Evidence, NoteKind, Stance } from '../evidence.ts';
import type { HypothesisId } from '../ids.ts';
import { plainWords } from './plain-words.ts';

interface ReadLinks {
  readonly links: Evidence['links'];
  /** Every number that was typed is one of a hypothesis of the review. */
  readonly isWhole: boolean;
}

const against = /\b(challeng|contradict|against|disprov|counter|doubt|unlike|no\b|not\b)/;
const inFavour = /\b(support|confirm|for\b|yes\b|backs?\b|agree)/;

const stanceOf = (words: string): Stance =>
  against.test(words) ? 'challenges' : inFavour.test(words) ? 'supports' : 'neutral';

/**
 * "H1", "supports H1, challenges H2", "1; 2": a number is a hypothesis as the review counts them,
 * and its stance is what stands beside it.
 * @param hypotheses ids in the order in which the review shows them.
 */
export function readLinks(typed: string, hypotheses: readonly HypothesisId[]): ReadLinks {
  const links = new Map<HypothesisId, Stance>();
  let isWhole = true;
  for (const part of typed.toLowerCase().split(/[,;\n&]|\band\b/u)) {
    const words = plainWords(part);
    if (words === '') continue;
    const number = /(?:^|\s|\bh|hypothesis )h?(\d{1,2})\b/u.exec(` ${words}`)?.[1];
    const id = number === undefined ? undefined : hypotheses[Number(number) - 1];
    if (id === undefined) isWhole = false;
    else links.set(id, stanceOf(words));
  }
  return {
    links: [...links].map(([hypothesisId, stance]) => ({ hypothesisId, stance })),
    isWhole,
  };
}

const kinds: readonly (readonly [NoteKind, RegExp])[] = [
  ['development', /\b(develop\w*|area|afd|improv\w*|next step)\b/],
  ['strength', /\bstrengths?\b|^s$/],
  ['question', /\bquestions?\b|^q$|\?/],
];

/** Undefined where something stands there that says nothing to us. */
export function readKind(typed: string): NoteKind | null | undefined {
  const words = plainWords(typed);
  if (words === '') return null;
  // All three, as they stand in the example: nothing was chosen.
  const found = kinds.filter(([, pattern]) => pattern.test(words)).map(([kind]) => kind);
  return found.length === 1 ? found[0] : undefined;
}
