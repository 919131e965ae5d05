// The review in short, beside its tasks: question, hypotheses, team, dates, safeguarding.
import type { ReactNode } from 'react';
import { formatCompactDate } from '../../../../shared/domain/dates.ts';
import { cycleDates } from '../../../../shared/domain/review.ts';
import { useOverview } from '../../../api/overview.ts';
import { paths } from '../../../api/paths.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { reviewMessages } from '../../../messages/review.ts';
import { Link } from '../../../ui/index.ts';
import { inOrder, peopleInOrder, schoolNameOf } from '../facts.ts';
import styles from './review-in-short.module.css';

const { overview: words, dates: dateWords, roles, hypothesisLabel } = reviewMessages;

const Part = ({
  title,
  href,
  children,
}: {
  readonly title: string;
  readonly href: string;
  readonly children: ReactNode;
}) => (
  <section className={styles.part}>
    <div className={styles.head}>
      <h3 className={styles.title}>{title}</h3>
      <Link href={href} aria-label={words.changeWhat(title)}>
        {words.change}
      </Link>
    </div>
    {children}
  </section>
);

export const ReviewInShort = () => {
  const reviewId = useReviewId();
  const overview = useOverview();
  const { review } = overview;
  const people = peopleInOrder(overview).filter(({ teamRoles }) => teamRoles.length > 0);
  const dates = cycleDates.filter(
    (which) => which !== 'visit' && review.dates[which] !== undefined,
  );
  return (
    <div className={styles.short}>
      <Part title={words.question} href={paths.enquiry(reviewId)}>
        <p>{review.question.trim() === '' ? words.noQuestion : review.question}</p>
        <ol className={styles.list} aria-label={words.hypotheses}>
          {inOrder(overview).map(({ id, statement }, index) => (
            <li key={id} className={styles.hypothesis}>
              <strong>{hypothesisLabel(index + 1)}</strong>
              <span>{statement}</span>
            </li>
          ))}
        </ol>
      </Part>
      <Part title={words.team} href={paths.team(reviewId)}>
        {people.length === 0 ? (
          <p className={styles.soft}>{words.noTeam}</p>
        ) : (
          <ul className={styles.list}>
            {people.map((person) => (
              <li key={person.id}>
                {person.name}
                <span className={styles.soft}>
                  {[...person.teamRoles.map((role) => roles[role]), schoolNameOf(overview, person)]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Part>
      {dates.length > 0 && (
        <Part title={words.dates} href={paths.dates(reviewId)}>
          <dl className={styles.dates}>
            {dates.map((which) => (
              <div key={which}>
                <dt>{dateWords.names[which]}</dt>
                <dd>{formatCompactDate(review.dates[which] ?? '')}</dd>
              </div>
            ))}
          </dl>
        </Part>
      )}
    </div>
  );
};
