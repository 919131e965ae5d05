// Which id a thing of the file has here, and what the file's references point to. A reference to
// something the file does not describe is kept where it stood and told, never dropped.
import { derivedId } from './derived-id.ts';
import type { FileNotes } from './file-notes.ts';
import type { RecordReader } from './record-reader.ts';

type ReferredKind =
  | 'school'
  | 'person'
  | 'hypothesis'
  | 'evidence'
  | 'finding'
  | 'objective'
  | 'action'
  | 'feedback-point'
  | 'factual-check'
  | 'day'
  | 'slot'
  | 'strand'
  | 'briefing'
  | 'decision'
  | 'catch-up'
  | 'self-review-answer'
  | 'workshop-card';

interface Claimed {
  readonly id: string;
  readonly ref: string | null;
}

/** Something that is there already, by the name that files know it under. */
interface Referred {
  readonly kind: ReferredKind;
  readonly ref: string;
  readonly id: string;
}

export interface References {
  /** Gives a thing its id, from the file's own `id` where it has one. */
  claim(kind: ReferredKind, reader: RecordReader): Claimed;
  one(kind: ReferredKind, reader: RecordReader, key: string): string | null;
  /** Each thing once, in the order of the file. */
  many(kind: ReferredKind, reader: RecordReader, key: string): string[];
}

const refOf = (value: unknown): string | null =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : null;

export function createReferences(
  seed: string,
  notes: FileNotes,
  there: readonly Referred[] = [],
): References {
  const used = new Map<string, number>();
  const keyOf = (kind: ReferredKind, ref: string): string => `${kind} ${ref}`;
  const known = new Map(there.map(({ kind, ref, id }) => [keyOf(kind, ref), id]));

  return {
    claim: (kind, reader) => {
      const ref = reader.lineOrNull('id');
      const name = ref ?? `at ${reader.where}`;
      const key = keyOf(kind, name);
      const times = used.get(key) ?? 0;
      used.set(key, times + 1);
      if (times > 0) notes.couldNotPlace(reader.at('id'), 'usedTwice', name);
      const id = derivedId(seed, times === 0 ? kind : `${kind} (${times + 1})`, name);
      if (times === 0 && ref !== null) known.set(key, id);
      return { id, ref };
    },

    one: (kind, reader, key) => {
      const value = reader.take(key);
      if (value === undefined || value === null) return null;
      const ref = refOf(value);
      const id = ref === null ? undefined : known.get(keyOf(kind, ref));
      if (id === undefined) reader.keep(key, value, ref === null ? 'doesNotFit' : 'notInFile');
      return id ?? null;
    },

    many: (kind, reader, key) => {
      const value = reader.take(key);
      if (value === undefined || value === null) return [];
      if (!Array.isArray(value)) {
        reader.keep(key, value, 'doesNotFit');
        return [];
      }
      const found = new Set<string>();
      const others: unknown[] = [];
      for (const item of value) {
        const ref = refOf(item);
        const id = ref === null ? undefined : known.get(keyOf(kind, ref));
        if (id !== undefined) found.add(id);
        else if (item !== null) others.push(item);
      }
      if (others.length > 0) reader.keepItems(key, others, 'notInFile');
      return [...found];
    },
  };
}
