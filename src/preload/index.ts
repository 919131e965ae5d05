// The page's only door: call an operation by name, and be told what has changed. Nothing else.
import { contextBridge, ipcRenderer } from 'electron';

const bridge = {
  call: (operation: string, input: unknown): Promise<unknown> =>
    ipcRenderer.invoke('fieldfare:call', operation, input),

  onChanged: (listener: (topics: readonly string[]) => void): (() => void) => {
    // The event itself stays here: it would hand the page a way to send.
    const forward = (_event: unknown, topics: readonly string[]): void => listener(topics);
    ipcRenderer.on('fieldfare:changed', forward);
    return () => void ipcRenderer.off('fieldfare:changed', forward);
  },
};

contextBridge.exposeInMainWorld('fieldfare', bridge);
