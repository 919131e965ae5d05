// Turns a timetable that an older version kept word for word into days, slots and strands. One step,
// so that one undo brings the kept part back; what finds no place stays kept.
import type { Handler } from '../../handler.ts';
import { err, ok } from '../../../../shared/lib/result.ts';
import { createFileNotes } from '../../exchange/reading/file-notes.ts';
import { isPlainObject } from '../../exchange/reading/plain-json.ts';
import { createRecordReader } from '../../exchange/reading/record-reader.ts';
import { createReferences } from '../../exchange/reading/references.ts';
import {
  readAgreedOn,
  readPractical,
  readTimetable,
} from '../../exchange/sample/read-timetable.ts';
import { removeEntity, writeEntity } from '../../review-doc/entities.ts';

export const takeKept: Handler<'timetable.take-kept'> = ({ store, funnel }, { reviewId }) => {
  const review = store.reviews.find(reviewId);
  if (review === null) return err({ name: 'review-not-found' });
  const kept = store.entities.find(reviewId, 'kept-part', 'plan');
  if (kept === null || !isPlainObject(kept.data)) return err({ name: 'no-kept-timetable' });
  const inUse = new Set<string>(store.entities.list(reviewId, 'day').map(({ id }) => id));
  if (store.entities.list(reviewId, 'slot').some(({ dayId }) => inUse.has(dayId))) {
    return err({ name: 'timetable-not-empty' });
  }

  const notes = createFileNotes();
  const plan = createRecordReader(kept.data, '', notes);
  const there = (['person', 'hypothesis'] as const).flatMap((kind) =>
    store.entities
      .list(reviewId, kind)
      .flatMap(({ id, ref }) => (ref === null ? [] : [{ kind, ref, id }])),
  );
  // Ids are made from the review: two laptops that bring it in apart bring in one timetable.
  const { days, slots, strands, briefings } = readTimetable(
    plan,
    createReferences(reviewId, notes, there),
  );
  if (days.length === 0) return err({ name: 'no-kept-timetable' });
  const practical = readPractical(plan);
  const planAgreed = readAgreedOn(plan, review.dates.planAgreed, review.visitDates[0]);
  // What somebody has written here since stands; what the file said beside it stays with the rest.
  const unplaced = Object.entries(practical).filter(
    ([part, text]) => (review.practical[part as keyof typeof practical] ?? text) !== text,
  );
  if (unplaced.length > 0) plan.keepSilently('practical', Object.fromEntries(unplaced));
  const left = plan.leftovers();

  funnel.change(reviewId, (doc) => {
    for (const { id, ...day } of days) writeEntity(doc, 'day', id, day);
    for (const { id, ...slot } of slots) writeEntity(doc, 'slot', id, slot);
    for (const { id, ...strand } of strands) writeEntity(doc, 'strand', id, strand);
    for (const { id, ...briefing } of briefings) writeEntity(doc, 'briefing', id, briefing);
    writeEntity(doc, 'review', reviewId, {
      practical: { ...practical, ...review.practical },
      dates: planAgreed === undefined ? undefined : { ...review.dates, planAgreed },
    });
    if (left === null) removeEntity(doc, 'kept-part', 'plan');
    else writeEntity(doc, 'kept-part', 'plan', { data: left });
  });
  return ok({ slotCount: slots.length });
};
