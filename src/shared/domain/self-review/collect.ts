// Gathers what a file says into answers as it is read from top to bottom. Every piece given to it
// ends in exactly one place: an answer, a heading of one, or what is left for a person to place.
import { maximumTextLength } from '../../lib/schema.ts';
import { readDate } from '../evidence-sheet/read-date.ts';
import type { Part } from './labels.ts';
import type { MatchPrompt, PromptMatch } from './match-prompt.ts';
import { isUnchosen, readRating } from './read-rating.ts';
import type { SelfReviewRating } from './self-review.ts';
import type { Understood, UnderstoodItem } from './understood.ts';

interface Open {
  found: string;
  theme: string;
  match: PromptMatch | null;
  rating: SelfReviewRating | null;
  ratingTyped: string[];
  evidence: string[];
  uncertainty: string[];
}

const longestLine = 1_000;
const mostItems = 300;
const yearWithout = '2000';

const pieces = (text: string): string[] => {
  const found: string[] = [];
  for (let at = 0; at < text.length; at += maximumTextLength) {
    found.push(text.slice(at, at + maximumTextLength));
  }
  return found;
};

export function createCollector(matchPrompt: MatchPrompt) {
  const items: Open[] = [];
  const left: string[] = [];
  let current: Open | null = null;
  let theme = '';
  let isThemeUsed = true;
  let role = '';
  let date: string | null = null;

  const leave = (...texts: readonly string[]): void =>
    void left.push(...texts.filter((text) => text.trim() !== ''));

  const open = (found: string, match = matchPrompt(found)): void => {
    const known = items.find((item) => match !== null && item.match?.prompt.id === match.prompt.id);
    if (known !== undefined) {
      // The same prompt again: what follows belongs to it, and other words for it are kept.
      if (known.found.trim() !== found.trim()) leave(found);
      current = known;
      return;
    }
    if (items.length >= mostItems) {
      leave(found);
      current = null;
      return;
    }
    current = {
      found,
      theme,
      match,
      rating: null,
      ratingTyped: [],
      evidence: [],
      uncertainty: [],
    };
    items.push(current);
    isThemeUsed = true;
  };

  const setTheme = (text: string): void => {
    if (text.trim() === theme) return;
    if (!isThemeUsed) leave(theme);
    isThemeUsed = false;
    theme = text.length > longestLine ? '' : text.trim();
    if (text.length > longestLine) leave(text);
  };

  const rate = (text: string): void => {
    if (current === null) {
      if (!isUnchosen(text)) leave(text);
      return;
    }
    const rating = readRating(text);
    if (rating !== null && (current.rating ?? rating) === rating) current.rating = rating;
    else if (text.trim() !== '' && !isUnchosen(text)) current.ratingTyped.push(text.trim());
  };

  return {
    open,
    leave,
    rate,
    /** What follows belongs to no prompt until the next one opens. */
    close: (): void => {
      current = null;
    },
    hasOpen: (): boolean => current !== null,
    isRated: (): boolean => current !== null && current.rating !== null,
    setTheme,
    add: (part: Part, text: string): void => {
      if (text.trim() === '') return;
      switch (part) {
        case 'prompt':
          open(text.trim());
          return;
        case 'rating':
          rate(text);
          return;
        case 'theme':
          setTheme(text);
          return;
        case 'number':
          // "3", "SR03": it only counts.
          if (!/^\s*\p{L}{0,3}[\s.-]*\d{1,3}[.)]?\s*$/u.test(text)) leave(text);
          return;
        case 'role':
          if (role === '' && text.length <= longestLine) role = text.trim();
          else leave(text);
          return;
        case 'date': {
          const read = readDate(text, yearWithout);
          if (read !== null && date === null) date = read;
          else leave(text);
          return;
        }
        case 'evidence':
        case 'uncertainty':
          if (current === null) leave(text);
          else current[part].push(text.trim());
      }
    },
    result: (): Understood => {
      if (!isThemeUsed) leave(theme);
      isThemeUsed = true;
      const made = items.map((item): UnderstoodItem => {
        const [evidence = '', ...moreEvidence] = pieces(item.evidence.join('\n'));
        const [uncertainty = '', ...moreUncertainty] = pieces(item.uncertainty.join('\n'));
        const [found = '', ...moreFound] = pieces(item.found);
        left.push(...moreFound, ...moreEvidence, ...moreUncertainty);
        return {
          found,
          theme: item.theme,
          answerId: item.match?.prompt.id ?? null,
          match: item.match?.match ?? 'none',
          rating: item.rating,
          ratingTyped: item.ratingTyped.join('\n').slice(0, maximumTextLength),
          evidence,
          uncertainty,
          isMostUncertain: false,
        };
      });
      return { completedByRole: role, completedOn: date, items: made, left: left.flatMap(pieces) };
    },
  };
}
export type Collector = ReturnType<typeof createCollector>;
