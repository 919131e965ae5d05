// Which prompts are asked: those of Fieldfare, or a file of the partnership's own.
import { useState } from 'react';
import type { Failure } from '../../../shared/ipc/contract.ts';
import { assertNever } from '../../../shared/lib/result.ts';
import { useReviewId } from '../../api/review-id.ts';
import { useChange } from '../../api/use-change.ts';
import { useCommand } from '../../api/use-operation.ts';
import { commonFailureWords, type FailureWords } from '../../messages/failures.ts';
import { selfReviewMessages as words } from '../../messages/self-review.ts';
import { startMessages } from '../../messages/start.ts';
import { useToasts } from '../../ui/index.ts';

const { failures } = words;

/** Null where there is nothing to say. */
function promptSetFailureWords(
  failure: Failure<'self-review.choose-prompts'>,
): FailureWords | null {
  switch (failure.name) {
    case 'cancelled':
      return null;
    case 'file-unreadable':
      return startMessages.failures.unreadable(failure.code);
    case 'review-not-found':
      return startMessages.failures.reviewNotFound;
    case 'file-too-large':
      return failures.tooLarge(failure.bytes, failure.limitBytes);
    case 'file-empty':
      return failures.empty;
    case 'file-not-json':
      return failures.notJson(failure.isCutOff);
    case 'not-a-prompt-set':
      return failures.notPrompts;
    case 'prompt-set-from-newer-version':
      return failures.newerPrompts;
    case 'prompt-set-wrong-shape':
      return failures.wrongPrompts(failure.problems);
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

export function usePromptSet() {
  const reviewId = useReviewId();
  const toasts = useToasts();
  const change = useChange();
  const choosing = useCommand('self-review.choose-prompts');
  const [failure, setFailure] = useState<FailureWords | null>(null);

  return {
    failure,
    isChoosing: choosing.isPending,
    begin: async (): Promise<boolean> => {
      setFailure(null);
      return (await change('self-review.begin', { reviewId }, () => null)) !== null;
    },
    choose: async (): Promise<void> => {
      const answer = await choosing.run({ reviewId });
      if (answer.ok) {
        setFailure(null);
        toasts.show({ words: words.promptsChanged(answer.value.title, answer.value.prompts) });
      } else setFailure(promptSetFailureWords(answer.failure));
    },
  };
}
