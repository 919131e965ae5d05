// What this laptop remembers of the folders its reviews are shared in. It belongs to the laptop: no
// path and no key of it goes into a document, a bundle or to the page.
import { ReviewId } from '../../../../shared/domain/ids.ts';
import { z } from '../../../../shared/lib/schema.ts';
import type { LocalStore } from '../../store/local-store.ts';

const settingName = 'shared-folders';
const mostKeysKept = 100;

const OpenedKey = z.object({
  /** SHA-256 of the file it came from: a passphrase takes a second, and is tried once. */
  fileSha256: z.string(),
  device: z.string(),
  key: z.string(),
});
export type OpenedKey = z.infer<typeof OpenedKey>;

const SharedFolder = z.object({
  reviewId: ReviewId,
  path: z.string(),
  passphrase: z.string(),
  /** Of the parcel this laptop wrote last. */
  sequence: z.number().int().min(0),
  /** SHA-256 of the key file as it was written, or null. */
  ownKeyFile: z.string().nullable(),
  keys: z.array(OpenedKey),
});
export type SharedFolder = z.infer<typeof SharedFolder>;

function read(local: LocalStore): SharedFolder[] {
  const parsed = z.array(SharedFolder).safeParse(local.readSetting(settingName));
  return parsed.success ? parsed.data : [];
}

export const sharedFolders = (local: LocalStore): readonly SharedFolder[] => read(local);

export const sharedFolder = (local: LocalStore, reviewId: string): SharedFolder | null =>
  read(local).find((folder) => folder.reviewId === reviewId) ?? null;

export function keepSharedFolder(local: LocalStore, folder: SharedFolder): void {
  const others = read(local).filter(({ reviewId }) => reviewId !== folder.reviewId);
  const keys = folder.keys.slice(-mostKeysKept);
  local.writeSetting(settingName, [...others, { ...folder, keys }]);
}

export function forgetSharedFolder(local: LocalStore, reviewId: string): void {
  local.writeSetting(
    settingName,
    read(local).filter((folder) => folder.reviewId !== reviewId),
  );
}

/** Changes what is kept of one folder, unless it has been given up meanwhile. */
export function changeSharedFolder(
  local: LocalStore,
  reviewId: string,
  change: (folder: SharedFolder) => SharedFolder,
): void {
  const folder = sharedFolder(local, reviewId);
  if (folder !== null) keepSharedFolder(local, change(folder));
}
