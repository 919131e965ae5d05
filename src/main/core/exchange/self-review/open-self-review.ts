// Reads a file with a self-review in it: a Word document, a sheet, or the file another Fieldfare wrote.
// Says plainly what a file is that it cannot read.
import { createHash } from 'node:crypto';
import type { KnownPrompt } from '../../../../shared/domain/self-review/match-prompt.ts';
import {
  readSelfReviewFile,
  selfReviewFileFormat,
} from '../../../../shared/domain/self-review/self-review-file.ts';
import type { SourceBlock } from '../../../../shared/domain/self-review/source-blocks.ts';
import { understand } from '../../../../shared/domain/self-review/understand.ts';
import type { Understood } from '../../../../shared/domain/self-review/understood.ts';
import type { OwnFailure } from '../../../../shared/ipc/contract.ts';
import { err, ok, type Result } from '../../../../shared/lib/result.ts';
import { sheetText } from '../evidence-sheet/sheet-text.ts';
import { safeJson } from '../reading/plain-json.ts';
import { readBytes } from '../reading/read-json-file.ts';
import { answerCells } from './answer-cells.ts';
import type { SourceAnswer } from './session.ts';
import { wordBlocks } from './word-blocks.ts';
import { openZip } from './zip-entry.ts';

/** A Word file may have pictures in it; they are not read. */
const limitBytes = 20 * 1024 * 1024;
const textLimitBytes = 16 * 1024 * 1024;
const documentPart = 'word/document.xml';

type Failure = Exclude<
  OwnFailure<'self-review.open-file'>,
  { name: 'review-not-found' | 'cancelled' }
>;
export type OtherFile = Extract<Failure, { name: 'not-a-self-review' }>['what'];

export interface ReadSelfReview {
  readonly source: 'word' | 'sheet' | 'fieldfare';
  readonly sha256: string;
  readonly understood: Understood;
  readonly sources: readonly (SourceAnswer | null)[];
  /** Whose it says it is; null where a file does not say. */
  readonly school: { readonly name: string; readonly urn: string | null } | null;
}

const startsWith = (bytes: Uint8Array, start: string): boolean =>
  Buffer.from(bytes.subarray(0, start.length)).toString('latin1') === start;

const other = (what: OtherFile) => err({ name: 'not-a-self-review' as const, what });

function blocksOfZip(bytes: Uint8Array): Result<SourceBlock[], Failure> {
  const zip = openZip(bytes);
  if (zip === null) return err({ name: 'file-damaged' });
  if (!zip.names.includes(documentPart)) {
    const has = (start: string): boolean => zip.names.some((name) => name.startsWith(start));
    if (has('xl/')) return other('workbook');
    if (has('content.xml')) return other('open-document');
    return other('other');
  }
  const part = zip.read(documentPart, textLimitBytes);
  if (!part.ok) {
    return part.failure === 'damaged'
      ? err({ name: 'file-damaged' })
      : err({ name: 'file-too-large', bytes: bytes.length, limitBytes });
  }
  const blocks = wordBlocks(new TextDecoder().decode(part.value));
  return blocks === null ? err({ name: 'file-damaged' }) : ok(blocks);
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** @param furniture what a form prints around the answers. */
export async function openSelfReview(
  path: string,
  known: readonly KnownPrompt[],
  furniture: ReadonlySet<string>,
): Promise<Result<ReadSelfReview, Failure>> {
  const read = await readBytes(path, limitBytes);
  if (!read.ok) {
    const { failure } = read;
    return failure.name === 'file-not-json' ? err({ name: 'file-damaged' }) : err(failure);
  }
  const bytes = read.value;
  if (bytes.length === 0) return err({ name: 'file-empty' });
  const sha256 = sha256Of(bytes);
  const fromBlocks = (source: 'word' | 'sheet', blocks: readonly SourceBlock[]) => {
    const understood = understand(blocks, known, furniture);
    if (understood.items.length === 0 && understood.left.length === 0) {
      return err({ name: 'file-empty' as const });
    }
    const sources = understood.items.map(() => null);
    return ok({ source, sha256, understood, sources, school: null });
  };

  if (startsWith(bytes, 'PK\u0003\u0004')) {
    const blocks = blocksOfZip(bytes);
    return blocks.ok ? fromBlocks('word', blocks.value) : blocks;
  }
  if (startsWith(bytes, '\u00d0\u00cf\u0011\u00e0')) return other('old-word');
  if (startsWith(bytes, '%PDF')) return other('pdf');
  if (startsWith(bytes, '{\\rtf')) return other('rich-text');
  if (/^\uFEFF?\s*[{[]/u.test(new TextDecoder().decode(bytes.subarray(0, 200)))) {
    const json = jsonOf(bytes);
    const safe = json === undefined ? null : safeJson(json);
    const format = (safe?.value as { format?: unknown } | null | undefined)?.format;
    if (json === undefined) return err({ name: 'file-damaged' });
    if (safe === null || format !== selfReviewFileFormat) return other('other');
    const file = readSelfReviewFile(safe.value, known);
    return file.ok
      ? ok({ source: 'fieldfare', sha256, ...file.value })
      : err(
          file.failure.name === 'newer'
            ? { name: 'file-from-newer-version' }
            : { name: 'file-damaged' },
        );
  }
  const text = sheetText(bytes);
  if (!text.ok)
    return text.failure.name === 'sheet-empty' ? err({ name: 'file-empty' }) : other('other');
  return fromBlocks('sheet', [{ kind: 'table', rows: answerCells(text.value) }]);
}
