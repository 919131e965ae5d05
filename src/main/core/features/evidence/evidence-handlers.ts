// Notes: written as a draft on this laptop, filed into the review, listed, changed, binned.
import type { Evidence } from '../../../../shared/domain/evidence.ts';
import { isBlankAnswer } from '../../../../shared/domain/forms/form-answer.ts';
import { EvidenceId, PersonId } from '../../../../shared/domain/ids.ts';
import {
  emptyNote,
  nextNote,
  tooLongOf,
  type NoteContent,
} from '../../../../shared/domain/note-content.ts';
import { NoteDraft, type evidenceContract } from '../../../../shared/ipc/evidence.contract.ts';
import { err, ok } from '../../../../shared/lib/result.ts';
import type { CoreContext } from '../../context.ts';
import { isPlainObject } from '../../exchange/reading/plain-json.ts';
import type { HandlersOf } from '../../handler.ts';
import { writeEntity } from '../../review-doc/entities.ts';
import { binMark } from '../bin-mark.ts';
import { readCoverage } from './coverage.ts';
import { keepSourcesInBin, mergeNotes } from './merge-notes.ts';
import { splitNote } from './split-note.ts';
import { weighHypotheses } from './weigh-hypotheses.ts';

function newDraft(context: CoreContext, content: NoteContent): NoteDraft {
  return { noteId: EvidenceId.parse(context.newId()), content, savedAt: null };
}

/** A draft of an older Fieldfare does not know every field; its words are kept all the same. */
const withEveryField = (stored: unknown): unknown =>
  isPlainObject(stored) && isPlainObject(stored['content'])
    ? { ...stored, content: { ...emptyNote, ...stored['content'] } }
    : stored;

function readDraft(context: CoreContext, reviewId: string): NoteDraft {
  const draft = NoteDraft.safeParse(withEveryField(context.store.local.readDraft(reviewId)));
  return draft.success ? draft.data : newDraft(context, emptyNote);
}

const isEmpty = ({ description, quote, interpretation, answers }: NoteContent): boolean =>
  [description, quote, interpretation].every((text) => text.trim() === '') &&
  Object.values(answers).every(isBlankAnswer);

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
    const { store, funnel, now } = context;
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    // Filed already: the answer was lost on the way, and is given again.
    if (store.evidence.find(reviewId, noteId) !== null) {
      return ok({ noteId, nextDraft: readDraft(context, reviewId) });
    }
    if (isEmpty(content)) return err({ name: 'note-empty' });
    const tooLong = tooLongOf(content);
    if (tooLong !== null) return err({ name: 'note-too-long', ...tooLong });
    const reviewerId = PersonId.safeParse(store.local.writingAs(reviewId));
    const nextDraft = newDraft(context, nextNote(content));
    const note: Omit<Evidence, 'id' | 'ref' | 'binned' | 'mergedInto' | 'mergedFrom' | 'extra'> = {
      ...content,
      takenAt,
      reviewerId: reviewerId.success ? reviewerId.data : null,
    };
    // Not a word is lost to an undo: the note is there, in the bin, before it is filed out of it.
    funnel.changeOnGround(
      reviewId,
      (doc) =>
        writeEntity(doc, 'evidence', noteId, { ...note, binned: binMark(context, reviewId) }),
      (doc) => writeEntity(doc, 'evidence', noteId, { binned: null }),
      () =>
        store.local.writeDraft(reviewId, {
          noteId: nextDraft.noteId,
          content: nextDraft.content,
          savedAt: now().toISOString(),
        }),
    );
    return ok({ noteId, nextDraft });
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
