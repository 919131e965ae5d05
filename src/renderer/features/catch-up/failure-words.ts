// What to say when the evidence could not be read, and what to do next.
import type { Failure } from '../../../shared/ipc/contract.ts';
import { assertNever } from '../../../shared/lib/result.ts';
import { catchUpMessages } from '../../messages/catch-up.ts';
import { commonFailureWords, isCommonFailure } from '../../messages/failures.ts';

export function failureWords(failure: Failure<'evidence.coverage' | 'evidence.list'>): string {
  if (isCommonFailure(failure)) {
    const { title, whatToDo } = commonFailureWords(failure);
    return `${title}. ${whatToDo}`;
  }
  switch (failure.name) {
    case 'review-not-found':
      return catchUpMessages.failures.gone;
    default:
      return assertNever(failure);
  }
}
