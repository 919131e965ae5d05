// Which things a transaction of the document touched, so that only those are projected again.
import type * as Y from 'yjs';
import { entityKeyOf, type EntityKey } from './entities.ts';
import { namesOf } from './root-names.ts';

export function changedEntities(doc: Y.Doc, transaction: Y.Transaction): EntityKey[] {
  const found = new Map<string, EntityKey>();
  for (const name of namesOf(doc, transaction.changed.keys())) {
    const key = entityKeyOf(name);
    if (key !== null) found.set(`${key.kind}/${key.id}`, key);
  }
  return [...found.values()];
}
