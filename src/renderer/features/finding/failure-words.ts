// What to say when a change to a finding was not made, and what to do next.
import type { Failure } from '../../../shared/ipc/contract.ts';
import { assertNever } from '../../../shared/lib/result.ts';
import { commonFailureWords, isCommonFailure } from '../../messages/failures.ts';
import { findingMessages } from '../../messages/finding.ts';

export type FindingCommand =
  | 'finding.add'
  | 'finding.change'
  | 'finding.link-note'
  | 'finding.stand-behind'
  | 'finding.move-to-bin'
  | 'finding.restore'
  | 'finding.say-why-not'
  | 'finding.agree'
  | 'finding.reopen'
  | 'decision.add'
  | 'board.link-notes';

type FindingQuery = 'finding.list' | 'evidence.list' | 'decision.list';

export type FindingFailure = {
  [Name in FindingCommand | FindingQuery]: Failure<Name>;
}[FindingCommand | FindingQuery];

export function failureWords(failure: FindingFailure): string {
  if (isCommonFailure(failure)) {
    const { title, whatToDo } = commonFailureWords(failure);
    return `${title}. ${whatToDo}`;
  }
  switch (failure.name) {
    case 'review-not-found':
    case 'finding-not-found':
    case 'note-not-found':
    case 'person-not-on-team':
    case 'hypothesis-not-found':
    case 'nothing-worded':
    case 'reason-needed':
    case 'decision-empty':
      return findingMessages.failures[failure.name];
    default:
      return assertNever(failure);
  }
}
