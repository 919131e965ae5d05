// Says why a card was not opened, kept or saved, and what to do next. Cancelling is no failure.
import type { Failure } from '../../../shared/ipc/contract.ts';
import { assertNever } from '../../../shared/lib/result.ts';
import { cardMessages } from '../../messages/cards.ts';
import { commonFailureWords, type FailureWords } from '../../messages/failures.ts';
import { startMessages } from '../../messages/start.ts';

type CardFailure = Exclude<
  Failure<'card.open'> | Failure<'card.keep'> | Failure<'card.save'> | Failure<'card.change'>,
  { name: 'cancelled' }
>;

const { failures, own, opened } = cardMessages;

export function cardFailureWords(failure: CardFailure): FailureWords {
  switch (failure.name) {
    case 'file-unreadable':
      return startMessages.failures.unreadable(failure.code);
    case 'file-not-written':
      return startMessages.failures.notWritten(failure.code);
    case 'not-a-card':
      return failures.notACard;
    case 'card-damaged':
      return failures.damaged;
    case 'card-from-newer-version':
      return failures.newerVersion;
    case 'card-no-longer-open':
      return failures.noLongerOpen;
    case 'card-not-found':
      return failures.notFound;
    case 'card-is-own':
      return { title: opened.ownTitle, whatToDo: opened.own };
    case 'own-card-unnamed':
      return { title: own.title, whatToDo: own.nameMissing };
    case 'own-card-locked':
      return { title: own.locked.title, whatToDo: own.locked.body };
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

export function asSentence({ title, whatToDo }: FailureWords): string {
  return `${title}. ${whatToDo}`;
}
