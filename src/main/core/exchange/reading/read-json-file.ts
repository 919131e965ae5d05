// Reads a JSON file that a person chose, as carefully as anything from outside: size first, then
// bytes, then text, then JSON. Says in facts what is wrong; knows nothing of what the file means.
import { createHash } from 'node:crypto';
import { open, stat } from 'node:fs/promises';
import { err, ok, type Result } from '../../../../shared/lib/result.ts';
import type { ChosenFile } from './chosen-file.ts';
import { isCutOffJson } from './cut-off-json.ts';

/** A review with 10,000 notes is below 30 MB. What is far larger is another kind of file. */
const jsonFileLimitBytes = 200 * 1024 * 1024;

export type ReadFailure =
  | { readonly name: 'file-unreadable'; readonly code: string }
  | { readonly name: 'file-too-large'; readonly bytes: number; readonly limitBytes: number }
  | { readonly name: 'file-empty' }
  | { readonly name: 'file-not-json'; readonly isCutOff: boolean };

interface JsonFile {
  readonly json: unknown;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string;
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'UNKNOWN';

/** The bytes of an ordinary file that is not above the limit. */
export async function readBytes(
  file: ChosenFile,
  limitBytes: number,
): Promise<Result<Buffer, ReadFailure>> {
  if (typeof file !== 'string') {
    const { buffer, byteOffset, length } = file.bytes;
    return length > limitBytes
      ? err({ name: 'file-too-large', bytes: length, limitBytes })
      : ok(Buffer.from(buffer as ArrayBuffer, byteOffset, length));
  }
  const path = file;
  try {
    // Before opening: opening a pipe or a device could wait for ever.
    const before = await stat(path);
    if (!before.isFile()) return err({ name: 'file-unreadable', code: 'NOT_A_FILE' });
    if (before.size > limitBytes) {
      return err({ name: 'file-too-large', bytes: before.size, limitBytes });
    }
    const handle = await open(path, 'r');
    try {
      const bytes = Buffer.alloc(before.size);
      let filled = 0;
      while (filled < bytes.length) {
        const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      return ok(bytes.subarray(0, filled));
    } finally {
      await handle.close();
    }
  } catch (error) {
    return err({ name: 'file-unreadable', code: codeOf(error) });
  }
}

/** UTF-8 with or without a byte order mark, or UTF-16 with one; null where it is none of them. */
function decode(bytes: Uint8Array): string | null {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    // As a stream: a character cut in two at the end is a cut-off file, not another encoding.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

/** A file that lost its end to a power cut is filled up with zeros by some file systems. */
function withoutZerosAtEnd(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 0) end -= 1;
  return text.slice(0, end);
}

export async function readJsonFile(
  file: ChosenFile,
  limitBytes = jsonFileLimitBytes,
): Promise<Result<JsonFile, ReadFailure>> {
  const read = await readBytes(file, limitBytes);
  if (!read.ok) return read;
  const bytes = read.value;
  if (bytes.length === 0) return err({ name: 'file-empty' });
  const decoded = decode(bytes);
  if (decoded === null) return err({ name: 'file-not-json', isCutOff: false });
  const text = withoutZerosAtEnd(decoded);
  if (text.trim() === '') return err({ name: 'file-empty' });
  try {
    const json: unknown = JSON.parse(text);
    return ok({ json, sha256: createHash('sha256').update(bytes).digest('hex') });
  } catch {
    return err({ name: 'file-not-json', isCutOff: isCutOffJson(text) });
  }
}
