// age's way with a passphrase (recipient type scrypt), with the slow part run by the system outside
// this thread: core goes on saving notes while a passphrase is tried. The bytes are age's own.
import { randomBytes, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { Stanza, type Identity, type Recipient } from 'age-encryption';

type Scrypt = (
  passphrase: string,
  salt: Uint8Array,
  length: number,
  options: { N: number; r: number; p: number; maxmem: number },
) => Promise<Buffer>;
const stretch = promisify(scrypt) as Scrypt;

/** About a second on a school's laptop; the age tool's own choice too. */
export const usualWorkFactor = 18;
/** What a file may ask of us: four times as long and a gigabyte of memory. */
export const highestWorkFactor = 20;

const label = new TextEncoder().encode('age-encryption.org/v1/scrypt');
const saltLength = 16;
const blockSize = 8;

async function keyOf(passphrase: string, salt: Uint8Array, workFactor: number) {
  const cost = 2 ** workFactor;
  // More than the arithmetic asks for: the system counts its own needs too.
  const maxmem = 2 * 128 * blockSize * cost + 1024 * 1024;
  const options = { N: cost, r: blockSize, p: 1, maxmem };
  const key = await stretch(passphrase, Buffer.concat([label, salt]), 32, options);
  // age gives each passphrase a salt of its own, so that the nonce may stay zero.
  return chacha20poly1305(key, new Uint8Array(12));
}

const base64 = (bytes: Uint8Array): string =>
  Buffer.from(bytes).toString('base64').replaceAll('=', '');

export const passphraseRecipient = (passphrase: string, workFactor: number): Recipient => ({
  wrapFileKey: async (fileKey) => {
    const salt = randomBytes(saltLength);
    const cipher = await keyOf(passphrase, salt, workFactor);
    return [new Stanza(['scrypt', base64(salt), String(workFactor)], cipher.encrypt(fileKey))];
  },
});

interface PassphraseStanza {
  readonly salt: Uint8Array;
  readonly workFactor: number;
  readonly body: Uint8Array;
}

/** Null where the stanza is of another sort, or not as age would write it. */
export function readPassphraseStanza({ args, body }: Stanza): PassphraseStanza | null {
  const [type, salt, factor] = args;
  if (type !== 'scrypt' || args.length !== 3 || salt === undefined || factor === undefined) {
    return null;
  }
  const bytes = Buffer.from(salt, 'base64');
  const isWhole = bytes.length === saltLength && base64(bytes) === salt;
  if (!isWhole || !/^[1-9]\d?$/.test(factor) || body.length !== 32) return null;
  return { salt: bytes, workFactor: Number(factor), body };
}

export const passphraseIdentity = (passphrase: string): Identity => ({
  unwrapFileKey: async ([stanza, ...others]) => {
    const found = stanza === undefined ? null : readPassphraseStanza(stanza);
    if (found === null || others.length > 0 || found.workFactor > highestWorkFactor) return null;
    const cipher = await keyOf(passphrase, found.salt, found.workFactor);
    try {
      return cipher.decrypt(found.body);
    } catch {
      return null;
    }
  },
});
