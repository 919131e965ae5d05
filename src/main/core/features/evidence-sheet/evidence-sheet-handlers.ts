// Brings in a colleague's sheet in two steps: shown first, filed when a person has looked.
import { basename } from 'node:path';
import type { Evidence } from '../../../../shared/domain/evidence.ts';
import { blankSheet } from '../../../../shared/domain/evidence-sheet/blank-sheet.ts';
import { evidenceSheetExtensions } from '../../../../shared/domain/evidence-sheet/extensions.ts';
import type { SheetNote, SheetRow } from '../../../../shared/domain/evidence-sheet/sheet-row.ts';
import type { evidenceSheetContract } from '../../../../shared/ipc/evidence-sheet.contract.ts';
import type { FileKind } from '../../../../shared/ipc/messages.ts';
import { err, ok } from '../../../../shared/lib/result.ts';
import type { CoreContext } from '../../context.ts';
import { hostSchoolName } from '../../exchange/bundle/make-bundle.ts';
import { openSheet } from '../../exchange/evidence-sheet/open-sheet.ts';
import { keepSheet, keptSheet } from '../../exchange/evidence-sheet/session.ts';
import { nameOfFile } from '../../exchange/reading/chosen-file.ts';
import { takeHandedFile } from '../../exchange/handed-files.ts';
import { fileNameOf } from '../../exchange/file-name.ts';
import { writeFileSafely } from '../../exchange/write-file.ts';
import type { HandlersOf } from '../../handler.ts';
import { localDay } from '../local-minute.ts';
import { fileRows } from './file-rows.ts';

const sheetKind: FileKind = { name: 'Sheet (CSV)', extensions: evidenceSheetExtensions };
const blankKind: FileKind = { name: 'Sheet (CSV)', extensions: ['csv'] };

const wordsOf = ({ description, quote, interpretation }: SheetNote | Evidence): string =>
  JSON.stringify([description.trim(), quote.trim(), interpretation.trim()]);

/** A sheet that was sent again with more rows: what is in the review says so. */
function knowingWhatIsThere(
  { store }: CoreContext,
  reviewId: string,
  rows: readonly SheetRow[],
): SheetRow[] {
  const there = new Set(store.evidence.all(reviewId).map(wordsOf));
  return rows.map((row) =>
    row.state === 'new' && there.has(wordsOf(row.note))
      ? { ...row, state: 'duplicate', sameAsRow: null }
      : row,
  );
}

export const evidenceSheetHandlers: HandlersOf<typeof evidenceSheetContract> = {
  'evidence-sheet.open': async (context, { reviewId, handed }) => {
    const review = context.store.reviews.find(reviewId);
    if (review === null) return err({ name: 'review-not-found' });
    const handedFile = handed === null ? null : takeHandedFile(context, handed);
    if (handed !== null && handedFile === null) return err({ name: 'sheet-no-longer-open' });
    const path =
      handedFile ??
      (await context.dialogs.chooseFileToOpen('Open a colleague’s sheet', [sheetKind]));
    if (path === null) return err({ name: 'cancelled' });
    const [visitDay] = review.visitDates.toSorted();
    const day = visitDay ?? localDay(context.now());
    const sheet = await openSheet(path, day);
    if (!sheet.ok) return sheet;
    const { sha256 } = sheet.value;
    const rows = knowingWhatIsThere(context, reviewId, sheet.value.rows);
    const { token, fileName } = keepSheet(context, {
      reviewId,
      fileName: nameOfFile(path),
      sha256,
      rows,
    });
    return ok({ token, fileName, day, isVisitDay: visitDay !== undefined, rows });
  },

  'evidence-sheet.file': (context, { reviewId, token, rows, reviewerId }) => {
    const { store } = context;
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    const sheet = keptSheet(context, reviewId, token);
    if (sheet === null) return err({ name: 'sheet-no-longer-open' });
    if (reviewerId !== null && store.entities.find(reviewId, 'person', reviewerId) === null) {
      return err({ name: 'person-not-found' });
    }
    return fileRows(context, sheet, rows, reviewerId);
  },

  'evidence-sheet.save-blank': async (context, { reviewId }) => {
    const review = context.store.reviews.find(reviewId);
    if (review === null) return err({ name: 'review-not-found' });
    const path = await context.dialogs.chooseFileToSave(
      'Save a blank sheet for a colleague',
      fileNameOf([hostSchoolName(context, review) || review.title, 'notes'], '.csv'),
      [blankKind],
    );
    if (path === null) return err({ name: 'cancelled' });
    const written = await writeFileSafely(path, new TextEncoder().encode(blankSheet()));
    if (!written.ok) return err({ name: 'file-not-written', code: written.failure.code });
    return ok({ fileName: basename(path) });
  },
};
