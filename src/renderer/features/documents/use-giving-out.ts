// Runs what gives documents out, and says what came of it: once, loudly where it did not work.
import { useCallback, useState } from 'react';
import { invoke } from '../../api/invoke.ts';
import type { Input } from '../../../shared/ipc/contract.ts';
import { documentsMessages as words } from '../../messages/documents.ts';
import { saveEverything, useToasts } from '../../ui/index.ts';
import { failureWords } from './failure-words.ts';

export function useGivingOut() {
  const toasts = useToasts();
  const [isPending, setPending] = useState(false);

  const tell = useCallback(
    (failure: Parameters<typeof failureWords>[0]) => {
      const said = failureWords(failure);
      if (said !== null) toasts.show({ words: `${said.title}. ${said.whatToDo}`, tone: 'alarm' });
    },
    [toasts],
  );

  const save = useCallback(
    async (input: Input<'document.save'>, done: (name: string) => string = words.savedAs) => {
      setPending(true);
      // What is still being typed belongs into the document.
      await saveEverything();
      const answer = await invoke('document.save', input).finally(() => setPending(false));
      if (answer.ok) toasts.show({ words: done(answer.value.fileName) });
      else tell(answer.failure);
    },
    [tell, toasts],
  );

  const savePack = useCallback(
    async (input: Input<'document.save-pack'>): Promise<boolean> => {
      setPending(true);
      await saveEverything();
      const answer = await invoke('document.save-pack', input).finally(() => setPending(false));
      if (answer.ok) {
        toasts.show({ words: words.pack.saved(answer.value.fileName, answer.value.count) });
      } else tell(answer.failure);
      return answer.ok;
    },
    [tell, toasts],
  );

  const change = useCallback(
    async (input: Input<'document.change-made'>, done?: string): Promise<boolean> => {
      const answer = await invoke('document.change-made', input);
      if (!answer.ok) tell(answer.failure);
      else if (done !== undefined) toasts.show({ words: done });
      return answer.ok;
    },
    [tell, toasts],
  );

  return { save, savePack, change, isPending };
}
