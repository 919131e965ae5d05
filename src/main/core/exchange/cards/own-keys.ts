// The keys of whoever uses this laptop: made when they are first needed, kept on this laptop alone,
// locked by the operating system's own safe where there is one. Never in a document or a bundle.
import { randomBytes } from 'node:crypto';
import { ed25519 } from '@noble/curves/ed25519.js';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { Line, z } from '../../../../shared/lib/schema.ts';
import { err, ok, type Result } from '../../../../shared/lib/result.ts';
import type { CoreContext } from '../../context.ts';
import type { PublicKeys } from './check-words.ts';
import {
  bytesOfText,
  cardFormat,
  cardVersion,
  fromBase64,
  signedPartOf,
  toBase64,
  type Card,
} from './card-content.ts';

const settingName = 'own-card';

const Stored = z.object({
  holderId: z.ulid(),
  name: Line,
  school: Line,
  keys: z
    .object({
      encryptTo: z.string(),
      verifyWith: z.string(),
      madeAt: z.iso.datetime(),
      /** `system`: locked by the operating system. `file`: as it is, in a file of its owner's only. */
      keptBy: z.enum(['system', 'file']),
      secret: z.string(),
    })
    .nullable(),
});
type Stored = z.infer<typeof Stored>;

const Secret = z.object({ open: z.string(), sign: z.string() });

/** What only the holder has. */
export interface OwnKeys extends PublicKeys {
  /** An age identity: opens what is locked for us. */
  readonly openWith: string;
  readonly sign: (message: Uint8Array) => string;
}

export type OwnKeysFailure =
  { readonly name: 'own-card-needed' } | { readonly name: 'own-card-locked' };

const opened = new WeakMap<CoreContext, OwnKeys>();

function read(context: CoreContext): Stored | null {
  const parsed = Stored.safeParse(context.store.local.readSetting(settingName));
  return parsed.success ? parsed.data : null;
}

function write(context: CoreContext, stored: Stored): void {
  context.store.local.writeSetting(settingName, stored);
  context.announce(['cards']);
}

const orNew = (context: CoreContext): Stored =>
  read(context) ?? { holderId: context.newId(), name: '', school: '', keys: null };

export type OwnDetails = Pick<Stored, 'holderId' | 'name' | 'school' | 'keys'>;
export const ownDetails = (context: CoreContext): OwnDetails | null => read(context);

export function describeOwn(
  context: CoreContext,
  details: { readonly name?: string; readonly school?: string },
): void {
  write(context, { ...orNew(context), ...details });
}

function keysOf(publicKeys: PublicKeys, secret: z.infer<typeof Secret>): OwnKeys {
  const signingKey = fromBase64(secret.sign);
  return {
    encryptTo: publicKeys.encryptTo,
    verifyWith: publicKeys.verifyWith,
    openWith: secret.open,
    sign: (message) => toBase64(ed25519.sign(message, signingKey)),
  };
}

/** Also takes the place of keys that were there; colleagues will need the new card then. */
export async function makeOwnKeys(context: CoreContext): Promise<OwnKeys> {
  const open = await generateX25519Identity();
  const signingKey = new Uint8Array(randomBytes(32));
  const secret = { open, sign: toBase64(signingKey) };
  const publicKeys = {
    encryptTo: await identityToRecipient(open),
    verifyWith: toBase64(ed25519.getPublicKey(signingKey)),
  };
  const text = JSON.stringify(secret);
  const locked = await context.systemSafe.lock(text);
  write(context, {
    ...orNew(context),
    keys: {
      ...publicKeys,
      madeAt: context.now().toISOString(),
      keptBy: locked === null ? 'file' : 'system',
      secret: locked ?? text,
    },
  });
  const keys = keysOf(publicKeys, secret);
  opened.set(context, keys);
  return keys;
}

function parseSecret(text: string): z.infer<typeof Secret> | null {
  try {
    const parsed = Secret.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Makes nothing: without a card there is nothing that could have been locked for us. */
export async function ownKeys(context: CoreContext): Promise<Result<OwnKeys, OwnKeysFailure>> {
  const known = opened.get(context);
  if (known !== undefined) return ok(known);
  const keys = read(context)?.keys ?? null;
  if (keys === null) return err({ name: 'own-card-needed' });
  const text = keys.keptBy === 'file' ? keys.secret : await context.systemSafe.unlock(keys.secret);
  const secret = text === null ? null : parseSecret(text);
  // The safe of another laptop, or one that was set up anew: only new keys help.
  if (secret === null) return err({ name: 'own-card-locked' });
  const own = keysOf(keys, secret);
  opened.set(context, own);
  return ok(own);
}

/** The card to hand out. Its holder has been named before. */
export function ownCard(context: CoreContext, keys: OwnKeys, words: readonly string[]): Card {
  const { holderId, name, school, keys: stored } = orNew(context);
  const card = {
    format: cardFormat,
    formatVersion: cardVersion,
    holderId,
    name,
    school,
    encryptTo: keys.encryptTo,
    verifyWith: keys.verifyWith,
    words: words.join('-'),
    madeAt: stored?.madeAt ?? context.now().toISOString(),
  } as const;
  return { ...card, signature: keys.sign(signedPartOf(card)) };
}

export const cardBytes = (card: Card): Uint8Array =>
  bytesOfText(`${JSON.stringify(card, null, 2)}\n`);
