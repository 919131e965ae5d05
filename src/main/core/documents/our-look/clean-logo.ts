// A logo as somebody brought it: looked at byte by byte, whatever its name says, and written anew with
// nothing but the picture. What cameras and programs write about a picture does not come along.
import { inflateSync } from 'node:zlib';
import type { LogoReason } from '../../../../shared/ipc/our-documents.contract.ts';
import { logoLimitBytes } from '../../../../shared/ipc/our-documents.contract.ts';
import { err, ok, type Result } from '../../../../shared/lib/result.ts';

export interface CleanLogo {
  readonly type: 'png' | 'jpeg';
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

const longestSide = 4_000;
const mostPixels = 12_000_000;

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** What draws the picture; text, times, profiles and further pictures are none of it. */
const pngKept = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);
const channelsOf: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

const crcTable = Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});
function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

const isSizeFit = (width: number, height: number): boolean =>
  width > 0 &&
  height > 0 &&
  width <= longestSide &&
  height <= longestSide &&
  width * height <= mostPixels;

function isDrawable(data: Buffer, expected: number): boolean {
  try {
    // Never more than the picture says it is.
    return inflateSync(data, { maxOutputLength: expected + 1_024 }).length >= expected;
  } catch {
    return false;
  }
}

function cleanPng(bytes: Buffer): Result<CleanLogo, LogoReason> {
  const kept: Buffer[] = [bytes.subarray(0, 8)];
  const data: Buffer[] = [];
  let header: Buffer | null = null;
  for (let at = 8; ;) {
    if (at + 12 > bytes.length) return err('damaged');
    const length = bytes.readUInt32BE(at);
    const end = at + 12 + length;
    if (end > bytes.length) return err('damaged');
    const name = bytes.toString('latin1', at + 4, at + 8);
    const content = bytes.subarray(at + 8, at + 8 + length);
    if (crcOf(bytes.subarray(at + 4, at + 8 + length)) !== bytes.readUInt32BE(end - 4)) {
      return err('damaged');
    }
    if (header === null && name !== 'IHDR') return err('damaged');
    if (name === 'IHDR') header = content;
    if (name === 'IDAT') data.push(content);
    if (pngKept.has(name)) kept.push(bytes.subarray(at, end));
    if (name === 'IEND') break;
    at = end;
  }
  if (header === null || header.length !== 13) return err('damaged');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const channels = channelsOf[header[9] ?? -1];
  if (channels === undefined) return err('damaged');
  if (!isSizeFit(width, height)) return err('too-many-pixels');
  const bits = (header[8] ?? 0) * channels;
  const rows = (Math.ceil((width * bits) / 8) + 1) * height;
  // An interlaced one has its rows in seven parts, each a little longer.
  const isInterlaced = header[12] === 1;
  const expected = isInterlaced ? Math.floor((width * height * bits) / 8) : rows;
  if (!isDrawable(Buffer.concat(data), isInterlaced ? Math.min(expected, rows) : rows)) {
    return err('damaged');
  }
  return ok({ type: 'png', width, height, bytes: new Uint8Array(Buffer.concat(kept)) });
}

const isFrame = (marker: number): boolean => marker === 0xc0 || marker === 0xc1 || marker === 0xc2;
/** Comments and what programs add; the colour transform of Adobe is needed to draw the picture. */
const isLeftOut = (marker: number): boolean =>
  marker === 0xfe || (marker >= 0xe0 && marker <= 0xef && marker !== 0xee);

function cleanJpeg(bytes: Buffer): Result<CleanLogo, LogoReason> {
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  let size: { width: number; height: number } | null = null;
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return err('damaged');
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length) return err('damaged');
    if (isFrame(marker))
      size = { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    if (marker === 0xda) {
      const last = bytes.lastIndexOf(Buffer.from([0xff, 0xd9]));
      if (size === null || last < end) return err('damaged');
      if (!isSizeFit(size.width, size.height)) return err('too-many-pixels');
      kept.push(bytes.subarray(at, last + 2));
      return ok({ type: 'jpeg', ...size, bytes: new Uint8Array(Buffer.concat(kept)) });
    }
    if (!isLeftOut(marker)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return err('damaged');
}

export function cleanLogo(given: Uint8Array): Result<CleanLogo, LogoReason> {
  if (given.length > logoLimitBytes) return err('too-large');
  const bytes = Buffer.from(given);
  if (pngSignature.every((byte, index) => bytes[index] === byte)) return cleanPng(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return cleanJpeg(bytes);
  return err('not-a-picture');
}
