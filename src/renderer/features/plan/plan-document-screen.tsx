// The plan as the document it becomes: its pages as they will be, saving and opening it as a Word
// file, and beside it what a reader might still miss.
import { FileDown, FileText } from 'lucide-react';
import { formatMoment } from '../../../shared/domain/dates.ts';
import { useOverview } from '../../api/overview.ts';
import { paths } from '../../api/paths.ts';
import { useReviewId } from '../../api/review-id.ts';
import { useOperation } from '../../api/use-operation.ts';
import { planDocumentMessages as words } from '../../messages/plan-document.ts';
import { Button, EmptyState, Link, Notice, Page, PageHeader } from '../../ui/index.ts';
import { DocumentPreview } from '../document/index.ts';
import { notReadyYet } from './not-ready-yet.ts';
import { NotReadyList } from './parts/not-ready-list.tsx';
import { PlanFiles } from './parts/plan-files.tsx';
import styles from './plan-document-screen.module.css';
import { useGiveOut } from './use-give-out.ts';

export const PlanDocumentScreen = () => {
  const reviewId = useReviewId();
  const { review } = useOverview();
  const { data: plan } = useOperation('plan.read', { reviewId });
  const { data: findings } = useOperation('finding.list', { reviewId });
  const { data: model, error } = useOperation('document.preview-plan', { reviewId });
  const { outcome, giveOut, underWay } = useGiveOut();

  if (error !== null && model === undefined) throw error;
  const isEmpty = plan?.objectives.length === 0;
  const isReady = model !== undefined && plan !== undefined;

  return (
    <Page
      side={
        plan === undefined || findings === undefined
          ? undefined
          : {
              title: words.ready.title,
              name: 'plan-document',
              content: <NotReadyList missing={notReadyYet(plan, findings, review)} />,
            }
      }
    >
      <PageHeader
        title={words.title}
        meta={
          review.planSavedAt === null
            ? words.neverSaved
            : words.lastSaved(formatMoment(review.planSavedAt))
        }
        actions={
          <>
            <PlanFiles isDisabled={!isReady || isEmpty} />
            <Button
              icon={FileText}
              isDisabled={!isReady || isEmpty}
              isPending={underWay === 'document.open-plan'}
              onPress={() => void giveOut('document.open-plan')}
            >
              {words.open}
            </Button>
            <Button
              variant="act"
              icon={FileDown}
              isDisabled={!isReady || isEmpty}
              isPending={underWay === 'document.save-plan'}
              onPress={() => void giveOut('document.save-plan')}
            >
              {words.save}
            </Button>
          </>
        }
      />
      <p className={styles.back}>
        {words.back} <Link href={paths.returnedPlan(reviewId)}>{words.toReadBack}</Link>
      </p>
      {/* Always there, so that a screen reader hears its words change. */}
      <p role="status" className={styles.outcome}>
        {outcome.kind === 'done' && outcome.words}
      </p>
      {outcome.kind === 'failed' && (
        <Notice tone="alarm" title={outcome.words.title}>
          {outcome.words.whatToDo}
        </Notice>
      )}
      {isEmpty ? (
        <EmptyState
          title={words.emptyTitle}
          action={
            <Link href={paths.plan(reviewId)} variant="act">
              {words.toPlan}
            </Link>
          }
        >
          {words.empty}
        </EmptyState>
      ) : isReady ? (
        <section aria-label={words.preview} className={styles.preview}>
          <DocumentPreview model={model} />
        </section>
      ) : (
        <p role="status">{words.loading}</p>
      )}
    </Page>
  );
};
