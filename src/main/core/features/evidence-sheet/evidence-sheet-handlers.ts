// Brings in a colleague's sheet in two steps: shown first, filed when a person has looked.
import { basename } from 'node:path';
import type { Review } from '../../../../shared/domain/review.ts';
import type { ParsedInput } from '../../../../shared/ipc/contract.ts';
import type { Evidence } from '../../../../shared/domain/evidence.ts';
import { blankSheet } from '../../../../shared/domain/evidence-sheet/blank-sheet.ts';
import { evidenceSheetExtensions } from '../../../../shared/domain/evidence-sheet/extensions.ts';
import type { SheetNote, SheetRow } from '../../../../shared/domain/evidence-sheet/sheet-row.ts';
import type { evidenceSheetContract } from '../../../../shared/ipc/evidence-sheet.contract.ts';
import type { FileKind } from '../../../../shared/ipc/messages.ts';
import { err, ok } from '../../../../shared/lib/result.ts';
import type { CoreContext } from '../../context.ts';
import { renderDocx } from '../../documents/docx/render.ts';
import { composeNoteForm } from '../../documents/note-form/compose.ts';
import { blankWorkbook } from '../../exchange/evidence-sheet/blank-workbook.ts';
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

const sheetKind: FileKind = { name: 'Sheet or Word form', extensions: evidenceSheetExtensions };

type BlankForm = ParsedInput<'evidence-sheet.save-blank'>['form'];
const blankKinds: Readonly<Record<BlankForm, FileKind>> = {
  csv: { name: 'Sheet (CSV)', extensions: ['csv'] },
  excel: { name: 'Excel workbook', extensions: ['xlsx'] },
  word: { name: 'Word document', extensions: ['docx'] },
};
/** One below the question, then two on each page. */
const notesInForm = 11;

/** In the order of H1, H2 and so on, as every screen counts them. */
const hypothesesOf = ({ store }: CoreContext, reviewId: string) =>
  store.entities.list(reviewId, 'hypothesis');

function blankForm(context: CoreContext, review: Review, form: BlankForm): Promise<Uint8Array> {
  const hypotheses = hypothesesOf(context, review.id).map(({ statement }) => statement);
  switch (form) {
    case 'csv':
      return Promise.resolve(new TextEncoder().encode(blankSheet()));
    case 'excel':
      return blankWorkbook(hypotheses);
    case 'word':
      return renderDocx(
        composeNoteForm({
          schoolName: hostSchoolName(context, review),
          question: review.question,
          visitDates: review.visitDates,
          hypotheses,
          noteCount: notesInForm,
          createdAt: context.now().toISOString(),
        }),
      );
  }
}

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
    const hypotheses = hypothesesOf(context, reviewId).map(({ id }) => id);
    const sheet = await openSheet(path, day, hypotheses);
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

  'evidence-sheet.save-blank': async (context, { reviewId, form }) => {
    const review = context.store.reviews.find(reviewId);
    if (review === null) return err({ name: 'review-not-found' });
    const path = await context.dialogs.chooseFileToSave(
      'Save a blank form for a colleague',
      fileNameOf(
        [hostSchoolName(context, review) || review.title, 'notes'],
        `.${blankKinds[form].extensions[0] ?? ''}`,
      ),
      [blankKinds[form]],
    );
    if (path === null) return err({ name: 'cancelled' });
    const written = await writeFileSafely(path, await blankForm(context, review, form));
    if (!written.ok) return err({ name: 'file-not-written', code: written.failure.code });
    return ok({ fileName: basename(path) });
  },
};
