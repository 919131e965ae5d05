// Locks bytes for people by their keys instead of by a passphrase, and opens them with one's own. age
// hides for whom a file is and proves nothing about who made it: that is what `sender-proof.ts` is for.
import { Decrypter, Encrypter } from 'age-encryption';
import { err, ok, type Result } from '../../../../shared/lib/result.ts';
import type { BundleFailure } from './bundle-failure.ts';
import { lockSortOf } from './lock.ts';

/** @param recipients age recipients (`age1…`), each once or more often; at least one. */
export function lockForPeople(
  bytes: Uint8Array,
  recipients: readonly string[],
): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  for (const recipient of new Set(recipients)) encrypter.addRecipient(recipient);
  return encrypter.encrypt(bytes);
}

/** @param identity an age identity (`AGE-SECRET-KEY-1…`). */
export async function unlockWithKey(
  bytes: Uint8Array,
  identity: string,
): Promise<Result<Uint8Array, BundleFailure>> {
  const sort = await lockSortOf(bytes);
  if (!sort.ok) return sort;
  if (sort.value === 'words') return err({ name: 'bundle-damaged' });
  let isForUs = true;
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  // Asked only when our own key has fitted nothing.
  decrypter.addIdentity({
    unwrapFileKey: () => {
      isForUs = false;
      return null;
    },
  });
  try {
    return ok(await decrypter.decrypt(bytes));
  } catch {
    return err({ name: isForUs ? 'bundle-damaged' : 'bundle-for-somebody-else' });
  }
}
