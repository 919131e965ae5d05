// Files what was written as one note or several, in one step: one undo puts all of them into the bin.
import type { Evidence } from '../../../../shared/domain/evidence.ts';
import { isBlankAnswer } from '../../../../shared/domain/forms/form-answer.ts';
import { EvidenceId, PersonId, type ReviewId } from '../../../../shared/domain/ids.ts';
import {
  emptyNote,
  nextNote,
  tooLongOf,
  type NoteContent,
} from '../../../../shared/domain/note-content.ts';
import type { Output, OwnFailure } from '../../../../shared/ipc/contract.ts';
import { err, ok, type Result } from '../../../../shared/lib/result.ts';
import type { CoreContext } from '../../context.ts';
import { writeEntity } from '../../review-doc/entities.ts';
import { binMark } from '../bin-mark.ts';
import { newDraft, readDraft } from './own-draft.ts';

type Filed = Omit<Output<'evidence.file-several'>, 'noteId'>;

const isEmpty = ({ description, quote, interpretation, answers }: NoteContent): boolean =>
  [description, quote, interpretation].every((text) => text.trim() === '') &&
  Object.values(answers).every(isBlankAnswer);

/** A note that is a photo and nothing else says what the photo shows. */
function withPhotoWords(
  { store }: CoreContext,
  reviewId: string,
  noteId: EvidenceId,
  content: NoteContent,
): NoteContent {
  if (!isEmpty(content)) return content;
  const shown = store.entities
    .list(reviewId, 'photo')
    .filter((photo) => photo.noteId === noteId)
    .map(({ description }) => description);
  return { ...content, description: shown.join('\n') };
}

/** @param noteId of the draft, and of the first note. */
export function fileNotes(
  context: CoreContext,
  reviewId: ReviewId,
  noteId: EvidenceId,
  given: readonly NoteContent[],
  takenAt: string,
): Result<Filed, OwnFailure<'evidence.file-several'>> {
  const { store, funnel, now } = context;
  if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
  // Filed already: the answer was lost on the way, and is given again.
  if (store.evidence.find(reviewId, noteId) !== null) {
    return ok({ nextDraft: readDraft(context, reviewId), step: null });
  }
  const contents = given.map((content, at) =>
    at === 0 ? withPhotoWords(context, reviewId, noteId, content) : content,
  );
  if (contents.some(isEmpty)) return err({ name: 'note-empty' });
  const tooLong = contents.map(tooLongOf).find((each) => each !== null);
  if (tooLong !== undefined) return err({ name: 'note-too-long', ...tooLong });
  const reviewer = PersonId.safeParse(store.local.writingAs(reviewId));
  const reviewerId = reviewer.success ? reviewer.data : null;
  const nextDraft = newDraft(context, nextNote(contents.at(-1) ?? emptyNote));
  const notes = contents.map((content, at) => ({
    id: at === 0 ? noteId : EvidenceId.parse(context.newId()),
    note: { ...content, takenAt, reviewerId } satisfies Omit<
      Evidence,
      'id' | 'ref' | 'binned' | 'mergedInto' | 'mergedFrom' | 'extra'
    >,
  }));
  const binned = binMark(context, reviewId);
  // Not a word is lost to an undo: the note is there, in the bin, before it is filed out of it.
  funnel.changeOnGround(
    reviewId,
    (doc) => {
      for (const { id, note } of notes) writeEntity(doc, 'evidence', id, { ...note, binned });
    },
    (doc) => {
      for (const { id } of notes) writeEntity(doc, 'evidence', id, { binned: null });
    },
    () =>
      store.local.writeDraft(reviewId, {
        noteId: nextDraft.noteId,
        content: nextDraft.content,
        savedAt: now().toISOString(),
      }),
  );
  return ok({ nextDraft, step: funnel.lastStep(reviewId) });
}
