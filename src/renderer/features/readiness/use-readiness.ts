// The map through the lens the address names, or the first one; and undo for what was just done.
import { useCallback } from 'react';
import type { Output } from '../../../shared/ipc/contract.ts';
import { invoke } from '../../api/invoke.ts';
import { useSought } from '../../api/navigation.ts';
import { useReviewId } from '../../api/review-id.ts';
import { useOperation } from '../../api/use-operation.ts';
import { readinessMessages } from '../../messages/readiness.ts';
import { saveEverything, type ToastMessage, useToasts } from '../../ui/index.ts';

const { undo: words } = readinessMessages;

export interface Seen {
  /** Undefined while it is asked for, and where the lens is not here. */
  readonly data: Output<'readiness.read'> | undefined;
  readonly isLensMissing: boolean;
  readonly lensId: string | null;
}

/** @param lens instead of the one the address names. */
export function useReadiness(lens?: string): Seen {
  const reviewId = useReviewId();
  const sought = useSought('lens');
  const lensId = lens ?? sought;
  const { data, error } = useOperation('readiness.read', { reviewId, lensId });
  if (error !== null && error.failure.name === 'lens-not-found') {
    return { data: undefined, isLensMissing: true, lensId };
  }
  if (error !== null && data === undefined) throw error;
  return { data, isLensMissing: false, lensId };
}

/** What takes back the step a message tells of, and no other. */
export function useUndoOf(): (step: string | null) => Pick<ToastMessage, 'action'> {
  const reviewId = useReviewId();
  const toasts = useToasts();
  return useCallback(
    (step) => {
      if (step === null) return {};
      const undo = async (): Promise<void> => {
        // What was typed since is a step of its own.
        await saveEverything();
        const answer = await invoke('history.undo', { reviewId, step });
        if (answer.ok) return;
        const isLater = answer.failure.name === 'another-step-since';
        toasts.show({ words: isLater ? words.anotherSince : words.failed });
      };
      return { action: { label: words.undo, onPress: () => void undo() } };
    },
    [reviewId, toasts],
  );
}
