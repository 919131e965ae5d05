// The improvement workshop before and after: when it is, its run sheet, the way in, and what came out.
import { clockOfWorkshop } from '../../../shared/domain/workshop/clock.ts';
import type { WorkshopView } from '../../../shared/ipc/workshop.contract.ts';
import { paths } from '../../api/paths.ts';
import { useReviewId } from '../../api/review-id.ts';
import { useOperation } from '../../api/use-operation.ts';
import { commonFailureWords, isCommonFailure } from '../../messages/failures.ts';
import { workshopMessages as words } from '../../messages/workshop.ts';
import { Button, EmptyState, Link, Notice, Page, PageHeader } from '../../ui/index.ts';
import { CamePart } from './parts/came-part.tsx';
import { SheetPart } from './parts/sheet-part.tsx';
import { WhenPart } from './parts/when-part.tsx';
import { useWorkshopWork } from './use-workshop-work.ts';
import styles from './workshop-screen.module.css';

const Empty = ({ view }: { readonly view: WorkshopView }) => {
  const work = useWorkshopWork();
  return (
    <Page>
      <div className={styles.column}>
        <PageHeader title={words.title} />
        {view.hasKept && (
          <EmptyState
            title={words.empty.keptTitle}
            action={
              <Button variant="act" onPress={() => void work.takeKept()}>
                {words.empty.takeKept}
              </Button>
            }
          >
            {words.empty.keptBody}
          </EmptyState>
        )}
        <EmptyState
          title={words.empty.title}
          action={
            <Button variant={view.hasKept ? 'quiet' : 'act'} onPress={() => void work.prepare()}>
              {words.empty.begin}
            </Button>
          }
        >
          {words.empty.body}
        </EmptyState>
      </div>
    </Page>
  );
};

const Beside = ({ view, isHeld }: { readonly view: WorkshopView; readonly isHeld: boolean }) => {
  const reviewId = useReviewId();
  const isBegun = (view.workshop?.clock.length ?? 0) > 0;
  return (
    <div className={styles.side}>
      <Link href={paths.runWorkshop(reviewId)} variant={isHeld ? 'quiet' : 'act'}>
        {isHeld ? words.again : isBegun ? words.resume : words.start}
      </Link>
      <Link href={paths.stageDocuments(reviewId, 'improve')} variant="quiet">
        {words.paper}
      </Link>
      {!isHeld && (
        <ul>
          {view.expected !== null && <li>{words.ready.attends(view.expected)}</li>}
          <li>{words.ready.print}</li>
          <li>{words.ready.projector}</li>
          <li>{words.ready.safe}</li>
        </ul>
      )}
    </div>
  );
};

export const WorkshopScreen = () => {
  const reviewId = useReviewId();
  const { data: view, error } = useOperation('workshop.read', { reviewId });
  if (view === undefined) {
    return (
      <Page>
        <PageHeader title={words.title} />
        {error === null ? (
          <p role="status">{words.loading}</p>
        ) : (
          <Notice tone="alarm" title={words.title}>
            {isCommonFailure(error.failure)
              ? commonFailureWords(error.failure).whatToDo
              : words.failures['review-not-found']}
          </Notice>
        )}
      </Page>
    );
  }
  if (view.steps.length === 0) return <Empty view={view} />;
  // Whether it is finished does not hang on the time.
  const { state } = clockOfWorkshop(view.steps, view.workshop?.clock ?? [], 0);
  const isHeld = state === 'finished' || (view.workshop?.heldOn ?? null) !== null;
  return (
    <Page
      side={{
        title: isHeld ? words.came.heading : words.ready.heading,
        name: 'workshop',
        content: <Beside view={view} isHeld={isHeld} />,
      }}
    >
      <div className={styles.column}>
        <PageHeader title={words.title} />
        <p className={styles.intro}>{words.intro}</p>
        {isHeld && <CamePart view={view} />}
        <WhenPart view={view} />
        <SheetPart view={view} />
        {!isHeld && <CamePart view={view} />}
      </div>
    </Page>
  );
};
