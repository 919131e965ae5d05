// Which themes of a question bank speak to a hypothesis, by the words it is written in. It only
// orders what is offered; nothing is hidden that a person could not ask for.
import type { BankTheme } from './question-bank.ts';

const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFC')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** A theme's word counts where a word of the text begins with it; "help with" needs both in a row. */
function occurs(beginning: string, words: readonly string[]): boolean {
  const parts = wordsIn(beginning);
  if (parts.length === 0) return false;
  return words.some((_, at) => parts.every((part, offset) => words[at + offset]?.startsWith(part)));
}

export interface FittingTheme {
  readonly theme: BankTheme;
  /** The theme's words that the text uses. */
  readonly because: readonly string[];
}

/** The best first; none where no word fits. */
export function fittingThemes(themes: readonly BankTheme[], text: string): FittingTheme[] {
  const words = wordsIn(text);
  return themes
    .map((theme) => ({ theme, because: theme.words.filter((word) => occurs(word, words)) }))
    .filter(({ because }) => because.length > 0)
    .toSorted((a, b) => b.because.length - a.because.length);
}
