import { describe, expect, it } from 'vitest';
import { cleanJpeg, withoutMetadata } from './clean-jpeg.ts';

const segment = (marker: number, body: number[]): number[] => [
  0xff,
  marker,
  (body.length + 2) >> 8,
  (body.length + 2) & 255,
  ...body,
];
const jpeg = (...extra: number[][]): Uint8Array =>
  Uint8Array.from([
    0xff,
    0xd8,
    ...extra.flat(),
    ...segment(0xc0, [8, 0, 8, 0, 16, 1, 1, 0x11, 0]),
    ...segment(0xda, [1, 1, 0, 0, 63, 0]),
    // A stuffed byte and a restart are part of what is drawn.
    0x12,
    0xff,
    0x00,
    0xff,
    0xd0,
    0x34,
    0xff,
    0xd9,
  ]);

describe('a photo without anything but the picture', () => {
  it('is told by its blocks, with its size', () => {
    expect(cleanJpeg(jpeg())).toEqual({ ok: true, value: { width: 16, height: 8 } });
    const profile = segment(0xe2, [1, 2, 3]);
    expect(cleanJpeg(jpeg(profile))).toEqual({ ok: false, failure: 'has-metadata' });
  });

  it('is what is left once place, profile and comment are taken out', () => {
    const about = [segment(0xe1, [69, 120]), segment(0xe2, [1]), segment(0xfe, [65])];
    expect(withoutMetadata(jpeg(...about))).toEqual(jpeg());
    expect(withoutMetadata(jpeg())).toEqual(jpeg());
  });
});
