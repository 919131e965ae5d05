// This laptop's own files in a shared folder: its key, its parcels, and tidying away what a later
// parcel holds as well. Never touches a file outside the laptop's own folder.
import { mkdir } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import type { CoreContext } from '../../context.ts';
import { deviceLabel } from '../bundle/device-label.ts';
import { lockWithPassphrase } from '../bundle/lock.ts';
import { writeFileSafely } from '../write-file.ts';
import { ownDeviceId, ownKey, sealAsDevice } from './device-seal.ts';
import {
  codeOf,
  isFolder,
  removeOwnFile,
  removeOwnLeftovers,
  reviewFolder,
} from './folder-files.ts';
import { sessionsOf, type FolderSession } from './folder-session.ts';
import { changeSharedFolder, type SharedFolder } from './folder-settings.ts';
import type { Look, Parcel } from './folder-view.ts';
import { packKey, packParcel, sha256, type ParcelHeader } from './parcel.ts';

export type Written = 'written' | 'away' | { readonly code: string };

const keyFileName = 'key.ff';
const usualTidying = 10 * 60_000;
const leftoverAge = 60 * 60_000;

const ownFolder = ({ store }: CoreContext, root: string, reviewId: string): string =>
  join(reviewFolder(root, reviewId), ownDeviceId(store.local));

/** Not with all its parents: where a stick was pulled out, nothing may be made in its place. */
async function makeFolder(path: string): Promise<void> {
  await mkdir(path).catch((error: unknown) => {
    if (codeOf(error) !== 'EEXIST') throw error;
  });
}

export async function writeOwnFile(
  context: CoreContext,
  { root }: FolderSession,
  reviewId: string,
  name: string,
  bytes: Uint8Array,
): Promise<Written> {
  const { renaming } = sessionsOf(context).options;
  const folder = ownFolder(context, root, reviewId);
  try {
    await makeFolder(reviewFolder(root, reviewId));
    await makeFolder(folder);
  } catch (error) {
    return (await isFolder(root)) ? { code: codeOf(error) } : 'away';
  }
  const written = await writeFileSafely(join(folder, name), bytes, renaming);
  if (written.ok) return 'written';
  return (await isFolder(root)) ? { code: written.failure.code } : 'away';
}

/** The key lies there as this laptop wrote it, or is written anew. */
export async function writeKey(
  context: CoreContext,
  session: FolderSession,
  folder: SharedFolder,
  look: Look,
): Promise<Written> {
  const { reviewId, passphrase, ownKeyFile } = folder;
  const path = join(ownFolder(context, session.root, reviewId), keyFileName);
  if (ownKeyFile !== null && look.sha256Of(path) === ownKeyFile) return 'written';
  const { local } = context.store;
  const key = Buffer.from(ownKey(local, reviewId)).toString('hex');
  const inside = packKey({ reviewId, device: ownDeviceId(local), key });
  const locked = await lockWithPassphrase(
    inside,
    passphrase,
    sessionsOf(context).options.workFactor,
  );
  const written = await writeOwnFile(context, session, reviewId, keyFileName, locked);
  if (written === 'written') {
    changeSharedFolder(local, reviewId, (kept) => ({ ...kept, ownKeyFile: sha256(locked) }));
  }
  return written;
}

export const ownParcels = ({ store }: CoreContext, look: Look): Parcel[] => {
  const device = ownDeviceId(store.local);
  return look.parcels
    .filter(({ header }) => header.device === device)
    .toSorted((a, b) => a.header.sequence - b.header.sequence);
};

const nameOfWriter = ({ store }: CoreContext, reviewId: string): string | null => {
  const personId = store.local.writingAs(reviewId);
  if (personId === null) return null;
  return store.entities.find(reviewId, 'person', personId)?.name ?? null;
};

export async function writeParcel(
  context: CoreContext,
  session: FolderSession,
  folder: SharedFolder,
  look: Look,
  parcel: Pick<ParcelHeader, 'has' | 'isOnlyWord'> & {
    readonly update: Uint8Array;
    readonly isWhole: boolean;
  },
): Promise<Written> {
  const { local } = context.store;
  const { reviewId } = folder;
  const device = ownDeviceId(local);
  // A laptop restored from a backup counts on from what it finds.
  const newest = ownParcels(context, look).at(-1)?.header.sequence ?? 0;
  const sequence = Math.max(folder.sequence, newest) + 1;
  const inside = packParcel(
    {
      reviewId,
      device,
      sequence,
      replacesThrough: parcel.isWhole ? sequence - 1 : 0,
      isOnlyWord: parcel.isOnlyWord,
      name: nameOfWriter(context, reviewId),
      deviceLabel: deviceLabel(context),
      madeAt: context.now().toISOString(),
      has: parcel.has,
    },
    parcel.update,
  );
  const sealed = await sealAsDevice(inside, device, ownKey(local, reviewId));
  const name = `${String(sequence).padStart(6, '0')}-${sha256(sealed).slice(0, 16)}.ff`;
  const written = await writeOwnFile(context, session, reviewId, name, sealed);
  if (written === 'written') {
    changeSharedFolder(local, reviewId, (kept) => ({ ...kept, sequence }));
    session.lastWriteAt = context.now().getTime();
  }
  return written;
}

const mostParcels = 24;

/** Many small parcels, or as much as four times what they come to, are put together into one. */
export function shouldPutTogether(parcels: readonly Parcel[], wholeBytes: number): boolean {
  const replaced = Math.max(0, ...parcels.map(({ header }) => header.replacesThrough));
  const live = parcels.filter(
    ({ header }) =>
      header.sequence > replaced && !header.isOnlyWord && header.replacesThrough === 0,
  );
  const bytes = live.reduce((sum, { size }) => sum + size, 0);
  return live.length > mostParcels || bytes > 4 * wholeBytes + 1024 * 1024;
}

/** Removes what this laptop wrote and what its newest parcels hold or say as well. */
export async function tidyOwnFiles(
  context: CoreContext,
  { root }: FolderSession,
  reviewId: string,
  look: Look,
): Promise<void> {
  const now = context.now().getTime();
  const own = `${ownFolder(context, root, reviewId)}${sep}`;
  const grace = sessionsOf(context).options.millisecondsBeforeTidying ?? usualTidying;
  const parcels = ownParcels(context, look);
  const newest = parcels.at(-1);
  const replaced = Math.max(
    0,
    ...parcels
      .filter(({ firstSeenAt }) => now - firstSeenAt >= grace)
      .map(({ header }) => header.replacesThrough),
  );
  for (const { header, paths } of parcels) {
    const isOldWord = header.isOnlyWord && header.sequence < (newest?.header.sequence ?? 0);
    if (!isOldWord && header.sequence > replaced) continue;
    for (const path of paths) if (path.startsWith(own)) await removeOwnFile(path);
  }
  // Our own that can no longer be read: all it held was written once more when that was seen.
  for (const { path } of look.files) {
    if (dirname(path) + sep !== own || look.verdictOf(path) !== 'on-its-way') continue;
    const sequence = /^(\d{6,})-[0-9a-f]{16}/.exec(basename(path))?.[1];
    if (sequence !== undefined && Number(sequence) <= replaced) await removeOwnFile(path);
  }
  await removeOwnLeftovers(own, now - leftoverAge);
}
