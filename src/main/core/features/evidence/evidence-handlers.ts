// Notes: written as a draft on this laptop, filed into the review, listed, changed, binned.
import type { EvidenceId } from '../../../../shared/domain/ids.ts';
import { tooLongOf } from '../../../../shared/domain/note-content.ts';
import type { evidenceContract } from '../../../../shared/ipc/evidence.contract.ts';
import { err, ok } from '../../../../shared/lib/result.ts';
import type { CoreContext } from '../../context.ts';
import type { HandlersOf } from '../../handler.ts';
import { writeEntity } from '../../review-doc/entities.ts';
import { binMark } from '../bin-mark.ts';
import { fileNotes } from './file-notes.ts';
import { readDraft } from './own-draft.ts';
import { readCoverage } from './coverage.ts';
import { keepSourcesInBin, mergeNotes } from './merge-notes.ts';
import { splitNote } from './split-note.ts';
import { weighHypotheses } from './weigh-hypotheses.ts';

function setNoteBinned(
  context: CoreContext,
  reviewId: string,
  noteId: EvidenceId,
  isBinned: boolean,
) {
  const { store, funnel } = context;
  if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' as const });
  if (store.evidence.find(reviewId, noteId) === null)
    return err({ name: 'note-not-found' as const });
  const binned = isBinned ? binMark(context, reviewId) : null;
  funnel.change(reviewId, (doc) => {
    // Whether it lies in the bin is now this person's word, and no longer comes of a merge.
    writeEntity(doc, 'evidence', noteId, { binned, mergedInto: null });
    if (isBinned) keepSourcesInBin(store, doc, reviewId, noteId);
  });
  return ok({});
}

export const evidenceHandlers: HandlersOf<typeof evidenceContract> = {
  'draft.read': (context, { reviewId }) =>
    context.store.reviews.find(reviewId) === null
      ? err({ name: 'review-not-found' })
      : ok(readDraft(context, reviewId)),

  'draft.save': ({ store, now }, { reviewId, noteId, content }) => {
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    const savedAt = now().toISOString();
    // A last save of a draft may come after the note was filed; it must not bring the draft back.
    if (store.evidence.find(reviewId, noteId) === null) {
      store.sql.transaction(() => store.local.writeDraft(reviewId, { noteId, content, savedAt }));
    }
    return ok({ savedAt });
  },

  'evidence.file': (context, { reviewId, noteId, content, takenAt }) => {
    const filed = fileNotes(context, reviewId, noteId, [content], takenAt);
    return filed.ok ? ok({ noteId, nextDraft: filed.value.nextDraft }) : filed;
  },

  'evidence.file-several': (context, { reviewId, noteId, contents, takenAt }) => {
    const filed = fileNotes(context, reviewId, noteId, contents, takenAt);
    return filed.ok ? ok({ noteId, ...filed.value }) : filed;
  },

  'evidence.list': ({ store }, { reviewId, filter, order, limit, offset }) =>
    store.reviews.find(reviewId) === null
      ? err({ name: 'review-not-found' })
      : ok(store.evidence.list(reviewId, { filter, order, limit, offset })),

  'evidence.change': ({ store, funnel }, { reviewId, noteId, change }) => {
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    if (store.evidence.find(reviewId, noteId) === null) return err({ name: 'note-not-found' });
    const tooLong = tooLongOf(change);
    if (tooLong !== null) return err({ name: 'note-too-long', ...tooLong });
    funnel.change(reviewId, (doc) => writeEntity(doc, 'evidence', noteId, change));
    return ok({});
  },

  'evidence.move-to-bin': (context, { reviewId, noteId }) =>
    setNoteBinned(context, reviewId, noteId, true),
  'evidence.restore': (context, { reviewId, noteId }) =>
    setNoteBinned(context, reviewId, noteId, false),

  'evidence.split': (context, input) => splitNote(context, input),
  'evidence.merge': (context, input) => mergeNotes(context, input),

  'evidence.weight': ({ store }, { reviewId }) =>
    store.reviews.find(reviewId) === null
      ? err({ name: 'review-not-found' })
      : ok(
          weighHypotheses(
            store.entities.list(reviewId, 'hypothesis'),
            store.evidenceFacts.linkCounts(reviewId),
          ),
        ),

  'evidence.coverage': (context, { reviewId }) => {
    const review = context.store.reviews.find(reviewId);
    return review === null ? err({ name: 'review-not-found' }) : ok(readCoverage(context, review));
  },
};
