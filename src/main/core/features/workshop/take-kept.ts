// Turns a workshop that an older version kept word for word into steps and cards. One step, so that
// one undo brings the kept part back; what finds no place stays kept.
import { err, ok } from '../../../../shared/lib/result.ts';
import { createFileNotes } from '../../exchange/reading/file-notes.ts';
import { isPlainObject } from '../../exchange/reading/plain-json.ts';
import { createRecordReader } from '../../exchange/reading/record-reader.ts';
import { createReferences } from '../../exchange/reading/references.ts';
import { readWorkshop } from '../../exchange/sample/read-workshop.ts';
import type { Handler } from '../../handler.ts';
import { removeEntity, writeEntity } from '../../review-doc/entities.ts';

export const takeKeptWorkshop: Handler<'workshop.take-kept'> = (
  { store, funnel },
  { reviewId },
) => {
  const review = store.reviews.find(reviewId);
  if (review === null) return err({ name: 'review-not-found' });
  const kept = store.entities.find(reviewId, 'kept-part', 'workshop');
  if (kept === null || !isPlainObject(kept.data)) return err({ name: 'no-kept-workshop' });
  const isBegun =
    store.entities.list(reviewId, 'workshop-step').length > 0 ||
    store.entities.list(reviewId, 'workshop-card').length > 0;
  if (isBegun) return err({ name: 'workshop-not-empty' });

  const notes = createFileNotes();
  const reader = createRecordReader({ workshop: kept.data }, '', notes).record('workshop');
  const there = (['person', 'finding'] as const).flatMap((kind) =>
    store.entities
      .list(reviewId, kind)
      .flatMap(({ id, ref }) => (ref === null ? [] : [{ kind, ref, id }])),
  );
  // Ids are made from the review: two laptops that bring it in apart bring in one workshop.
  const content = readWorkshop(reader, createReferences(reviewId, notes, there), reviewId);
  const [workshop] = content.workshops;
  if (workshop === undefined) return err({ name: 'no-kept-workshop' });

  funnel.change(reviewId, (doc) => {
    const { id: workshopId, ...meeting } = workshop;
    writeEntity(doc, 'workshop', workshopId, meeting);
    for (const { id, ...step } of content.workshopSteps) {
      writeEntity(doc, 'workshop-step', id, step);
    }
    for (const { id, ...card } of content.workshopCards) {
      writeEntity(doc, 'workshop-card', id, card);
    }
    removeEntity(doc, 'kept-part', 'workshop');
  });
  return ok({ cards: content.workshopCards.length });
};
