// The core process's end of the line to the shell, whichever way the process was started.
import type { FromCore, ToCore } from '../../shared/ipc/messages.ts';

export interface Port {
  send(message: FromCore): void;
  onMessage(listener: (message: ToCore) => void): void;
}

/** Electron gives a utility process `process.parentPort`; its messages arrive wrapped. */
interface ParentPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { data: unknown }) => void): void;
}

/** @throws Error where the process was not started by the shell. */
export function openPort(): Port {
  const parentPort = (process as { parentPort?: ParentPort }).parentPort;
  if (parentPort !== undefined) {
    return {
      send: (message) => parentPort.postMessage(message),
      onMessage: (listener) => parentPort.on('message', ({ data }) => listener(data as ToCore)),
    };
  }
  const send = process.send?.bind(process);
  if (send === undefined) throw new Error('The core process is started by the application.');
  // A shell that is gone hears no answer; that it is gone is told by `disconnect`, not by an error.
  const nobodyHears = (): void => {};
  return {
    send: (message) => void send(message, undefined, undefined, nobodyHears),
    onMessage: (listener) => void process.on('message', (message) => listener(message as ToCore)),
  };
}
