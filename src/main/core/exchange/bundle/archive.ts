// The inside of a bundle: an ordinary zip of two or three entries and the photos, sealed by a SHA-256
// of itself in the zip's own comment. Nothing is ever written to a path from inside; names only
// choose among the known ones.
import { createHash } from 'node:crypto';
import { strFromU8, strToU8, Unzip, UnzipInflate, zipSync, type Zippable } from 'fflate';
import { largestPhotoBytes } from '../../../../shared/domain/photo/photo.ts';
import { err, ok, type Result } from '../../../../shared/lib/result.ts';

const entryLimits = {
  'header.json': 256 * 1024,
  /** A review with 10,000 notes is below 30 MB. */
  'update.bin': 256 * 1024 * 1024,
  /** Only where it is signed. A hundred recipients are below ten kilobytes. */
  'sender.json': 256 * 1024,
} as const;
type EntryName = keyof typeof entryLimits;
export type Entries = Readonly<Record<EntryName, Uint8Array>>;

const isEntryName = (name: string): name is EntryName => Object.hasOwn(entryLimits, name);

const photoName = /^photos\/([0-9a-f]{64})\.jpg$/;
export const photoEntry = (sha256: string): string => `photos/${sha256}.jpg`;
/** Of all photos together; also what a bundle takes with it of them. */
export const allPhotosLimitBytes = 200 * 1024 * 1024;
const mostPhotos = 2_000;

/** A later version may have more; the header is read before that matters. */
const mostEntries = 16 + mostPhotos;
/** One step inflates to a thousand times its size at most, so the limit is met in time. */
const inflateStep = 32 * 1024;
const sealLength = 64;
/** The end record of a zip without its comment. */
const endLength = 22;
const commentLengthAt = 20;

const sealOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The same entries make the same bytes: the time in a zip tells nothing here. */
const noTime = new Date(1980, 0, 1);

export function packEntries(entries: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const zippable = Object.entries(entries).map(([name, bytes]) => {
    // A JPEG is as small as it gets.
    const level = photoName.test(name) ? 0 : 6;
    return [name, [bytes, { level }]] as const;
  });
  const zip = zipSync(Object.fromEntries(zippable) as Zippable, { mtime: noTime });
  const sealed = new Uint8Array(zip.length + sealLength);
  sealed.set(zip);
  new DataView(sealed.buffer).setUint16(zip.length - endLength + commentLengthAt, sealLength, true);
  sealed.set(strToU8(sealOf(sealed.subarray(0, zip.length))), zip.length);
  return sealed;
}

type ArchiveProblem = 'no-archive' | 'damaged';

interface Unpacked {
  readonly entries: Partial<Entries>;
  /** By the hash in their name, which nobody has compared with their bytes yet. */
  readonly photos: ReadonlyMap<string, Uint8Array>;
  /** Something is in it that this version has no place for. */
  readonly hasStrangers: boolean;
}

const isZip = (bytes: Uint8Array): boolean =>
  bytes.length > 4 && strFromU8(bytes.subarray(0, 4), true) === 'PK\u0003\u0004';

function isSealed(bytes: Uint8Array): boolean {
  if (bytes.length < endLength + sealLength) return false;
  const body = bytes.subarray(0, bytes.length - sealLength);
  return strFromU8(bytes.subarray(body.length), true) === sealOf(body);
}

const joined = (chunks: readonly Uint8Array[]): Uint8Array =>
  new Uint8Array(Buffer.concat(chunks as Uint8Array[]));

export function unpackEntries(bytes: Uint8Array): Result<Unpacked, ArchiveProblem> {
  if (!isZip(bytes)) return err('no-archive');
  if (!isSealed(bytes)) return err('damaged');
  const chunksOf = new Map<string, Uint8Array[]>();
  const finished = new Set<string>();
  let count = 0;
  let photoBytes = 0;
  let hasStrangers = false;

  const unzip = new Unzip((file) => {
    const { name } = file;
    count += 1;
    if (count > mostEntries) throw new Error('too many entries');
    const isPhoto = photoName.test(name);
    if (!(isEntryName(name) || isPhoto) || chunksOf.has(name)) {
      hasStrangers = true;
      return;
    }
    const chunks: Uint8Array[] = [];
    let length = 0;
    chunksOf.set(name, chunks);
    file.ondata = (error, chunk, isFinal) => {
      if (error !== null) throw error;
      length += chunk.length;
      if (isPhoto) photoBytes += chunk.length;
      const limit = isEntryName(name) ? entryLimits[name] : largestPhotoBytes;
      if (length > limit) throw new Error('an entry is too large');
      if (photoBytes > allPhotosLimitBytes) throw new Error('the photos are too large');
      chunks.push(chunk);
      if (isFinal) finished.add(name);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += inflateStep) {
      unzip.push(bytes.subarray(at, at + inflateStep), at + inflateStep >= bytes.length);
    }
  } catch {
    return err('damaged');
  }
  const whole = [...chunksOf]
    .filter(([name]) => finished.has(name))
    .map(([name, all]) => [name, joined(all)] as const);
  return ok({
    entries: Object.fromEntries(whole.filter(([name]) => isEntryName(name))),
    photos: new Map(
      whole.flatMap(([name, all]) => {
        const sha256 = photoName.exec(name)?.[1];
        return sha256 === undefined ? [] : [[sha256, all] as const];
      }),
    ),
    hasStrangers: hasStrangers || whole.length < chunksOf.size,
  });
}
