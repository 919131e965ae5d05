// Does for core what only the shell may: dialogs, opening a file in its own application, and
// the operating system's safe.
import { dialog, shell, type BrowserWindow, type FileFilter } from 'electron';
import { assertNever } from '../../shared/lib/result.ts';
import type { FileKind, ShellRequest } from '../../shared/ipc/messages.ts';
import { printPdf } from './print-pdf.ts';
import type { ProjectorWindow } from './projector-window.ts';
import { lockSecret, unlockSecret } from './security/system-safe.ts';

const filtersOf = (kinds: readonly FileKind[]): FileFilter[] =>
  kinds.map(({ name, extensions }) => ({ name, extensions: [...extensions] }));

/** @returns a path or a text, null where there is none to be had, or whether a file was opened. */
export async function answerCore(
  request: ShellRequest,
  window: BrowserWindow | null,
  projector: ProjectorWindow,
): Promise<string | null | boolean> {
  switch (request.ask) {
    case 'choose-file-to-open': {
      if (window === null) return null;
      const { filePaths } = await dialog.showOpenDialog(window, {
        title: request.title,
        properties: ['openFile'],
        filters: filtersOf(request.kinds),
      });
      return filePaths[0] ?? null;
    }
    case 'choose-file-to-save': {
      if (window === null) return null;
      const { filePath, canceled } = await dialog.showSaveDialog(window, {
        title: request.title,
        defaultPath: request.suggestedName,
        filters: filtersOf(request.kinds),
        properties: ['showOverwriteConfirmation', 'createDirectory'],
      });
      return canceled || filePath === '' ? null : filePath;
    }
    case 'choose-folder': {
      if (window === null) return null;
      const { filePaths } = await dialog.showOpenDialog(window, {
        title: request.title,
        properties: ['openDirectory', 'createDirectory'],
      });
      return filePaths[0] ?? null;
    }
    case 'open-in-its-application':
      return (await shell.openPath(request.path)) === '';
    case 'print-pdf':
      return printPdf(request.order);
    case 'lock-secret':
      return lockSecret(request.secret);
    case 'unlock-secret':
      return unlockSecret(request.locked);
    case 'open-projector':
      return projector.open(request.place);
    case 'close-projector':
      projector.close();
      return true;
    default:
      return assertNever(request);
  }
}
