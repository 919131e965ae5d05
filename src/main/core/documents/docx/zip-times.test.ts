import { zipSync, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { settleZipTimes } from './zip-times.ts';

const packedAt = (mtime: string): Uint8Array =>
  zipSync(
    { 'a.xml': new TextEncoder().encode('<a/>'), 'b/c.xml': new Uint8Array(5_000) },
    { mtime },
  );

describe('settleZipTimes', () => {
  it('makes zips of the same files, packed at different times, the same', () => {
    const early = packedAt('2026-01-01T08:00:00');
    const late = packedAt('2027-06-30T17:30:10');
    expect(Buffer.from(early).equals(Buffer.from(late))).toBe(false);
    expect(Buffer.from(settleZipTimes(early)).equals(Buffer.from(settleZipTimes(late)))).toBe(true);
  });

  it('leaves the files as they are', () => {
    const files = unzipSync(settleZipTimes(packedAt('2026-01-01T08:00:00')));
    expect(Object.keys(files)).toEqual(['a.xml', 'b/c.xml']);
    expect(new TextDecoder().decode(files['a.xml'])).toBe('<a/>');
  });

  it('works on a view into a larger buffer', () => {
    const zip = packedAt('2026-01-01T08:00:00');
    const larger = new Uint8Array(zip.length + 20);
    larger.set(zip, 7);
    const view = larger.subarray(7, 7 + zip.length);
    expect(Buffer.from(settleZipTimes(view)).equals(Buffer.from(settleZipTimes(zip)))).toBe(true);
  });

  it('refuses what is no zip', () => {
    expect(() => settleZipTimes(new Uint8Array(100))).toThrow('Not a zip');
  });
});
