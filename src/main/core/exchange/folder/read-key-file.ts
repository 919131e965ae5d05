// A colleague's key out of the file it lies in, sealed by the team's words.
import { unlockWithPassphrase } from '../bundle/lock.ts';
import { readInside, type KeyHeader } from './parcel.ts';

type ReadKey =
  | { readonly kind: 'key'; readonly header: KeyHeader }
  /** Our words do not open it. */
  | { readonly kind: 'locked' }
  | { readonly kind: 'newer' }
  | { readonly kind: 'foreign' };

/** @param bytes that say they are sealed by a passphrase. */
export async function readKeyFile(bytes: Uint8Array, passphrase: string): Promise<ReadKey> {
  const unlocked = await unlockWithPassphrase(bytes, passphrase);
  if (!unlocked.ok) {
    return { kind: unlocked.failure.name === 'wrong-passphrase' ? 'locked' : 'foreign' };
  }
  const inside = readInside(unlocked.value);
  return inside.kind === 'parcel' || inside.kind === 'photo' ? { kind: 'foreign' } : inside;
}
