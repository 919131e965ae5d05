// The self-review that was opened last and what was understood of it, while the application runs.
import type { ReviewId } from '../../../../shared/domain/ids.ts';
import type { SelfReviewAnswer } from '../../../../shared/domain/self-review/self-review.ts';
import type { CoreContext } from '../../context.ts';

/** What the source says of an answer beyond what a person checks; in the order of the items. */
export type SourceAnswer = Pick<SelfReviewAnswer, 'id' | 'ref' | 'lookFor' | 'question'>;

export interface OpenSelfReview {
  readonly token: string;
  readonly reviewId: ReviewId;
  readonly fileName: string;
  readonly sha256: string;
  readonly sources: readonly (SourceAnswer | null)[];
  readonly ratingsTyped: readonly string[];
}

const opened = new WeakMap<CoreContext, OpenSelfReview>();

/** One at a time: the next takes its place. */
export function keepSelfReview(
  context: CoreContext,
  parts: Omit<OpenSelfReview, 'token'>,
): OpenSelfReview {
  const kept = { ...parts, token: context.newId() };
  opened.set(context, kept);
  return kept;
}

export function keptSelfReview(
  context: CoreContext,
  reviewId: ReviewId,
  token: string,
): OpenSelfReview | null {
  const kept = opened.get(context);
  return kept?.token === token && kept.reviewId === reviewId ? kept : null;
}
