// Gives the self-review out: as a file for the lead, or as Word.
import { useReviewId } from '../../api/review-id.ts';
import { useChange } from '../../api/use-change.ts';
import { giveOutMessages as words } from '../../messages/self-review-files.ts';
import { saveEverything, useToasts } from '../../ui/index.ts';

export function useSaveSelfReview() {
  const reviewId = useReviewId();
  const change = useChange();
  const toasts = useToasts();
  return {
    saveFile: async (): Promise<void> => {
      await saveEverything();
      const done = await change('self-review.save-file', { reviewId }, (failure) =>
        failure.name === 'file-not-written'
          ? words.notWritten(failure.code)
          : failure.name === 'self-review-not-begun'
            ? words.notBegun
            : null,
      );
      if (done !== null) toasts.show({ words: words.sent(done.fileName) });
    },
    saveWord: async (as: 'document' | 'form'): Promise<void> => {
      await saveEverything();
      const done = await change('self-review.save-word', { reviewId, as }, (failure) =>
        failure.name === 'file-not-written' ? words.notWritten(failure.code) : null,
      );
      if (done !== null) toasts.show({ words: words.saved(done.fileName) });
    },
  };
}
