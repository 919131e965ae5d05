// Locks and unlocks the bytes of a bundle. age authenticates every byte: what opens is what was made.
import { Decrypter, Encrypter, type Identity, type Stanza } from 'age-encryption';
import { err, ok, type Result } from '../../../../shared/lib/result.ts';
import {
  highestWorkFactor,
  passphraseIdentity,
  passphraseRecipient,
  readPassphraseStanza,
  usualWorkFactor,
} from './age-passphrase.ts';
import type { BundleFailure, WrongPassphrase } from './bundle-failure.ts';

const firstLine = 'age-encryption.org/v1\n';

/** Tests use a low factor, or they would spend their hour stretching passphrases. */
export function lockWithPassphrase(
  bytes: Uint8Array,
  passphrase: string,
  workFactor = usualWorkFactor,
): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(passphraseRecipient(passphrase, workFactor));
  return encrypter.encrypt(bytes);
}

function beginningOf(bytes: Uint8Array): 'ours' | 'cut-off' | 'newer' | 'other' {
  const start = Buffer.from(bytes.subarray(0, firstLine.length)).toString('latin1');
  if (start === firstLine) return 'ours';
  if (bytes.length > 0 && firstLine.startsWith(start)) return 'cut-off';
  return /^age-encryption\.org\/v\d/.test(start) ? 'newer' : 'other';
}

/** For whom it is, without opening it. Null where the head cannot be read to its end. */
async function stanzasOf(bytes: Uint8Array): Promise<readonly Stanza[] | null> {
  let found: readonly Stanza[] | null = null;
  const decrypter = new Decrypter();
  decrypter.addIdentity({
    unwrapFileKey: (stanzas: readonly Stanza[]) => {
      found = stanzas;
      return null;
    },
  });
  // Nobody's key is in there, so this always ends in a refusal; what it saw is the answer.
  await decrypter.decryptHeader(bytes).catch(() => {});
  return found;
}

/** What it is locked with. Asks nobody anything and is done at once. */
export async function lockSortOf(
  bytes: Uint8Array,
): Promise<Result<'words' | 'people', BundleFailure>> {
  switch (beginningOf(bytes)) {
    case 'other':
      return err({ name: 'not-a-bundle' });
    case 'cut-off':
      return err({ name: 'bundle-damaged' });
    case 'newer':
      return err({ name: 'bundle-from-newer-version', formatVersion: 2, known: 1 });
    case 'ours':
      break;
  }
  const stanzas = await stanzasOf(bytes);
  const [stanza] = stanzas ?? [];
  if (stanzas === null || stanza === undefined) return err({ name: 'bundle-damaged' });
  if (stanzas.every(({ args }) => args[0] !== 'scrypt')) return ok('people');
  const found = readPassphraseStanza(stanza);
  const isOpenable =
    found !== null && stanzas.length === 1 && found.workFactor <= highestWorkFactor;
  return isOpenable ? ok('words') : err({ name: 'bundle-damaged' });
}

/** Whether a passphrase can open it at all. */
export async function needsPassphrase(bytes: Uint8Array): Promise<Result<void, BundleFailure>> {
  const sort = await lockSortOf(bytes);
  if (!sort.ok) return sort;
  return sort.value === 'words' ? ok(undefined) : err({ name: 'bundle-for-somebody-else' });
}

/** With a key of another sort than a passphrase; `null` from it means that it does not fit. */
async function unlockWith(
  bytes: Uint8Array,
  identity: Identity,
): Promise<Result<Uint8Array, 'does-not-fit' | 'damaged'>> {
  let hasFitted = false;
  let defect: unknown = null;
  const decrypter = new Decrypter();
  decrypter.addIdentity({
    unwrapFileKey: async (stanzas: Stanza[]) => {
      try {
        const fileKey = await identity.unwrapFileKey(stanzas);
        hasFitted = fileKey !== null;
        return fileKey;
      } catch (error) {
        defect = error;
        throw error;
      }
    },
  });
  try {
    return ok(await decrypter.decrypt(bytes));
  } catch {
    // No memory for it, say: that must not read as wrong words.
    if (defect !== null) throw defect;
    return err(hasFitted ? 'damaged' : 'does-not-fit');
  }
}

export async function unlockWithPassphrase(
  bytes: Uint8Array,
  passphrase: string,
): Promise<Result<Uint8Array, BundleFailure | WrongPassphrase>> {
  const openable = await needsPassphrase(bytes);
  if (!openable.ok) return openable;
  const unlocked = await unlockWith(bytes, passphraseIdentity(passphrase));
  if (unlocked.ok) return unlocked;
  return unlocked.failure === 'damaged'
    ? err({ name: 'bundle-damaged' })
    : err({ name: 'wrong-passphrase' });
}
