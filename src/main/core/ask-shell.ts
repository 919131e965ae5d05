// Asks the shell for what only it may do: dialogs, and opening a file in another application.
import type { AnswerMessage, FromCore, ShellRequest } from '../../shared/ipc/messages.ts';
import type { FileDialogs } from './context.ts';

export interface ShellQuestions {
  readonly dialogs: FileDialogs;
  answer(message: AnswerMessage): void;
}

export function createShellQuestions(send: (message: FromCore) => void): ShellQuestions {
  const waiting = new Map<number, (value: unknown) => void>();
  let lastId = 0;

  const ask = (request: ShellRequest): Promise<unknown> =>
    new Promise((resolve) => {
      lastId += 1;
      waiting.set(lastId, resolve);
      send({ type: 'ask', id: lastId, request });
    });

  const pathOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

  return {
    dialogs: {
      chooseFileToOpen: async (title, kinds) =>
        pathOrNull(await ask({ ask: 'choose-file-to-open', title, kinds })),
      chooseFileToSave: async (title, suggestedName, kinds) =>
        pathOrNull(await ask({ ask: 'choose-file-to-save', title, suggestedName, kinds })),
      openInItsApplication: async (path) =>
        (await ask({ ask: 'open-in-its-application', path })) === true,
    },
    answer: ({ id, value }) => {
      const resolve = waiting.get(id);
      waiting.delete(id);
      resolve?.(value);
    },
  };
}
