// Photos for tests that need one: real JPEG files of one colour, and such as must be refused.
import { ulid } from 'ulid';
import { PhotoId, type EvidenceId, type ReviewId } from '../../src/shared/domain/ids.ts';
import type { TestCore } from './test-core.ts';

const u16 = (value: number): number[] => [value >> 8, value & 0xff];
const segment = (marker: number, body: readonly number[]): number[] => [
  0xff,
  marker,
  ...u16(body.length + 2),
  ...body,
];
const text = (words: string): number[] => [...Buffer.from(words, 'latin1')];

export interface PhotoParts {
  readonly width?: number;
  readonly height?: number;
  readonly comment?: string | null;
  /** As a camera writes it: place, time, device. */
  readonly exif?: string | null;
  /** After the end of the picture. */
  readonly tail?: string;
  readonly padding?: number;
}

/**
 * A baseline JPEG of grey, built part by part: as many blocks of eight pixels as it takes, each of
 * them saying "as the one before".
 */
export function photoBytes(parts: PhotoParts = {}): Uint8Array {
  const { width = 16, height = 16, comment = null, exif = null, tail = '', padding = 0 } = parts;
  const blocks = Math.ceil(width / 8) * Math.ceil(height / 8);
  // Each block is "no difference" and "end of block": two bits of the shortest codes.
  const bits = blocks * 2;
  const scan = Array.from({ length: Math.floor(bits / 8) }, () => 0);
  if (bits % 8 !== 0) scan.push(0xff >> (bits % 8));
  return Uint8Array.from([
    0xff,
    0xd8,
    ...segment(0xe0, [...text('JFIF\0'), 1, 1, 0, ...u16(1), ...u16(1), 0, 0]),
    ...(exif === null ? [] : segment(0xe1, [...text('Exif\0\0'), ...text(exif)])),
    ...(comment === null ? [] : segment(0xfe, text(comment))),
    ...segment(0xdb, [0, ...Array.from({ length: 64 }, () => 1)]),
    ...segment(0xc0, [8, ...u16(height), ...u16(width), 1, 1, 0x11, 0]),
    ...segment(0xc4, [0x00, 1, ...Array.from({ length: 15 }, () => 0), 0]),
    ...segment(0xc4, [0x10, 1, ...Array.from({ length: 15 }, () => 0), 0]),
    ...segment(0xda, [1, 1, 0, 0, 63, 0]),
    ...scan,
    ...Array.from({ length: padding }, () => 0),
    0xff,
    0xd9,
    ...text(tail),
  ]);
}

export const newPhotoId = (): PhotoId => PhotoId.parse(ulid());

export async function addPhoto(
  core: Pick<TestCore, 'ask'>,
  reviewId: ReviewId,
  noteId: EvidenceId,
  description: string,
  bytes = photoBytes(),
): Promise<PhotoId> {
  const photoId = newPhotoId();
  await core.ask('photo.add', { reviewId, noteId, photoId, description, bytes });
  return photoId;
}
