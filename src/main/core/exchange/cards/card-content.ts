// A card: who somebody is and the public halves of their keys, signed with those keys. Open for all to
// read; whether it is really theirs, only its words can tell, read aloud.
import { ed25519 } from '@noble/curves/ed25519.js';
import { Encrypter } from 'age-encryption';
import { Line, NonEmptyText, z } from '../../../../shared/lib/schema.ts';
import { err, ok, type Result } from '../../../../shared/lib/result.ts';

export const cardFormat = 'fieldfare-card';
export const cardVersion = 1;

const base64Of = (length: number) =>
  z.base64().refine((text) => Buffer.from(text, 'base64').length === length);

export const Card = z.object({
  format: z.literal(cardFormat),
  formatVersion: z.literal(cardVersion),
  /** Drawn once on a laptop: the same person with new keys is known by it. */
  holderId: z.ulid(),
  name: NonEmptyText.pipe(Line),
  school: Line,
  /** An age recipient (X25519). */
  encryptTo: z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/),
  /** An Ed25519 public key, in base64. */
  verifyWith: base64Of(32),
  /** For people who look into the file; Fieldfare works them out itself. */
  words: z.string().max(200),
  madeAt: z.iso.datetime(),
  /** Ed25519 over the fields above, by the key above. */
  signature: base64Of(64),
});
export type Card = z.infer<typeof Card>;

const AnyCard = z.object({
  format: z.literal(cardFormat),
  formatVersion: z.number().int().min(1),
});

export type CardFailure =
  | { readonly name: 'not-a-card' }
  | { readonly name: 'card-damaged' }
  | {
      readonly name: 'card-from-newer-version';
      readonly formatVersion: number;
      readonly known: number;
    };

export const bytesOfText = (text: string): Uint8Array => new TextEncoder().encode(text);
export const fromBase64 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'));
export const toBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** Strict: no key that signs everything, no second spelling of a signature. */
export function isSignedBy(verifyWith: string, message: Uint8Array, signature: string): boolean {
  try {
    const [proof, key] = [fromBase64(signature), fromBase64(verifyWith)];
    return ed25519.verify(proof, message, key, { zip215: false });
  } catch {
    return false;
  }
}

/** The fields in a fixed order, under a name of their own so that no other signature passes here. */
export const signedPartOf = (card: Omit<Card, 'signature'>): Uint8Array =>
  bytesOfText(
    JSON.stringify([
      'fieldfare-card/1',
      card.holderId,
      card.name,
      card.school,
      card.encryptTo,
      card.verifyWith,
      card.words,
      card.madeAt,
    ]),
  );

/** Reads a card without trusting a byte of it. */
export function readCard(json: unknown): Result<Card, CardFailure> {
  const any = AnyCard.safeParse(json);
  if (!any.success) return err({ name: 'not-a-card' });
  const { formatVersion } = any.data;
  if (formatVersion > cardVersion) {
    return err({ name: 'card-from-newer-version', formatVersion, known: cardVersion });
  }
  const card = Card.safeParse(json);
  if (!card.success) return err({ name: 'card-damaged' });
  const { verifyWith, signature } = card.data;
  return isSignedBy(verifyWith, signedPartOf(card.data), signature)
    ? ok(card.data)
    : err({ name: 'card-damaged' });
}

/** A key that looks right can still be one that nothing can be locked for. */
export async function canLockFor(encryptTo: string): Promise<boolean> {
  try {
    const encrypter = new Encrypter();
    encrypter.addRecipient(encryptTo);
    await encrypter.encrypt(new Uint8Array());
    return true;
  } catch {
    return false;
  }
}
