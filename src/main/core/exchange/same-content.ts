// Compares what a file holds with what is stored. Both are read the way the document gives them, so
// that the order of a set or of the keys makes no difference.
import type * as Y from 'yjs';
import { listEntities, readEntity } from '../review-doc/entities.ts';
import { newDocument } from '../review-doc/new-document.ts';

function asDocumentGives(write: (doc: Y.Doc) => void): string {
  const doc = newDocument();
  doc.transact(() => write(doc));
  const things = listEntities(doc)
    .map(({ kind, id }) => [kind, id, readEntity(doc, kind, id)] as const)
    .toSorted((a, b) => (`${a[0]}/${a[1]}` < `${b[0]}/${b[1]}` ? -1 : 1));
  doc.destroy();
  return JSON.stringify(things);
}

export const isSameContent = (
  write: (doc: Y.Doc) => void,
  writeOther: (doc: Y.Doc) => void,
): boolean => asDocumentGives(write) === asDocumentGives(writeOther);
