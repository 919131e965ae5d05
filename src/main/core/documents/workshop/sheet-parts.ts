// Tables to be written in by hand: rooms of a given height, with what was said already where that is
// wanted.
import type {
  DocumentBlock,
  DocumentCell,
  DocumentTable,
} from '../../../../shared/domain/document-model.ts';
import type { CardKind, WorkshopCard } from '../../../../shared/domain/workshop/workshop.ts';
import { cell, heading, paragraph } from '../action-plan/parts.ts';
import type { WorkshopFacts } from './facts.ts';

/** Room for so many lines of handwriting. A space holds each line open. */
const blank = (lines: number): DocumentCell => ({
  paragraphs: [paragraph('cell', Array.from({ length: lines }, () => '\u00a0').join('\n'))],
});

/** What was said, or room to write it. */
export const room = (text: string, lines: number): DocumentCell =>
  text.trim() === '' ? blank(lines) : cell(text);

/** Several things in one room. */
export const rooms = (texts: readonly string[], lines: number): DocumentCell =>
  texts.length === 0
    ? blank(lines)
    : { paragraphs: texts.map((text) => paragraph('cell', `•\u00a0${text}`)) };

export const table = (
  label: string,
  columns: DocumentTable['columns'],
  rows: readonly (readonly DocumentCell[])[],
): DocumentBlock => ({
  kind: 'table',
  label,
  density: 'roomy',
  hasBoxes: true,
  columns: [...columns],
  rows: rows.map((cells) => ({ kind: 'cells' as const, cells: [...cells] })),
});

/** At least `least` rows: those that say something, then empty ones; only the first where recorded. */
export function filled<Item>(
  items: readonly Item[],
  least: number,
  isRecord: boolean,
): (Item | null)[] {
  const missing = isRecord ? 0 : Math.max(0, least - items.length);
  return [...items, ...Array.from({ length: missing }, () => null)];
}

export interface Sheets {
  readonly facts: WorkshopFacts;
  /** What was said is printed, and no room to write. */
  readonly isRecord: boolean;
  readonly cards: (kind: CardKind) => readonly WorkshopCard[];
  readonly said: (text: string | undefined) => string;
}

export const sheet = (
  title: string,
  hint: string,
  ...blocks: readonly DocumentBlock[]
): DocumentBlock[] => [heading(1, title), paragraph('lead', hint), ...blocks];
