// What lies in a shared folder, looked at again and again: each file is read once, one that cannot be
// read yet is tried again later, and what no key of the team has sealed is let lie.
import * as Y from 'yjs';
import { listEntities } from '../../review-doc/entities.ts';
import { newDocument } from '../../review-doc/new-document.ts';
import { headLength, openFromDevice, sealedAs } from './device-seal.ts';
import { filesIn, isTooLarge, readFolderFile, type FolderFile } from './folder-files.ts';
import { readInside, sha256, type ParcelHeader } from './parcel.ts';
import { readKeyFile } from './read-key-file.ts';
import type { OpenedKey } from './folder-settings.ts';

type Verdict =
  'parcel' | 'photo' | 'key' | 'foreign' | 'on-its-way' | 'no-key-yet' | 'locked' | 'newer';

interface Seen {
  readonly size: number;
  readonly changedAt: number;
  readonly verdict: Verdict;
  readonly sha256: string | null;
  /** How often it was tried, and at which look it is tried again. */
  readonly tries: number;
  readonly nextLook: number;
  readonly keysKnown: number;
}

export interface Parcel {
  readonly sha256: string;
  readonly header: ParcelHeader;
  readonly size: number;
  readonly paths: Set<string>;
  readonly firstSeenAt: number;
}

interface PhotoFile {
  readonly size: number;
  readonly device: string;
  readonly key: Uint8Array;
}

export interface Look {
  readonly files: readonly FolderFile[];
  readonly parcels: readonly Parcel[];
  /** SHA-256 of a picture -> the sizes of the files that hold it. */
  readonly photos: ReadonlyMap<string, readonly number[]>;
  /** Read anew; null where that does not succeed now. */
  readonly readPhoto: (sha256: string) => Promise<Uint8Array | null>;
  /** What was not there at the last look. */
  readonly arrived: readonly ParcelHeader[];
  /** All that the parcels in the folder hold together. */
  readonly doc: Y.Doc;
  readonly keys: readonly OpenedKey[];
  readonly count: (verdict: Verdict) => number;
  readonly verdictOf: (path: string) => Verdict | null;
  readonly sha256Of: (path: string) => string | null;
}

export interface LookParts {
  readonly passphrase: string;
  readonly keys: readonly OpenedKey[];
  /** This laptop's own, and the file it lies in. */
  readonly own: { readonly device: string; readonly key: Uint8Array };
  readonly ownKeyFile: string | null;
  readonly now: number;
}

export interface FolderView {
  /** @returns null where the folder is not there. */
  look(parts: LookParts): Promise<Look | null>;
}

/** Trying a passphrase takes a second and a good deal of memory. */
const mostPassphrasesALook = 6;
const longestPause = 64;

const settled = new Set<Verdict>(['parcel', 'photo', 'key', 'foreign', 'newer']);

const sizesOf = (holders: ReadonlyMap<string, PhotoFile>): number[] =>
  [...holders.values()].map(({ size }) => size);

const fittingKeys = (
  device: string,
  keys: readonly OpenedKey[],
  own: LookParts['own'],
): Uint8Array[] => [
  ...keys
    .filter((key) => key.device === device)
    .map(({ key }): Uint8Array => new Uint8Array(Buffer.from(key, 'hex'))),
  ...(device === own.device ? [own.key] : []),
];

export function createFolderView(root: string, reviewId: string): FolderView {
  const seen = new Map<string, Seen>();
  const parcels = new Map<string, Parcel>();
  const photos = new Map<string, Map<string, PhotoFile>>();
  /** Sealed by a colleague, and yet not of this review. */
  const unfit = new Set<string>();
  const told = new Set<string>();
  let doc = newDocument();
  let lookNumber = 0;

  const note = (
    file: FolderFile,
    verdict: Verdict,
    hash: string | null = null,
    keysKnown = 0,
  ): void => {
    const before = seen.get(file.path);
    const isSame = before?.size === file.size && before.changedAt === file.changedAt;
    const tries = isSame ? before.tries + 1 : 1;
    const pause = Math.min(2 ** (tries - 1), longestPause);
    const { size, changedAt } = file;
    const nextLook = lookNumber + pause;
    seen.set(file.path, { size, changedAt, verdict, sha256: hash, tries, nextLook, keysKnown });
  };

  const isDue = (file: FolderFile, keyCount: number): boolean => {
    const before = seen.get(file.path);
    if (before === undefined) return true;
    if (before.size !== file.size || before.changedAt !== file.changedAt) return true;
    if (settled.has(before.verdict)) return false;
    if (before.verdict === 'no-key-yet' && before.keysKnown !== keyCount) return true;
    return lookNumber >= before.nextLook;
  };

  /** @returns whether the document still is of this review and no other. */
  const takes = (update: Uint8Array): boolean => {
    try {
      Y.applyUpdate(doc, update);
      return listEntities(doc).every(({ kind, id }) => kind !== 'review' || id === reviewId);
    } catch {
      return false;
    }
  };

  /** Starts the document anew from what is still there. */
  const forgetParcels = (): void => {
    doc.destroy();
    doc = newDocument();
    parcels.clear();
    for (const [path, { verdict }] of seen) if (verdict === 'parcel') seen.delete(path);
  };

  const dropVanished = (files: readonly FolderFile[]): void => {
    const there = new Set(files.map(({ path }) => path));
    for (const path of seen.keys()) if (!there.has(path)) seen.delete(path);
    for (const [hash, holders] of photos) {
      // A file that has changed since is read anew, and may be another picture then, or none.
      for (const path of holders.keys()) {
        if (seen.get(path)?.sha256 !== hash) holders.delete(path);
      }
      if (holders.size === 0) photos.delete(hash);
    }
    let isShort = false;
    for (const [hash, { paths, header }] of parcels) {
      for (const path of paths) if (!there.has(path)) paths.delete(path);
      if (paths.size > 0) continue;
      parcels.delete(hash);
      const isReplaced = [...parcels.values()].some(
        (other) =>
          other.header.device === header.device && other.header.replacesThrough >= header.sequence,
      );
      if (!isReplaced && !header.isOnlyWord) isShort = true;
    }
    if (isShort) forgetParcels();
  };

  const readKeys = async (files: readonly FolderFile[], parts: LookParts): Promise<OpenedKey[]> => {
    const keys = [...parts.keys];
    let tried = 0;
    for (const file of files) {
      const bytes = await readFolderFile(file.path);
      if (bytes === null) {
        note(file, 'on-its-way');
        continue;
      }
      const fileSha256 = sha256(bytes);
      if (fileSha256 === parts.ownKeyFile || keys.some((key) => key.fileSha256 === fileSha256)) {
        note(file, 'key', fileSha256);
        continue;
      }
      tried += 1;
      if (tried > mostPassphrasesALook) {
        note(file, 'on-its-way');
        continue;
      }
      const read = await readKeyFile(bytes, parts.passphrase);
      if (read.kind === 'key' && read.header.reviewId === reviewId) {
        keys.push({ fileSha256, device: read.header.device, key: read.header.key });
        note(file, 'key', fileSha256);
      } else if (read.kind === 'locked' || read.kind === 'newer') note(file, read.kind);
      // A key file that is cut off is as long in the coming as any other file.
      else note(file, read.kind === 'key' ? 'foreign' : 'on-its-way');
    }
    return keys;
  };

  const isOf = (header: { device: string; reviewId: string }, device: string): boolean =>
    header.device === device && header.reviewId === reviewId;

  const notePhoto = (file: FolderFile, hash: string, device: string, key: Uint8Array): void => {
    note(file, 'photo', hash);
    const known = photos.get(hash) ?? new Map<string, PhotoFile>();
    known.set(file.path, { size: file.size, device, key });
    photos.set(hash, known);
  };

  const readPhoto = async (hash: string): Promise<Uint8Array | null> => {
    for (const [path, { device, key }] of photos.get(hash) ?? []) {
      const bytes = await readFolderFile(path);
      const opened = bytes === null ? null : await openFromDevice(bytes, device, key);
      const inside = opened === null ? null : readInside(opened);
      if (inside?.kind === 'photo' && inside.header.sha256 === hash) return inside.bytes;
    }
    return null;
  };

  const readParcel = async (
    file: FolderFile,
    device: string,
    keys: readonly OpenedKey[],
    { own, now }: LookParts,
  ): Promise<ParcelHeader | null> => {
    const bytes = await readFolderFile(file.path);
    if (bytes === null) {
      note(file, 'on-its-way');
      return null;
    }
    const hash = sha256(bytes);
    const known = parcels.get(hash);
    if (known !== undefined || unfit.has(hash)) {
      known?.paths.add(file.path);
      note(file, known === undefined ? 'foreign' : 'parcel', hash);
      return null;
    }
    const fitting = fittingKeys(device, keys, own);
    if (fitting.length === 0) {
      note(file, 'no-key-yet', null, keys.length);
      return null;
    }
    for (const key of fitting) {
      const opened = await openFromDevice(bytes, device, key);
      if (opened === null) continue;
      const inside = readInside(opened);
      if (inside.kind === 'photo' && isOf(inside.header, device)) {
        notePhoto(file, inside.header.sha256, device, key);
        return null;
      }
      const isOurs = inside.kind === 'parcel' && isOf(inside.header, device);
      if (!isOurs) {
        note(file, inside.kind === 'newer' ? 'newer' : 'foreign');
        return null;
      }
      const { header, update } = inside;
      if (!takes(update)) {
        unfit.add(hash);
        note(file, 'foreign', hash);
        forgetParcels();
        return null;
      }
      const paths = new Set([file.path]);
      parcels.set(hash, { sha256: hash, header, size: file.size, paths, firstSeenAt: now });
      note(file, 'parcel', hash);
      if (told.has(hash)) return null;
      told.add(hash);
      return header.isOnlyWord ? null : header;
    }
    note(file, 'on-its-way');
    return null;
  };

  const readDue = async (
    files: readonly FolderFile[],
    parts: LookParts,
  ): Promise<{ arrived: ParcelHeader[]; keys: readonly OpenedKey[] }> => {
    const keyFiles: FolderFile[] = [];
    const parcelFiles: { file: FolderFile; device: string }[] = [];
    for (const file of files) {
      if (!isDue(file, parts.keys.length)) continue;
      const head = isTooLarge(file) ? null : await readFolderFile(file.path, headLength);
      const sealed = head === null ? null : sealedAs(head);
      if (sealed === null) note(file, isTooLarge(file) ? 'foreign' : 'on-its-way');
      else if (sealed.kind === 'key') keyFiles.push(file);
      else if (sealed.kind === 'parcel') parcelFiles.push({ file, device: sealed.device });
      else note(file, sealed.kind === 'unfinished' ? 'on-its-way' : sealed.kind);
    }
    // Keys first: they open the rest.
    const keys = await readKeys(keyFiles, parts);
    const arrived: ParcelHeader[] = [];
    for (const { file, device } of parcelFiles) {
      const parcel = await readParcel(file, device, keys, parts);
      if (parcel !== null) arrived.push(parcel);
    }
    return { arrived, keys };
  };

  return {
    look: async (parts) => {
      lookNumber += 1;
      const files = await filesIn(root, reviewId);
      if (files === null) return null;
      dropVanished(files);
      let { arrived, keys } = await readDue(files, parts);
      // One that did not fit made the document start anew: the others are read into it again.
      for (let again = 0; again < 3 && files.some((file) => !seen.has(file.path)); again += 1) {
        const more = await readDue(files, { ...parts, keys });
        arrived = [...arrived, ...more.arrived];
        ({ keys } = more);
      }
      const verdicts = [...seen.values()];
      return {
        files,
        parcels: [...parcels.values()],
        photos: new Map([...photos].map(([hash, holders]) => [hash, sizesOf(holders)])),
        readPhoto,
        arrived,
        doc,
        keys,
        count: (verdict) => verdicts.filter((one) => one.verdict === verdict).length,
        verdictOf: (path) => seen.get(path)?.verdict ?? null,
        sha256Of: (path) => seen.get(path)?.sha256 ?? null,
      };
    },
  };
}
