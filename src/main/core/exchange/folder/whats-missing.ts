// What a document has that another does not: no more and no less, deletions included.
import * as Y from 'yjs';
import { newDocument } from '../../review-doc/new-document.ts';

/** @returns null where nothing is missing there. */
export function whatsMissing(there: Uint8Array, ours: Uint8Array): Uint8Array | null {
  const copy = newDocument();
  Y.applyUpdate(copy, there);
  const updates: Uint8Array[] = [];
  copy.on('update', (update: Uint8Array) => void updates.push(update));
  Y.applyUpdate(copy, ours);
  copy.destroy();
  const [first, ...rest] = updates;
  if (first === undefined) return null;
  return rest.length === 0 ? first : Y.mergeUpdates(updates);
}
