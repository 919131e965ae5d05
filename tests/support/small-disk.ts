// A real file system that is soon full, or that nobody may write to. Needs the right to mount; where
// that is missing, `reason` says so and the test is skipped with it.
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, rmdirSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface SmallDisk {
  readonly path: string;
  /** Takes the room that is left, so that nothing more fits. */
  fill(): void;
  makeRoom(): void;
  setReadOnly(isReadOnly: boolean): void;
  unmount(): void;
}

function mount(...args: string[]): void {
  execFileSync('mount', args, { stdio: 'pipe' });
}

export function mountSmallDisk(kilobytes: number): SmallDisk {
  const path = mkdtempSync(join(tmpdir(), 'fieldfare-disk-'));
  try {
    mount('-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', path);
  } catch (error) {
    rmdirSync(path);
    throw error;
  }
  const ballast = join(path, 'ballast');
  return {
    path,
    fill: () => {
      const file = openSync(ballast, 'a');
      try {
        for (const size of [65_536, 4_096]) {
          try {
            for (;;) writeSync(file, Buffer.alloc(size, 1));
          } catch {
            // As full as pieces of this size make it.
          }
        }
      } finally {
        closeSync(file);
      }
    },
    makeRoom: () => rmSync(ballast, { force: true }),
    setReadOnly: (isReadOnly) => mount('-o', `remount,${isReadOnly ? 'ro' : 'rw'}`, path),
    unmount: () => {
      execFileSync('umount', ['--lazy', path], { stdio: 'pipe' });
      rmdirSync(path);
    },
  };
}

/** Why no small disk can be had here; null where one can. */
export function whyNoSmallDisk(): string | null {
  if (process.platform !== 'linux') return 'a small disk is mounted on Linux only';
  try {
    mountSmallDisk(64).unmount();
    return null;
  } catch {
    return 'mounting a small disk needs the right to mount (root)';
  }
}
