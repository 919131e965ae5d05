// Changes to one form or one question bank of the review, with their way back.
import { useCallback, useMemo } from 'react';
import type { BankPatch } from '../../../shared/domain/forms/bank-change.ts';
import type { FormPatch } from '../../../shared/domain/forms/form-change.ts';
import { invoke } from '../../api/invoke.ts';
import { useReviewId } from '../../api/review-id.ts';
import { useChange } from '../../api/use-change.ts';
import { useUndoOfLast } from '../../api/use-undo-step.ts';
import { formEditorMessages as words } from '../../messages/form-editor.ts';
import { useToasts } from '../../ui/index.ts';

interface SheetChanges<Patch> {
  /** For fields that save as one types: rejects by its answer. */
  readonly save: (patch: Patch) => Promise<unknown>;
  /** For a press: says so when it was not done. */
  readonly change: (patch: Patch) => Promise<boolean>;
  readonly reset: (lineId: string | null) => Promise<void>;
}

function useReset(run: (lineId: string | null) => Promise<unknown>) {
  const toasts = useToasts();
  const undoOfLast = useUndoOfLast();
  return useCallback(
    async (lineId: string | null) => {
      if ((await run(lineId)) === null) return;
      toasts.show({ words: words.resetDone, ...(await undoOfLast()) });
    },
    [run, undoOfLast, toasts],
  );
}

const gone = (): string => words.notChanged;

export function useFormChanges(formId: string): SheetChanges<FormPatch> {
  const reviewId = useReviewId();
  const run = useChange();
  const reset = useReset(
    useCallback(
      (lineId: string | null) => run('form.reset', { reviewId, formId, lineId }, gone),
      [run, reviewId, formId],
    ),
  );
  return useMemo(
    () => ({
      save: (change) => invoke('form.change', { reviewId, formId, change }),
      change: async (change) =>
        (await run('form.change', { reviewId, formId, change }, gone)) !== null,
      reset,
    }),
    [reviewId, formId, run, reset],
  );
}

export function useBankChanges(bankId: string): SheetChanges<BankPatch> {
  const reviewId = useReviewId();
  const run = useChange();
  const reset = useReset(
    useCallback(
      (lineId: string | null) => run('question-bank.reset', { reviewId, bankId, lineId }, gone),
      [run, reviewId, bankId],
    ),
  );
  return useMemo(
    () => ({
      save: (change) => invoke('question-bank.change', { reviewId, bankId, change }),
      change: async (change) =>
        (await run('question-bank.change', { reviewId, bankId, change }, gone)) !== null,
      reset,
    }),
    [reviewId, bankId, run, reset],
  );
}
