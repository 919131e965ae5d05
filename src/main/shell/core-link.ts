// The line to the core process: starts it, carries calls, answers its questions, starts it again when
// it falls. The only file that knows how the process was started.
import { fork, type ChildProcess } from 'node:child_process';
import { app, utilityProcess, type UtilityProcess } from 'electron';
import type { FromCore, ShellRequest, ToCore } from '../../shared/ipc/messages.ts';
import { topics, type Topic } from '../../shared/ipc/topics.ts';

export interface CoreLink {
  call(operation: string, input: unknown): Promise<unknown>;
  /** Gives it a file that the system gave us to open. */
  handOver(path: string): void;
  /** Ends the process after it has closed its files. */
  close(): Promise<void>;
}

export interface CoreLinkParts {
  /** Path of the core's entry file. */
  readonly entry: string;
  readonly arguments: readonly string[];
  readonly onChanged: (topics: readonly Topic[]) => void;
  readonly answer: (request: ShellRequest) => Promise<unknown>;
}

interface CoreProcess {
  send(message: ToCore): void;
  kill(): void;
}

interface Listeners {
  onMessage(message: FromCore): void;
  onExit(): void;
}

/**
 * With Electron's own Node, or, where a test runtime is too old for the database, with a plain one
 * named by FIELDFARE_CORE_NODE. A packaged application never looks at that name.
 */
function startProcess(parts: CoreLinkParts, listeners: Listeners): CoreProcess {
  const node = app.isPackaged ? undefined : process.env['FIELDFARE_CORE_NODE'];
  return node === undefined || node === ''
    ? startUtilityProcess(parts, listeners)
    : startPlainNode(node, parts, listeners);
}

function startUtilityProcess(parts: CoreLinkParts, listeners: Listeners): CoreProcess {
  const child: UtilityProcess = utilityProcess.fork(parts.entry, [...parts.arguments], {
    serviceName: 'Fieldfare core',
  });
  child.on('message', (message: FromCore) => listeners.onMessage(message));
  child.once('exit', () => listeners.onExit());
  return {
    send: (message) => child.postMessage(message),
    kill: () => void child.kill(),
  };
}

function startPlainNode(node: string, parts: CoreLinkParts, listeners: Listeners): CoreProcess {
  const child: ChildProcess = fork(parts.entry, [...parts.arguments], {
    execPath: node,
    execArgv: [],
    serialization: 'advanced',
    env: {},
  });
  child.on('message', (message) => listeners.onMessage(message as FromCore));
  child.once('exit', () => listeners.onExit());
  child.once('error', () => listeners.onExit());
  return {
    send: (message) => void (child.connected && child.send(message)),
    kill: () => void child.kill(),
  };
}

/** A core that falls at once, again and again, is not started for ever. */
const mostFallsInARow = 5;
const millisecondsThatCountAsStanding = 10_000;

export function createCoreLink(parts: CoreLinkParts): CoreLink {
  const waiting = new Map<number, (result: unknown) => void>();
  let lastId = 0;
  let core: CoreProcess | undefined;
  let isReady = false;
  let isClosing = false;
  let falls = 0;
  let startedAt = 0;
  let onClosed: (() => void) | undefined;
  const early: ToCore[] = [];

  const interrupted = { ok: false, failure: { name: 'interrupted' } } as const;

  const start = (): void => {
    isReady = false;
    startedAt = Date.now();
    core = startProcess(parts, { onMessage, onExit });
  };

  const onMessage = (message: FromCore): void => {
    switch (message.type) {
      case 'ready':
        isReady = true;
        for (const held of early.splice(0)) core?.send(held);
        // After a fall the page may have missed changes: everything is asked for again.
        if (falls > 0) parts.onChanged(topics);
        return;
      case 'reply': {
        const call = waiting.get(message.id);
        waiting.delete(message.id);
        call?.(message.result);
        return;
      }
      case 'changed':
        parts.onChanged(message.topics);
        return;
      case 'ask':
        void parts.answer(message.request).then((value) => {
          core?.send({ type: 'answer', id: message.id, value });
        });
    }
  };

  const onExit = (): void => {
    core = undefined;
    // What was under way may or may not have been written; the page asks again and sees.
    for (const resolve of waiting.values()) resolve(interrupted);
    waiting.clear();
    early.length = 0;
    if (isClosing) {
      onClosed?.();
      return;
    }
    falls = Date.now() - startedAt > millisecondsThatCountAsStanding ? 1 : falls + 1;
    if (falls <= mostFallsInARow) start();
  };

  start();

  return {
    call: (operation, input) =>
      new Promise((resolve) => {
        if (core === undefined) {
          resolve(interrupted);
          return;
        }
        lastId += 1;
        const message: ToCore = { type: 'call', id: lastId, operation, input };
        waiting.set(lastId, resolve);
        if (isReady) core.send(message);
        else early.push(message);
      }),

    handOver: (path) => {
      const message: ToCore = { type: 'hand-over', path };
      if (isReady) core?.send(message);
      else early.push(message);
    },

    close: () =>
      new Promise((resolve) => {
        isClosing = true;
        if (core === undefined) {
          resolve();
          return;
        }
        onClosed = resolve;
        if (isReady) core.send({ type: 'close' });
        else core.kill();
        setTimeout(() => {
          core?.kill();
          resolve();
        }, 3_000).unref();
      }),
  };
}
