// Documents made from a review: looked at, saved as Word, opened in Word.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Review } from '../../../../shared/domain/review.ts';
import type { FileKind } from '../../../../shared/ipc/messages.ts';
import type { documentContract } from '../../../../shared/ipc/plan.contract.ts';
import { err, ok } from '../../../../shared/lib/result.ts';
import type { CoreContext } from '../../context.ts';
import { composeActionPlan } from '../../documents/action-plan/index.ts';
import { fileNameOf } from '../../exchange/file-name.ts';
import { writeFileSafely } from '../../exchange/write-file.ts';
import type { HandlersOf } from '../../handler.ts';
import { writeEntity } from '../../review-doc/entities.ts';
import { sayingItsOrigin } from './given-out.ts';
import { actionPlanDocument } from './kinds/action-plan.ts';
import { modelOf } from './make-document.ts';
import { plainNoteOf, recordMade, type MadeNote } from './note-made.ts';
import { wordOf } from '../our-documents/word-of.ts';
import { planFacts } from './plan-facts.ts';

const wordKind: FileKind = { name: 'Word document', extensions: ['docx'] };

function planFileName({ store }: CoreContext, review: Review): string {
  const school =
    review.hostSchoolId === null
      ? ''
      : (store.entities.find(review.id, 'school', review.hostSchoolId)?.name ?? '');
  return fileNameOf([school, 'Action plan'], '.docx');
}

/** The plan as a file that is found again when it comes back, and what is to be noted of it. */
async function givenOut(context: CoreContext, review: Review) {
  const note = plainNoteOf(context, review, 'action-plan', 'school');
  const plain = modelOf(context, review, actionPlanDocument, note.choices);
  const model = sayingItsOrigin(plain, review, actionPlanDocument, note);
  const bytes = await wordOf(context, review, actionPlanDocument.id, model);
  return { note, bytes };
}

function recordSaved(context: CoreContext, review: Review, note: MadeNote, fileName: string): void {
  const planSavedAt = context.now().toISOString();
  context.funnel.record(review.id, (doc) => writeEntity(doc, 'review', review.id, { planSavedAt }));
  recordMade(context, review, note, fileName);
}

function makeFolder(path: string) {
  try {
    mkdirSync(path, { recursive: true });
    return ok({});
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'UNKNOWN';
    return err({ name: 'file-not-written' as const, code });
  }
}

const baseName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

export const documentHandlers: HandlersOf<typeof documentContract> = {
  'document.preview-plan': (context, { reviewId }) => {
    const review = context.store.reviews.find(reviewId);
    if (review === null) return err({ name: 'review-not-found' });
    return ok(composeActionPlan(planFacts(context, review)));
  },

  'document.save-plan': async (context, { reviewId }) => {
    const review = context.store.reviews.find(reviewId);
    if (review === null) return err({ name: 'review-not-found' });
    const path = await context.dialogs.chooseFileToSave(
      'Save the action plan as Word',
      planFileName(context, review),
      [wordKind],
    );
    if (path === null) return err({ name: 'cancelled' });
    const { note, bytes } = await givenOut(context, review);
    const written = await writeFileSafely(path, bytes);
    if (!written.ok) return err({ name: 'file-not-written', code: written.failure.code });
    recordSaved(context, review, note, baseName(path));
    return ok({ fileName: baseName(path) });
  },

  'document.open-plan': async (context, { reviewId }) => {
    const review = context.store.reviews.find(reviewId);
    if (review === null) return err({ name: 'review-not-found' });
    const folder = makeFolder(context.outputPath);
    if (!folder.ok) return folder;
    // A name of its own each time: Word keeps the one that is open locked.
    const stamp = context.now().toISOString().slice(0, 19).replaceAll(/[:T]/g, '-');
    const fileName = planFileName(context, review).replace(/\.docx$/, ` - ${stamp}.docx`);
    const path = join(context.outputPath, fileName);
    const { note, bytes } = await givenOut(context, review);
    const written = await writeFileSafely(path, bytes);
    if (!written.ok) return err({ name: 'file-not-written', code: written.failure.code });
    if (!(await context.dialogs.openInItsApplication(path))) return err({ name: 'no-application' });
    recordSaved(context, review, note, fileName);
    return ok({ fileName });
  },
};
