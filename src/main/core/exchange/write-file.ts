// Writes a file that a person asked for, whole or not at all: into a new file beside it, then in its
// place. A virus scanner that holds the old one is waited for.
import { randomUUID } from 'node:crypto';
import { open, rename, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { err, ok, type Result } from '../../../shared/lib/result.ts';

interface WriteFailure {
  /** What the system answered, such as ENOSPC. */
  readonly code: string;
}

/** The parts of the file system that can refuse; tests give ones that do. */
export interface Renaming {
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly pause: (milliseconds: number) => Promise<unknown>;
}

const passing = new Set(['EBUSY', 'EPERM', 'EACCES']);
const longestWait = 5_000;
const step = 100;

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'UNKNOWN';

async function renameWhenFree(from: string, to: string, system: Renaming): Promise<void> {
  for (let waited = 0; ; waited += step) {
    try {
      await system.rename(from, to);
      return;
    } catch (error) {
      if (!passing.has(codeOf(error)) || waited >= longestWait) throw error;
      await system.pause(step);
    }
  }
}

/** The new name is on disk only once its folder is; Windows knows no such thing. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export async function writeFileSafely(
  path: string,
  bytes: Uint8Array,
  system: Renaming = { rename, pause },
): Promise<Result<void, WriteFailure>> {
  const folder = dirname(path);
  const beside = join(folder, `.fieldfare-${randomUUID()}.tmp`);
  try {
    const handle = await open(beside, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await renameWhenFree(beside, path, system);
    await syncFolder(folder).catch(() => {});
    return ok(undefined);
  } catch (error) {
    await unlink(beside).catch(() => {});
    return err({ code: codeOf(error) });
  }
}
