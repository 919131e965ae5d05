// Which things a transaction of the document touched, so that only those are projected again: those
// that were written, and those that read otherwise because a note was merged or stands again.
import type * as Y from 'yjs';
import { entityKeyOf, listEntities, type EntityKey } from './entities.ts';
import { namesOf } from './root-names.ts';

const sources = 'mergedFrom:';

/** The notes that were merged into one. */
function sourcesOf(doc: Y.Doc, noteId: string): string[] {
  const path = `evidence/${noteId}`;
  if (!doc.share.has(path)) return [];
  const keys = [...doc.getMap(path).keys()];
  return keys.flatMap((key) => (key.startsWith(sources) ? [key.slice(sources.length)] : []));
}

const isMarked = (doc: Y.Doc, noteId: string): boolean =>
  (doc.getMap(`evidence/${noteId}`).get('mergedInto') ?? null) !== null;

export function changedEntities(doc: Y.Doc, transaction: Y.Transaction): EntityKey[] {
  const found = new Map<string, EntityKey>();
  const add = (key: EntityKey): void => void found.set(`${key.kind}/${key.id}`, key);
  for (const name of namesOf(doc, transaction.changed.keys())) {
    const key = entityKeyOf(name);
    if (key !== null) add(key);
  }
  let isMergeTouched = [...transaction.changed.values()].some((keys) => keys.has('mergedInto'));
  // The list grows while it is gone through: what was merged may have had sources of its own.
  const notes = [...found.values()].filter(({ kind }) => kind === 'evidence');
  for (const { id } of notes) {
    const own = sourcesOf(doc, id).filter((source) => !found.has(`evidence/${source}`));
    for (const source of own) {
      const key = { kind: 'evidence', id: source } as const;
      add(key);
      notes.push(key);
    }
    isMergeTouched ||= own.length > 0 || isMarked(doc, id);
  }
  if (isMergeTouched) {
    for (const key of listEntities(doc)) if (key.kind === 'finding') add(key);
  }
  return [...found.values()];
}
