// Saves a review as one open file, wherever the person chooses, and says what came of it.
import { useCallback } from 'react';

import type { ReviewId } from '../../../shared/domain/ids.ts';
import { useGo } from '../../api/navigation.ts';
import { paths } from '../../api/paths.ts';
import { useCommand } from '../../api/use-operation.ts';
import { startMessages } from '../../messages/start.ts';
import { saveEverything, useToasts } from '../../ui/index.ts';
import { saveFailureWords } from './file-failure.ts';

export function useSaveFile(): {
  saveFile: (reviewId: ReviewId) => Promise<void>;
  isPending: boolean;
} {
  const { run, isPending } = useCommand('review-file.save');
  const toasts = useToasts();
  const go = useGo();
  const saveFile = useCallback(
    async (reviewId: ReviewId) => {
      // What is still being typed belongs into the file.
      await saveEverything();
      const answer = await run({ reviewId });
      if (answer.ok) {
        const { fileName, picturesLeftBehind } = answer.value;
        if (picturesLeftBehind === 0) {
          toasts.show({ words: startMessages.savedFile(fileName) });
          return;
        }
        toasts.show({
          words: startMessages.savedWithoutPictures(fileName, picturesLeftBehind),
          action: {
            label: startMessages.toBundles,
            onPress: () => go(paths.share(reviewId)),
          },
        });
        return;
      }
      if (answer.failure.name === 'cancelled') return;
      const { title, whatToDo } = saveFailureWords(answer.failure);
      toasts.show({ words: `${title}. ${whatToDo}`, tone: 'alarm' });
    },
    [go, run, toasts],
  );
  return { saveFile, isPending };
}
