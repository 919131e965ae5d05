// What the actions of an objective cost together, and for how many of them that is not known.
import type { PlanSum } from '../../../../shared/domain/plan-sum.ts';
import { planMessages } from '../../../messages/plan.ts';
import { openWords, sumWords } from '../sum-words.ts';
import styles from './together.module.css';

export const Together = ({ sum }: { readonly sum: PlanSum }) => {
  const sums = sumWords(sum);
  if (sums.length === 0) return null;
  const open = openWords(sum);
  return (
    <p className={styles.together}>
      <span className={styles.sum}>{planMessages.meta.together(sums.join(' · '))}</span>
      {open.length > 0 && <span className={styles.open}>{open.join(', ')}</span>}
    </p>
  );
};
