// A copy for the improvement champion remembers what it was handed, and a review what a copy last
// brought back. Both lie in the document beside its things, so that every laptop knows.
import type * as Y from 'yjs';
import { z } from '../../../shared/lib/schema.ts';
import { entityKeyOf, type EntityKey } from './entities.ts';

type Plain = Readonly<Record<string, unknown>>;

const handedName = 'handed-over';
const broughtName = 'brought-back';
const editionKey = 'edition';
const originKey = 'origin';
const vectorKey = 'vector';
const thingPrefix = 'thing:';

export interface HandedOver {
  /** The handover it has taken in last. */
  readonly edition: string;
  /** The handover its history began with: copies that share it merge as laptops of a team do. */
  readonly origin: string;
  /** Things as they were when they were handed over, by "kind/id". */
  readonly things: ReadonlyMap<string, Plain>;
}

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function thingsIn(root: Y.Map<unknown>): Map<string, Plain> {
  const found = new Map<string, Plain>();
  for (const [key, thing] of root.entries()) {
    const name = key.slice(thingPrefix.length);
    if (key.startsWith(thingPrefix) && isPlain(thing) && entityKeyOf(name) !== null) {
      found.set(name, thing);
    }
  }
  return found;
}

export const nameOf = ({ kind, id }: EntityKey): string => `${kind}/${id}`;

/** Null where the document is the whole review. */
export function readHandedOver(doc: Y.Doc): HandedOver | null {
  if (!doc.share.has(handedName)) return null;
  const root = doc.getMap<unknown>(handedName);
  const edition = root.get(editionKey);
  const origin = root.get(originKey);
  return typeof edition === 'string'
    ? { edition, origin: typeof origin === 'string' ? origin : edition, things: thingsIn(root) }
    : null;
}

export function writeHandedOver(doc: Y.Doc, { edition, origin, things }: HandedOver): void {
  const root = doc.getMap<unknown>(handedName);
  root.set(editionKey, edition);
  if (root.get(originKey) !== origin) root.set(originKey, origin);
  for (const [name, thing] of things) root.set(thingPrefix + name, thing);
}

const Vector = z.array(z.tuple([z.number(), z.number()]));
/** How much of each writer a document has. */
type Vector = ReadonlyMap<number, number>;

export interface BroughtBack {
  /** Of which handover the copy was. */
  readonly edition: string;
  readonly vector: Vector;
  readonly things: ReadonlyMap<string, Plain>;
}

export function readBroughtBack(doc: Y.Doc): BroughtBack {
  const root = doc.getMap<unknown>(broughtName);
  const vector = Vector.safeParse(root.get(vectorKey));
  const edition = root.get(editionKey);
  return {
    edition: typeof edition === 'string' ? edition : '',
    vector: new Map(vector.success ? vector.data : []),
    things: thingsIn(root),
  };
}

export function writeBroughtBack(doc: Y.Doc, { edition, vector, things }: BroughtBack): void {
  const root = doc.getMap<unknown>(broughtName);
  root.set(editionKey, edition);
  root.set(
    vectorKey,
    [...vector].toSorted(([a], [b]) => a - b),
  );
  for (const [name, thing] of things) root.set(thingPrefix + name, thing);
}

/** Whether one has everything that the other has. */
export const hasAllOf = (one: Vector, other: Vector): boolean =>
  [...other].every(([client, clock]) => (one.get(client) ?? 0) >= clock);
