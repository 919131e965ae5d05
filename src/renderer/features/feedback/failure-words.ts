// What to say when a change to the feedback was not made, and what to do next.
import type { Failure } from '../../../shared/ipc/contract.ts';
import { assertNever } from '../../../shared/lib/result.ts';
import { commonFailureWords, isCommonFailure } from '../../messages/failures.ts';
import { feedbackMessages } from '../../messages/feedback.ts';

const words = feedbackMessages.failures;

export type FeedbackCommand =
  | 'feedback.prepare'
  | 'feedback.change'
  | 'feedback-point.add'
  | 'feedback-point.change'
  | 'feedback.arrange'
  | 'feedback-point.move-to-bin'
  | 'feedback-point.restore'
  | 'finding.change';

export type FeedbackFailure = {
  [Name in FeedbackCommand | 'feedback.read' | 'feedback.slides']: Failure<Name>;
}[FeedbackCommand | 'feedback.read' | 'feedback.slides'];

export function failureWords(failure: FeedbackFailure): string {
  if (isCommonFailure(failure)) {
    const { title, whatToDo } = commonFailureWords(failure);
    return `${title}. ${whatToDo}`;
  }
  switch (failure.name) {
    case 'review-not-found':
    case 'point-not-found':
    case 'finding-not-found':
    case 'no-findings':
      return words[failure.name];
    default:
      return assertNever(failure);
  }
}
