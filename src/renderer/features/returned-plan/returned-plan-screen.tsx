// A plan that came back: chosen, shown difference by difference, and what is accepted taken in.
import { useEffect, useRef } from 'react';
import { formatMoment } from '../../../shared/domain/dates.ts';
import type { ReturnedPlanView } from '../../../shared/ipc/returned-plan.contract.ts';
import { useGo, useSought } from '../../api/navigation.ts';
import { paths } from '../../api/paths.ts';
import { useReviewId } from '../../api/review-id.ts';
import { returnedPlanMessages as words } from '../../messages/returned-plan.ts';
import { Button, EmptyState, Link, Notice, Page, PageHeader } from '../../ui/index.ts';
import { countsOf, groupsOf } from './choices.ts';
import { DifferenceGroup } from './parts/difference-group.tsx';
import { Notices } from './parts/notices.tsx';
import styles from './returned-plan-screen.module.css';
import { useReturnedPlan } from './use-returned-plan.ts';

const About = ({ view }: { readonly view: ReturnedPlanView }) => {
  const changedHere = view.differences.filter(({ isChangedHere }) => isChangedHere).length;
  return (
    <section className={styles.about}>
      <h2 className={styles.name}>{words.about(view.fileName)}</h2>
      <p>{words.summary(view.differences.length, changedHere)}</p>
      <p className={styles.quiet}>
        {view.sentAt !== null && words.sentAt(formatMoment(view.sentAt))}{' '}
        {view.alreadyHere > 0 && words.alreadyHere(view.alreadyHere)}
      </p>
    </section>
  );
};

export const ReturnedPlanScreen = () => {
  const reviewId = useReviewId();
  const go = useGo();
  const plan = useReturnedPlan();
  const { view, choices, failure } = plan;
  const handed = useSought('file');

  // One that was dropped on the window is opened at once, and once only.
  const lastHanded = useRef<string | null>(null);
  useEffect(() => {
    if (handed === null || handed === lastHanded.current) return;
    lastHanded.current = handed;
    go(paths.returnedPlan(reviewId), { isInstead: true });
    void plan.choose(handed);
  });

  // What was pressed goes with its step: the focus starts again at the top of the next.
  const step = view === null ? 'nothing' : view.differences.length === 0 ? 'done' : view.token;
  const lastStep = useRef(step);
  useEffect(() => {
    if (lastStep.current === step) return;
    lastStep.current = step;
    document.querySelector<HTMLElement>('main h1')?.focus();
  }, [step]);

  const counts = view === null ? null : countsOf(view, choices);
  return (
    <Page>
      <div className={styles.screen}>
        <PageHeader
          title={words.title}
          {...(view === null
            ? {}
            : {
                actions: (
                  <Button
                    size="small"
                    isPending={plan.isOpening}
                    onPress={() => void plan.choose()}
                  >
                    {words.chooseOther}
                  </Button>
                ),
              })}
        />
        <p className={styles.intro}>{words.intro}</p>
        {failure !== null && (
          <Notice tone="alarm" title={failure.title}>
            {failure.whatToDo}
          </Notice>
        )}
        {plan.isReading && <p role="status">{words.loading}</p>}
        {view === null && !plan.isReading && (
          <EmptyState
            title={words.empty.title}
            action={
              <Button variant="act" isPending={plan.isOpening} onPress={() => void plan.choose()}>
                {words.choose}
              </Button>
            }
          >
            <p>{words.empty.body}</p>
          </EmptyState>
        )}
        {view !== null && (
          <>
            <About view={view} />
            <Notices view={view} />
            {view.differences.length === 0 ? (
              <Notice
                tone="good"
                title={words.nothing.title}
                isLive
                actions={<Link href={paths.plan(reviewId)}>{words.toPlan}</Link>}
              >
                {words.nothing.body}
              </Notice>
            ) : (
              groupsOf(view.differences).map((group) => (
                <DifferenceGroup
                  key={group.id}
                  group={group}
                  view={view}
                  choices={choices}
                  decide={plan.decide}
                />
              ))
            )}
            {counts !== null && view.differences.length > 0 && (
              <section aria-label={words.foot.region} className={styles.foot} data-stuck-foot>
                <p role="status">{words.foot.counts(counts.take, counts.keep, counts.open)}</p>
                <Button variant="act" isPending={plan.isTaking} onPress={() => void plan.take()}>
                  {words.foot.take(counts.take)}
                </Button>
              </section>
            )}
          </>
        )}
      </div>
    </Page>
  );
};
