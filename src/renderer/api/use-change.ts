// Runs a change that happens at a press, and says so loudly when it did not. Answers whether it was
// made. Failures of the operation's own are worded by the caller; null keeps quiet.
import { useCallback } from 'react';
import type { CommandName, Failure, Input, Output, OwnFailure } from '../../shared/ipc/contract.ts';
import { invoke } from './invoke.ts';
import { commonFailureWords, isCommonFailure } from '../messages/failures.ts';
import { reviewMessages } from '../messages/review.ts';
import { startMessages } from '../messages/start.ts';
import { useToasts } from '../ui/index.ts';

type WordsOf<Name extends CommandName> = (failure: OwnFailure<Name>) => string | null;

function commonWords(failure: { readonly name: string }): string | null {
  if (isCommonFailure(failure)) {
    const { title, whatToDo } = commonFailureWords(failure);
    return reviewMessages.notSaved(title, whatToDo);
  }
  if (failure.name === 'review-not-found') {
    const { title, whatToDo } = startMessages.failures.reviewNotFound;
    return reviewMessages.notSaved(title, whatToDo);
  }
  return null;
}

export function useChange() {
  const toasts = useToasts();
  return useCallback(
    async <Name extends CommandName>(
      operation: Name,
      input: Input<Name>,
      wordsOf: WordsOf<Name>,
    ): Promise<Output<Name> | null> => {
      const answer = await invoke(operation, input);
      if (answer.ok) return answer.value;
      const failure: Failure<Name> = answer.failure;
      const words = commonWords(failure) ?? wordsOf(failure as OwnFailure<Name>);
      if (words !== null) toasts.show({ words, tone: 'alarm' });
      return null;
    },
    [toasts],
  );
}
