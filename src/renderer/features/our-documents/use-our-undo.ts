// Undo for a toast: takes back the step the toast tells of and no other, or says that it cannot.
import { useCallback } from 'react';
import { invoke } from '../../api/invoke.ts';
import { ourDocumentsMessages as words } from '../../messages/our-documents.ts';
import { saveEverything, useToasts } from '../../ui/index.ts';

/** Says what was done, with the way back. */
export function useOurUndo(): (said: string, step: string) => void {
  const toasts = useToasts();
  return useCallback(
    (said, step) => {
      const undo = async (): Promise<void> => {
        await saveEverything();
        const answer = await invoke('our-documents.undo', { step });
        toasts.show({ words: answer.ok ? words.undone : words.cannotUndo });
      };
      toasts.show({ words: said, action: { label: words.undo, onPress: () => void undo() } });
    },
    [toasts],
  );
}
