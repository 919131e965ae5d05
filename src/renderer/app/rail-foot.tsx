// Below the journey: what belongs to the review as a whole.
import { useHere } from '../api/navigation.ts';
import { useOverview } from '../api/overview.ts';
import { paths } from '../api/paths.ts';
import { useReviewId } from '../api/review-id.ts';
import { appMessages } from '../messages/app.ts';
import { Link } from '../ui/index.ts';
import styles from './rail-foot.module.css';

export const RailFoot = () => {
  const reviewId = useReviewId();
  const { keptParts } = useOverview();
  const here = useHere();
  const links = [
    ...(keptParts.length > 0
      ? [{ href: paths.keptParts(reviewId), label: appMessages.screens.keptParts }]
      : []),
    { href: paths.reviewBin(reviewId), label: appMessages.screens.bin },
  ];
  return (
    <nav aria-label={appMessages.rail.review} className={styles.foot}>
      <ul className={styles.links}>
        {links.map(({ href, label }) => (
          <li key={href}>
            <Link href={href} {...(here === href ? { 'aria-current': 'page' as const } : {})}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
