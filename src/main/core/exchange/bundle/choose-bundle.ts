// From the file a person chose to bytes that wait in core: the page gets a token and never a path.
import { open, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { err, ok, type Result } from '../../../../shared/lib/result.ts';
import type { CoreContext } from '../../context.ts';
import { readBytes, type ReadFailure } from '../reading/read-json-file.ts';
import { nameOfFile, type ChosenFile } from '../reading/chosen-file.ts';
import { letWait, type WaitingBundle } from './session.ts';

export const bundleExtension = 'fieldfare';

/** A review with 10,000 notes makes a bundle below 10 MB; the rest is for photos. */
const bundleLimitBytes = 256 * 1024 * 1024;

const ageLine = 'age-encryption.org/';

/** By its name, or by how it begins: a mail programme may have changed the name. */
export async function isBundleFile(file: ChosenFile): Promise<boolean> {
  if (extname(nameOfFile(file)).toLowerCase() === `.${bundleExtension}`) return true;
  const start = await firstBytes(file, ageLine.length).catch(() => null);
  return start?.toString('latin1') === ageLine;
}

async function firstBytes(path: ChosenFile, length: number): Promise<Buffer> {
  if (typeof path !== 'string') return Buffer.from(path.bytes.subarray(0, length));
  // Opening a pipe could wait for ever.
  if (!(await stat(path)).isFile()) return Buffer.alloc(0);
  const handle = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

export async function chooseBundle(
  context: CoreContext,
  file: ChosenFile,
): Promise<
  Result<WaitingBundle, Extract<ReadFailure, { name: 'file-unreadable' | 'file-too-large' }>>
> {
  const read = await readBytes(file, bundleLimitBytes);
  if (read.ok) return ok(letWait(context, nameOfFile(file), read.value));
  const { failure } = read;
  switch (failure.name) {
    case 'file-unreadable':
    case 'file-too-large':
      return err(failure);
    case 'file-empty':
    case 'file-not-json':
      throw new Error('Reading bytes looks into no file.');
  }
}
