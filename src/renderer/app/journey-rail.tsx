// The journey of the review one is in: its stages with their states, the screens of the stage one is
// in, what comes next, and what belongs to the review as a whole.
import type { JourneyStageId } from '../../shared/domain/journey.ts';
import { useHere } from '../api/navigation.ts';
import { useOverview } from '../api/overview.ts';
import { paths } from '../api/paths.ts';
import { useReviewId } from '../api/review-id.ts';
import { appMessages } from '../messages/app.ts';
import { journeyMessages } from '../messages/journey.ts';
import { Journey, type JourneyStage, Link } from '../ui/index.ts';
import styles from './journey-rail.module.css';
import { RailFoot } from './rail-foot.tsx';
import { placeOfTask, screensOfStage, stageOfPlace } from '../api/stage-screens.ts';

/** The screen one is on, or the one it belongs to: a single finding belongs to the findings. */
const nearestOf = (hrefs: readonly string[], here: string): string | undefined =>
  hrefs
    .filter((href) => here === href || here.startsWith(`${href}/`))
    .toSorted((a, b) => b.length - a.length)[0];

export const JourneyRail = () => {
  const reviewId = useReviewId();
  const { journey } = useOverview();
  const here = useHere();
  const openStage: JourneyStageId =
    stageOfPlace(reviewId, here) ?? journey.next?.stage ?? 'follow-through';

  const stages = journey.stages.map((stage): JourneyStage => {
    const screens = screensOfStage(reviewId, stage.id, journey);
    const hereHref = nearestOf(
      screens.map(({ href }) => href),
      here,
    );
    return {
      id: stage.id,
      title: appMessages.stages[stage.id],
      state: stage.state,
      href: screens[0]?.href,
      tasks:
        stage.id === openStage
          ? screens.map((screen) => ({ ...screen, isHere: hereHref === screen.href }))
          : undefined,
    };
  });

  const { next } = journey;
  return (
    <>
      <Journey
        home={
          <p className={styles.overview} data-here={here === paths.review(reviewId) || undefined}>
            <Link
              href={paths.review(reviewId)}
              {...(here === paths.review(reviewId) ? { 'aria-current': 'page' as const } : {})}
            >
              {appMessages.screens.overview}
            </Link>
          </p>
        }
        stages={stages}
        next={
          <>
            <strong>{appMessages.rail.next}</strong>{' '}
            {next === null ? (
              journeyMessages.allDone
            ) : next.waitsFor !== null ? (
              journeyMessages.waits[next.waitsFor]
            ) : (
              <span className={styles.next}>
                <Link href={placeOfTask(reviewId, next.task)}>
                  {journeyMessages.nextShort[next.task]}
                </Link>
              </span>
            )}
          </>
        }
      />
      <RailFoot />
    </>
  );
};
