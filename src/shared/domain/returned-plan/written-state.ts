// The state of an action as a school writes it over the printed mark: shape and word, a colour, a
// letter, or words of its own. The word counts where shape and word speak against each other.
import type { RagMark } from '../plan.ts';
import { plain } from './plan-columns.ts';

export interface WrittenState {
  readonly rag: RagMark | null;
  /** Words beyond the mark's own; null where there are none. */
  readonly status: string | null;
}

/** As the documents print them. */
export const printedMarks: Readonly<
  Record<RagMark, { readonly shape: string; readonly word: string }>
> = {
  R: { shape: '■', word: 'Off track' },
  A: { shape: '▲', word: 'Some slippage' },
  G: { shape: '●', word: 'On track' },
  B: { shape: '✓', word: 'Complete' },
};

const shapes: Readonly<Record<string, RagMark>> = {
  '■': 'R',
  '▲': 'A',
  '●': 'G',
  '✓': 'B',
  '✔': 'B',
  '☑': 'B',
};

const words: Readonly<Record<string, RagMark>> = {
  'off track': 'R',
  red: 'R',
  r: 'R',
  'some slippage': 'A',
  slippage: 'A',
  amber: 'A',
  a: 'A',
  'on track': 'G',
  green: 'G',
  g: 'G',
  complete: 'B',
  completed: 'B',
  done: 'B',
  finished: 'B',
  blue: 'B',
  b: 'B',
};

export const isMarkWord = (text: string): boolean =>
  Object.values(printedMarks).some(({ word }) => plain(word) === plain(text));

/** Null where the words are no state that is marked. */
export function writtenState(written: string): WrittenState | null {
  const text = written.replaceAll(/\s+/g, ' ').trim();
  const shape = shapes[text.charAt(0)];
  const rest = (shape === undefined ? text : text.slice(1)).trim();
  if (rest === '') return { rag: shape ?? null, status: null };
  if (/^not (?:yet )?started$/i.test(rest)) return { rag: null, status: 'not started' };
  const exact = words[plain(rest).replace(/[.!]$/, '')];
  if (exact !== undefined) return { rag: exact, status: null };
  // "Complete, being watched", "Green - all staff trained"
  const parted = /^(.{1,20}?)(?:,| [-–—]|:|\.) (.+)$/u.exec(rest);
  const first = parted === null ? undefined : words[plain(parted[1] ?? '')];
  if (parted !== null && first !== undefined) {
    const isWord = isMarkWord(parted[1] ?? '');
    return { rag: first, status: isWord ? rest : (parted[2] ?? '') };
  }
  return shape === undefined ? null : { rag: shape, status: rest };
}
