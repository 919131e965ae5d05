// Puts a review into the open file. Keys come in the order of the schemas, so that the same review is
// the same text but for the time it was written.
import type { Lens } from '../../../../shared/domain/lens.ts';
import { readLensTag } from '../../../../shared/domain/lens.ts';
import { asParts } from '../count-by-kind.ts';
import type { ReviewContent } from '../review-content.ts';
import { reviewLists } from '../review-lists.ts';
import {
  reviewFileFormat,
  reviewFileVersion,
  type LensStamp,
  type ReviewFile,
} from './review-file.ts';

interface WrittenBy {
  readonly at: Date;
  readonly version: string;
}

/** The lenses the review names or its tags speak of, as far as they are known here. */
function stampsOf(content: ReviewContent, lenses: readonly Lens[]): LensStamp[] {
  const used = new Set(content.review.lensIds);
  for (const { lensTags } of [...content.evidence, ...content.findings]) {
    for (const tag of lensTags) used.add(readLensTag(tag).lensId);
  }
  return lenses
    .filter(({ id }) => used.has(id))
    .map(({ id, title, version }) => ({ id, title, version }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

export const toReviewFile = (
  content: ReviewContent,
  lenses: readonly Lens[],
  { at, version }: WrittenBy,
): ReviewFile => ({
  format: reviewFileFormat,
  formatVersion: reviewFileVersion,
  exportedAt: at.toISOString(),
  writtenBy: `Fieldfare ${version}`,
  review: content.review,
  ...reviewLists((name) => [...content[name]]),
  keptParts: asParts(content.keptParts),
  lenses: stampsOf(content, lenses),
});

export const reviewFileBytes = (file: ReviewFile): Uint8Array =>
  Buffer.from(`${JSON.stringify(file, null, 2)}\n`, 'utf8');
