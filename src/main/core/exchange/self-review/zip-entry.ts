// Takes one entry out of a zip by its name, never more of it than it may have. Writes nothing to any
// path; what the zip says of sizes is not believed.
import { inflateRawSync } from 'node:zlib';
import { err, ok, type Result } from '../../../../shared/lib/result.ts';

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const longestComment = 65_535;
const mostEntries = 10_000;
const lockedFlag = 1;

export interface ZipEntries {
  readonly names: readonly string[];
  /** A name twice, or more of them than anybody packs. */
  readonly isOdd: boolean;
  readonly isLocked: boolean;
  /** `too-large` where more comes out than may. */
  read(name: string, limitBytes: number): Result<Uint8Array, 'damaged' | 'too-large'>;
}

interface Entry {
  readonly method: number;
  readonly size: number;
  readonly at: number;
}

function endOf(bytes: Buffer): number | null {
  const first = Math.max(0, bytes.length - endLength - longestComment);
  for (let at = bytes.length - endLength; at >= first; at -= 1) {
    if (bytes.readUInt32LE(at) === endSignature) return at;
  }
  return null;
}

interface Directory {
  readonly found: ReadonlyMap<string, Entry>;
  readonly isOdd: boolean;
  readonly isLocked: boolean;
}

function entriesOf(bytes: Buffer): Directory | null {
  const end = endOf(bytes);
  if (end === null) return null;
  const count = Math.min(bytes.readUInt16LE(end + 10), mostEntries);
  const found = new Map<string, Entry>();
  let isOdd = bytes.readUInt16LE(end + 10) > mostEntries;
  let isLocked = false;
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entrySignature) return null;
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    isOdd ||= found.has(name);
    isLocked ||= (bytes.readUInt16LE(at + 8) & lockedFlag) !== 0;
    found.set(name, {
      method: bytes.readUInt16LE(at + 10),
      size: bytes.readUInt32LE(at + 20),
      at: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return { found, isOdd, isLocked };
}

const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';

/** Null where the bytes are no whole zip. */
export function openZip(content: Uint8Array): ZipEntries | null {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (bytes.length < endLength) return null;
  const directory = entriesOf(bytes);
  if (directory === null) return null;
  const { found: entries, isOdd, isLocked } = directory;
  return {
    names: [...entries.keys()],
    isOdd,
    isLocked,
    read: (name, limitBytes) => {
      const entry = entries.get(name);
      if (entry === undefined || entry.at + 30 > bytes.length) return err('damaged');
      if (bytes.readUInt32LE(entry.at) !== localSignature) return err('damaged');
      const from =
        entry.at + 30 + bytes.readUInt16LE(entry.at + 26) + bytes.readUInt16LE(entry.at + 28);
      const packed = bytes.subarray(from, from + entry.size);
      if (packed.length < entry.size) return err('damaged');
      if (entry.method === 0) return packed.length > limitBytes ? err('too-large') : ok(packed);
      if (entry.method !== 8) return err('damaged');
      try {
        return ok(inflateRawSync(packed, { maxOutputLength: limitBytes }));
      } catch (error) {
        return err(isTooLarge(error) ? 'too-large' : 'damaged');
      }
    },
  };
}
