// Reads a table with a self-review in it, in any of the forms people use: a list with headings, a
// form of labels and boxes, ticks below the names of the ratings, or prompts with cells beside them.
import type { Collector } from './collect.ts';
import { labelled, partOfLabel, type Part } from './labels.ts';
import type { MatchPrompt } from './match-prompt.ts';
import { isEmptyBox, isTick, isUnchosen, readRating } from './read-rating.ts';
import { selfReviewRatings, type SelfReviewRating } from './self-review.ts';

type Row = readonly string[];

interface Column {
  readonly heading: string;
  readonly part: Part | null;
  /** A column to tick: it stands for one rating. */
  readonly rating: SelfReviewRating | null;
}

const rowsToTry = 8;
const says = (text: string): boolean => text.trim() !== '';

const ratingNamed = (text: string): SelfReviewRating | null =>
  selfReviewRatings.find((rating) => rating === text.trim().toLowerCase()) ?? null;

const columnsOf = (row: Row): Column[] =>
  row.map((heading) => ({ heading, part: partOfLabel(heading), rating: ratingNamed(heading) }));

/** At least two headings we know, and something to file answers under. */
function isHead(columns: readonly Column[]): boolean {
  const known = columns.filter(({ part, rating }) => part !== null || rating !== null);
  const parts = new Set(columns.map(({ part }) => part));
  const ratings = columns.filter(({ rating }) => rating !== null).length;
  return (
    known.length >= 2 &&
    // "Rating: improving" says something; a heading only names.
    columns.every(({ heading }) => labelled(heading) === null) &&
    (parts.size > 2 || ratings >= 2) &&
    (parts.has('prompt') || parts.has('evidence') || ratings >= 2)
  );
}

/** Where no heading says "prompt", the column that most often holds one. */
function promptColumn(columns: readonly Column[], rows: readonly Row[], match: MatchPrompt) {
  const named = columns.findIndex(({ part }) => part === 'prompt');
  if (named !== -1) return named;
  const [best] = columns
    .map((_, index) => ({
      index,
      hits: rows.filter((row) => match(row[index] ?? '') !== null).length,
    }))
    .toSorted((a, b) => b.hits - a.hits);
  if (best !== undefined && best.hits > 0) return best.index;
  return columns.findIndex(({ part, rating }) => part === null && rating === null);
}

function readListRow(
  row: Row,
  columns: readonly Column[],
  at: number,
  { collector, match }: Reading,
): void {
  if (!row.some(says)) return;
  const said = row.filter(says);
  const prompt = row[at] ?? '';
  const [only] = said;
  const isTheme =
    said.length === 1 && only !== undefined && match(only) === null && !only.trim().endsWith('?');
  if (isTheme && row.findIndex(says) <= at) {
    collector.setTheme(only);
    collector.close();
    return;
  }
  row.forEach((text, index) => {
    if (columns[index]?.part === 'theme') collector.add('theme', text);
  });
  if (says(prompt)) collector.open(prompt.trim());
  row.forEach((text, index) => {
    if (index === at || !says(text)) return;
    const column = columns[index];
    if (column === undefined) collector.leave(text);
    else if (column.rating !== null) {
      if (isTick(text)) collector.rate(column.rating);
      else if (!isEmptyBox(text)) collector.add('evidence', text);
    } else if (column.part === null || column.part === 'prompt') {
      collector.leave(says(column.heading) ? `${column.heading.trim()}: ${text}` : text);
    } else if (column.part !== 'theme') collector.add(column.part, text);
  });
}

/** Prompt, rating word, evidence, uncertainty: by what the cells hold. */
function readLooseCells(cells: readonly string[], collector: Collector): void {
  const others: string[] = [];
  for (const cell of cells.filter(says)) {
    if (!collector.isRated() && (readRating(cell) !== null || isUnchosen(cell))) {
      collector.rate(cell);
    } else others.push(cell);
  }
  const [first, second, ...more] = others;
  if (first !== undefined) collector.add('evidence', first);
  if (second !== undefined) collector.add('uncertainty', second);
  for (const text of more) collector.add('evidence', text);
}

export interface Reading {
  readonly collector: Collector;
  readonly match: MatchPrompt;
  /** A cell that is as good as a paragraph. */
  readonly paragraph: (text: string) => void;
}

function readFormRow(row: Row, reading: Reading): void {
  const { collector, match, paragraph } = reading;
  const [first = '', ...rest] = row;
  const part = partOfLabel(first);
  if (part !== null && rest.length > 0) {
    collector.add(part, rest.filter(says).join('\n'));
    return;
  }
  const at = row.findIndex((text) => match(text) !== null);
  if (at !== -1) {
    const before = row.slice(0, at).filter(says);
    collector.open((row[at] ?? '').trim());
    for (const text of before) collector.add('number', text);
    readLooseCells(row.slice(at + 1), collector);
    return;
  }
  for (const text of row) if (says(text)) paragraph(text);
}

export function readAnswerTable(rows: readonly Row[], reading: Reading): void {
  const { collector, match } = reading;
  const headAt = rows.slice(0, rowsToTry).findIndex((row) => isHead(columnsOf(row)));
  if (headAt === -1) {
    for (const row of rows) readFormRow(row, reading);
    return;
  }
  for (const row of rows.slice(0, headAt)) readFormRow(row, reading);
  const columns = columnsOf(rows[headAt] ?? []);
  const below = rows.slice(headAt + 1);
  const at = promptColumn(columns, below, match);
  columns.forEach(({ heading, part, rating }, index) => {
    // A column without a name we know and without a word below it.
    const isKnown = part !== null || rating !== null || !says(heading);
    if (!isKnown && !below.some((row) => says(row[index] ?? ''))) collector.leave(heading);
  });
  const head = (rows[headAt] ?? []).join('\u0000');
  for (const row of below) {
    if (row.join('\u0000') !== head) readListRow(row, columns, at, reading);
  }
}
