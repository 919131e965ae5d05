// Forms and question banks to and from files, and what came of it.
import { useCallback } from 'react';
import { useGo } from '../../api/navigation.ts';
import { paths } from '../../api/paths.ts';
import { useReviewId } from '../../api/review-id.ts';
import { invoke } from '../../api/invoke.ts';
import { formEditorMessages as words } from '../../messages/form-editor.ts';
import { saveEverything, useToasts } from '../../ui/index.ts';
import { openFailureWords, saveFailureWords } from '../review-file/index.ts';

export type SheetSort = 'form' | 'bank';

export function useSheetFiles() {
  const reviewId = useReviewId();
  const toasts = useToasts();
  const go = useGo();

  const save = useCallback(
    async (sort: SheetSort, id: string) => {
      await saveEverything();
      const answer =
        sort === 'form'
          ? await invoke('form.save-file', { reviewId, formId: id })
          : await invoke('question-bank.save-file', { reviewId, bankId: id });
      if (answer.ok) {
        toasts.show({ words: words.savedFile(answer.value.fileName) });
        return;
      }
      const { failure } = answer;
      if (failure.name === 'cancelled') return;
      const isGone =
        failure.name === 'form-not-found' || failure.name === 'question-bank-not-found';
      if (isGone) {
        toasts.show({ words: words.notChanged, tone: 'alarm' });
        return;
      }
      const { title, whatToDo } = saveFailureWords(failure);
      toasts.show({ words: `${title}. ${whatToDo}`, tone: 'alarm' });
    },
    [reviewId, toasts],
  );

  const open = useCallback(
    async (sort: SheetSort) => {
      const answer =
        sort === 'form'
          ? await invoke('form.open-file', { reviewId })
          : await invoke('question-bank.open-file', { reviewId });
      if (answer.ok) {
        const { value } = answer;
        toasts.show({ words: words.opened(value.title) });
        go(
          'formId' in value
            ? paths.form(reviewId, value.formId)
            : paths.questionBank(reviewId, value.bankId),
        );
        return;
      }
      const { failure } = answer;
      if (failure.name === 'cancelled') return;
      if (failure.name === 'review-not-found') {
        toasts.show({ words: words.notChanged, tone: 'alarm' });
        return;
      }
      const { title, whatToDo } = openFailureWords(failure);
      toasts.show({ words: `${title}. ${whatToDo}`, tone: 'alarm' });
    },
    [reviewId, toasts, go],
  );
  return { save, open };
}
