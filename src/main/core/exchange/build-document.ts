// Makes the bytes of a new document from what is written into it, the same bytes for the same
// content on every laptop: two colleagues who open the same file hold the same document, and merging
// theirs changes nothing.
import { createHash } from 'node:crypto';
import * as Y from 'yjs';
import { newDocument } from '../review-doc/new-document.ts';

type Write = (doc: Y.Doc) => void;

/** A client of the document that no living one has; only a draft is written as it. */
const draftClient = 1;

/** What is new on top of the base, written as that client. */
function encode(client: number, base: Uint8Array | null, write: Write): Uint8Array {
  const doc = newDocument();
  doc.clientID = client;
  if (base !== null) Y.applyUpdate(doc, base);
  const before = Y.encodeStateVector(doc);
  doc.transact(() => write(doc));
  const update = Y.encodeStateAsUpdate(doc, before);
  doc.destroy();
  return update;
}

/**
 * The client is made from the content itself and not from the file: another version of Fieldfare
 * may read the same file differently, and the same client must never have written two things.
 */
const clientOf = (draft: Uint8Array): number =>
  (createHash('sha256').update(draft).digest().readUInt32BE(0) | 2) >>> 0;

/** What is new on top of a document, alone: the same bytes wherever the document is the same. */
export function buildAddition(base: Uint8Array, write: Write): Uint8Array {
  return encode(clientOf(encode(draftClient, base, write)), base, write);
}

/** @param base a document to write on top of, or null for a new one. */
export function buildUpdate(base: Uint8Array | null, write: Write): Uint8Array {
  const draft = encode(draftClient, base, write);
  const added = encode(clientOf(draft), base, write);
  return base === null ? added : Y.mergeUpdates([base, added]);
}
