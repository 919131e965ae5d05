// What is still open in an area, each in words and with the place where it can be closed.
import type { ReadinessGap } from '../../../../shared/domain/readiness/model.ts';
import { gapWords } from '../../../../shared/domain/readiness/words.ts';
import { readinessMessages } from '../../../messages/readiness.ts';
import { Link } from '../../../ui/index.ts';
import { placeOfGap } from '../places.ts';
import styles from './gap-list.module.css';

const { gaps: words } = readinessMessages;

export const GapList = ({ gaps }: { readonly gaps: readonly ReadinessGap[] }) => (
  <ul className={styles.list} aria-label={words.label}>
    {gaps.map((gap) => {
      const place = placeOfGap(gap);
      return (
        <li key={`${gap.kind} ${gap.findingId}`} className={styles.gap}>
          <span>{gapWords(gap)}</span>
          {place !== null && <Link href={place}>{words.close(gap.kind)}</Link>}
        </li>
      );
    })}
  </ul>
);
