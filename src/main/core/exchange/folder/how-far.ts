// How far a document has come on a laptop, so that two can be told to be in step without a look at
// each other.
import * as Y from 'yjs';
import { sha256, type ParcelHeader } from './parcel.ts';

type HowFar = Pick<ParcelHeader['has'], 'vector' | 'deletions'>;

/** @param update the whole document. */
export function howFar(update: Uint8Array): HowFar {
  const vector = Y.decodeStateVector(Y.encodeStateVectorFromUpdate(update));
  const deleted = [...Y.decodeUpdate(update).ds.clients]
    .toSorted(([a], [b]) => a - b)
    .map(([client, ranges]) => [client, ranges.map(({ clock, len }) => [clock, len])]);
  const sorted = [...vector].toSorted(([a], [b]) => a - b);
  return {
    vector: Object.fromEntries(sorted.map(([client, clock]) => [String(client), clock])),
    deletions: sha256(new TextEncoder().encode(JSON.stringify(deleted))),
  };
}

export const isSameFar = (one: HowFar, other: HowFar): boolean =>
  JSON.stringify(one.vector) === JSON.stringify(other.vector) && one.deletions === other.deletions;

/** Whether whoever has come that far has everything of ours. */
export function hasAllOf(theirs: HowFar, ours: HowFar): boolean {
  const clients = Object.entries(ours.vector);
  if (clients.some(([client, clock]) => (theirs.vector[client] ?? 0) < clock)) return false;
  const isEqual = Object.keys(theirs.vector).every(
    (client) => theirs.vector[client] === (ours.vector[client] ?? 0),
  );
  // Who has more may have deleted more as well.
  return !isEqual || theirs.deletions === ours.deletions;
}
