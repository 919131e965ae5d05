// A core on a real database file in a folder of its own, with a clock and dialogs the test decides.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Input, OperationName, Output } from '../../src/shared/ipc/contract.ts';
import type { Topic } from '../../src/shared/ipc/topics.ts';
import type { SystemSafe } from '../../src/main/core/context.ts';
import { createCore, type Core } from '../../src/main/core/create-core.ts';
import type { PlainFailure } from '../../src/main/core/dispatcher.ts';

export interface TestCore {
  readonly core: Core;
  readonly folder: string;
  readonly databasePath: string;
  /** What has been announced since the last look. */
  announced(): Topic[];
  /** Paths the next dialogs answer with; null is a person who thinks better of it. */
  answerDialogs(...paths: (string | null)[]): void;
  /** Files that were asked to be opened in their own application. */
  readonly openedFiles: string[];
  setNow(now: Date): void;
  /** The answer of an operation that must succeed. */
  ask<Name extends OperationName>(name: Name, input: Input<Name>): Promise<Output<Name>>;
  /** The failure of an operation that must fail. */
  fails(name: OperationName, input: unknown): Promise<PlainFailure>;
  /** Closes and opens the same files again, as after a restart. */
  reopen(): TestCore;
  close(): void;
}

export const resourcesPath = resolve('resources');

export function createTestCore(
  folder = mkdtempSync(join(tmpdir(), 'fieldfare-test-')),
  {
    areOutputsChecked = true,
    systemSafe,
  }: { readonly areOutputsChecked?: boolean; readonly systemSafe?: SystemSafe } = {},
): TestCore {
  const databasePath = join(folder, 'fieldfare.db');
  const topics: Topic[] = [];
  const dialogAnswers: (string | null)[] = [];
  const openedFiles: string[] = [];
  let now = new Date('2026-10-08T10:34:00.000Z');
  const nextAnswer = async (): Promise<string | null> => dialogAnswers.shift() ?? null;

  const core = createCore({
    databasePath,
    resourcesPath,
    outputPath: join(folder, 'opened'),
    version: '0.0.0-test',
    now: () => now,
    announce: (changed) => topics.push(...changed),
    dialogs: {
      chooseFileToOpen: nextAnswer,
      chooseFileToSave: nextAnswer,
      chooseFolder: nextAnswer,
      openInItsApplication: async (path) => {
        openedFiles.push(path);
        return true;
      },
      openProjector: async (place) => {
        openedFiles.push(place);
        return true;
      },
      closeProjector: async () => {},
      // What prints is the shell's; tests/app prints for certain.
      printPdf: async ({ html }) => Buffer.from(`%PDF-1.7\n${html}`),
    },
    areOutputsChecked,
    ...(systemSafe === undefined ? {} : { systemSafe }),
    logDefect: (_reference, operation, error) => {
      throw new Error(`Defect in ${operation}`, { cause: error });
    },
  });

  return {
    core,
    folder,
    databasePath,
    openedFiles,
    announced: () => topics.splice(0),
    answerDialogs: (...paths) => void dialogAnswers.push(...paths),
    setNow: (next) => {
      now = next;
    },
    ask: async (name, input) => {
      const result = await core.dispatcher.call(name, input);
      if (!result.ok) throw new Error(`${name} failed: ${JSON.stringify(result.failure)}`);
      return result.value as never;
    },
    fails: async (name, input) => {
      const result = await core.dispatcher.call(name, input);
      if (result.ok) throw new Error(`${name} should have failed.`);
      return result.failure;
    },
    reopen: () => {
      core.close();
      return createTestCore(folder, {
        areOutputsChecked,
        ...(systemSafe === undefined ? {} : { systemSafe }),
      });
    },
    close: () => {
      core.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
