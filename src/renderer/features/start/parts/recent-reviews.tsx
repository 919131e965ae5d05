// The reviews on this laptop, the one opened last first.
import { clockAt, formatMoment, formatVisitDates } from '../../../../shared/domain/dates.ts';
import type { ReviewSummary } from '../../../../shared/ipc/review.contract.ts';
import { paths } from '../../../api/paths.ts';
import { today } from '../../../api/today.ts';
import { startMessages } from '../../../messages/start.ts';
import { Link, Menu } from '../../../ui/index.ts';
import styles from './recent-reviews.module.css';

export interface RecentReviewsProps {
  readonly reviews: readonly ReviewSummary[];
  readonly onSaveFile: (review: ReviewSummary) => void;
  readonly onMoveToBin: (review: ReviewSummary) => void;
}

const { recent: words } = startMessages;

function openedWords(at: string | null): string {
  if (at === null) return words.notOpened;
  const opened = clockAt(Date.parse(at));
  const isToday = opened.date === today();
  return words.openedAt(isToday ? words.today(opened.time) : formatMoment(at));
}

function factsOf(review: ReviewSummary): readonly string[] {
  const { visitDates, noteCount, findingCount, actionCount } = review;
  return [
    visitDates.length === 0 ? words.noVisit : `${words.visit} ${formatVisitDates(visitDates)}`,
    ...(noteCount > 0 ? [words.notes(noteCount)] : []),
    ...(findingCount > 0 ? [words.findings(findingCount)] : []),
    ...(actionCount > 0 ? [words.actions(actionCount)] : []),
  ];
}

export const RecentReviews = ({ reviews, onSaveFile, onMoveToBin }: RecentReviewsProps) => (
  <ul className={styles.list} aria-label={words.label}>
    {reviews.map((review) => (
      <li key={review.id} className={styles.review} data-review={review.id}>
        <div className={styles.what}>
          <h2 className={styles.name}>
            <Link href={paths.review(review.id)}>{review.hostSchoolName || review.title}</Link>
          </h2>
          <p className={review.question === '' ? styles.noQuestion : styles.question}>
            {review.question === '' ? words.noQuestion : review.question}
          </p>
          <ul className={styles.facts}>
            {factsOf(review).map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        </div>
        <div className={styles.end}>
          <span className={styles.opened}>{openedWords(review.lastOpenedAt)}</span>
          <Menu
            label={words.more}
            accessibleLabel={words.moreAbout(review.hostSchoolName || review.title)}
            size="small"
            variant="plain"
            actions={[
              { id: 'save', label: words.saveFile, onAction: () => onSaveFile(review) },
              { id: 'bin', label: words.moveToBin, onAction: () => onMoveToBin(review) },
            ]}
          />
        </div>
      </li>
    ))}
  </ul>
);
