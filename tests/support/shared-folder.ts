// A shared folder as clouds really keep one: a folder on each laptop, and between them something that
// brings files late, in pieces, twice, under other names, and empty. What it does is told by a number.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import {
  sessionsOf,
  type FolderOptions,
} from '../../src/main/core/exchange/folder/folder-session.ts';
import type { ReviewId } from '../../src/shared/domain/ids.ts';
import type { FolderStatus } from '../../src/shared/ipc/folder.contract.ts';
import { memoryFolder } from './memory-folder.ts';
import type { TestCore } from './test-core.ts';

/** Nothing is waited for, and no passphrase takes a second. */
const quick: FolderOptions = {
  workFactor: 2,
  millisecondsBeforeWord: 0,
  millisecondsBeforeTidying: 0,
};

/** To be said before a core shares anything; again after it was opened anew. */
export const hurry = (core: TestCore, options: FolderOptions = {}): void =>
  void sessionsOf(core.core.context, { ...quick, ...options });

export const look = (core: TestCore, reviewId: ReviewId): Promise<FolderStatus> =>
  core.ask('folder.look', { reviewId });

export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/** Numbers of chance, the same for the same seed. */
export function chance(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const faults = ['late', 'torn', 'empty', 'doubled', 'conflict', 'renamed', 'zeros'] as const;
export type Fault = (typeof faults)[number];

export interface Cloud {
  /** The folder on a laptop. */
  folderOf(laptop: number): string;
  /** Takes up what the laptop wrote and brings some of what others wrote, well or badly. */
  sync(laptop: number): void;
  /** Brings everything there is, whole. */
  settle(): void;
  unplug(laptop: number): void;
  plugIn(laptop: number): void;
  readonly met: ReadonlySet<Fault>;
  remove(): void;
}

interface CloudFile {
  readonly bytes: Buffer;
  readonly writer: number;
  isGone: boolean;
}

export function createCloud(laptopCount: number, seed: number): Cloud {
  const root = memoryFolder();
  const next = chance(seed);
  const files = new Map<string, CloudFile>();
  const brought = Array.from({ length: laptopCount }, () => new Map<string, 'whole' | 'badly'>());
  const met = new Set<Fault>();
  const folderOf = (laptop: number): string => join(root, `laptop ${laptop}`, 'Team folder');
  const unplugged = (laptop: number): string => join(root, `laptop ${laptop}`, 'unplugged');
  for (let laptop = 0; laptop < laptopCount; laptop += 1) {
    mkdirSync(folderOf(laptop), { recursive: true });
  }

  const put = (laptop: number, name: string, bytes: Buffer): void => {
    const path = join(folderOf(laptop), name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  };
  const otherName = (name: string, how: string): string => name.replace(/\.ff$/, `${how}.ff`);

  const takeUp = (laptop: number): void => {
    const there = new Set<string>();
    for (const path of filesBelow(folderOf(laptop))) {
      const name = relative(folderOf(laptop), path);
      there.add(name);
      const known = files.get(name);
      if (known === undefined && !brought[laptop]!.has(name) && name.endsWith('.ff')) {
        // Copies that the cloud itself made are not taken up again.
        if (/( \(\d\)|-LAPTOP\d|renamed)/.test(name)) continue;
        files.set(name, { bytes: readFileSync(path), writer: laptop, isGone: false });
      } else if (known?.writer === laptop) {
        const bytes = readFileSync(path);
        if (!bytes.equals(known.bytes)) {
          files.set(name, { bytes, writer: laptop, isGone: false });
          for (const each of brought) each.delete(name);
        }
      }
    }
    for (const [name, file] of files) if (file.writer === laptop) file.isGone = !there.has(name);
  };

  const bringWhole = (laptop: number, name: string, file: CloudFile): void => {
    const path = join(folderOf(laptop), name);
    if (file.isGone) rmSync(path, { force: true });
    else put(laptop, name, file.bytes);
    brought[laptop]!.set(name, 'whole');
  };

  const bring = (laptop: number, name: string, file: CloudFile): void => {
    const { bytes } = file;
    if (file.isGone || next(10) < 4) {
      bringWhole(laptop, name, file);
      return;
    }
    const fault = faults[next(faults.length)]!;
    met.add(fault);
    switch (fault) {
      case 'late':
        return;
      case 'torn':
        put(laptop, name, bytes.subarray(0, 1 + next(bytes.length - 1)));
        break;
      case 'empty':
        put(laptop, name, Buffer.alloc(0));
        break;
      case 'zeros':
        put(laptop, name, Buffer.alloc(bytes.length));
        break;
      case 'doubled':
        put(laptop, otherName(name, ' (1)'), bytes);
        bringWhole(laptop, name, file);
        return;
      case 'conflict':
        put(laptop, otherName(name, `-LAPTOP${laptop}`), bytes);
        return;
      case 'renamed':
        put(laptop, join(dirname(name), `renamed ${next(1_000)}`), bytes);
        return;
    }
    brought[laptop]!.set(name, 'badly');
  };

  const isHere = (laptop: number): boolean => existsSync(folderOf(laptop));

  return {
    folderOf,
    met,
    sync: (laptop) => {
      if (!isHere(laptop)) return;
      takeUp(laptop);
      for (const [name, file] of files) {
        if (file.writer === laptop) continue;
        const isThere = existsSync(join(folderOf(laptop), name));
        const isWhole = brought[laptop]!.get(name) === 'whole' && isThere !== file.isGone;
        if (!isWhole && next(3) > 0) bring(laptop, name, file);
      }
    },
    settle: () => {
      for (let laptop = 0; laptop < laptopCount; laptop += 1) takeUp(laptop);
      for (let laptop = 0; laptop < laptopCount; laptop += 1) {
        for (const [name, file] of files) {
          if (file.writer !== laptop) bringWhole(laptop, name, file);
        }
      }
    },
    unplug: (laptop) => {
      if (isHere(laptop)) renameSync(folderOf(laptop), unplugged(laptop));
    },
    plugIn: (laptop) => {
      if (!isHere(laptop)) renameSync(unplugged(laptop), folderOf(laptop));
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

export const bytesBelow = (folder: string): number =>
  filesBelow(folder).reduce((sum, path) => sum + statSync(path).size, 0);
