// Around the slides there is nothing: the whole window is theirs. Says only which review they are of.
import { Outlet, useParams } from '@tanstack/react-router';
import type { ReviewId } from '../../shared/domain/ids.ts';
import { useUndo } from './use-undo.ts';
import { ReviewIdContext } from '../api/review-id.ts';

export const PresentFrame = () => {
  const { reviewId } = useParams({ from: '/present/$reviewId' });
  useUndo(reviewId as ReviewId);
  return (
    <ReviewIdContext key={reviewId} value={reviewId as ReviewId}>
      <Outlet />
    </ReviewIdContext>
  );
};
