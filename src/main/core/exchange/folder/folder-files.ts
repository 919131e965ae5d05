// The files of a shared folder as the system shows them. Names decide nothing but where to look;
// links are not followed, and a folder of ten thousand strangers is not read to its end.
import { open, readdir, rm, stat } from 'node:fs/promises';
import type { Dirent } from 'node:fs';
import { basename, dirname, join } from 'node:path';

export interface FolderFile {
  readonly path: string;
  readonly size: number;
  readonly changedAt: number;
}

/** A parcel with all of a large review in it is below 10 MB. */
const fileLimitBytes = 64 * 1024 * 1024;
const mostFiles = 5_000;
const deepest = 3;

const reviewFolderStart = 'fieldfare-';
const reviewFolderName = /^fieldfare-[0-9a-hjkmnp-tv-z]{26}/;

export const reviewFolder = (root: string, reviewId: string): string =>
  join(root, `${reviewFolderStart}${reviewId.toLowerCase()}`);

/** Somebody may well choose the folder inside, which Fieldfare made. */
export const rootOf = (chosen: string): string =>
  reviewFolderName.test(basename(chosen)) ? dirname(chosen) : chosen;

export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'UNKNOWN';

export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

const entriesOf = (folder: string): Promise<Dirent[]> =>
  readdir(folder, { withFileTypes: true }).catch(() => []);

async function collect(folder: string, depth: number, found: FolderFile[]): Promise<void> {
  for (const entry of await entriesOf(folder)) {
    if (found.length >= mostFiles) return;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (depth < deepest) await collect(path, depth + 1, found);
    } else if (entry.isFile() && !entry.name.endsWith('.tmp')) {
      const facts = await stat(path).catch(() => null);
      if (facts !== null) found.push({ path, size: facts.size, changedAt: facts.mtimeMs });
    }
  }
}

/**
 * Every file of a review, or of every review there; null where the folder itself is not there. A
 * folder that a cloud has given a longer name still counts.
 */
export async function filesIn(root: string, reviewId: string | null): Promise<FolderFile[] | null> {
  if (!(await isFolder(root))) return null;
  const start = `${reviewFolderStart}${reviewId?.toLowerCase() ?? ''}`;
  const found: FolderFile[] = [];
  for (const entry of await entriesOf(root)) {
    if (entry.isDirectory() && entry.name.startsWith(start)) {
      await collect(join(root, entry.name), 1, found);
    }
  }
  return found.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Its first bytes, or all of it; null where it cannot be read now. */
export async function readFolderFile(
  path: string,
  length = fileLimitBytes,
): Promise<Buffer | null> {
  try {
    const handle = await open(path, 'r');
    try {
      const { size } = await handle.stat();
      const bytes = Buffer.alloc(Math.min(size, length));
      let filled = 0;
      while (filled < bytes.length) {
        const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      return bytes.subarray(0, filled);
    } finally {
      await handle.close();
    }
  } catch {
    return null;
  }
}

export const isTooLarge = ({ size }: FolderFile): boolean => size > fileLimitBytes;

/** Only ever called with a file of this laptop's own. */
export const removeOwnFile = (path: string): Promise<void> =>
  rm(path, { force: true }).catch(() => {});

/** What a crash of ours left half written in our own folder. */
export async function removeOwnLeftovers(folder: string, before: number): Promise<void> {
  for (const entry of await entriesOf(folder)) {
    if (!entry.isFile() || !/^\.fieldfare-.+\.tmp$/.test(entry.name)) continue;
    const path = join(folder, entry.name);
    const facts = await stat(path).catch(() => null);
    if (facts !== null && facts.mtimeMs < before) await removeOwnFile(path);
  }
}
