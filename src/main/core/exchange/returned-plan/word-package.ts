// Takes the parts of a Word file that a plan is read from, under limits, and says plainly what a file
// is that is none. Runs nothing, follows no link, writes nothing.
import type { OwnFailure } from '../../../../shared/ipc/contract.ts';
import { err, ok, type Result } from '../../../../shared/lib/result.ts';
import { openZip } from '../self-review/zip-entry.ts';

export type PackageFailure = Extract<
  OwnFailure<'returned-plan.open'>,
  { name: 'file-damaged' | 'file-swells' | 'file-with-macros' | 'file-locked' | 'not-a-plan' }
>;
export type OtherFile = Extract<PackageFailure, { name: 'not-a-plan' }>['what'];

export interface WordPackage {
  readonly document: string;
  readonly comments: string | null;
  readonly commentsExtended: string | null;
  readonly customProperties: string | null;
  /** Parts of other programs beside the text. */
  readonly items: readonly string[];
}

const partLimitBytes = 32 * 1024 * 1024;
const mostItems = 20;

const startsWith = (bytes: Uint8Array, start: string): boolean =>
  Buffer.from(bytes.subarray(0, start.length)).toString('latin1') === start;

export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, 'PK\u0003\u0004');
const isMacro = (name: string): boolean => /vbaproject\.bin$|vbadata\.xml$/i.test(name);

const other = (what: OtherFile) => err({ name: 'not-a-plan' as const, what });

/** What it is where it is no zip. */
export function otherFile(bytes: Uint8Array): Result<never, PackageFailure> {
  if (startsWith(bytes, '\u00d0\u00cf\u0011\u00e0')) {
    const isLocked = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
    return isLocked ? err({ name: 'file-locked' }) : other('old-word');
  }
  if (startsWith(bytes, '%PDF')) return other('pdf');
  return other(startsWith(bytes, '{\\rtf') ? 'rich-text' : 'other');
}

export function openWordPackage(bytes: Uint8Array): Result<WordPackage, PackageFailure> {
  const zip = openZip(bytes);
  if (zip === null) return err({ name: 'file-damaged' });
  const { names } = zip;
  if (names.some(isMacro)) return err({ name: 'file-with-macros' });
  if (!names.includes('word/document.xml')) {
    if (names.some((name) => name.startsWith('xl/'))) return other('workbook');
    return other(names.includes('content.xml') ? 'open-document' : 'other');
  }
  let failure: PackageFailure | null = null;
  const text = (name: string): string | null => {
    if (!names.includes(name)) return null;
    const part = zip.read(name, partLimitBytes);
    if (!part.ok) {
      failure ??= { name: part.failure === 'too-large' ? 'file-swells' : 'file-damaged' };
      return null;
    }
    const xml = new TextDecoder().decode(part.value);
    // Entities of one's own are how XML is made to swell; Word writes none.
    if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) failure ??= { name: 'file-damaged' };
    return xml;
  };
  const document = text('word/document.xml');
  const opened = {
    comments: text('word/comments.xml'),
    commentsExtended: text('word/commentsExtended.xml'),
    customProperties: text('docProps/custom.xml'),
    items: names
      .filter((name) => /^customXml\/item\d{1,3}\.xml$/.test(name))
      .slice(0, mostItems)
      .map(text)
      .filter((item) => item !== null),
  };
  if (failure !== null) return err(failure);
  if (document === null || !/<\/(?:\w+:)?document>\s*$/.test(document)) {
    return err({ name: 'file-damaged' });
  }
  return ok({ document, ...opened });
}
