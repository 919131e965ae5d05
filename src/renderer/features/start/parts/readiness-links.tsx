// On the start screen: for each school the way to what is known of it, through its newest review.
import type { ReviewSummary } from '../../../../shared/ipc/review.contract.ts';
import { paths } from '../../../api/paths.ts';
import { readinessMessages } from '../../../messages/readiness.ts';
import { Link } from '../../../ui/index.ts';
import styles from './readiness-links.module.css';

const { start: words } = readinessMessages;

/** The newest review with findings of each school. */
function newestOfEach(reviews: readonly ReviewSummary[]): ReviewSummary[] {
  const newest = new Map<string, ReviewSummary>();
  const dayOf = ({ visitDates }: ReviewSummary): string => visitDates.toSorted().at(-1) ?? '';
  for (const review of reviews) {
    const school = review.hostSchoolName.trim().toLowerCase();
    if (school === '' || review.findingCount === 0) continue;
    const known = newest.get(school);
    if (known === undefined || dayOf(known) < dayOf(review)) newest.set(school, review);
  }
  return [...newest.values()];
}

export const ReadinessLinks = ({ reviews }: { readonly reviews: readonly ReviewSummary[] }) => {
  const schools = newestOfEach(reviews);
  if (schools.length === 0) return null;
  return (
    <section className={styles.phone} aria-labelledby="phone-heading">
      <h2 id="phone-heading">{words.title}</h2>
      <p className={styles.soft}>{words.body}</p>
      <ul className={styles.schools}>
        {schools.map(({ id, hostSchoolName }) => (
          <li key={id}>
            <Link href={paths.readiness(id)}>{words.link(hostSchoolName)}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
};
