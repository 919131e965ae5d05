// Runs a command on the feedback; a failure is told loudly here, once, so that no caller can forget it.
import { useCallback } from 'react';
import type { Input } from '../../../shared/ipc/contract.ts';
import { type Answer, invoke } from '../../api/invoke.ts';
import { useToasts } from '../../ui/index.ts';
import { failureWords, type FeedbackCommand, type FeedbackFailure } from './failure-words.ts';

export type Run = <Name extends FeedbackCommand>(
  operation: Name,
  input: Input<Name>,
) => Promise<Answer<Name>>;

export function useRun(): Run {
  const toasts = useToasts();
  return useCallback(
    async (operation, input) => {
      const answer = await invoke(operation, input);
      if (!answer.ok) {
        toasts.show({ words: failureWords(answer.failure as FeedbackFailure), tone: 'alarm' });
      }
      return answer;
    },
    [toasts],
  );
}
