// A message counts only when it comes from the main frame of our own window, showing our own page.
import type { BrowserWindow, IpcMainInvokeEvent } from 'electron';
import { isOurAddress } from './scheme.ts';

export function isFromOurPage(event: IpcMainInvokeEvent, window: BrowserWindow | null): boolean {
  const frame = event.senderFrame;
  return (
    window !== null &&
    !window.isDestroyed() &&
    frame !== null &&
    event.sender === window.webContents &&
    frame === window.webContents.mainFrame &&
    isOurAddress(frame.url)
  );
}
