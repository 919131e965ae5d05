// Shares a review in a folder that the team has in common, and tells how that goes.
import { basename } from 'node:path';
import type { folderContract, FolderStatus } from '../../../../shared/ipc/folder.contract.ts';
import type { OwnFailure } from '../../../../shared/ipc/contract.ts';
import { err, ok, type Result } from '../../../../shared/lib/result.ts';
import type { CoreContext } from '../../context.ts';
import { keptPassphrase } from '../../exchange/bundle/kept-passphrases.ts';
import { drawPassphrase, tidyPassphrase } from '../../exchange/bundle/passphrase.ts';
import { suggested } from '../../exchange/bundle/session.ts';
import {
  exchangeWithFolder,
  notesOn,
  sessionOf,
} from '../../exchange/folder/exchange-with-folder.ts';
import {
  inTurn,
  letFolderWait,
  sessionsOf,
  waitingFolder,
  type WaitingFolder,
} from '../../exchange/folder/folder-session.ts';
import { forgetSharedFolder, sharedFolder } from '../../exchange/folder/folder-settings.ts';
import {
  fittingPassphrase,
  keptWords,
  keyFilesIn,
  shareIn,
} from '../../exchange/folder/share-folder.ts';
import type { HandlersOf } from '../../handler.ts';
import { isChampionsCopy } from '../handover/handover-view.ts';

function statusOf(context: CoreContext, reviewId: string): FolderStatus | null {
  const folder = sharedFolder(context.store.local, reviewId);
  const session = sessionOf(context, reviewId);
  if (folder === null || session === null) return null;
  const { state, lastLookAt, hasUnwritten, colleagues, onTheirWay, locked, newer } = session;
  return {
    folderName: basename(folder.path),
    passphrase: folder.passphrase,
    state,
    lastLookAt,
    notes: notesOn(context, reviewId),
    hasUnwritten,
    colleagues: [...colleagues],
    onTheirWay,
    locked,
    newer,
  };
}

function mustBeShared(context: CoreContext, reviewId: string): FolderStatus {
  const status = statusOf(context, reviewId);
  if (status === null) throw new Error('A folder that was just shared is not.');
  return status;
}

const chooseFolder = (context: CoreContext): Promise<string | null> =>
  context.dialogs.chooseFolder('Choose the folder your team shares');

const waitingFor = ({ token, path }: WaitingFolder) => ({ token, folderName: basename(path) });

async function chosen(
  context: CoreContext,
  token: string | null,
): Promise<Result<WaitingFolder, OwnFailure<'folder.join'>>> {
  if (token !== null) {
    const waiting = waitingFolder(context, token);
    return waiting === null ? err({ name: 'folder-no-longer-chosen' }) : ok(waiting);
  }
  const path = await chooseFolder(context);
  return path === null ? err({ name: 'cancelled' }) : ok(letFolderWait(context, path, null));
}

export const folderHandlers: HandlersOf<typeof folderContract> = {
  'folder.status': (context, { reviewId }) =>
    context.store.reviews.find(reviewId) === null
      ? err({ name: 'review-not-found' })
      : ok(statusOf(context, reviewId)),

  'folder.choose': async (context, { reviewId }) => {
    if (context.store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    if (isChampionsCopy(context, reviewId)) return err({ name: 'copy-not-shared' });
    const path = await chooseFolder(context);
    if (path === null) return err({ name: 'cancelled' });
    const keyFiles = await keyFilesIn(path, reviewId);
    if (keyFiles === null) return err({ name: 'folder-unreadable', code: 'NOT_A_FOLDER' });
    const kept = keptPassphrase(context.store.local, reviewId);
    const words = kept ?? suggested(context, reviewId, () => drawPassphrase(context.resourcesPath));
    if (keyFiles.length > 0) {
      const tried = [...new Set([words, ...keptWords(context)])];
      const fitting = await fittingPassphrase(context, keyFiles, tried, reviewId);
      if (fitting === null) {
        const waiting = letFolderWait(context, path, reviewId);
        return err({ name: 'passphrase-needed', ...waitingFor(waiting) });
      }
      return finish(context, path, reviewId, fitting.passphrase);
    }
    return finish(context, path, reviewId, words);
  },

  'folder.join': async (context, { token, passphrase: typed }) => {
    const found = await chosen(context, token);
    if (!found.ok) return found;
    const waiting = found.value;
    const folderName = basename(waiting.path);
    const keyFiles = await keyFilesIn(waiting.path, waiting.reviewId);
    if (keyFiles === null) return err({ name: 'folder-unreadable', code: 'NOT_A_FOLDER' });
    if (keyFiles.length === 0) return err({ name: 'folder-without-review', folderName });
    const isTyped = typed !== null && typed.trim() !== '';
    const words = isTyped ? [tidyPassphrase(typed)] : keptWords(context);
    const fitting = await fittingPassphrase(context, keyFiles, words, waiting.reviewId);
    if (fitting === null) {
      return err({
        name: isTyped ? 'wrong-passphrase' : 'passphrase-needed',
        ...waitingFor(waiting),
      });
    }
    const { reviewId, passphrase } = fitting;
    if (isChampionsCopy(context, reviewId)) return err({ name: 'copy-not-shared' });
    const isNewHere = context.store.log.documentType(reviewId) === null;
    const shared = await shareIn(context, waiting.path, reviewId, passphrase);
    if (shared === 'review-not-come-yet') return err({ name: shared, ...waitingFor(waiting) });
    if (shared !== 'shared') return err({ name: 'folder-not-writable', code: shared.code });
    sessionsOf(context).waiting = null;
    context.announce(['exchange']);
    return ok({ reviewId, isNewHere, status: mustBeShared(context, reviewId) });
  },

  'folder.look': async (context, { reviewId }) => {
    if (context.store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    const folder = sharedFolder(context.store.local, reviewId);
    if (folder === null) return err({ name: 'not-shared' });
    await inTurn(context, reviewId, () =>
      exchangeWithFolder(context, reviewId, basename(folder.path)),
    );
    context.announce(['exchange']);
    const status = statusOf(context, reviewId);
    return status === null ? err({ name: 'not-shared' }) : ok(status);
  },

  'folder.stop': async (context, { reviewId }) => {
    if (context.store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    if (sharedFolder(context.store.local, reviewId) === null) return err({ name: 'not-shared' });
    forgetSharedFolder(context.store.local, reviewId);
    sessionsOf(context).byReview.delete(reviewId);
    context.announce(['exchange']);
    return ok({});
  },
};

async function finish(
  context: CoreContext,
  path: string,
  reviewId: Parameters<typeof shareIn>[2],
  passphrase: string,
): Promise<Result<FolderStatus, { name: 'folder-not-writable'; code: string }>> {
  const shared = await shareIn(context, path, reviewId, passphrase);
  if (shared !== 'shared') {
    return err({
      name: 'folder-not-writable',
      code: typeof shared === 'string' ? 'ENOENT' : shared.code,
    });
  }
  context.announce(['exchange']);
  return ok(mustBeShared(context, reviewId));
}
