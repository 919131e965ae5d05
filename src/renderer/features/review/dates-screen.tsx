// When the visit is, and when everything around it happens. What is usual is advice.
import { useOverview } from '../../api/overview.ts';
import { paths } from '../../api/paths.ts';
import { useReviewId } from '../../api/review-id.ts';
import { reviewMessages } from '../../messages/review.ts';
import { cycleDates, reviewTypes } from '../../../shared/domain/review.ts';
import { Link, Page, PageHeader, SegmentedControl } from '../../ui/index.ts';
import styles from './dates-screen.module.css';
import { CycleDateRow } from './parts/cycle-date-row.tsx';
import { VisitDays } from './parts/visit-days.tsx';
import { useChange } from '../../api/use-change.ts';

const { dates: words, reviewTypes: typeWords } = reviewMessages;

export const DatesScreen = () => {
  const reviewId = useReviewId();
  const { review } = useOverview();
  const change = useChange();
  const { calendar } = review;

  return (
    <Page>
      <PageHeader title={words.title} />
      <p className={styles.soft}>
        {calendar === null
          ? words.noCalendar
          : `${words.calendar(calendar.title)} ${calendar.illustrative ? words.illustrative : ''}`}{' '}
        <Link href={paths.calendar(reviewId)}>
          {calendar === null ? words.addCalendar : words.changeCalendar}
        </Link>
      </p>
      <section className={styles.part} aria-labelledby="visit-heading">
        <h2 id="visit-heading">{words.visit}</h2>
        <SegmentedControl
          label={words.length}
          value={review.reviewType}
          onChange={(reviewType) =>
            void change('review.change', { reviewId, change: { reviewType } }, () => null)
          }
          options={reviewTypes.map((type) => ({ value: type, label: typeWords[type] }))}
        />
        <VisitDays />
      </section>
      <section className={styles.part} aria-labelledby="cycle-heading">
        <h2 id="cycle-heading">{words.cycle}</h2>
        <p className={styles.soft}>{words.cycleHelp}</p>
        <ul className={styles.rows}>
          {cycleDates
            .filter((which) => which !== 'visit')
            .map((which) => (
              <CycleDateRow key={which} which={which} />
            ))}
        </ul>
      </section>
    </Page>
  );
};
