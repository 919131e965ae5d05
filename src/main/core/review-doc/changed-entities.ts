// Which things a transaction of the document touched, so that only those are projected again.
import type * as Y from 'yjs';
import { entityKeyOf, type EntityKey } from './entities.ts';

export function changedEntities(doc: Y.Doc, transaction: Y.Transaction): EntityKey[] {
  const touched = new Set<unknown>(transaction.changed.keys());
  const found = new Map<string, EntityKey>();
  // A root learns its name only from the document's own list.
  for (const [name, root] of doc.share) {
    if (!touched.has(root)) continue;
    const key = entityKeyOf(name);
    if (key !== null) found.set(`${key.kind}/${key.id}`, key);
  }
  return [...found.values()];
}
