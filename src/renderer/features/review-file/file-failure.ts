// Says why a file was not taken in or not written, and what to do next. Cancelling is no failure.
import type { Failure } from '../../../shared/ipc/contract.ts';
import { assertNever } from '../../../shared/lib/result.ts';
import { commonFailureWords, type FailureWords } from '../../messages/failures.ts';
import { startMessages } from '../../messages/start.ts';

export type OpenFailure = Exclude<
  Failure<'review-file.open'>,
  { name: 'cancelled' } | { name: 'review-here-already' } | { name: 'file-is-a-bundle' }
>;

const { failures } = startMessages;
const problemsToShow = 5;

/** A file of ours that another screen opens is told so. */
function notOurs(format: string | null): FailureWords {
  if (format === 'fieldfare-card') return failures.isACard;
  if (format === 'fieldfare-self-review') return failures.isASelfReview;
  if (format === 'fieldfare-prompt-set') return failures.isAPromptSet;
  return failures.notOurs(format);
}

export function openFailureWords(failure: OpenFailure): FailureWords {
  switch (failure.name) {
    case 'file-unreadable':
      return failures.unreadable(failure.code);
    case 'file-too-large':
      return failures.tooLarge(failure.bytes, failure.limitBytes);
    case 'file-empty':
      return failures.empty;
    case 'file-not-json':
      return failure.isCutOff ? failures.cutOff : failures.notJson;
    case 'file-no-longer-waiting':
      return failures.noLongerWaiting;
    case 'file-not-ours':
      return notOurs(failure.format);
    case 'file-from-newer-version':
      return failures.newerVersion(failure.formatVersion, failure.known);
    case 'file-wrong-shape':
      return failures.wrongShape(
        failure.problems
          .slice(0, problemsToShow)
          .map(({ where, what }) => failures.place(where, what)),
      );
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

export type SaveFailure = Exclude<Failure<'review-file.save'>, { name: 'cancelled' }>;

export function saveFailureWords(failure: SaveFailure): FailureWords {
  switch (failure.name) {
    case 'file-not-written':
      return failures.notWritten(failure.code);
    case 'review-not-found':
      return failures.reviewNotFound;
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
