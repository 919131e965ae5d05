// What the last review leaves to this one: what changed and was learned, and the actions that go on.
// Nothing where this review follows no other.
import { useOverview } from '../../../api/overview.ts';
import { paths } from '../../../api/paths.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { useOperation } from '../../../api/use-operation.ts';
import { selfReviewMessages } from '../../../messages/self-review.ts';
import { Link } from '../../../ui/index.ts';
import styles from './from-last-review.module.css';

const { last: words } = selfReviewMessages;

export const FromLastReview = () => {
  const reviewId = useReviewId();
  const { review } = useOverview();
  const plan = useOperation('plan.read', { reviewId }).data;
  const carried = (plan?.objectives ?? [])
    .flatMap(({ actions }) => actions.map(({ action }) => action))
    .filter(({ carriedOverFrom }) => carriedOverFrom.trim() !== '');
  if (carried.length === 0) return null;
  return (
    <section className={styles.last} aria-labelledby="from-last-review">
      <h2 id="from-last-review">{words.title}</h2>
      {review.whyNow.trim() !== '' && <p className={styles.why}>{review.whyNow}</p>}
      <h3>{words.carried(carried.length)}</h3>
      <ul className={styles.list}>
        {carried.map(({ id, action, carriedOverFrom }) => (
          <li key={id}>
            <p>{action}</p>
            <p className={styles.quiet}>{carriedOverFrom}</p>
          </li>
        ))}
      </ul>
      <Link href={paths.plan(reviewId)}>{words.toPlan}</Link>
    </section>
  );
};
