// The one thing to do next, as the page's main way on. Where nothing can be done for now, it says
// what is waited for.
import { useOverview } from '../../../api/overview.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { placeOfTask } from '../../../api/stage-screens.ts';
import { journeyMessages } from '../../../messages/journey.ts';
import { reviewMessages } from '../../../messages/review.ts';
import { Link } from '../../../ui/index.ts';
import styles from './next-task.module.css';

export const nextTaskId = 'what-comes-next';

const { overview: words } = reviewMessages;

export const NextTask = () => {
  const reviewId = useReviewId();
  const { next } = useOverview().journey;
  return (
    <section className={styles.next} aria-labelledby="next-heading" id={nextTaskId}>
      <h2 id="next-heading" className={styles.heading}>
        {words.next}
      </h2>
      {next === null ? (
        <p>{words.nothingNext}</p>
      ) : (
        <div className={styles.task}>
          <div className={styles.words}>
            <p className={styles.name}>{journeyMessages.tasks[next.task]}</p>
            <p className={styles.why}>
              {next.waitsFor === null
                ? journeyMessages.why[next.task]
                : words.waiting(journeyMessages.waits[next.waitsFor])}
            </p>
          </div>
          <Link
            href={placeOfTask(reviewId, next.task)}
            variant={next.waitsFor === null ? 'act' : 'quiet'}
          >
            {journeyMessages.go[next.task]}
          </Link>
        </div>
      )}
    </section>
  );
};
