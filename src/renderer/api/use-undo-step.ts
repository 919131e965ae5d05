// Undo for a toast: takes back the step the toast tells of and no other, or says that it cannot.
import { useCallback } from 'react';
import { undoMessages as words } from '../messages/undo.ts';
import { saveEverything, type ToastMessage, useToasts } from '../ui/index.ts';
import { invoke } from './invoke.ts';
import { useReviewId } from './review-id.ts';

type ToastAction = NonNullable<ToastMessage['action']>;

/** For a change that names its step in its answer. @param told what is said when it was undone. */
export function useUndoStep(): (step: string, told?: string) => ToastAction {
  const reviewId = useReviewId();
  const toasts = useToasts();
  return useCallback(
    (step, told) => ({
      label: words.undo,
      onPress: () => {
        const undo = async (): Promise<void> => {
          // What was typed since is a step of its own.
          await saveEverything();
          const answer = await invoke('history.undo', { reviewId, step });
          if (answer.ok) {
            if (told !== undefined) toasts.show({ words: told });
            return;
          }
          const isLater = answer.failure.name === 'another-step-since';
          toasts.show({ words: isLater ? words.anotherSince : words.failed });
        };
        void undo();
      },
    }),
    [reviewId, toasts],
  );
}

/** For any other change: call it as soon as the change is made, before anything else is done. */
export function useUndoOfLast(): (told?: string) => Promise<{ readonly action?: ToastAction }> {
  const reviewId = useReviewId();
  const undoOf = useUndoStep();
  return useCallback(
    async (told) => {
      const answer = await invoke('history.read', { reviewId });
      const step = answer.ok ? answer.value.lastStep : null;
      return step === null ? {} : { action: undoOf(step, told) };
    },
    [reviewId, undoOf],
  );
}
