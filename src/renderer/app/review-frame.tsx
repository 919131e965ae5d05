// The frame of the screens inside a review: loads it, says whose it is, and keeps the journey, the
// search and safeguarding within reach.
import { Outlet, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { ReviewId } from '../../shared/domain/ids.ts';
import { invoke } from '../api/invoke.ts';
import { useHere } from '../api/navigation.ts';
import { OverviewContext } from '../api/overview.ts';
import { paths } from '../api/paths.ts';
import { ReviewIdContext } from '../api/review-id.ts';
import { useOperation } from '../api/use-operation.ts';
import { appMessages } from '../messages/app.ts';
import { AppFrame, TopBar } from '../ui/index.ts';
import { JourneyRail } from './journey-rail.tsx';
import { ReviewNotThere } from './review-not-there.tsx';

const Frame = ({ reviewId }: { readonly reviewId: ReviewId }) => {
  const here = useHere();
  const { data: overview, error } = useOperation('review.overview', { reviewId });

  useEffect(() => {
    void invoke('review.open', { reviewId });
  }, [reviewId]);

  if (error !== null && overview === undefined) {
    if (error.failure.name === 'review-not-found') return <ReviewNotThere />;
    throw error;
  }
  if (overview === undefined) return <p aria-live="polite">{appMessages.loading}</p>;

  const host = overview.schools.find(({ id }) => id === overview.review.hostSchoolId);
  return (
    <ReviewIdContext value={reviewId}>
      <OverviewContext value={overview}>
        <AppFrame
          place={here}
          topBar={
            <TopBar
              homeHref={paths.start()}
              where={host?.name ?? overview.review.title}
              detail={overview.review.question}
            />
          }
          rail={<JourneyRail />}
        >
          <Outlet />
        </AppFrame>
      </OverviewContext>
    </ReviewIdContext>
  );
};

export const ReviewFrame = () => {
  const { reviewId } = useParams({ from: '/review/$reviewId' });
  // Another review is another frame: nothing of the last one may stay on the screen.
  return <Frame key={reviewId} reviewId={reviewId as ReviewId} />;
};
