// Writes a file so that there is never half of it: beside its place first, then put there whole.
import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { err, ok, type Result } from '../../../shared/lib/result.ts';

/** A virus scanner or a sync program may hold a file for a moment. */
const passingCodes = new Set(['EBUSY', 'EPERM', 'EACCES']);
const longestWait = 5_000;

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN';

async function renameWithPatience(from: string, to: string): Promise<void> {
  const giveUpAt = Date.now() + longestWait;
  for (let pause = 20; ; pause *= 2) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      if (!passingCodes.has(codeOf(error)) || Date.now() + pause > giveUpAt) throw error;
      await wait(pause);
    }
  }
}

/** @returns the system's code where it could not be written; the file that was there is untouched. */
export async function writeFileSafely(
  path: string,
  bytes: Uint8Array,
): Promise<Result<void, { code: string }>> {
  const beside = `${path}.${randomUUID().slice(0, 8)}.part`;
  try {
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await renameWithPatience(beside, path);
    return ok(undefined);
  } catch (error) {
    await rm(beside, { force: true });
    return err({ code: codeOf(error) });
  }
}
