// Whose signature a bundle bears, as far as this laptop's cards can tell.
import type { BundleSender } from '../../../../shared/ipc/bundle.contract.ts';
import type { CoreContext } from '../../context.ts';
import { knownCards, nameOf, withOtherKeys } from '../cards/address-book.ts';
import { checkWords } from '../cards/check-words.ts';
import { ownDetails } from '../cards/own-keys.ts';
import type { Proof } from './sender-proof.ts';

export function senderOf(context: CoreContext, proof: Proof | null): BundleSender {
  if (proof === null) return { by: 'words' };
  const { card } = proof;
  if (ownDetails(context)?.keys?.verifyWith === card.verifyWith) return { by: 'own-card' };
  const cards = knownCards(context);
  const known = cards.find(({ verifyWith }) => verifyWith === card.verifyWith);
  if (known !== undefined) {
    return { by: 'card', name: nameOf(known), checkedAt: known.checkedAt };
  }
  const earlier = cards.find(({ earlierKeys }) => earlierKeys.includes(card.verifyWith));
  const other = withOtherKeys(context, card);
  return {
    by: 'no-card',
    name: card.name,
    school: card.school,
    words: checkWords(context.resourcesPath, card),
    earlierCardOf: earlier === undefined ? null : nameOf(earlier),
    otherCardOf: other === null ? null : nameOf(other),
  };
}
