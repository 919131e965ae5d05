// Tells which words of a cell say which field, after somebody wrote into it: what is as it was sent
// keeps its field, and what is not takes the place of what is missing. Knows nothing of values.
import type { SentParagraph } from '../sent-document.ts';
import { labels, plain, type PrintedField } from './plan-columns.ts';
import type { ReturnedParagraph, Suggested } from './returned-table.ts';
import { writtenState } from './written-state.ts';

export interface FieldText {
  /** As it was sent; empty where it said nothing. */
  readonly sent: string;
  readonly file: string;
  readonly suggested: Suggested | null;
}
export type FieldTexts = Map<PrintedField, FieldText>;

const normal = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[^\S\n]+/gu, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .trim();

/** The field's own words in a paragraph as it was printed. */
function ownSent({ text, says }: SentParagraph): string {
  const { before = '', after = '' } = says ?? {};
  const start = text.startsWith(before) ? before.length : 0;
  const end = after !== '' && text.endsWith(after) ? text.length - after.length : text.length;
  return normal(text.slice(start, Math.max(start, end)));
}

/** "1.2", "1.2.", "2)" before the words of an action or an objective. */
const numberPattern = /^\d{1,3}(?:\.\d{1,3})?[.)]?\s+/u;

/** The same in a paragraph that somebody may have changed. */
export function ownWritten(
  text: string,
  field: PrintedField,
  says?: SentParagraph['says'],
): string {
  let own = normal(text);
  const before = normal(says?.before ?? '');
  const label = labels[field];
  if (before !== '' && own.startsWith(before)) own = own.slice(before.length);
  else if (label !== undefined && plain(own).startsWith(plain(label)))
    own = own.slice(label.length);
  else if (field === 'action' || field === 'objective') own = own.replace(numberPattern, '');
  const after = normal(says?.after ?? '');
  if (after !== '' && own.endsWith(after)) own = own.slice(0, own.length - after.length);
  // Where the number was taken out or the words behind it were touched.
  if (field === 'objective') own = own.replace(/ · answers (?:area|strength|question).*$/su, '');
  return normal(own);
}

/** Pairs of places that are the same in both, as long a row of them as there is. */
function samePlaces(sent: readonly string[], file: readonly string[]): [number, number][] {
  const longest = Array.from({ length: sent.length + 1 }, () =>
    Array.from({ length: file.length + 1 }, () => 0),
  );
  const at = (i: number, j: number): number => longest[i]?.[j] ?? 0;
  for (let i = sent.length - 1; i >= 0; i -= 1) {
    for (let j = file.length - 1; j >= 0; j -= 1) {
      const row = longest[i];
      if (row === undefined) continue;
      row[j] = sent[i] === file[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < sent.length && j < file.length;) {
    if (sent[i] === file[j]) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** From 0 to 1: how many pairs of letters two texts share. */
export function likeness(one: string, other: string): number {
  const pairsOf = (text: string): string[] => {
    const letters = plain(text);
    return Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) =>
      letters.slice(at, at + 2),
    );
  };
  const [left, right] = [pairsOf(one), pairsOf(other)];
  if (left.length === 0 || right.length === 0) return plain(one) === plain(other) ? 1 : 0;
  const rest = new Map<string, number>();
  for (const pair of right) rest.set(pair, (rest.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of left) {
    const count = rest.get(pair) ?? 0;
    if (count > 0) shared += 1;
    rest.set(pair, count - 1);
  }
  return (2 * shared) / (left.length + right.length);
}

interface Words {
  readonly text: string;
  readonly suggested: Suggested | null;
}

const fieldOf = ({ says }: SentParagraph): PrintedField | null =>
  (says?.field ?? null) as PrintedField | null;

/** The field that a paragraph names by its label, or is by its kind. */
function namedField(text: string, fields: readonly PrintedField[]): PrintedField | null {
  for (const field of fields) {
    const label = labels[field];
    if (label !== undefined && plain(text).startsWith(plain(label))) return field;
  }
  if (fields.includes('rag') && writtenState(text) !== null) return 'rag';
  if (fields.includes('change') && /^from .+ to .+/iu.test(text.trim())) return 'change';
  if (fields.includes('takes') && /^£?\s?[\d,.]+|^no cover$/iu.test(text.trim())) return 'takes';
  return null;
}

/** A line within a paragraph that begins with a label is a paragraph to whoever wrote it. */
function labelled(
  { text, suggested }: ReturnedParagraph,
  fields: readonly PrintedField[],
): ReturnedParagraph[] {
  const isLabel = (line: string): boolean =>
    fields.some((field) => {
      const label = labels[field];
      return label !== undefined && plain(line).startsWith(plain(label));
    });
  const made: string[][] = [];
  for (const line of text.split('\n')) {
    const last = made.at(-1);
    if (last === undefined || isLabel(line)) made.push([line]);
    else last.push(line);
  }
  return made.map((lines) => ({ text: lines.join('\n'), suggested }));
}

/**
 * @param fields those of the column, in order; what nothing else claims goes to the next of them that
 * says nothing yet, and then to the one before it.
 */
export function alignCell(
  sent: readonly SentParagraph[],
  file: readonly ReturnedParagraph[],
  fields: readonly PrintedField[],
): FieldTexts {
  const fieldAt = (place: number): PrintedField | null => {
    const paragraph = sent[place];
    return paragraph === undefined ? null : fieldOf(paragraph);
  };
  const sentWords = sent.map(({ text }) => normal(text));
  const written = file
    .filter(({ text, suggested }) => text.trim() !== '' || suggested !== null)
    .flatMap((paragraph) =>
      sentWords.includes(normal(paragraph.text)) ? [paragraph] : labelled(paragraph, fields),
    );
  const same = samePlaces(
    sentWords,
    written.map(({ text }) => normal(text)),
  );
  const fieldOfFile = new Map<number, number>(same.map(([i, j]) => [j, i]));
  const open = new Set(sent.keys());
  for (const [i] of same) open.delete(i);

  // Labels and kinds first, then the likest, then what stands in the same order.
  const claim = (j: number, wanted: (i: number) => boolean): void => {
    if (fieldOfFile.has(j)) return;
    const i = [...open].find(wanted);
    if (i === undefined) return;
    fieldOfFile.set(j, i);
    open.delete(i);
  };
  written.forEach(({ text }, j) => {
    const named = namedField(text, fields);
    if (named !== null) claim(j, (i) => fieldAt(i) === named);
  });
  const likes = written
    .flatMap(({ text }, j) =>
      [...open].map((i) => ({ i, j, score: likeness(sentWords[i] ?? '', text) })),
    )
    .filter(({ score, j }) => score > 0.4 && !fieldOfFile.has(j))
    .toSorted((a, b) => b.score - a.score);
  for (const { i, j } of likes) claim(j, (each) => each === i);

  const texts: FieldTexts = new Map();
  for (const paragraph of sent) {
    const field = fieldOf(paragraph);
    if (field === null) continue;
    const before = texts.get(field)?.sent;
    const own = ownSent(paragraph);
    texts.set(field, {
      sent: before === undefined ? own : `${before}\n${own}`,
      file: '',
      suggested: null,
    });
  }
  const add = (field: PrintedField, { text, suggested }: Words): void => {
    const before = texts.get(field) ?? { sent: '', file: '', suggested: null };
    texts.set(field, {
      sent: before.sent,
      file: before.file === '' ? text : `${before.file}\n${text}`,
      suggested: before.suggested ?? suggested,
    });
  };
  let previous: PrintedField | null = null;
  written.forEach(({ text, suggested }, j) => {
    const i = fieldOfFile.get(j);
    const paragraph = i === undefined ? undefined : sent[i];
    if (paragraph !== undefined && fieldOf(paragraph) === null) return;
    let field: PrintedField | null = paragraph === undefined ? null : fieldOf(paragraph);
    const isSame = paragraph !== undefined && normal(paragraph.text) === normal(text);
    field ??= namedField(text, fields);
    // A text in place of one that is gone, whatever the two have in common.
    if (field === null) {
      const next = [...open].find((each) => fieldAt(each) !== null);
      if (next !== undefined) {
        open.delete(next);
        field = fieldAt(next);
      }
    }
    field ??= restingField(fields, texts, previous);
    if (field === null) return;
    const own =
      isSame && paragraph !== undefined
        ? ownSent(paragraph)
        : ownWritten(text, field, saysOf(sent, field));
    if (own !== '' || suggested !== null) add(field, { text: own, suggested });
    previous = field;
  });
  return texts;
}

const saysOf = (sent: readonly SentParagraph[], field: PrintedField): SentParagraph['says'] =>
  sent.find((paragraph) => fieldOf(paragraph) === field)?.says;

/** Where words go that nothing claims: a line more of what stands above, or the first free field. */
function restingField(
  fields: readonly PrintedField[],
  texts: ReadonlyMap<PrintedField, FieldText>,
  previous: PrintedField | null,
): PrintedField | null {
  if (fields.includes('note')) {
    return texts.has('note') || texts.has('rag') || texts.has('status') ? 'note' : 'status';
  }
  const free = fields.find((field) => !texts.has(field) && isForFreeWords(field));
  return previous !== null && texts.get(previous)?.sent !== ''
    ? previous
    : (free ?? previous ?? fields[0] ?? null);
}

/** Fields that take any words without a label. */
const isForFreeWords = (field: PrintedField): boolean =>
  labels[field] === undefined || field === 'firstStep'
    ? !['takes', 'change', 'rag', 'latest', 'monitorOn'].includes(field)
    : false;
