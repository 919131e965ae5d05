// The home of a review: what comes next, its five stages as lists of tasks, and the review in short.
import { useEffect, useState } from 'react';
import { formatVisitDates } from '../../../shared/domain/dates.ts';
import { useGo, useSought } from '../../api/navigation.ts';
import { useOverview } from '../../api/overview.ts';
import { paths } from '../../api/paths.ts';
import { useReviewId } from '../../api/review-id.ts';
import { startMessages } from '../../messages/start.ts';
import { reviewMessages } from '../../messages/review.ts';
import { Button, focusField, Notice, Page, PageHeader } from '../../ui/index.ts';
import { useSaveFile } from '../review-file/index.ts';
import { AskWritingAs } from '../writing-as/index.ts';
import { hostOf } from './facts.ts';
import { nextTaskId, NextTask } from './parts/next-task.tsx';
import { ReviewInShort } from './parts/review-in-short.tsx';
import { StageTasks } from './parts/stage-tasks.tsx';
import styles from './overview-screen.module.css';

const { overview: words } = reviewMessages;

export const OverviewScreen = () => {
  const reviewId = useReviewId();
  const overview = useOverview();
  const go = useGo();
  const [isJustCreated] = useState(useSought('created') !== null);
  const { saveFile, isPending } = useSaveFile();
  const { review, journey } = overview;

  useEffect(() => {
    if (!isJustCreated) return;
    focusField(nextTaskId);
    // Coming back later, the review is no longer new.
    go(paths.review(reviewId), { isInstead: true });
  }, [isJustCreated, go, reviewId]);

  return (
    <Page side={{ title: words.side, name: 'overview', content: <ReviewInShort /> }}>
      <PageHeader
        title={hostOf(overview)?.name ?? review.title}
        caption={[review.partnershipName, review.academicYear]
          .filter((part) => part !== '')
          .join(' · ')}
        meta={
          review.visitDates.length === 0
            ? startMessages.recent.noVisit
            : `${startMessages.recent.visit} ${formatVisitDates(review.visitDates)}`
        }
        actions={
          <Button onPress={() => void saveFile(reviewId)} isPending={isPending}>
            {words.saveFile}
          </Button>
        }
      />
      {isJustCreated && (
        <Notice tone="good" title={words.created} isLive>
          {words.createdBody}
        </Notice>
      )}
      <NextTask />
      <AskWritingAs />
      <div className={styles.stages}>
        {journey.stages.map((stage, index) => (
          <StageTasks key={stage.id} stage={stage} number={index + 1} />
        ))}
      </div>
    </Page>
  );
};
