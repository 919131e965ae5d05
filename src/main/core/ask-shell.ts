// Asks the shell for what only it may do: dialogs, opening a file in another application,
// and the operating system's safe.
import type { AnswerMessage, FromCore, ShellRequest } from '../../shared/ipc/messages.ts';
import type { FileDialogs, SystemSafe } from './context.ts';

export interface ShellQuestions {
  readonly dialogs: FileDialogs;
  readonly systemSafe: SystemSafe;
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

  const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

  return {
    dialogs: {
      chooseFileToOpen: async (title, kinds) =>
        textOrNull(await ask({ ask: 'choose-file-to-open', title, kinds })),
      chooseFileToSave: async (title, suggestedName, kinds) =>
        textOrNull(await ask({ ask: 'choose-file-to-save', title, suggestedName, kinds })),
      chooseFolder: async (title) => textOrNull(await ask({ ask: 'choose-folder', title })),
      openInItsApplication: async (path) =>
        (await ask({ ask: 'open-in-its-application', path })) === true,
      openProjector: async (place) => (await ask({ ask: 'open-projector', place })) === true,
      printPdf: async (order) => {
        const pdf = textOrNull(await ask({ ask: 'print-pdf', order }));
        return pdf === null ? null : new Uint8Array(Buffer.from(pdf, 'base64'));
      },
      closeProjector: async () => void (await ask({ ask: 'close-projector' })),
    },
    systemSafe: {
      lock: async (secret) => textOrNull(await ask({ ask: 'lock-secret', secret })),
      unlock: async (locked) => textOrNull(await ask({ ask: 'unlock-secret', locked })),
    },
    answer: ({ id, value }) => {
      const resolve = waiting.get(id);
      waiting.delete(id);
      resolve?.(value);
    },
  };
}
