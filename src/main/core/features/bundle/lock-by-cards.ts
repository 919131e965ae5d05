// How a bundle is locked, and who signs it: for people by the cards one has of them.
import type { CardId } from '../../../../shared/domain/ids.ts';
import { err, ok, type Result } from '../../../../shared/lib/result.ts';
import type { CoreContext } from '../../context.ts';
import { lockForPeople } from '../../exchange/bundle/people-lock.ts';
import type { Audience, Signer } from '../../exchange/bundle/sender-proof.ts';
import { knownCard, nameOf } from '../../exchange/cards/address-book.ts';
import { checkWords } from '../../exchange/cards/check-words.ts';
import { ownCard, ownKeys, type OwnKeys } from '../../exchange/cards/own-keys.ts';

export interface Lock {
  readonly signer: Signer | null;
  /** Names of those who may open it; null where words open it. */
  readonly people: string[] | null;
  readonly close: (inside: Uint8Array) => Promise<Uint8Array>;
  readonly hasBeenUsed: () => void;
}

export interface CardLockFailure {
  readonly name: 'card-not-found' | 'own-card-needed' | 'own-card-locked';
}

function signerOf(context: CoreContext, keys: OwnKeys, audience: Audience): Signer {
  const card = ownCard(context, keys, checkWords(context.resourcesPath, keys));
  return { card, audience, sign: keys.sign };
}

/** Null where this laptop has no card. */
export async function signerForWords(context: CoreContext): Promise<Signer | null> {
  const keys = await ownKeys(context);
  return keys.ok ? signerOf(context, keys.value, 'words') : null;
}

export async function lockByCards(
  context: CoreContext,
  forPeople: readonly CardId[],
): Promise<Result<Lock, CardLockFailure>> {
  const keys = await ownKeys(context);
  if (!keys.ok) return keys;
  const entries = forPeople.map((id) => knownCard(context, id));
  const known = entries.filter((entry) => entry !== null);
  if (known.length < entries.length) return err({ name: 'card-not-found' });
  // Also for ourselves: what one has given out, one may want to look into.
  const recipients = [keys.value, ...known].map(({ encryptTo }) => encryptTo);
  return ok({
    signer: signerOf(context, keys.value, recipients),
    people: known.map(nameOf),
    close: (inside) => lockForPeople(inside, recipients),
    hasBeenUsed: () => {},
  });
}
