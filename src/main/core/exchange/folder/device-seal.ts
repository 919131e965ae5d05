// Seals the files a laptop puts into a shared folder: age, as bundles are, but with a key of the
// laptop's own, so that a hundred small files cost no hundred passphrases. The key itself lies there
// sealed by the passphrase.
import { createHmac, randomBytes } from 'node:crypto';
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { Decrypter, Encrypter, Stanza, type Identity, type Recipient } from 'age-encryption';
import { z } from '../../../../shared/lib/schema.ts';
import type { LocalStore } from '../../store/local-store.ts';

const stanzaType = 'fieldfare-device';
const nonceLength = 24;
const settingName = 'folder-device';

const Device = z.object({
  id: z.string().regex(/^[0-9a-f]{16}$/),
  secret: z.string().regex(/^[0-9a-f]{64}$/),
});
type Device = z.infer<typeof Device>;

/** What this laptop is called in folders, and what its keys are made from; drawn once. */
function ownDevice(local: LocalStore): Device {
  const known = Device.safeParse(local.readSetting(settingName));
  if (known.success) return known.data;
  const device = { id: randomBytes(8).toString('hex'), secret: randomBytes(32).toString('hex') };
  local.writeSetting(settingName, device);
  return device;
}

export const ownDeviceId = (local: LocalStore): string => ownDevice(local).id;

/** The same key whenever this laptop shares this review, so that it knows its own files again. */
export const ownKey = (local: LocalStore, reviewId: string): Uint8Array =>
  new Uint8Array(
    createHmac('sha256', Buffer.from(ownDevice(local).secret, 'hex'))
      .update(`folder key of ${reviewId}`)
      .digest(),
  );

const base64 = (bytes: Uint8Array): string =>
  Buffer.from(bytes).toString('base64').replaceAll('=', '');

const cipherOf = (key: Uint8Array, nonce: Uint8Array, device: string) =>
  xchacha20poly1305(key, nonce, new TextEncoder().encode(`${stanzaType} ${device}`));

export function sealAsDevice(
  bytes: Uint8Array,
  device: string,
  key: Uint8Array,
): Promise<Uint8Array> {
  const recipient: Recipient = {
    wrapFileKey: (fileKey) => {
      const nonce = randomBytes(nonceLength);
      const body = cipherOf(key, nonce, device).encrypt(fileKey);
      return [new Stanza([stanzaType, device, base64(nonce)], body)];
    },
  };
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return encrypter.encrypt(bytes);
}

/** @returns null where it is not sealed with this key, or not whole. */
export async function openFromDevice(
  bytes: Uint8Array,
  device: string,
  key: Uint8Array,
): Promise<Uint8Array | null> {
  const identity: Identity = {
    unwrapFileKey: ([stanza, ...others]) => {
      const [type, from, nonce] = stanza?.args ?? [];
      if (stanza === undefined || others.length > 0 || type !== stanzaType) return null;
      if (from !== device || nonce === undefined) return null;
      const nonceBytes = Buffer.from(nonce, 'base64');
      if (nonceBytes.length !== nonceLength) return null;
      try {
        return cipherOf(key, nonceBytes, device).decrypt(stanza.body);
      } catch {
        return null;
      }
    },
  };
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  try {
    return await decrypter.decrypt(bytes);
  } catch {
    return null;
  }
}

/** How many bytes at the start of a file tell what it is. */
export const headLength = 160;

export type SealedAs =
  | { readonly kind: 'key' }
  | { readonly kind: 'parcel'; readonly device: string }
  | { readonly kind: 'newer' }
  | { readonly kind: 'foreign' }
  /** Too short to tell. */
  | { readonly kind: 'unfinished' };

const firstLine = 'age-encryption.org/v1\n';

export function sealedAs(head: Uint8Array): SealedAs {
  const text = Buffer.from(head).toString('latin1');
  if (!text.startsWith(firstLine)) {
    // A file that is still being written may be all zeros at first.
    if (firstLine.startsWith(text) || /^\0+$/.test(text)) return { kind: 'unfinished' };
    return { kind: /^age-encryption\.org\/v\d/.test(text) ? 'newer' : 'foreign' };
  }
  const [, line = ''] = text.split('\n');
  if (line.startsWith('-> scrypt ')) return { kind: 'key' };
  const device = /^-> fieldfare-device ([0-9a-f]{16}) /.exec(line)?.[1];
  if (device !== undefined) return { kind: 'parcel', device };
  return { kind: text.split('\n').length > 2 ? 'foreign' : 'unfinished' };
}
