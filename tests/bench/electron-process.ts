// Starts an Electron the way a person does, without a test driver in its way, and asks its page over
// the debugging port. Knows nothing of what the page is.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { launchOf } from '../setup/runtime.ts';

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

export interface RunningWindow {
  /** From the start of the process to a heading on the screen, in milliseconds. */
  readonly usableAfter: number;
  /** The value of an expression in the page; a promise is waited for. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** A key that types, pressed and let go. */
  type(letter: string): Promise<void>;
  press(key: string, code: string, modifiers?: number): Promise<void>;
  /** Resident memory of all its processes, in megabytes. */
  memory(): number;
  close(): Promise<void>;
}

interface Line {
  send(method: string, parameters?: object): Promise<Record<string, never>>;
  close(): void;
}

async function connect(address: string): Promise<Line> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', reject, { once: true });
  });
  const waiting = new Map<number, (answer: never) => void>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const { id, result } = JSON.parse(String(data)) as { id?: number; result: never };
    if (id === undefined) return;
    waiting.get(id)?.(result);
    waiting.delete(id);
  });
  return {
    send: (method, parameters = {}) =>
      new Promise((resolve) => {
        last += 1;
        waiting.set(last, resolve);
        socket.send(JSON.stringify({ id: last, method, params: parameters }));
      }),
    close: () => socket.close(),
  };
}

async function until<Value>(
  look: () => Promise<Value | undefined> | Value | undefined,
  what: string,
): Promise<Value> {
  const end = Date.now() + 40_000;
  while (Date.now() < end) {
    try {
      const found = await look();
      if (found !== undefined) return found;
    } catch {
      // Not there yet.
    }
    await pause(10);
  }
  throw new Error(`Waited in vain for ${what}.`);
}

/** The process and all below it, as Linux lists them. */
function processTree(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // It has just ended.
    }
  }
  const below = (pid: number): number[] => [
    pid,
    ...[...parents].filter(([, parent]) => parent === pid).flatMap(([child]) => below(child)),
  ];
  return below(root);
}

function residentMegabytes(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

async function end(child: ChildProcess, line: Line | undefined): Promise<void> {
  const ended = new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });
  void line?.send('Browser.close');
  await Promise.race([ended, pause(5_000)]);
  line?.close();
  try {
    // What is left of its group.
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Nothing is.
  }
  await ended;
}

/** @param application the folder with its package.json; ours when it is not given. */
export async function openWindow(profile: string, application?: string): Promise<RunningWindow> {
  const { executablePath, args, env } = launchOf(profile);
  const portFile = join(profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const own = args.at(-1) ?? '';
  const startedAt = performance.now();
  const child = spawn(
    executablePath,
    ['--remote-debugging-port=0', ...args.slice(0, -1), application ?? own],
    { env, stdio: 'ignore', detached: true },
  );
  let line: Line | undefined;
  try {
    const port = await until(() => {
      const [found] = existsSync(portFile) ? readFileSync(portFile, 'utf8').split('\n') : [];
      return found === undefined || found === '' ? undefined : found;
    }, 'the debugging port');
    const address = await until(async () => {
      const answer = await fetch(`http://127.0.0.1:${port}/json/list`);
      const targets = (await answer.json()) as { type: string; webSocketDebuggerUrl: string }[];
      return targets.find(({ type }) => type === 'page')?.webSocketDebuggerUrl;
    }, 'the page');
    line = await connect(address);
    const open = line;
    const evaluate = async <Value>(expression: string): Promise<Value> => {
      const answer = (await open.send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      })) as { result?: { value?: Value } };
      return answer.result?.value as Value;
    };
    await until(
      async () =>
        (await evaluate<boolean>("document.querySelector('h1')?.offsetHeight > 0")) || undefined,
      'a heading',
    );
    await evaluate(
      'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(1))))',
    );
    const usableAfter = performance.now() - startedAt;
    return {
      usableAfter,
      evaluate,
      type: async (letter) => {
        await open.send('Input.dispatchKeyEvent', { type: 'keyDown', text: letter, key: letter });
        await open.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter });
      },
      press: async (key, code, modifiers = 0) => {
        await open.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, code, modifiers });
        await open.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code, modifiers });
      },
      memory: () =>
        processTree(child.pid ?? 0)
          .map(residentMegabytes)
          .reduce((sum, each) => sum + each, 0),
      close: () => end(child, open),
    };
  } catch (error) {
    await end(child, line);
    throw error;
  }
}
