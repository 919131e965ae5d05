// Work that takes longer than a blink: it gives way between its pieces, so that a note can be saved
// meanwhile, tells how far it is once it has taken a second, and stops where nobody wants it any
// more. What the work is, only its operation knows.
import { AsyncLocalStorage } from 'node:async_hooks';
import { setImmediate as others } from 'node:timers/promises';
import type { Topic } from '../../shared/ipc/topics.ts';
import type { WorkInHand } from '../../shared/ipc/work.contract.ts';

/** How long a piece may keep others waiting, in milliseconds. */
const pieceMs = 12;
/** Before that, a person has not begun to wait. */
const shownAfterMs = 1_000;
const toldEveryMs = 250;

/** Thrown inside stopped work; nothing of it has been written. */
export class WorkStopped extends Error {}

interface Work {
  readonly id: string;
  readonly operation: string;
  readonly began: number;
  share: number;
  /** When this piece began. */
  pieceBegan: number;
  told: number | null;
  isStopped: boolean;
}

const current = new AsyncLocalStorage<{ readonly work: Work; readonly tell: () => void }>();

/** So that a loop asks for a promise only when it is time to: `if (isPieceOver()) await giveWay(…)`. */
export function isPieceOver(): boolean {
  const found = current.getStore();
  return found !== undefined && performance.now() - found.work.pieceBegan >= pieceMs;
}

/**
 * Lets others in. Outside an operation (a test, the program without a window) it does nothing.
 * @param share how much is done, from 0 to 1
 * @throws WorkStopped
 */
export async function giveWay(share: number): Promise<void> {
  const found = current.getStore();
  if (found === undefined) return;
  const { work, tell } = found;
  work.share = share;
  await others();
  const now = performance.now();
  work.pieceBegan = now;
  if (work.isStopped) throw new WorkStopped();
  if (now - work.began < shownAfterMs) return;
  if (work.told !== null && now - work.told < toldEveryMs) return;
  work.told = now;
  tell();
}

export interface LongWorks {
  /** @throws WorkStopped, and whatever the task throws */
  run<Value>(operation: string, task: () => Value | Promise<Value>): Promise<Value>;
  /** What has taken so long that a person is told. */
  inHand(): readonly WorkInHand[];
  /** @returns false where it is done already. */
  stop(id: string): boolean;
}

export function createLongWorks(announce: (topics: readonly Topic[]) => void): LongWorks {
  const running = new Map<string, Work>();
  let count = 0;
  const tell = (): void => announce(['work']);
  return {
    run: async (operation, task) => {
      count += 1;
      const id = String(count);
      const began = performance.now();
      const work: Work = {
        id,
        operation,
        began,
        share: 0,
        pieceBegan: began,
        told: null,
        isStopped: false,
      };
      running.set(id, work);
      try {
        return await current.run({ work, tell }, task);
      } finally {
        running.delete(id);
        if (work.told !== null) tell();
      }
    },
    inHand: () =>
      [...running.values()]
        .filter(({ told }) => told !== null)
        .map(({ id, operation, share }) => ({ id, operation, share })),
    stop: (id) => {
      const work = running.get(id);
      if (work === undefined) return false;
      work.isStopped = true;
      return true;
    },
  };
}
