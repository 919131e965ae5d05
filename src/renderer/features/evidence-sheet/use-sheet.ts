// The way of a sheet: chosen, looked through, filed, taken back.
import { useCallback, useState } from 'react';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Output } from '../../../shared/ipc/contract.ts';
import type { OpenedSheet } from '../../../shared/ipc/evidence-sheet.contract.ts';
import { invoke } from '../../api/invoke.ts';
import { useReviewId } from '../../api/review-id.ts';
import { useCommand, useOperation } from '../../api/use-operation.ts';
import { useUndoOfLast } from '../../api/use-undo-step.ts';
import { evidenceSheetMessages as words } from '../../messages/evidence-sheet.ts';
import type { FailureWords } from '../../messages/failures.ts';
import { useToasts } from '../../ui/index.ts';
import { type Decisions, firstDecisions, rowsToFile } from './chosen-rows.ts';
import { type SheetFailure, sheetFailureWords } from './failure-words.ts';

type Filed = Output<'evidence-sheet.file'>;

export function useSheet() {
  const reviewId = useReviewId();
  const toasts = useToasts();
  const undoOfLast = useUndoOfLast();
  const opening = useCommand('evidence-sheet.open');
  const filing = useCommand('evidence-sheet.file');
  const [sheet, setSheet] = useState<OpenedSheet | null>(null);
  const [decisions, setDecisions] = useState<Decisions | null>(null);
  const [filed, setFiled] = useState<Filed | null>(null);
  // Nothing else is done on this screen: what can be redone is the filing, however it was undone.
  const canRedo = useOperation('history.read', { reviewId }).data?.canRedo ?? false;
  const isUndone = filed !== null && filed.filed > 0 && canRedo;
  const [failure, setFailure] = useState<FailureWords | null>(null);

  const tell = (problem: SheetFailure | { readonly name: 'cancelled' }): void =>
    setFailure(problem.name === 'cancelled' ? null : sheetFailureWords(problem));

  /** @param handed the token of one that was dropped on the window; null asks for one. */
  const choose = async (handed: string | null = null): Promise<void> => {
    const answer = await opening.run({ reviewId, handed });
    if (!answer.ok) {
      tell(answer.failure);
      return;
    }
    setFailure(null);
    setFiled(null);
    setSheet(answer.value);
    setDecisions(firstDecisions(answer.value));
  };

  const file = async (reviewerId: PersonId | null): Promise<void> => {
    if (sheet === null || decisions === null) return;
    const rows = rowsToFile(sheet, decisions);
    const answer = await filing.run({ reviewId, token: sheet.token, rows, reviewerId });
    if (!answer.ok) {
      tell(answer.failure);
      return;
    }
    const { filed: count } = answer.value;
    setFailure(null);
    setFiled(answer.value);
    toasts.show({
      words: words.filed.title(count),
      ...(count === 0 ? {} : { ...(await undoOfLast(words.filed.undone(count))), keys: 'mod+z' }),
    });
  };

  const saveBlank = async (form: 'csv' | 'excel' | 'word'): Promise<void> => {
    const answer = await invoke('evidence-sheet.save-blank', { reviewId, form });
    if (answer.ok) {
      setFailure(null);
      toasts.show({ words: words.savedBlank(answer.value.fileName) });
    } else tell(answer.failure);
  };

  return {
    sheet,
    decisions,
    decide: useCallback(
      (change: (before: Decisions) => Decisions) =>
        setDecisions((before) => (before === null ? null : change(before))),
      [],
    ),
    filed: isUndone ? null : filed,
    failure,
    choose,
    file,
    saveBlank,
    isOpening: opening.isPending,
    isFiling: filing.isPending,
    startAnew: () => {
      setFiled(null);
      setSheet(null);
      setDecisions(null);
    },
  };
}
