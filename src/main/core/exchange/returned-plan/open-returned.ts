// Reads a plan that came back, as carefully as anything from outside: kind and size first, then the
// package, then its tables. Says plainly what a file is that it cannot read.
import type { ReviewId } from '../../../../shared/domain/ids.ts';
import type { ReturnedDocument } from '../../../../shared/domain/returned-plan/returned-table.ts';
import type { SentDocument } from '../../../../shared/domain/sent-document.ts';
import type { OwnFailure } from '../../../../shared/ipc/contract.ts';
import { err, ok, type Result } from '../../../../shared/lib/result.ts';
import type { ChosenFile } from '../reading/chosen-file.ts';
import { readBytes } from '../reading/read-json-file.ts';
import { originOf, readSent } from './read-sent.ts';
import { wordComments } from './word-comments.ts';
import { wordTables } from './word-document.ts';
import { isZip, openWordPackage, otherFile } from './word-package.ts';

const limitBytes = 20 * 1024 * 1024;

export interface OpenedReturned {
  readonly document: ReturnedDocument;
  readonly sent: SentDocument | null;
  /** Of which review it says it is; null where it says nothing. */
  readonly origin: { readonly reviewId: string; readonly madeId: string | null } | null;
}

export function readReturned(
  bytes: Uint8Array,
): Result<OpenedReturned, OwnFailure<'returned-plan.open'>> {
  if (bytes.length === 0) return err({ name: 'file-empty' });
  if (!isZip(bytes)) return otherFile(bytes);
  const opened = openWordPackage(bytes);
  if (!opened.ok) return opened;
  const tables = wordTables(opened.value.document);
  if (tables === null) return err({ name: 'file-damaged' });
  const sent = readSent(opened.value.items);
  const origin = sent ?? originOf(opened.value);
  const { comments, commentsExtended } = opened.value;
  const document = {
    tables: tables.tables,
    comments: wordComments(comments, commentsExtended, tables.commentPlaces),
  };
  return ok({ document, sent, origin });
}

/** The review a file says it is the plan of; null where it is no plan that was given out. */
export async function reviewOfPlan(file: ChosenFile): Promise<ReviewId | null> {
  const read = await readBytes(file, limitBytes);
  if (!read.ok || !isZip(read.value)) return null;
  const opened = openWordPackage(read.value);
  return opened.ok ? (originOf(opened.value)?.reviewId ?? null) : null;
}

export async function openReturned(
  file: ChosenFile,
): Promise<Result<OpenedReturned, OwnFailure<'returned-plan.open'>>> {
  const read = await readBytes(file, limitBytes);
  if (read.ok) return readReturned(read.value);
  const { failure } = read;
  return failure.name === 'file-unreadable' || failure.name === 'file-too-large'
    ? err(failure)
    : err({ name: 'file-damaged' });
}
