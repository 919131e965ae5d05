import { describe, expect, it } from 'vitest';
import { pictureHead } from './picture-size.ts';

const u16 = (value: number): number[] => [value >> 8, value & 255];
const little = (value: number): number[] => [value & 255, value >> 8];
const chars = (words: string): number[] => [...words].map((char) => char.charCodeAt(0));
const bytes = (...parts: number[][]): Uint8Array => Uint8Array.from(parts.flat());
const zeros = (count: number): number[] => Array.from({ length: count }, () => 0);

describe('how large a picture says it is', () => {
  it('a JPEG, behind what a camera wrote before the picture', () => {
    const exif = [0xff, 0xe1, ...u16(8), ...zeros(6)];
    const frame = [0xff, 0xc2, ...u16(11), 8, ...u16(3_024), ...u16(4_032), ...zeros(6)];
    expect(pictureHead(bytes([0xff, 0xd8], exif, frame))).toEqual({
      kind: 'jpeg',
      width: 4_032,
      height: 3_024,
    });
  });

  it('a PNG that would swell to gigabytes', () => {
    const head = bytes([0x89], chars('PNG'), zeros(12), [0, 1, 0, 0, 0, 1, 0, 0]);
    expect(pictureHead(head)).toEqual({ kind: 'png', width: 65_536, height: 65_536 });
  });

  it('GIF, WebP and BMP', () => {
    expect(pictureHead(bytes(chars('GIF89a'), little(300), little(200)))).toMatchObject({
      kind: 'gif',
      width: 300,
      height: 200,
    });
    const webp = bytes(chars('RIFF'), zeros(4), chars('WEBPVP8X'), zeros(8), [99, 0, 0, 49, 0, 0]);
    expect(pictureHead(webp)).toEqual({ kind: 'webp', width: 100, height: 50 });
    const bmp = bytes(chars('BM'), zeros(16), [10, 0, 0, 0], [20, 0, 0, 0]);
    expect(pictureHead(bmp)).toEqual({ kind: 'bmp', width: 10, height: 20 });
  });

  it('what is no picture to draw is told by what it is', () => {
    expect(pictureHead(bytes(zeros(4), chars('ftypheic')))).toEqual({ kind: 'heic' });
    expect(pictureHead(bytes(chars('<svg onload="x()">')))).toEqual({ kind: 'svg' });
    expect(pictureHead(bytes(chars('%PDF-1.7')))).toEqual({ kind: 'unknown' });
    expect(pictureHead(new Uint8Array())).toEqual({ kind: 'unknown' });
    expect(pictureHead(bytes([0x89], chars('PNG')))).toEqual({ kind: 'unknown' });
    expect(pictureHead(bytes([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff]))).toEqual({ kind: 'unknown' });
  });
});
