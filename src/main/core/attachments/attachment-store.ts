// Photos as files in a folder beside the database, each named by the SHA-256 of its bytes. What comes
// in is checked here, whichever way it came: a file with anything but the picture in it stays out.
// Knows no review and no note.
import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { cleanJpeg, type UncleanPhoto } from '../../../shared/domain/photo/clean-jpeg.ts';
import { PhotoHash } from '../../../shared/domain/photo/photo.ts';
import { ok, type Result } from '../../../shared/lib/result.ts';
import { asStoreError } from '../store/store-error.ts';

export interface StoredPhoto {
  readonly sha256: PhotoHash;
  readonly width: number;
  readonly height: number;
}

export interface AttachmentStore {
  /** Every photo that lies here, with when it was written. */
  list(): { readonly sha256: PhotoHash; readonly writtenAt: Date }[];
  has(sha256: string): boolean;
  /** Null where it is not here, or its bytes are no longer what its name says. */
  get(sha256: string): Uint8Array | null;
  /** The same bytes are one file. @throws StoreError where the disk refuses. */
  put(bytes: Uint8Array): Result<StoredPhoto, UncleanPhoto>;
  remove(sha256: string): void;
}

export const hashOf = (bytes: Uint8Array): PhotoHash =>
  createHash('sha256').update(bytes).digest('hex');

const extension = '.jpg';
const isHash = (name: string): boolean => PhotoHash.safeParse(name).success;

/** On the disk whole before it has its name. */
function writeWhole(folder: string, path: string, bytes: Uint8Array): void {
  const beside = join(folder, `.${randomUUID()}.tmp`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const file = openSync(beside, 'wx', 0o600);
    try {
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw asStoreError(error);
  }
}

export function createAttachmentStore(folder: string): AttachmentStore {
  // A name that is no hash never becomes a path.
  const pathOf = (sha256: string): string | null =>
    isHash(sha256) ? join(folder, `${sha256}${extension}`) : null;

  const get = (sha256: string): Uint8Array | null => {
    const path = pathOf(sha256);
    if (path === null || !existsSync(path)) return null;
    const bytes = new Uint8Array(readFileSync(path));
    return hashOf(bytes) === sha256 ? bytes : null;
  };

  return {
    list: () =>
      (existsSync(folder) ? readdirSync(folder) : []).flatMap((name) => {
        const sha256 = name.slice(0, -extension.length);
        if (!name.endsWith(extension) || !isHash(sha256)) return [];
        return [{ sha256, writtenAt: statSync(join(folder, name)).mtime }];
      }),

    has: (sha256) => {
      const path = pathOf(sha256);
      return path !== null && existsSync(path);
    },

    get,

    put: (bytes) => {
      const checked = cleanJpeg(bytes);
      if (!checked.ok) return checked;
      const sha256 = hashOf(bytes);
      // A file that was damaged on the disk is written anew.
      if (get(sha256) === null) writeWhole(folder, join(folder, `${sha256}${extension}`), bytes);
      return ok({ sha256, ...checked.value });
    },

    remove: (sha256) => {
      const path = pathOf(sha256);
      if (path !== null) rmSync(path, { force: true });
    },
  };
}
