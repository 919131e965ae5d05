// Every prompt beside the one being answered, to go to any of them.
import {
  type SelfReviewAnswer,
  stateOfAnswer,
} from '../../../../shared/domain/self-review/self-review.ts';
import { paths } from '../../../api/paths.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { selfReviewMessages as words } from '../../../messages/self-review.ts';
import { Link } from '../../../ui/index.ts';
import type { NumberedAnswer } from '../prompt-groups.ts';
import styles from './prompt-rail.module.css';
import { RatingShape } from './rating-mark.tsx';

interface PromptRailProps {
  readonly all: readonly NumberedAnswer[];
  readonly current: SelfReviewAnswer['id'];
}

export const PromptRail = ({ all, current }: PromptRailProps) => {
  const reviewId = useReviewId();
  return (
    <>
      <ol className={styles.list}>
        {all.map(({ answer, number }) => (
          <li
            key={answer.id}
            className={styles.item}
            {...(answer.id === current ? { 'aria-current': 'step' as const } : {})}
          >
            <RatingShape rating={answer.rating} />
            <span className={styles.words}>
              {answer.id === current ? (
                <strong>{answer.prompt}</strong>
              ) : (
                <Link href={paths.selfReviewPrompt(reviewId, answer.id)}>
                  {number === null ? answer.prompt : `${number} ${answer.prompt}`}
                </Link>
              )}
              <span className={styles.state}>
                {answer.rating === null
                  ? words.states[stateOfAnswer(answer)]
                  : words.ratings[answer.rating]}
              </span>
            </span>
          </li>
        ))}
      </ol>
      <p className={styles.all}>
        <Link href={paths.selfReview(reviewId)}>{words.prompt.toList}</Link>
      </p>
    </>
  );
};
