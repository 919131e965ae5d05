// Makes one note of several. The others go to the bin with a mark where their words went, so that
// findings that rest on them are led there, and one undo brings everything back.
import type * as Y from 'yjs';
import { inOrderOfDay, mergedContent } from '../../../../shared/domain/merged-note.ts';
import type { EvidenceId, PersonId } from '../../../../shared/domain/ids.ts';
import { tooLongOf } from '../../../../shared/domain/note-content.ts';
import type { Output, OwnFailure, ParsedInput } from '../../../../shared/ipc/contract.ts';
import { err, ok, type Result } from '../../../../shared/lib/result.ts';
import type { CoreContext } from '../../context.ts';
import { writeEntity } from '../../review-doc/entities.ts';
import { fingerprintOf } from '../../review-doc/merged-notes.ts';
import type { Store } from '../../store/store.ts';
import { binMark } from '../bin-mark.ts';

export function mergeNotes(
  context: CoreContext,
  { reviewId, noteIds }: ParsedInput<'evidence.merge'>,
): Result<Output<'evidence.merge'>, OwnFailure<'evidence.merge'>> {
  const { store, funnel } = context;
  if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
  const found = noteIds.flatMap((id) => store.evidence.find(reviewId, id) ?? []);
  const notes = inOrderOfDay(found.filter(({ binned }) => binned === null));
  const [into, ...others] = notes;
  if (into === undefined || notes.length < noteIds.length) return err({ name: 'note-not-found' });

  const nameOf = (id: PersonId): string => store.entities.find(reviewId, 'person', id)?.name ?? '';
  const content = mergedContent(notes, nameOf);
  const tooLong = tooLongOf(content);
  if (tooLong !== null) return err({ name: 'note-too-long', ...tooLong });

  const binned = binMark(context, reviewId);
  funnel.change(reviewId, (doc) => {
    const mergedFrom = [...new Set([...into.mergedFrom, ...others.map(({ id }) => id)])];
    writeEntity(doc, 'evidence', into.id, { ...content, mergedFrom });
    for (const note of others) {
      const mergedInto = { noteId: into.id, fingerprint: fingerprintOf(note) };
      writeEntity(doc, 'evidence', note.id, { binned, mergedInto });
    }
  });
  return ok({ noteId: into.id, step: funnel.lastStep(reviewId) });
}

/**
 * Whoever puts a merged note into the bin means all of its words: what was merged into it must not
 * stand up again because the note is gone.
 */
export function keepSourcesInBin(
  store: Store,
  doc: Y.Doc,
  reviewId: string,
  noteId: EvidenceId,
): void {
  for (const id of store.evidence.find(reviewId, noteId)?.mergedFrom ?? []) {
    const source = store.evidence.find(reviewId, id);
    if (source === null || source.binned === null || source.mergedInto?.noteId !== noteId) continue;
    writeEntity(doc, 'evidence', id, { mergedInto: null });
    keepSourcesInBin(store, doc, reviewId, id);
  }
}
