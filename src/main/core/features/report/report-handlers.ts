// The review report: what people write of it, and what they decide when the evidence has changed.
import { basename } from 'node:path';
import type { FileKind } from '../../../../shared/ipc/messages.ts';
import type { reportContract } from '../../../../shared/ipc/report.contract.ts';
import { err, ok, type Result } from '../../../../shared/lib/result.ts';
import type { CoreContext } from '../../context.ts';
import { composeReport } from '../../documents/report/compose-report.ts';
import { hostSchoolName } from '../../exchange/bundle/make-bundle.ts';
import { fileNameOf } from '../../exchange/file-name.ts';
import { reportPassageIdOf } from '../../exchange/sample/read-report.ts';
import { writeFileSafely } from '../../exchange/write-file.ts';
import type { HandlersOf } from '../../handler.ts';
import { writeEntity, type Patch } from '../../review-doc/entities.ts';
import { beginText } from '../../review-doc/begin-text.ts';
import { binMark } from '../bin-mark.ts';
import { wordOf } from '../our-documents/word-of.ts';
import { passagesNow, readReport, type PassageNow } from './report-view.ts';
import { documentFacts } from './document-facts.ts';

const wordKind: FileKind = { name: 'Word document', extensions: ['docx'] };

type NotThere = { readonly name: 'review-not-found' | 'passage-not-known' };

function findPassage(
  context: CoreContext,
  reviewId: string,
  source: string,
): Result<PassageNow, NotThere> {
  const review = context.store.reviews.find(reviewId);
  if (review === null) return err({ name: 'review-not-found' });
  const passage = passagesNow(context, review).find((each) => each.source === source);
  return passage === undefined ? err({ name: 'passage-not-known' }) : ok(passage);
}

/** What a passage is held against from now on. */
const heldAgainst = ({ suggestion, sourcesMark }: PassageNow): Patch<'report-passage'> => ({
  startedFrom: suggestion,
  sourcesMark,
});

/**
 * Begins what nobody has written yet, with its suggestion as the ground: the same on every laptop, so
 * that two people who begin at the same time apart do not end with every word twice.
 */
function change(
  { funnel }: CoreContext,
  reviewId: string,
  passages: readonly PassageNow[],
  patchOf: (passage: PassageNow) => Patch<'report-passage'>,
): void {
  const idOf = ({ stored, source }: PassageNow): string =>
    stored?.id ?? reportPassageIdOf(reviewId, source);
  const fresh = passages.filter(({ stored }) => stored === null);
  funnel.changeOnGround(
    reviewId,
    (doc) => {
      for (const passage of fresh) {
        beginText(doc, 'report-passage', idOf(passage), 'text', passage.suggestion);
      }
    },
    (doc) => {
      for (const passage of passages) {
        const { source, order, suggestion, stored } = passage;
        const begun =
          stored === null
            ? { source, order, binned: null, text: suggestion, ...heldAgainst(passage) }
            : {};
        writeEntity(doc, 'report-passage', idOf(passage), { ...begun, ...patchOf(passage) });
      }
    },
  );
}

export const reportHandlers: HandlersOf<typeof reportContract> = {
  'report.read': (context, { reviewId }) => {
    const review = context.store.reviews.find(reviewId);
    return review === null ? err({ name: 'review-not-found' }) : ok(readReport(context, review));
  },

  'report.write': (context, { reviewId, source, text }) => {
    const found = findPassage(context, reviewId, source);
    if (!found.ok) return found;
    change(context, reviewId, [found.value], () => ({ text }));
    return ok({});
  },

  'report.settle': (context, { reviewId, source, choice }) => {
    const found = findPassage(context, reviewId, source);
    if (!found.ok) return found;
    if (found.value.stored === null) return err({ name: 'passage-not-written' });
    change(context, reviewId, [found.value], (passage) => ({
      ...heldAgainst(passage),
      ...(choice === 'take' ? { text: passage.suggestion } : {}),
    }));
    return ok({});
  },

  'report.accept-suggestions': (context, { reviewId }) => {
    const review = context.store.reviews.find(reviewId);
    if (review === null) return err({ name: 'review-not-found' });
    const fresh = passagesNow(context, review).filter(({ stored }) => stored === null);
    if (fresh.length > 0) change(context, reviewId, fresh, () => ({}));
    return ok({ accepted: fresh.length });
  },

  'report.leave-out': (context, { reviewId, source }) => {
    const found = findPassage(context, reviewId, source);
    if (!found.ok) return found;
    const binned = binMark(context, reviewId);
    change(context, reviewId, [found.value], () => ({ binned }));
    return ok({});
  },

  'report.bring-back': (context, { reviewId, source }) => {
    const found = findPassage(context, reviewId, source);
    if (!found.ok) return found;
    if (found.value.stored === null) return err({ name: 'passage-not-written' });
    change(context, reviewId, [found.value], () => ({ binned: null }));
    return ok({});
  },

  'report.save': async (context, { reviewId }) => {
    const review = context.store.reviews.find(reviewId);
    if (review === null) return err({ name: 'review-not-found' });
    if (context.store.entities.list(reviewId, 'finding').length === 0) {
      return err({ name: 'no-findings' });
    }
    const name = fileNameOf([hostSchoolName(context, review), 'Review report'], '.docx');
    const path = await context.dialogs.chooseFileToSave('Save the review report', name, [wordKind]);
    if (path === null) return err({ name: 'cancelled' });
    const model = composeReport(documentFacts(context, review));
    const bytes = await wordOf(context, review, 'review-report', model);
    const written = await writeFileSafely(path, bytes);
    return written.ok
      ? ok({ fileName: basename(path) })
      : err({ name: 'file-not-written', code: written.failure.code });
  },
};
