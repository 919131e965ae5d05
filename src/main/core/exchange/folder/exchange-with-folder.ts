// One look into the shared folder: what colleagues put there goes through the funnel, what is not
// there yet is put there, and what this laptop no longer needs to keep there is tidied away.
import * as Y from 'yjs';
import type { FolderColleague } from '../../../../shared/ipc/folder.contract.ts';
import type { ReviewId } from '../../../../shared/domain/ids.ts';
import type { CoreContext } from '../../context.ts';
import { listEntities } from '../../review-doc/entities.ts';
import { newsIn } from '../bundle/news.ts';
import { remember } from '../bundle/session.ts';
import { byPerson } from '../bundle/take-in-bundle.ts';
import { ownDeviceId, ownKey } from './device-seal.ts';
import { rootOf } from './folder-files.ts';
import { takePhotosIn, writePhotos } from './folder-photos.ts';
import { sessionsOf, type FolderSession } from './folder-session.ts';
import { changeSharedFolder, sharedFolder } from './folder-settings.ts';
import { createFolderView, type Look } from './folder-view.ts';
import { hasAllOf, howFar, isSameFar } from './how-far.ts';
import {
  ownParcels,
  shouldPutTogether,
  tidyOwnFiles,
  writeKey,
  writeParcel,
  type Written,
} from './own-files.ts';
import { sha256, type ParcelHeader } from './parcel.ts';
import { whatsMissing } from './whats-missing.ts';

const usualWait = 30_000;

/** What came of a look; the review itself may still be on its way. */
type Outcome = 'done' | 'not-shared' | 'review-not-come-yet' | Exclude<Written, 'written'>;

export function sessionOf(context: CoreContext, reviewId: string): FolderSession | null {
  const { byReview } = sessionsOf(context);
  const folder = sharedFolder(context.store.local, reviewId);
  if (folder === null) {
    byReview.delete(reviewId);
    return null;
  }
  const root = rootOf(folder.path);
  const known = byReview.get(reviewId);
  if (known?.root === root) return known;
  const session: FolderSession = {
    root,
    view: createFolderView(root, reviewId),
    state: 'not-looked-yet',
    lastLookAt: null,
    hasUnwritten: false,
    lastWriteAt: 0,
    colleagues: [],
    onTheirWay: 0,
    locked: 0,
    newer: 0,
    settledFor: null,
  };
  byReview.set(reviewId, session);
  return session;
}

export const notesOn = ({ store }: CoreContext, reviewId: string): number =>
  store.evidence.all(reviewId).length + store.evidence.listBinned(reviewId).length;

/** @returns false where the review is not on this laptop and not whole in the folder either. */
function takeIn(
  context: CoreContext,
  reviewId: ReviewId,
  { doc, arrived }: Look,
  folderName: string,
): boolean {
  const { funnel, store, now } = context;
  const there = Y.encodeStateAsUpdate(doc);
  const isNewHere = store.log.documentType(reviewId) === null;
  if (isNewHere) {
    if (!listEntities(doc).some(({ kind, id }) => kind === 'review' && id === reviewId)) {
      return false;
    }
    funnel.createFrom(reviewId, 'review', there, () =>
      store.local.markOpened(reviewId, now().toISOString()),
    );
    return true;
  }
  const here = funnel.encode(reviewId);
  const missing = whatsMissing(here, there);
  if (missing === null) return true;
  const news = newsIn(missing, here);
  funnel.receive(reviewId, missing, 'file');
  const names = [...new Set(arrived.map(({ name, deviceLabel }) => name ?? deviceLabel))];
  const from = { personId: null, name: names.length > 0 ? names.join(', ') : null, device: '' };
  remember(context, reviewId, {
    way: 'folder',
    at: now().toISOString(),
    fileName: folderName,
    people: byPerson(news, from),
  });
  return true;
}

function colleaguesIn(look: Look, own: string, has: ParcelHeader['has']): FolderColleague[] {
  const newest = new Map<string, ParcelHeader>();
  for (const { header } of look.parcels) {
    const known = newest.get(header.device);
    if (header.device !== own && (known?.sequence ?? 0) < header.sequence) {
      newest.set(header.device, header);
    }
  }
  return [...newest.values()]
    .map((header) => ({
      device: header.device,
      name: header.name,
      deviceLabel: header.deviceLabel,
      lastAt: header.madeAt,
      notes: header.has.notes,
      hasEverything: hasAllOf(header.has, has),
    }))
    .toSorted((a, b) => (a.name ?? a.deviceLabel).localeCompare(b.name ?? b.deviceLabel, 'en-GB'));
}

async function putThere(
  context: CoreContext,
  session: FolderSession,
  reviewId: ReviewId,
  look: Look,
  has: ParcelHeader['has'],
): Promise<Written> {
  const folder = sharedFolder(context.store.local, reviewId);
  if (folder === null) return 'written';
  const key = await writeKey(context, session, folder, look);
  if (key !== 'written') return key;
  const kept = sharedFolder(context.store.local, reviewId);
  if (kept === null) return 'written';

  const mine = context.funnel.encode(reviewId);
  const own = ownParcels(context, look);
  const missing = whatsMissing(Y.encodeStateAsUpdate(look.doc), mine);
  const write = (update: Uint8Array, isWhole: boolean, isOnlyWord: boolean): Promise<Written> =>
    writeParcel(context, session, kept, look, { has, update, isWhole, isOnlyWord });
  if (shouldPutTogether(own, mine.length)) return write(mine, true, false);
  if (missing !== null) {
    session.hasUnwritten = true;
    const written = await write(missing, false, false);
    session.hasUnwritten = written !== 'written';
    return written;
  }
  session.hasUnwritten = false;
  const said = own.at(-1)?.header.has;
  const wait = sessionsOf(context).options.millisecondsBeforeWord ?? usualWait;
  const isDue = context.now().getTime() - session.lastWriteAt >= wait;
  if (said !== undefined && (isSameFar(said, has) || !isDue)) return 'written';
  return write(Y.encodeStateAsUpdate(new Y.Doc()), false, true);
}

/** Goes through a folder once; ask for it in turn. @throws StoreError, and then nothing changed. */
export async function exchangeWithFolder(
  context: CoreContext,
  reviewId: ReviewId,
  folderName: string,
): Promise<Outcome> {
  const { store } = context;
  const session = sessionOf(context, reviewId);
  const folder = sharedFolder(store.local, reviewId);
  if (session === null || folder === null) return 'not-shared';
  const look = await session.view.look({
    passphrase: folder.passphrase,
    keys: folder.keys,
    own: { device: ownDeviceId(store.local), key: ownKey(store.local, reviewId) },
    ownKeyFile: folder.ownKeyFile,
    now: context.now().getTime(),
  });
  if (sessionsOf(context).isEnding) return 'not-shared';
  if (look === null) {
    session.state = 'away';
    return 'away';
  }
  if (look.keys.length !== folder.keys.length) {
    changeSharedFolder(store.local, reviewId, (kept) => ({ ...kept, keys: [...look.keys] }));
  }
  if (!takeIn(context, reviewId, look, folderName)) return 'review-not-come-yet';
  await takePhotosIn(context, reviewId, look);

  const mine = context.funnel.encode(reviewId);
  const has = { ...howFar(mine), notes: notesOn(context, reviewId) };
  // What this laptop knows and what lies there are as they were: nothing to compare or to write.
  const settled = sha256(
    new TextEncoder().encode(
      JSON.stringify([has, look.files.map(({ path, size, changedAt }) => [path, size, changedAt])]),
    ),
  );
  if (session.settledFor !== settled || session.state !== 'here') {
    const written = await putThere(context, session, reviewId, look, has);
    if (written !== 'written') {
      session.state = written === 'away' ? 'away' : 'cannot-write';
      return written;
    }
    if (sessionsOf(context).isEnding) return 'not-shared';
    const isQuiet = ownParcels(context, look).some(({ header }) => isSameFar(header.has, has));
    session.settledFor = isQuiet ? settled : null;
  }
  const photos = await writePhotos(context, session, folder, look);
  if (!(typeof photos === 'object' && 'isAllThere' in photos)) {
    session.hasUnwritten = true;
    session.state = photos === 'away' ? 'away' : 'cannot-write';
    return photos;
  }
  session.hasUnwritten = !photos.isAllThere;
  if (sessionsOf(context).isEnding) return 'not-shared';
  await tidyOwnFiles(context, session, reviewId, look);
  session.state = 'here';
  session.lastLookAt = context.now().toISOString();
  session.colleagues = colleaguesIn(look, ownDeviceId(store.local), has);
  session.onTheirWay = look.count('on-its-way') + look.count('no-key-yet');
  session.locked = look.count('locked');
  session.newer = look.count('newer');
  return 'done';
}
