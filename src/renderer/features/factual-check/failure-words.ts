// What to say when something of the factual check was not done, and what to do next.
import type { OwnFailure } from '../../../shared/ipc/contract.ts';
import { assertNever } from '../../../shared/lib/result.ts';
import type { FailureWords } from '../../messages/failures.ts';
import { factualCheckMessages } from '../../messages/factual-check.ts';

const words = factualCheckMessages.failures;
const { refusals } = factualCheckMessages;

type ChangeFailure = {
  [
    Name in
      | 'factual-check.read'
      | 'factual-check.save'
      | 'factual-check.add'
      | 'factual-check.change'
      | 'factual-check.decide'
      | 'factual-check.move-to-bin'
      | 'factual-check.restore'
      | 'factual-check.close'
  ]: OwnFailure<Name>;
}[
  | 'factual-check.read'
  | 'factual-check.save'
  | 'factual-check.add'
  | 'factual-check.change'
  | 'factual-check.decide'
  | 'factual-check.move-to-bin'
  | 'factual-check.restore'
  | 'factual-check.close'];

/** Null where nothing need be said: the person thought better of it. */
export function changeFailureWords(failure: ChangeFailure): string | null {
  switch (failure.name) {
    case 'cancelled':
      return null;
    case 'undecided':
      return words.undecided(failure.count);
    case 'file-not-written':
      return words['file-not-written'](failure.code);
    case 'review-not-found':
    case 'check-not-found':
    case 'reason-missing':
    case 'agreed-missing':
    case 'not-sent':
    case 'no-findings':
      return words[failure.name];
    default:
      return assertNever(failure);
  }
}

export function openFailureWords(failure: OwnFailure<'factual-check.open'>): FailureWords | null {
  switch (failure.name) {
    case 'cancelled':
      return null;
    case 'review-not-found':
      return { title: words.title, whatToDo: words['review-not-found'] };
    case 'file-unreadable':
      return refusals.unreadable(failure.code);
    case 'file-too-large':
      return refusals.tooLarge;
    case 'file-empty':
      return refusals.empty;
    case 'file-damaged':
      return refusals.damaged;
    case 'file-not-a-factual-check':
      return refusals.notOne;
    case 'file-from-newer-version':
      return refusals.newer;
    case 'file-of-another-review':
      return refusals.otherReview;
    case 'file-unanswered':
      return refusals.unanswered;
    default:
      return assertNever(failure);
  }
}
