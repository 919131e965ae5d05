// The inside of a Word or Excel file that somebody sent: unpacked under limits, with nothing in it
// that could run, and never written to a path from inside.
import { strFromU8, Unzip, UnzipInflate } from 'fflate';
import { err, ok, type Result } from '../../../../shared/lib/result.ts';

export type OfficeFailure =
  | { readonly name: 'sheet-damaged' }
  | { readonly name: 'sheet-locked' }
  | { readonly name: 'sheet-with-macros' }
  | { readonly name: 'sheet-swells' };

export interface OfficeFile {
  readonly kind: 'word' | 'excel' | 'other';
  /** Its XML parts by path. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

const mostEntries = 3_000;
/** A form with 200 notes is below 2 MB. */
const mostInflated = 64 * 1024 * 1024;
const inflateStep = 16 * 1024;

const start = (bytes: Uint8Array, ...expected: readonly number[]): boolean =>
  expected.every((byte, index) => bytes[index] === byte);

export const isZip = (bytes: Uint8Array): boolean => start(bytes, 0x50, 0x4b, 0x03, 0x04);

/** Word and Excel put a file with a password into a container of the old kind. */
export const isLockedOffice = (bytes: Uint8Array): boolean =>
  start(bytes, 0xd0, 0xcf, 0x11, 0xe0) &&
  Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));

const wanted = (name: string): boolean =>
  /^(?:word|xl)\/[\w./ -]+\.xml$|^(?:word|xl)\/_rels\/[\w./-]+\.rels$|^_rels\/\.rels$/.test(name) &&
  !name.includes('..');

const isMacro = (name: string): boolean => /vbaproject\.bin$|\/macrosheets\//i.test(name);

class Refused extends Error {
  readonly failure: OfficeFailure;
  constructor(failure: OfficeFailure) {
    super(failure.name);
    this.failure = failure;
  }
}

/** Entities of one's own are how XML is made to swell; Office writes none. */
const hasEntities = (bytes: Uint8Array): boolean => {
  const head = strFromU8(bytes.subarray(0, 4_096), true);
  return /<!(?:DOCTYPE|ENTITY)/i.test(head);
};

export function readOfficeFile(bytes: Uint8Array): Result<OfficeFile, OfficeFailure> {
  const parts = new Map<string, Uint8Array>();
  let entries = 0;
  let inflated = 0;
  const unzip = new Unzip((file) => {
    const { name } = file;
    entries += 1;
    if (entries > mostEntries) throw new Refused({ name: 'sheet-swells' });
    if (isMacro(name)) throw new Refused({ name: 'sheet-with-macros' });
    if (!wanted(name)) return;
    const chunks: Uint8Array[] = [];
    file.ondata = (error, chunk, isFinal) => {
      if (error !== null) throw error;
      inflated += chunk.length;
      if (inflated > mostInflated) throw new Refused({ name: 'sheet-swells' });
      chunks.push(chunk);
      if (isFinal) parts.set(name, new Uint8Array(Buffer.concat(chunks)));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += inflateStep) {
      unzip.push(bytes.subarray(at, at + inflateStep), at + inflateStep >= bytes.length);
    }
  } catch (error) {
    return err(error instanceof Refused ? error.failure : { name: 'sheet-damaged' });
  }
  if ([...parts.values()].some(hasEntities)) return err({ name: 'sheet-damaged' });
  if (parts.has('word/document.xml')) return ok({ kind: 'word', parts });
  if (parts.has('xl/workbook.xml')) return ok({ kind: 'excel', parts });
  // It begins like one and ends too soon; other archives are told as what they are.
  const isCutOff = [...parts.keys()].length > 0;
  return isCutOff ? err({ name: 'sheet-damaged' }) : ok({ kind: 'other', parts });
}
