// Which review the screens inside it are about.
import { createContext, useContext } from 'react';
import type { ReviewId } from '../../shared/domain/ids.ts';

export const ReviewIdContext = createContext<ReviewId | null>(null);

export function useReviewId(): ReviewId {
  const id = useContext(ReviewIdContext);
  if (id === null) throw new Error('This screen belongs inside a review.');
  return id;
}
