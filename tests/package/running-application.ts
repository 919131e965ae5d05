// Starts an Electron application as a person would (no test driver: a shipped one refuses it) and
// tells when its page is there.

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface RunningApplication {
  /** Everything it has written so far. */
  readonly output: () => string;
  readonly isRunning: () => boolean;
  /** The addresses of its windows. */
  readonly pages: () => Promise<string[]>;
  readonly end: () => Promise<void>;
}

/** Resolves when Chromium is up, which is before the page is loaded. */
export async function startApplication(
  executable: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<RunningApplication> {
  const profile = mkdtempSync(path.join(tmpdir(), 'fieldfare-profile-'));
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const flags = [...asRoot, `--user-data-dir=${profile}`, '--remote-debugging-port=0'];
  const child = spawn(
    'xvfb-run',
    ['-a', '-s', '-screen 0 1366x768x24', executable, ...flags, ...args],
    { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  );
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const portFile = path.join(profile, 'DevToolsActivePort');
  const application = {
    output: () => output,
    isRunning: () => child.exitCode === null && child.signalCode === null,
    pages: async () => {
      const [port = ''] = readFileSync(portFile, 'utf8').split('\n');
      const reply = await fetch(`http://127.0.0.1:${port}/json/list`);
      const targets = (await reply.json()) as { type: string; url: string }[];
      return targets.filter((target) => target.type === 'page').map((target) => target.url);
    },
    end: async () => {
      // The group: xvfb-run does not pass a signal on.
      if (child.pid !== undefined && application.isRunning()) process.kill(-child.pid, 'SIGKILL');
      await closed;
      rmSync(profile, { recursive: true, force: true });
    },
  };
  try {
    await until(() => existsSync(portFile), 30_000);
  } catch {
    await application.end();
    throw new Error(`The application did not start:\n${output}`);
  }
  return application;
}

/** Waits until something is so, or throws when it is not so in time. */
export async function until(isSo: () => boolean, limitMs: number): Promise<void> {
  const end = performance.now() + limitMs;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`Not so within ${limitMs} ms.`);
    await pause(50);
  }
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
