// What to say when something on the Capture screen was not done, and what to do next.
import type { Failure } from '../../../shared/ipc/contract.ts';
import { assertNever } from '../../../shared/lib/result.ts';
import { evidenceMessages } from '../../messages/evidence.ts';
import { commonFailureWords, isCommonFailure } from '../../messages/failures.ts';

type NoteOperation =
  | 'draft.read'
  | 'draft.save'
  | 'evidence.file'
  | 'evidence.change'
  | 'evidence.list'
  | 'evidence.weight'
  | 'evidence.move-to-bin'
  | 'evidence.restore'
  | 'evidence.split'
  | 'evidence.merge'
  | 'review.write-as';

export type NoteFailure = { [Name in NoteOperation]: Failure<Name> }[NoteOperation];

const { problems } = evidenceMessages;

export function failureWords(failure: NoteFailure): string {
  if (isCommonFailure(failure)) {
    const { title, whatToDo } = commonFailureWords(failure);
    return `${title}. ${whatToDo}`;
  }
  switch (failure.name) {
    case 'review-not-found':
      return problems.reviewGone;
    case 'note-not-found':
      return problems.noteGone;
    case 'note-empty':
      return problems.empty;
    case 'nothing-to-split':
      return evidenceMessages.split.nothing;
    case 'note-changed':
      return evidenceMessages.split.changed;
    case 'note-too-long':
      return problems.tooLong(failure.length, failure.maximum);
    default:
      return assertNever(failure);
  }
}

/** What a save that failed gave as its reason: a failure by name, or something that was thrown. */
export function reasonWords(reason: unknown): string {
  const failure =
    typeof reason === 'object' && reason !== null && 'failure' in reason ? reason.failure : null;
  const isNamed = typeof failure === 'object' && failure !== null && 'name' in failure;
  return isNamed ? failureWords(failure as NoteFailure) : evidenceMessages.box.notKeptHelp;
}
