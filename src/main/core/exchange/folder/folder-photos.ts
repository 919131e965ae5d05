// The photos of a review in a shared folder: one sealed file each, written where the folder lacks the
// picture and read where this laptop does. What no note of the review speaks of is let lie.
import { createHmac } from 'node:crypto';
import type { CoreContext } from '../../context.ts';
import { allPhotosLimitBytes } from '../bundle/archive.ts';
import { ownDeviceId, ownKey, sealAsDevice } from './device-seal.ts';
import { sessionsOf, type FolderSession } from './folder-session.ts';
import type { SharedFolder } from './folder-settings.ts';
import type { Look } from './folder-view.ts';
import { writeOwnFile, type Written } from './own-files.ts';
import { packPhoto } from './parcel.ts';

/** A stick is slow, and the next look goes on. */
const mostBytesALook = 16 * 1024 * 1024;

/** The pictures that the review speaks of, also from the bin, the newest first. */
const hashesOf = ({ store }: CoreContext, reviewId: string): string[] => [
  ...new Set(
    store.entities
      .list(reviewId, 'photo', 'all')
      .toReversed()
      .flatMap(({ sha256 }) => (sha256 === null ? [] : [sha256])),
  ),
];

/** @throws StoreError where the disk refuses. */
export async function takePhotosIn(
  context: CoreContext,
  reviewId: string,
  { photos, readPhoto }: Look,
): Promise<void> {
  const { attachments } = context;
  let isAnyNew = false;
  try {
    for (const sha256 of hashesOf(context, reviewId)) {
      if (sessionsOf(context).isEnding) return;
      if (!photos.has(sha256) || attachments.has(sha256)) continue;
      const bytes = await readPhoto(sha256);
      if (bytes !== null && attachments.put(bytes).ok) isAnyNew = true;
    }
  } finally {
    if (isAnyNew) context.announce(['photos']);
  }
}

/** Tells nobody which picture it is, and the same laptop finds the same name again. */
const nameOf = (key: Uint8Array, sha256: string): string =>
  `photo-${createHmac('sha256', key).update(`name of ${sha256}`).digest('hex').slice(0, 32)}.ff`;

/** @returns whether all that should lie there does, or what stood in the way. */
export async function writePhotos(
  context: CoreContext,
  session: FolderSession,
  { reviewId }: SharedFolder,
  { photos }: Look,
): Promise<Exclude<Written, 'written'> | { readonly isAllThere: boolean }> {
  const { attachments, store } = context;
  const device = ownDeviceId(store.local);
  const key = ownKey(store.local, reviewId);
  let lying = [...photos.values()].reduce((sum, [size = 0]) => sum + size, 0);
  let written = 0;
  for (const sha256 of hashesOf(context, reviewId)) {
    if (photos.has(sha256) || !attachments.has(sha256)) continue;
    if (written >= mostBytesALook || sessionsOf(context).isEnding) return { isAllThere: false };
    const bytes = attachments.get(sha256);
    if (bytes === null) continue;
    if (lying + bytes.length > allPhotosLimitBytes) break;
    const sealed = await sealAsDevice(packPhoto({ reviewId, device, sha256 }, bytes), device, key);
    const came = await writeOwnFile(context, session, reviewId, nameOf(key, sha256), sealed);
    if (came !== 'written') return came;
    lying += bytes.length;
    written += bytes.length;
  }
  return { isAllThere: true };
}
