// Proves who made a bundle: its header, which holds the checksum of all else, signed together with
// whom it is for. So nobody can pass a bundle on in another's name, nor to people it was not made for.
import { createHash } from 'node:crypto';
import { z } from '../../../../shared/lib/schema.ts';
import { bytesOfText, isSignedBy, readCard, type Card } from '../cards/card-content.ts';

/** The team by its words, or people by their age recipients. */
export type Audience = 'words' | readonly string[];

export interface Signer {
  readonly card: Card;
  readonly audience: Audience;
  readonly sign: (message: Uint8Array) => string;
}

export interface Proof {
  readonly card: Card;
  readonly audience: Audience;
}

const Sender = z.object({
  card: z.unknown(),
  audience: z.union([z.literal('words'), z.array(z.string().max(100)).min(1).max(1_000)]),
  /** Ed25519, in base64, by the card's key. */
  signature: z.string().max(100),
});

const messageOf = (header: Uint8Array, audience: Audience, card: Card): Uint8Array =>
  bytesOfText(
    JSON.stringify([
      'fieldfare-bundle-sender/1',
      createHash('sha256').update(header).digest('hex'),
      audience,
      card.signature,
    ]),
  );

export function writeProof({ card, audience, sign }: Signer, header: Uint8Array): Uint8Array {
  const signature = sign(messageOf(header, audience, card));
  return bytesOfText(`${JSON.stringify({ card, audience, signature }, null, 2)}\n`);
}

export function readProof(json: unknown, header: Uint8Array): Proof | 'not-proved' {
  const sender = Sender.safeParse(json);
  if (!sender.success) return 'not-proved';
  const card = readCard(sender.data.card);
  if (!card.ok) return 'not-proved';
  const { audience, signature } = sender.data;
  const isTrue = isSignedBy(
    card.value.verifyWith,
    messageOf(header, audience, card.value),
    signature,
  );
  return isTrue ? { card: card.value, audience } : 'not-proved';
}

/**
 * Whether a proof fits the way the bundle was opened: with words, or with the key of a recipient. Who
 * knows the words is of the team, so what is locked with them needs no proof; whoever has our card,
 * which is open, can lock something for us, so there it does.
 */
export function fitsOpening(
  proof: Proof | null,
  openedWith: 'words' | { encryptTo: string },
): boolean {
  if (openedWith === 'words') return proof === null || proof.audience === 'words';
  return (
    proof !== null && proof.audience !== 'words' && proof.audience.includes(openedWith.encryptTo)
  );
}
