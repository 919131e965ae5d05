// How the school rates itself: a word, and a ring that fills. The shape says nothing the word does not.
import type { SelfReviewRating } from '../../../../shared/domain/self-review/self-review.ts';
import { selfReviewMessages as words } from '../../../messages/self-review.ts';
import { classNames } from '../../../ui/index.ts';
import styles from './rating-mark.module.css';

const size = 16;
const middle = size / 2;
const radius = 6;

/** Nothing, a third, two thirds, all of the disc. */
const slices: Readonly<Record<SelfReviewRating, string | null>> = {
  emerging: `M${middle} ${middle}V2A6 6 0 0 1 13.2 11Z`,
  improving: `M${middle} ${middle}V2A6 6 0 1 1 2.8 11Z`,
  mature: null,
};

export const RatingShape = ({ rating }: { readonly rating: SelfReviewRating | null }) => (
  <svg aria-hidden viewBox={`0 0 ${size} ${size}`} className={styles.shape}>
    <circle
      cx={middle}
      cy={middle}
      r={radius}
      className={rating === 'mature' ? styles.full : styles.ring}
    />
    {rating !== null && slices[rating] !== null && (
      <path d={slices[rating]} className={styles.full} />
    )}
  </svg>
);

export const RatingMark = ({ rating }: { readonly rating: SelfReviewRating | null }) => (
  <span className={classNames(styles.mark, rating === null && styles.none)}>
    <RatingShape rating={rating} />
    {rating === null ? words.unrated : words.ratings[rating]}
  </span>
);
