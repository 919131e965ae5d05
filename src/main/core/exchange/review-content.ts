// All that a review holds, as plain data: what a reader of files makes, what is written into a new
// document, and what is read back from the store to be given out again.
import type * as Y from 'yjs';
import type { Evidence } from '../../../shared/domain/evidence.ts';
import type { KeptPart } from '../../../shared/domain/kept-part.ts';
import type { Review } from '../../../shared/domain/review.ts';
import { writeEntity } from '../review-doc/entities.ts';
import { kinds, type EntityOf, type KindName } from '../review-doc/kinds.ts';
import type { Store } from '../store/store.ts';
import {
  kindOfList,
  reviewListNames,
  reviewLists,
  type ReviewListName,
  type ReviewLists,
} from './review-lists.ts';

export interface ReviewContent extends ReviewLists {
  readonly review: Review;
  readonly keptParts: readonly KeptPart[];
}

/** @returns null where no such review is stored. What is in the bin is part of it. */
export function readReviewContent(store: Store, reviewId: string): ReviewContent | null {
  const review = store.reviews.find(reviewId);
  if (review === null) return null;
  const listOf = (name: ReviewListName): readonly unknown[] => {
    const kind = kindOfList[name];
    return kind === 'evidence'
      ? notesOf(store, reviewId)
      : store.entities.list(reviewId, kind, 'all');
  };
  return {
    review,
    ...reviewLists(listOf),
    keptParts: store.entities.list(reviewId, 'kept-part', 'all'),
  };
}

const notesOf = (store: Store, reviewId: string): readonly Evidence[] =>
  [...store.evidence.all(reviewId), ...store.evidence.listBinned(reviewId)].toSorted(
    (a, b) => compare(a.takenAt, b.takenAt) || compare(a.id, b.id),
  );

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Writes a whole thing. One that does not fit its schema would read as if it had lost the field, so
 * it is a mistake of the reader that made it.
 */
export function writeWhole<Name extends KindName>(
  doc: Y.Doc,
  kind: Name,
  entity: EntityOf[Name],
): void {
  kinds[kind].schema.parse(entity);
  const { id, ...fields } = entity;
  writeEntity(doc, kind, id, fields as Partial<Omit<EntityOf[Name], 'id'>>);
}

export function writeReviewContent(doc: Y.Doc, content: ReviewContent): void {
  writeWhole(doc, 'review', content.review);
  for (const name of reviewListNames) {
    for (const thing of content[name]) writeWhole(doc, kindOfList[name], thing as never);
  }
  for (const part of content.keptParts) writeWhole(doc, 'kept-part', part);
}
