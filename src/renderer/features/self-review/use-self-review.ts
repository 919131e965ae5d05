// What the screens of the self-review read and do.
import type { Output } from '../../../shared/ipc/contract.ts';
import { useReviewId } from '../../api/review-id.ts';
import { useOperation } from '../../api/use-operation.ts';

export type SelfReviewView = Output<'self-review.read'>;

/** Undefined while it is read for the first time. */
export function useSelfReview(): SelfReviewView | undefined {
  const reviewId = useReviewId();
  const { data, error } = useOperation('self-review.read', { reviewId });
  if (error !== null && data === undefined) throw error;
  return data;
}
