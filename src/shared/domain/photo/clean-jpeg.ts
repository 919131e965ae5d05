// Whether bytes are a photo as the cover screen makes it: a JPEG without any of the blocks that
// cameras and programs write about a picture (place, time, device, a small copy of the whole).
import { err, ok, type Result } from '../../lib/result.ts';
import { largestPhotoBytes, longestPhotoSide } from './photo.ts';

export type UncleanPhoto = 'not-a-photo' | 'has-metadata' | 'too-large';

const startOfImage = 0xd8;
const endOfImage = 0xd9;
const startOfScan = 0xda;
const comment = 0xfe;
/** JFIF: the density of the pixels and nothing else. */
const application0 = 0xe0;
const applicationLast = 0xef;
const longestApplication0 = 16;

/** Frames that Fieldfare and browsers draw: baseline, extended, progressive. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xc2;
/** Tables that a picture needs to be drawn. */
const isTable = (marker: number): boolean =>
  marker === 0xdb || marker === 0xc4 || marker === 0xdd || marker === 0xcc;

export interface PhotoSize {
  readonly width: number;
  readonly height: number;
}

const u16 = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);

/** Past the drawn part: to the next marker that is neither a restart nor a stuffed byte. */
function afterScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) {
      return at;
    }
  }
  return bytes.length;
}

export function cleanJpeg(bytes: Uint8Array): Result<PhotoSize, UncleanPhoto> {
  if (bytes.length > largestPhotoBytes) return err('too-large');
  if (bytes[0] !== 0xff || bytes[1] !== startOfImage) return err('not-a-photo');
  let size: PhotoSize | null = null;
  let at = 2;
  while (at + 1 < bytes.length) {
    if (bytes[at] !== 0xff) return err('not-a-photo');
    const marker = bytes[at + 1] ?? 0;
    if (marker === endOfImage) {
      if (size === null) return err('not-a-photo');
      // What hangs on behind the picture is not part of it.
      return at + 2 === bytes.length ? ok(size) : err('has-metadata');
    }
    const length = u16(bytes, at + 2);
    if (length < 2 || at + 2 + length > bytes.length) return err('not-a-photo');
    if (marker === comment) return err('has-metadata');
    if (marker >= application0 && marker <= applicationLast) {
      if (marker !== application0 || length > longestApplication0) return err('has-metadata');
    } else if (isFrame(marker)) {
      if (size !== null) return err('not-a-photo');
      size = { height: u16(bytes, at + 5), width: u16(bytes, at + 7) };
      if (size.width === 0 || size.height === 0) return err('not-a-photo');
      if (Math.max(size.width, size.height) > longestPhotoSide) return err('too-large');
    } else if (marker !== startOfScan && !isTable(marker)) {
      return err('not-a-photo');
    }
    at = marker === startOfScan ? afterScan(bytes, at + 2 + length) : at + 2 + length;
  }
  return err('not-a-photo');
}

/** Without the blocks a browser adds as it writes a JPEG (a colour profile); the picture is the same. */
export function withoutMetadata(bytes: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 3 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === startOfScan) break;
    const end = at + 2 + u16(bytes, at + 2);
    const isAbout = marker === comment || (marker > application0 && marker <= applicationLast);
    if (!isAbout) kept.push(bytes.subarray(at, end));
    at = end;
  }
  kept.push(bytes.subarray(at));
  const cleaned = new Uint8Array(kept.reduce((total, part) => total + part.length, 0));
  let length = 0;
  for (const part of kept) {
    cleaned.set(part, length);
    length += part.length;
  }
  return cleaned;
}
