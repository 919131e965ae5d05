// Undo for a toast: takes back the step the toast tells of and no other, or says that it cannot.
import { useCallback } from 'react';
import { invoke } from '../../api/invoke.ts';
import { useReviewId } from '../../api/review-id.ts';
import { evidenceMessages } from '../../messages/evidence.ts';
import { saveEverything, useToasts, type ToastMessage } from '../../ui/index.ts';

const words = evidenceMessages.undoStep;

export function useUndoStep(): (step: string) => NonNullable<ToastMessage['action']> {
  const reviewId = useReviewId();
  const toasts = useToasts();
  return useCallback(
    (step) => ({
      label: words.undo,
      onPress: () => {
        const undo = async (): Promise<void> => {
          // What was typed since is a step of its own.
          await saveEverything();
          const answer = await invoke('history.undo', { reviewId, step });
          if (answer.ok) return;
          const isLater = answer.failure.name === 'another-step-since';
          toasts.show({ words: isLater ? words.anotherSince : words.failed });
        };
        void undo();
      },
    }),
    [reviewId, toasts],
  );
}
