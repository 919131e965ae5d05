// Sharing a review in a folder from now on: finding out which words open what lies there already, and
// the first look. What was set up is taken back where that look does not succeed.
import { basename } from 'node:path';
import type { ReviewId } from '../../../../shared/domain/ids.ts';
import type { CoreContext } from '../../context.ts';
import { allKept, keepPassphrase } from '../bundle/kept-passphrases.ts';
import { headLength, ownDeviceId, sealedAs } from './device-seal.ts';
import { exchangeWithFolder } from './exchange-with-folder.ts';
import { filesIn, readFolderFile, rootOf } from './folder-files.ts';
import { inTurn } from './folder-session.ts';
import { forgetSharedFolder, keepSharedFolder, sharedFolder } from './folder-settings.ts';
import { readKeyFile } from './read-key-file.ts';

/** Trying one takes about a second; nobody waits longer than a few for nothing. */
const mostTried = 6;
const mostKeyFiles = 12;

/** The keys that lie in a folder, still sealed; null where the folder is not there. */
export async function keyFilesIn(
  path: string,
  reviewId: string | null,
): Promise<Uint8Array[] | null> {
  const files = await filesIn(rootOf(path), reviewId);
  if (files === null) return null;
  const found: Uint8Array[] = [];
  for (const file of files) {
    if (found.length >= mostKeyFiles) break;
    const head = await readFolderFile(file.path, headLength);
    if (head === null || sealedAs(head).kind !== 'key') continue;
    const bytes = await readFolderFile(file.path);
    if (bytes !== null) found.push(bytes);
  }
  return found;
}

export interface Fitting {
  readonly passphrase: string;
  readonly reviewId: ReviewId;
  /** Only this laptop's own key lies there. */
  readonly isOwn: boolean;
}

/** Which of the passphrases opens one of the keys, and of which review. */
export async function fittingPassphrase(
  context: CoreContext,
  keyFiles: readonly Uint8Array[],
  passphrases: readonly string[],
  reviewId: string | null,
): Promise<Fitting | null> {
  const own = ownDeviceId(context.store.local);
  for (const passphrase of passphrases.slice(0, mostTried)) {
    for (const bytes of keyFiles) {
      const read = await readKeyFile(bytes, passphrase);
      if (read.kind !== 'key') continue;
      const { header } = read;
      if (reviewId !== null && header.reviewId !== reviewId) continue;
      return { passphrase, reviewId: header.reviewId, isOwn: header.device === own };
    }
  }
  return null;
}

export const keptWords = ({ store }: CoreContext): string[] => allKept(store.local);

type Shared = 'shared' | 'review-not-come-yet' | { readonly code: string };

export async function shareIn(
  context: CoreContext,
  path: string,
  reviewId: ReviewId,
  passphrase: string,
): Promise<Shared> {
  const { local } = context.store;
  const before = sharedFolder(local, reviewId);
  const isSame = before?.path === path && before.passphrase === passphrase;
  keepSharedFolder(local, {
    reviewId,
    path,
    passphrase,
    sequence: before?.sequence ?? 0,
    ownKeyFile: isSame ? before.ownKeyFile : null,
    keys: before?.keys ?? [],
  });
  const takeBack = (): void => {
    if (before === null) forgetSharedFolder(local, reviewId);
    else keepSharedFolder(local, before);
  };
  try {
    const outcome = await inTurn(context, reviewId, () =>
      exchangeWithFolder(context, reviewId, basename(path)),
    );
    if (outcome === 'done') {
      keepPassphrase(local, reviewId, passphrase, 'ours');
      return 'shared';
    }
    takeBack();
    if (outcome === 'review-not-come-yet') return outcome;
    return typeof outcome === 'string' ? { code: 'ENOENT' } : outcome;
  } catch (error) {
    takeBack();
    throw error;
  }
}
