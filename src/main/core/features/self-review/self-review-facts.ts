// What the self-review documents say, read from the review.
import type { ReviewId } from '../../../../shared/domain/ids.ts';
import type { CoreContext } from '../../context.ts';
import type { SelfReviewFacts } from '../../documents/self-review/index.ts';
import { promptsOf } from './prompts-of.ts';

export function hostOf({ store }: CoreContext, reviewId: string) {
  const hostSchoolId = store.reviews.find(reviewId)?.hostSchoolId ?? null;
  return hostSchoolId === null ? null : store.entities.find(reviewId, 'school', hostSchoolId);
}

export function selfReviewFacts(context: CoreContext, reviewId: ReviewId): SelfReviewFacts {
  const { store, now } = context;
  const selfReview = store.entities.find(reviewId, 'self-review', reviewId);
  const review = store.reviews.find(reviewId);
  return {
    trustName: review?.partnershipName ?? '',
    schoolName: hostOf(context, reviewId)?.name ?? '',
    visitDates: review?.visitDates ?? [],
    completedByRole: selfReview?.completedByRole ?? '',
    completedOn: selfReview?.completedOn ?? null,
    answers: promptsOf(context, reviewId).answers,
    at: now().toISOString(),
  };
}
