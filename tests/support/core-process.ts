// The built core as a process of its own, started as the shell starts it with a plain Node, so that
// it can be killed and traced.
import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import type { Input, OperationName, Output } from '../../src/shared/ipc/contract.ts';
import type { FromCore, ToCore } from '../../src/shared/ipc/messages.ts';
import type { Result } from '../../src/shared/lib/result.ts';
import type { PlainFailure } from '../../src/main/core/dispatcher.ts';
import { resourcesPath } from './test-core.ts';

export interface BuiltCore {
  readonly entry: string;
  remove(): void;
}

/** Built by the settings of the product into a folder of this run's own, beside its packages. */
export async function buildCore(): Promise<BuiltCore> {
  const folder = resolve('node_modules/.cache/fieldfare', `core-under-test-${process.pid}`);
  await build({
    configFile: resolve('vite.core.config.ts'),
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: true,
      rollupOptions: { input: { index: resolve('src/main/core/index.ts') } },
    },
  });
  return {
    entry: join(folder, 'index.js'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

type Answer<Name extends OperationName> = Result<Output<Name>, PlainFailure>;

export interface CoreProcess {
  readonly child: ChildProcess;
  /** False where it ended before it was ready. */
  readonly ready: Promise<boolean>;
  /** Never resolves where the process ends before it answers. */
  call<Name extends OperationName>(name: Name, input: Input<Name>): Promise<Answer<Name>>;
  ask<Name extends OperationName>(name: Name, input: Input<Name>): Promise<Output<Name>>;
  /** `kill -9`; resolves when the process is gone. */
  kill(): Promise<void>;
  /** Asks it to close its files and end; resolves when it is gone. */
  close(): Promise<void>;
}

export function startCore(
  { entry }: BuiltCore,
  dataPath: string,
  under: readonly string[] = [],
): CoreProcess {
  const args = [entry, dataPath, resourcesPath, '0.0.0-test'];
  const stdio: ('ignore' | 'inherit' | 'ipc')[] = ['ignore', 'ignore', 'inherit', 'ipc'];
  const [program, ...before] = under;
  const child =
    program === undefined
      ? fork(entry, args.slice(1), { stdio, serialization: 'advanced', execArgv: [], env: {} })
      : spawn(program, [...before, process.execPath, ...args], {
          stdio,
          serialization: 'advanced',
        });

  const waiting = new Map<number, (result: unknown) => void>();
  let lastId = 0;
  let tellReady: (isReady: boolean) => void;
  const ready = new Promise<boolean>((tell) => {
    tellReady = tell;
  });
  const gone = once(child, 'exit');
  void gone.then(() => tellReady(false));
  // A message to a process that was just killed is no error of the test's.
  child.on('error', () => {});
  child.on('message', (message: FromCore) => {
    if (message.type === 'ready') tellReady(true);
    if (message.type !== 'reply') return;
    waiting.get(message.id)?.(message.result);
    waiting.delete(message.id);
  });
  const send = (message: ToCore): void => {
    if (child.connected) child.send(message, () => {});
  };
  const call: CoreProcess['call'] = (operation, input) =>
    new Promise((settle) => {
      lastId += 1;
      waiting.set(lastId, settle as (result: unknown) => void);
      send({ type: 'call', id: lastId, operation, input });
    });

  return {
    child,
    ready,
    call,
    ask: async (name, input) => {
      const answer = await call(name, input);
      if (!answer.ok) throw new Error(`${name} failed: ${JSON.stringify(answer.failure)}`);
      return answer.value;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
    close: async () => {
      send({ type: 'close' });
      await gone;
    },
  };
}
