// The two bins: of reviews on this laptop, and of the things inside one review.
import type { ReviewId } from '../../../shared/domain/ids.ts';
import { useReviewId } from '../../api/review-id.ts';
import { useOperation } from '../../api/use-operation.ts';
import { binMessages as words } from '../../messages/bin.ts';
import { EmptyState, Page, PageHeader } from '../../ui/index.ts';
import { BinList } from './bin-list.tsx';

export const BinScreen = () => {
  const { data: items, error } = useOperation('bin.list', { reviewId: null });
  if (error !== null && items === undefined) throw error;
  if (items === undefined) return null;
  return (
    <Page>
      <PageHeader title={words.titleReviews} />
      {items.length === 0 ? (
        <EmptyState title={words.emptyReviews}>{words.emptyReviewsBody}</EmptyState>
      ) : (
        <>
          <p>{words.intro}</p>
          <BinList items={items} reviewIdOf={({ id }) => id as ReviewId} />
        </>
      )}
    </Page>
  );
};

export const ReviewBinScreen = () => {
  const reviewId = useReviewId();
  const { data: items, error } = useOperation('bin.list', { reviewId });
  if (error !== null && items === undefined) throw error;
  if (items === undefined) return null;
  const hasAction = items.some(({ kind }) => kind === 'action');
  return (
    <Page>
      <PageHeader title={words.title} />
      {items.length === 0 ? (
        <EmptyState title={words.empty}>{words.emptyBody}</EmptyState>
      ) : (
        <>
          <p>
            {words.intro} {hasAction && words.objectiveFirst}
          </p>
          <BinList items={items} reviewIdOf={() => reviewId} />
        </>
      )}
    </Page>
  );
};
