// Says why a bundle was not taken in, and what to do next. Cancelling, and words that are still to be
// found, are no failures to tell.
import type { Failure } from '../../../shared/ipc/contract.ts';
import { assertNever } from '../../../shared/lib/result.ts';
import { exchangeMessages } from '../../messages/exchange.ts';
import { commonFailureWords, type FailureWords } from '../../messages/failures.ts';
import { startMessages } from '../../messages/start.ts';

type OpenBundleFailure = Exclude<
  Failure<'bundle.open'>,
  | { name: 'cancelled' }
  | { name: 'passphrase-needed' }
  | { name: 'wrong-passphrase' }
  | { name: 'sender-unknown' }
>;

const { failures } = exchangeMessages;

export function bundleFailureWords(failure: OpenBundleFailure): FailureWords {
  switch (failure.name) {
    case 'file-unreadable':
      return startMessages.failures.unreadable(failure.code);
    case 'bundle-too-large':
      return failures.tooLarge(failure.bytes, failure.limitBytes);
    case 'not-a-bundle':
      return failures.notABundle;
    case 'bundle-damaged':
      return failures.damaged;
    case 'bundle-from-newer-version':
      return failures.newerVersion;
    case 'bundle-for-somebody-else':
      return failures.forSomebodyElse(failure.hasOwnCard);
    case 'own-card-locked':
      return failures.ownCardLocked;
    case 'sender-not-proved':
      return failures.senderNotProved;
    case 'whole-review-for-a-copy':
      return failures.wholeReview;
    case 'bundle-no-longer-chosen':
      return failures.noLongerChosen;
    case 'invalid-input':
    case 'store-failed':
    case 'interrupted':
    case 'stopped':
    case 'defect':
      return commonFailureWords(failure);
    default:
      return assertNever(failure);
  }
}
