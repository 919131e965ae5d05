// Which fields of a thing somebody changed, and what they become where others have changed it too.
import * as Y from 'yjs';
import type { Field } from '../../review-doc/field.ts';
import { kinds, type KindName } from '../../review-doc/kinds.ts';
import { plainText, writeText } from '../../review-doc/text-change.ts';
import { textEdits } from '../../review-doc/text-edits.ts';

export type Plain = Readonly<Record<string, unknown>>;

/** One spelling for what is the same, whatever the order of its keys. */
const spelled = (value: unknown): string =>
  JSON.stringify(value, (_key, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  ) ?? 'undefined';
export const isSame = (a: unknown, b: unknown): boolean => spelled(a) === spelled(b);

function mergedText(base: string, mine: string, theirs: string): string {
  const write = (client: number, from: Uint8Array | null, next: string): Uint8Array => {
    const doc = new Y.Doc();
    doc.clientID = client;
    if (from !== null) Y.applyUpdate(doc, from);
    writeText(doc.getText('text'), next);
    return Y.encodeStateAsUpdate(doc);
  };
  const start = write(1, null, base);
  const doc = new Y.Doc();
  for (const update of [start, write(2, start, mine), write(3, start, theirs)]) {
    Y.applyUpdate(doc, update);
  }
  return plainText(doc.getText('text'));
}

type Entries = ReadonlyMap<string, unknown>;

const sizeOfEdits = (before: string, after: string): number =>
  textEdits(before, after).reduce(
    (sum, { removed, inserted }) => sum + removed.length + inserted.length,
    0,
  );

/** What both began from: with another of the bases, what both have already would be said twice. */
function nearest(bases: readonly string[], mine: string, theirs: string): string {
  const sized = bases.map((base) => ({
    base,
    size: sizeOfEdits(base, mine) + sizeOfEdits(base, theirs),
  }));
  // The first of equals: the bases come with the likeliest before.
  return sized.toSorted((a, b) => a.size - b.size)[0]?.base ?? '';
}

function mergedEntries(bases: readonly Entries[], mine: Entries, theirs: Entries): Entries {
  const merged = new Map(mine);
  const keys = new Set([...bases.flatMap((base) => [...base.keys()]), ...theirs.keys()]);
  for (const key of keys) {
    const [ours, next] = [mine.get(key), theirs.get(key)];
    const were = bases.map((base) => base.get(key));
    // What has been changed here since stays as it is here.
    if (isSame(were[0], next) || !were.some((was) => isSame(was, ours))) continue;
    if (next === undefined) merged.delete(key);
    else merged.set(key, next);
  }
  return merged;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const asWords = (value: unknown): Map<string, unknown> =>
  new Map(listOf(value).map((word) => [String(word), true]));

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

function mergedField(
  field: Field,
  bases: readonly unknown[],
  mine: unknown,
  theirs: unknown,
): unknown {
  if (isSame(mine, theirs)) return mine;
  switch (field.lies) {
    case 'value':
      return bases.some((base) => isSame(base, mine)) ? theirs : mine;
    case 'text': {
      const [ours, next] = [asText(mine), asText(theirs)];
      const base = nearest(bases.map(asText), ours, next);
      return mergedText(base, ours, next);
    }
    case 'set':
      return [
        ...mergedEntries(bases.map(asWords), asWords(mine), asWords(theirs)).keys(),
      ].toSorted();
    case 'entries': {
      const entries = (value: unknown) => field.toEntries(listOf(value));
      return field.toList(mergedEntries(bases.map(entries), entries(mine), entries(theirs)));
    }
    case 'record': {
      const entries = (value: unknown): Entries => new Map(Object.entries((value ?? {}) as Plain));
      return Object.fromEntries(mergedEntries(bases.map(entries), entries(mine), entries(theirs)));
    }
  }
}

interface ThreeSides {
  /** What both may have begun from, the likeliest first. */
  readonly bases: readonly [Plain, ...Plain[]];
  readonly mine: Plain;
  readonly theirs: Plain;
}

/** What to write into `mine`; null where there is nothing to write. */
export function changedFields(kind: KindName, { bases, mine, theirs }: ThreeSides): Plain | null {
  const fields = Object.entries(kinds[kind].fields as Record<string, Field>);
  const changed = fields.flatMap(([name, field]) => {
    if (isSame(bases[0][name], theirs[name])) return [];
    const were = bases.map((base) => base[name]);
    const next = mergedField(field, were, mine[name], theirs[name]);
    return isSame(next, mine[name]) ? [] : [[name, next] as const];
  });
  return changed.length === 0 ? null : Object.fromEntries(changed);
}
