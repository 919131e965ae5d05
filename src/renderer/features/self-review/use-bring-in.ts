// The way of a file with a self-review in it: chosen, checked, filed.
import { useState } from 'react';
import type { Failure } from '../../../shared/ipc/contract.ts';
import type { OpenedSelfReview } from '../../../shared/ipc/self-review.contract.ts';
import { assertNever } from '../../../shared/lib/result.ts';
import { invoke } from '../../api/invoke.ts';
import { useGo } from '../../api/navigation.ts';
import { paths } from '../../api/paths.ts';
import { useReviewId } from '../../api/review-id.ts';
import { useCommand } from '../../api/use-operation.ts';
import { useUndoOfLast } from '../../api/use-undo-step.ts';
import { commonFailureWords, type FailureWords } from '../../messages/failures.ts';
import { bringInMessages as words } from '../../messages/self-review-files.ts';
import { startMessages } from '../../messages/start.ts';
import { useToasts } from '../../ui/index.ts';
import { type Decisions, firstDecisions, itemsToFile } from './checked-items.ts';

type BringInFailure =
  | Failure<'self-review.open-file'>
  | Failure<'self-review.open-kept'>
  | Failure<'self-review.take-in'>;

/** Null where there is nothing to say. */
function failureWords(failure: BringInFailure): FailureWords | null {
  const { failures } = words;
  switch (failure.name) {
    case 'cancelled':
      return null;
    case 'file-unreadable':
      return startMessages.failures.unreadable(failure.code);
    case 'review-not-found':
      return startMessages.failures.reviewNotFound;
    case 'file-too-large':
      return failures.tooLarge(failure.limitBytes);
    case 'file-empty':
      return failures.empty;
    case 'file-damaged':
      return failures.damaged;
    case 'file-from-newer-version':
      return failures.newer;
    case 'not-a-self-review':
      return failures.other[failure.what];
    case 'nothing-kept':
      return failures.nothingKept;
    case 'answer-not-found':
    case 'file-no-longer-open':
      return failures.noLongerOpen;
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

export function useBringIn() {
  const reviewId = useReviewId();
  const toasts = useToasts();
  const undoOfLast = useUndoOfLast();
  const go = useGo();
  const opening = useCommand('self-review.open-file');
  const filing = useCommand('self-review.take-in');
  const [opened, setOpened] = useState<OpenedSelfReview | null>(null);
  const [decisions, setDecisions] = useState<Decisions | null>(null);
  const [about, setAbout] = useState<{ role: string; on: string | null }>({ role: '', on: null });
  const [failure, setFailure] = useState<FailureWords | null>(null);

  const show = (value: OpenedSelfReview): void => {
    setFailure(null);
    setOpened(value);
    setDecisions(firstDecisions(value));
    setAbout({ role: value.understood.completedByRole, on: value.understood.completedOn });
  };

  return {
    opened,
    decisions,
    setDecisions,
    about,
    setAbout,
    failure,
    isOpening: opening.isPending,
    isFiling: filing.isPending,
    choose: async (): Promise<void> => {
      const answer = await opening.run({ reviewId });
      if (answer.ok) show(answer.value);
      else setFailure(failureWords(answer.failure));
    },
    takeKept: async (): Promise<void> => {
      const answer = await invoke('self-review.open-kept', { reviewId });
      if (answer.ok) show(answer.value);
      else setFailure(failureWords(answer.failure));
    },
    file: async (): Promise<void> => {
      if (opened === null || decisions === null) return;
      const answer = await filing.run({
        reviewId,
        token: opened.token,
        completedByRole: about.role.trim(),
        completedOn: about.on,
        items: itemsToFile(opened, decisions),
      });
      if (!answer.ok) {
        setFailure(failureWords(answer.failure));
        return;
      }
      toasts.show({
        words: words.filed(answer.value.answers),
        ...(await undoOfLast(words.undone)),
        keys: 'mod+z',
      });
      go(paths.selfReview(reviewId), { isInstead: true });
    },
  };
}
