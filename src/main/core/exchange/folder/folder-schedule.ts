// When the shared folders are looked into: soon after something changed there or here, and every now
// and then. While a folder is away, one question to the system every half minute is all it costs.
import { watch, type FSWatcher } from 'node:fs';
import { basename } from 'node:path';
import type { CoreContext } from '../../context.ts';
import { exchangeWithFolder, sessionOf } from './exchange-with-folder.ts';
import { isFolder, reviewFolder } from './folder-files.ts';
import { inTurn, sessionsOf } from './folder-session.ts';
import { sharedFolders, type SharedFolder } from './folder-settings.ts';

/** A cloud that says nothing when files come is asked. */
const millisecondsBetweenLooks = 20_000;
const millisecondsBetweenCalls = 30_000;
/** Files come in swarms, and so do changes. */
const millisecondsOfRest = 1_500;

interface FolderSchedule {
  /** Something of the reviews on this laptop changed. */
  noticeChange(): void;
  stop(): void;
}

interface Watched {
  readonly root: string;
  readonly watcher: FSWatcher;
}

export function startFolderSchedule(
  context: CoreContext,
  logDefect: (error: unknown) => void,
): FolderSchedule {
  const sessions = sessionsOf(context);
  const watched = new Map<string, Watched>();
  const nextLook = new Map<string, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isGoing = false;
  let isAgain = false;

  const unwatch = (reviewId: string): void => {
    watched.get(reviewId)?.watcher.close();
    watched.delete(reviewId);
  };

  const watchFolder = (reviewId: string, root: string): void => {
    if (watched.get(reviewId)?.root === root) return;
    unwatch(reviewId);
    try {
      const watcher = watch(reviewFolder(root, reviewId), { recursive: true }, () => {
        nextLook.delete(reviewId);
        wake(millisecondsOfRest);
      });
      // A share on the network may take no watch, or drop it: then looking now and then must do.
      watcher.on('error', () => unwatch(reviewId));
      watched.set(reviewId, { root, watcher });
    } catch {
      // As above.
    }
  };

  const lookInto = async (folder: SharedFolder): Promise<void> => {
    const { reviewId, path } = folder;
    const session = sessionOf(context, reviewId);
    if (session === null) return;
    const before = JSON.stringify({ ...session, view: null, settledFor: null, lastWriteAt: 0 });
    // Away is found out by one question, before anything is read or compared.
    const isThere = await isFolder(session.root);
    if (isThere) {
      await inTurn(context, reviewId, () => exchangeWithFolder(context, reviewId, basename(path)));
    } else session.state = 'away';
    if (sessions.isEnding) return;
    if (session.state === 'away') unwatch(reviewId);
    else watchFolder(reviewId, session.root);
    const pause = session.state === 'away' ? millisecondsBetweenCalls : millisecondsBetweenLooks;
    nextLook.set(reviewId, Date.now() + pause);
    const after = JSON.stringify({ ...session, view: null, settledFor: null, lastWriteAt: 0 });
    if (before !== after) context.announce(['exchange']);
  };

  const lookAtAll = async (): Promise<void> => {
    if (isGoing) {
      isAgain = true;
      return;
    }
    isGoing = true;
    const folders = sharedFolders(context.store.local);
    for (const reviewId of watched.keys()) {
      if (!folders.some((folder) => folder.reviewId === reviewId)) unwatch(reviewId);
    }
    for (const folder of folders) {
      if (sessions.isEnding) return;
      if ((nextLook.get(folder.reviewId) ?? 0) > Date.now()) continue;
      try {
        await lookInto(folder);
      } catch (error) {
        if (sessions.isEnding) return;
        // Seen anew at the next look; what was not written stays on this laptop, and safe.
        sessions.byReview.delete(folder.reviewId);
        nextLook.set(folder.reviewId, Date.now() + millisecondsBetweenLooks);
        logDefect(error);
      }
    }
    isGoing = false;
    if (folders.length > 0) wake(isAgain ? millisecondsOfRest : millisecondsBetweenLooks);
    isAgain = false;
  };

  let wakesAt = Infinity;
  const wake = (milliseconds: number): void => {
    if (sessions.isEnding) return;
    const at = Date.now() + milliseconds;
    if (at >= wakesAt) return;
    clearTimeout(timer);
    wakesAt = at;
    timer = setTimeout(() => {
      wakesAt = Infinity;
      void lookAtAll();
    }, milliseconds);
    timer.unref();
  };

  wake(millisecondsOfRest);

  return {
    noticeChange: () => {
      for (const { reviewId } of sharedFolders(context.store.local)) nextLook.delete(reviewId);
      wake(millisecondsOfRest);
    },
    stop: () => {
      sessions.isEnding = true;
      clearTimeout(timer);
      for (const reviewId of [...watched.keys()]) unwatch(reviewId);
    },
  };
}
