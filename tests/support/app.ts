// Starts the built application in a profile of its own and ends it for certain.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import type { Input, OperationName, Output } from '../../src/shared/ipc/contract.ts';
import { launchOf } from '../setup/runtime.ts';

export interface RunningApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly profile: string;
  /** Errors of the page and refusals of its policy, as they came. */
  readonly complaints: string[];
  /** Calls an operation as the page does. */
  ask<Name extends OperationName>(name: Name, input: Input<Name>): Promise<Output<Name>>;
  /** What the next dialogs answer with; null is a person who thinks better of it. */
  answerDialogs(answers: {
    readonly open?: string | null;
    readonly save?: string | null;
  }): Promise<void>;
  /** Ends it as a person does; the profile stays for the next start. */
  quit(): Promise<void>;
  /** Ends it as a dead battery does. */
  kill(): Promise<void>;
}

export const newProfile = (): string => mkdtempSync(join(tmpdir(), 'fieldfare-profile-'));

export const removeProfile = (profile: string): void =>
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });

const within = <Value>(work: Promise<Value>, milliseconds: number): Promise<Value | undefined> =>
  Promise.race([
    work,
    new Promise<undefined>((resolve) => {
      setTimeout(() => resolve(undefined), milliseconds);
    }),
  ]);

const end = async (app: ElectronApplication): Promise<void> => {
  app.process().kill('SIGKILL');
  await within(
    app.close().catch(() => {}),
    3_000,
  );
};

/**
 * On a busy machine the driver's first words to Electron are now and then not heard, or it attaches
 * while the first document loads and neither goes on. Such a start is ended and tried again, three
 * times in all; the application itself never is.
 */
async function startShowing(
  profile: string,
  files: readonly string[],
): Promise<{ app: ElectronApplication; page: Page }> {
  const marker = join(profile, 'data', 'running');
  const wasLeftBehind = existsSync(marker);
  for (let attempt = 1; ; attempt += 1) {
    let app: ElectronApplication | undefined;
    try {
      app = await _electron.launch({ ...launchOf(profile, files), timeout: 30_000 });
      const page = await app.firstWindow({ timeout: 30_000 });
      await page.getByRole('heading', { level: 1 }).waitFor({ timeout: 30_000 });
      return { app, page };
    } catch (error) {
      if (app !== undefined) await end(app);
      if (attempt === 3) throw error;
      // Nothing that a person did ended unexpectedly, and the next start must not say so.
      await within(new Promise(() => {}), 500);
      if (!wasLeftBehind) rmSync(marker, { force: true });
    }
  }
}

/** @param files given on the command line, as a double-click does. */
export async function startApp(
  profile: string = newProfile(),
  files: readonly string[] = [],
): Promise<RunningApp> {
  const { app, page } = await startShowing(profile, files);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.setDefaultTimeout(15_000);

  const kill = (): Promise<void> => end(app);

  return {
    app,
    page,
    profile,
    complaints,
    ask: async (name, input) => {
      const result = (await page.evaluate(
        ([operation, value]) => window.fieldfare.call(operation, value),
        [name as string, input as unknown] as const,
      )) as { ok: boolean; value: never; failure: unknown };
      if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.failure)}`);
      return result.value;
    },
    answerDialogs: async (answers) => {
      await app.evaluate(
        ({ dialog }, { open, save }) => {
          dialog.showOpenDialog = () =>
            Promise.resolve({ canceled: open === null, filePaths: open === null ? [] : [open] });
          dialog.showSaveDialog = () =>
            Promise.resolve({ canceled: save === null, filePath: save ?? '' });
        },
        { open: answers.open ?? null, save: answers.save ?? null },
      );
    },
    quit: async () => {
      const closed = await within(
        app.close().then(() => true),
        8_000,
      );
      if (closed !== true) await kill();
    },
    kill,
  };
}
