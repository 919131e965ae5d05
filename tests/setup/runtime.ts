// Where Node and Electron are on this machine, as set-up (scripts/prepare.mjs) found them.

import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The repository's folder. */
export const root = path.resolve(import.meta.dirname, '..', '..');

export type Runtime = {
  /** A Node >= 22.14. */
  readonly node: string;
  readonly nodeVersion: string;
  readonly electronDist: string;
  readonly electronExecutable: string;
  readonly electronVersion: string;
  /** The stand-in runtime, whose own Node is too old for core. */
  readonly isDevelopmentRuntime: boolean;
};

/** Throws with what to do where set-up has not run. */
export function readRuntime(): Runtime {
  const file = path.join(root, 'node_modules', '.cache', 'fieldfare', 'runtime.json');
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Runtime;
  } catch (cause) {
    throw new Error('This clone is not set up yet: run `node scripts/prepare.mjs`.', { cause });
  }
}

export type Launch = {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
};

/**
 * What Playwright's `_electron.launch` needs to start the built application with a profile folder
 * of its own.
 */
export function launchOf(profileFolder: string, more: readonly string[] = []): Launch {
  const runtime = readRuntime();
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined && name !== 'ELECTRON_RUN_AS_NODE') env[name] = value;
  }
  if (runtime.isDevelopmentRuntime) env['FIELDFARE_CORE_NODE'] = runtime.node;
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return {
    executablePath: runtime.electronExecutable,
    args: [...asRoot, `--user-data-dir=${profileFolder}`, root, ...more],
    env,
  };
}
