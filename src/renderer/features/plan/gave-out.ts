// What came of giving the plan out as a Word file, in words. Cancelling is no failure.
import type { Failure } from '../../../shared/ipc/contract.ts';
import { assertNever } from '../../../shared/lib/result.ts';
import { commonFailureWords, type FailureWords } from '../../messages/failures.ts';
import { planDocumentMessages } from '../../messages/plan-document.ts';

export type GiveOut = 'document.save-plan' | 'document.open-plan';

const { failures } = planDocumentMessages;

/** Null where there is nothing to say. */
export function giveOutFailureWords(
  way: GiveOut,
  failure: Failure<'document.save-plan'> | Failure<'document.open-plan'>,
): FailureWords | null {
  switch (failure.name) {
    case 'cancelled':
      return null;
    case 'file-not-written': {
      const { title, whatToDo } =
        way === 'document.save-plan' ? failures.notWritten : failures.notOpened;
      return { title, whatToDo: whatToDo(failure.code) };
    }
    case 'no-application':
      return failures.noApplication;
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
