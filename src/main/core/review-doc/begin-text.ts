// Begins a shared text with words that are the same on every laptop, written so that two laptops that
// begin it apart write the very same change: put together, the words are there once and not twice.
import * as Y from 'yjs';
import { fingerprint } from '../../../shared/lib/fingerprint.ts';
import type { EntityOf, KindName } from './kinds.ts';
import { plainText } from './text-change.ts';
import { wellFormed } from './well-formed.ts';

/**
 * Call in a transaction that writes nothing else: what comes as if from elsewhere makes all of it so.
 * Where the text was begun before, it stays as it is; the caller writes what it shall say.
 */
export function beginText<Name extends KindName>(
  doc: Y.Doc,
  kind: Name,
  id: string,
  field: keyof EntityOf[Name] & string,
  words: string,
): void {
  const name = `${kind}/${id}/${field}`;
  const said = wellFormed(words) as string;
  if (plainText(doc.getText(name)) !== '') return;
  const ground = new Y.Doc();
  // Who wrote it is worked out from what it is, so that it is the same change everywhere.
  ground.clientID = Number.parseInt(fingerprint(`${name}\n${said}`), 16);
  ground.getText(name).insert(0, said);
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(ground));
  ground.destroy();
}
