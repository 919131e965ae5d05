// Saves the summary of work done, or all conversation cards, as Word.
import { useReviewId } from '../../api/review-id.ts';
import { useChange } from '../../api/use-change.ts';
import { readinessMessages } from '../../messages/readiness.ts';
import { useToasts } from '../../ui/index.ts';

const { side: words } = readinessMessages;

export function useSaveDocument(): (kindId: 'readiness-summary' | 'conversation-cards') => void {
  const reviewId = useReviewId();
  const change = useChange();
  const toasts = useToasts();
  const save = async (kindId: string): Promise<void> => {
    const saved = await change(
      'document.save',
      {
        reviewId,
        kindId,
        choices: { audience: 'school', detail: 'full', isAnonymised: false, isDraft: false },
        format: 'docx',
      },
      (failure) =>
        failure.name === 'cancelled'
          ? null
          : failure.name === 'document-not-ready'
            ? words.notReady
            : words.notWritten,
    );
    if (saved !== null) toasts.show({ words: words.saved(saved.fileName) });
  };
  return (kindId) => void save(kindId);
}
