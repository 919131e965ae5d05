// Reads an object of a file key by key and remembers what nobody asked for or what did not fit, so
// that nothing is lost and all of it can be told. Never throws: a value of the wrong type is kept.
import { IsoDate, maximumTextLength, z } from '../../../../shared/lib/schema.ts';
import type { FileNotes, Reason } from './file-notes.ts';
import { isPlainObject, type PlainObject } from './plain-json.ts';

const longestLine = 1_000;

export interface RecordReader {
  readonly where: string;
  /** Path of a key below this record. */
  at(key: string): string;
  /** The value as it stands; it still counts as not read. */
  peek(key: string): unknown;
  /** The value as it stands; the caller has dealt with it. */
  take(key: string): unknown;
  /** Text of one line; absent, null and what does not fit read as ''. Numbers read as text. */
  line(key: string): string;
  lineOrNull(key: string): string | null;
  text(key: string, longest?: number): string;
  date(key: string): string | null;
  truth(key: string): boolean;
  value<Value>(key: string, schema: z.ZodType<Value>): Value | null;
  /** Items that do not fit are kept; the rest is given. */
  values<Value>(key: string, schema: z.ZodType<Value>): Value[];
  lines(key: string): string[];
  texts(key: string): string[];
  dates(key: string): string[];
  /** A record below; an empty one where there is none. */
  record(key: string): RecordReader;
  /** A list of records; what is no such list is a fault of the file's shape. */
  records(key: string): RecordReader[];
  /** As `records`, but a value of another type is kept. */
  looseRecords(key: string): RecordReader[];
  /** Known, but without a field: kept and not reported. */
  keepQuietly(...keys: string[]): void;
  /** Kept under its key and reported. */
  keep(key: string, value: unknown, reason: Reason): void;
  /** Kept under its key; there is nothing to tell. */
  keepSilently(key: string, value: unknown): void;
  /** A fault that makes the file unreadable as what it says it is. */
  wrongShape(key: string, what: string): void;
  /** The items of a list that found no place. */
  keepItems(key: string, items: readonly unknown[], reason: Reason): void;
  /**
   * All that was not taken, after reading; null where nothing is left. Given once: what a thing of the
   * list keeps itself is not kept again with the list.
   */
  leftovers(): PlainObject | null;
}

const isNothing = (value: unknown): boolean => value === undefined || value === null;

const detailOf = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;

/** Text as people's spreadsheets have it: a year group may be the number 4. */
const asText = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value);

/** Cut between characters, never inside one. */
function beginningOf(text: string, longest: number): string {
  const cut = text.slice(0, longest);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}

export function createRecordReader(
  source: PlainObject,
  where: string,
  notes: FileNotes,
): RecordReader {
  const taken = new Set<string>();
  const quiet = new Set<string>();
  const kept = new Map<string, unknown>();
  let isGiven = false;
  const below: { readonly key: string; readonly collect: () => unknown }[] = [];

  const at = (key: string): string => (where === '' ? key : `${where}.${key}`);

  const take = (key: string): unknown => {
    taken.add(key);
    return Object.hasOwn(source, key) ? source[key] : undefined;
  };

  const keep = (key: string, value: unknown, reason: Reason): void => {
    taken.add(key);
    kept.set(key, value);
    notes.couldNotPlace(at(key), reason, reason === 'tooLong' ? undefined : detailOf(value));
  };

  const keepItems = (key: string, items: readonly unknown[], reason: Reason): void => {
    taken.add(key);
    kept.set(key, items);
    for (const item of items) notes.couldNotPlace(at(key), reason, detailOf(item));
  };

  const text = (key: string, longest: number): string => {
    const value = asText(take(key));
    if (isNothing(value)) return '';
    if (typeof value !== 'string') {
      keep(key, value, 'doesNotFit');
      return '';
    }
    if (value.length <= longest) return value;
    keep(key, value, 'tooLong');
    return beginningOf(value, longest);
  };

  const value = <Value>(key: string, schema: z.ZodType<Value>): Value | null => {
    const found = take(key);
    if (isNothing(found)) return null;
    const parsed = schema.safeParse(found);
    if (parsed.success) return parsed.data;
    keep(key, found, 'doesNotFit');
    return null;
  };

  const values = <Value>(key: string, schema: z.ZodType<Value>): Value[] => {
    const found = take(key);
    if (isNothing(found)) return [];
    if (!Array.isArray(found)) {
      keep(key, found, 'doesNotFit');
      return [];
    }
    const fitting: Value[] = [];
    const others: unknown[] = [];
    for (const item of found) {
      const parsed = schema.safeParse(item);
      if (parsed.success) fitting.push(parsed.data);
      else if (item !== null) others.push(item);
    }
    if (others.length > 0) keepItems(key, others, 'doesNotFit');
    return fitting;
  };

  const readerOf = (item: PlainObject, path: string): RecordReader =>
    createRecordReader(item, path, notes);

  const collectList = (readers: readonly RecordReader[]): unknown => {
    const all = readers.map((reader) => reader.leftovers());
    const last = all.findLastIndex((leftover) => leftover !== null);
    return last === -1 ? null : all.slice(0, last + 1);
  };

  const listOf = (key: string, items: readonly PlainObject[]): RecordReader[] => {
    const readers = items.map((item, index) => readerOf(item, `${at(key)}[${index}]`));
    below.push({ key, collect: () => collectList(readers) });
    return readers;
  };

  return {
    where,
    at,
    peek: (key) => (Object.hasOwn(source, key) ? source[key] : undefined),
    take,
    wrongShape: (key, what) => notes.wrongShape(at(key), what),
    keep,
    keepItems,
    keepSilently: (key, entry) => void kept.set(key, entry),
    line: (key) => text(key, longestLine),
    lineOrNull: (key) => text(key, longestLine) || null,
    text: (key, longest = maximumTextLength) => text(key, longest),
    date: (key) => value(key, IsoDate),
    truth: (key) => value(key, z.boolean()) ?? false,
    value,
    values,
    lines: (key) => values(key, z.preprocess(asText, z.string().max(longestLine))),
    texts: (key) => values(key, z.preprocess(asText, z.string().max(maximumTextLength))),
    dates: (key) => values(key, IsoDate),

    record: (key) => {
      const found = take(key);
      if (!isNothing(found) && !isPlainObject(found)) keep(key, found, 'doesNotFit');
      const reader = readerOf(isPlainObject(found) ? found : {}, at(key));
      below.push({ key, collect: () => reader.leftovers() });
      return reader;
    },

    records: (key) => {
      const found = take(key);
      if (isNothing(found)) return [];
      if (!Array.isArray(found)) {
        notes.wrongShape(at(key), 'should be a list');
        return [];
      }
      found.forEach((item, index) => {
        if (!isPlainObject(item))
          notes.wrongShape(`${at(key)}[${index}]`, 'should have named fields');
      });
      return listOf(key, found.filter(isPlainObject));
    },

    looseRecords: (key) => {
      const found = take(key);
      if (isNothing(found)) return [];
      if (!Array.isArray(found) || !found.every(isPlainObject)) {
        keep(key, found, 'doesNotFit');
        return [];
      }
      return listOf(key, found);
    },

    keepQuietly: (...keys) => {
      for (const key of keys) quiet.add(key);
    },

    leftovers: () => {
      if (isGiven) return null;
      isGiven = true;
      const left = new Map<string, unknown>();
      for (const [key, entry] of Object.entries(source)) {
        if (taken.has(key)) continue;
        left.set(key, entry);
        if (!quiet.has(key)) notes.couldNotPlace(at(key), 'noField');
      }
      for (const { key, collect } of below) {
        const collected = collect();
        if (collected !== null) left.set(key, collected);
      }
      for (const [key, entry] of kept) left.set(key, entry);
      return left.size === 0 ? null : Object.fromEntries(left);
    },
  };
}
