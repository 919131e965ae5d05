// The frame of the screens inside a review: loads it, says whose it is, and keeps the journey, the
// search and safeguarding within reach.
import { Outlet, useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { ReviewId } from '../../shared/domain/ids.ts';
import { invoke } from '../api/invoke.ts';
import { useHere } from '../api/navigation.ts';
import { type Overview, OverviewContext } from '../api/overview.ts';
import { OpenSafeguardingContext } from '../api/open-safeguarding.ts';
import { paths } from '../api/paths.ts';
import { ReviewIdContext } from '../api/review-id.ts';
import { useOperation } from '../api/use-operation.ts';
import { appMessages } from '../messages/app.ts';
import { AppFrame, TopBar, useShortcut } from '../ui/index.ts';
import { JourneyRail } from './journey-rail.tsx';
import styles from './review-frame.module.css';
import { ReviewNotThere } from './review-not-there.tsx';
import { Safeguarding } from './safeguarding.tsx';
import { SavedSlot } from './saved-slot.tsx';
import { SearchDialog } from './search-dialog.tsx';
import { useSafeguarding } from './use-safeguarding.ts';
import { useUndo } from './use-undo.ts';

const InReview = ({
  reviewId,
  overview,
}: {
  readonly reviewId: ReviewId;
  readonly overview: Overview;
}) => {
  const here = useHere();
  const [isSearching, setSearching] = useState(false);
  const safeguarding = useSafeguarding();
  useShortcut('search', () => setSearching(true));
  useUndo(reviewId);
  const { review, schools } = overview;
  const host = schools.find(({ id }) => id === review.hostSchoolId);
  return (
    <AppFrame
      place={here}
      topBar={
        <TopBar
          homeHref={paths.start()}
          where={host?.name ?? review.title}
          detail={review.question}
          saved={<SavedSlot />}
          onSearch={() => setSearching(true)}
          onSafeguarding={safeguarding.open}
        />
      }
      rail={<JourneyRail />}
    >
      <OpenSafeguardingContext value={safeguarding.open}>
        <Outlet />
      </OpenSafeguardingContext>
      <SearchDialog isOpen={isSearching} onOpenChange={setSearching} />
      <Safeguarding
        isOpen={safeguarding.isOpen}
        onOpenChange={safeguarding.setOpen}
        contact={review.safeguardingContact}
        fillHref={paths.team(reviewId)}
      />
    </AppFrame>
  );
};

const Loading = () => (
  <AppFrame topBar={<TopBar homeHref={paths.start()} />}>
    <p className={styles.loading} role="status">
      {appMessages.loading}
    </p>
  </AppFrame>
);

const Frame = ({ reviewId }: { readonly reviewId: ReviewId }) => {
  const { data: overview, error } = useOperation('review.overview', { reviewId });

  useEffect(() => {
    void invoke('review.open', { reviewId });
  }, [reviewId]);

  if (error !== null) {
    const { name } = error.failure;
    // An address that is no review's is not worth another word than one whose review has gone.
    if (name === 'review-not-found' || name === 'invalid-input') return <ReviewNotThere />;
    // An overview that could be read once is shown on; the screens tell what fails.
    if (overview === undefined) throw error;
  }
  if (overview === undefined) return <Loading />;
  if (overview.review.binned !== null) return <ReviewNotThere />;
  return (
    <ReviewIdContext value={reviewId}>
      <OverviewContext value={overview}>
        <InReview reviewId={reviewId} overview={overview} />
      </OverviewContext>
    </ReviewIdContext>
  );
};

export const ReviewFrame = () => {
  const { reviewId } = useParams({ from: '/review/$reviewId' });
  // Another review is another frame: nothing of the last one may stay on the screen.
  return <Frame key={reviewId} reviewId={reviewId as ReviewId} />;
};
