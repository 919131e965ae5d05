// Templates and the logo as files in a folder beside the database, each named by the SHA-256 of its
// bytes. Knows nothing of what they are for.
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
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { asStoreError } from '../../store/store-error.ts';

export interface KeptFiles {
  /** Null where it is not here, or its bytes are no longer what its name says. */
  get(sha256: string): Uint8Array | null;
  /** @throws StoreError where the disk refuses. */
  put(bytes: Uint8Array): string;
  /** Removes all but these. */
  keepOnly(sha256s: ReadonlySet<string>): void;
}

const isHash = (name: string): boolean => /^[\da-f]{64}$/u.test(name);
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export function keptFiles(folder: string): KeptFiles {
  const get = (sha256: string): Uint8Array | null => {
    const path = join(folder, sha256);
    if (!isHash(sha256) || !existsSync(path)) return null;
    const bytes = new Uint8Array(readFileSync(path));
    return hashOf(bytes) === sha256 ? bytes : null;
  };
  return {
    get,
    put: (bytes) => {
      const sha256 = hashOf(bytes);
      if (get(sha256) !== null) return sha256;
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
        renameSync(beside, join(folder, sha256));
      } catch (error) {
        rmSync(beside, { force: true });
        throw asStoreError(error);
      }
      return sha256;
    },
    keepOnly: (sha256s) => {
      if (!existsSync(folder)) return;
      for (const name of readdirSync(folder)) {
        if (isHash(name) && !sha256s.has(name)) rmSync(join(folder, name), { force: true });
      }
    },
  };
}
