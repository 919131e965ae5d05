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
  | 'finding.restore';

export type FindingFailure = {
  [Name in FindingCommand | 'finding.list' | 'evidence.list']: Failure<Name>;
}[FindingCommand | 'finding.list' | 'evidence.list'];

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
      return findingMessages.failures[failure.name];
    default:
      return assertNever(failure);
  }
}
