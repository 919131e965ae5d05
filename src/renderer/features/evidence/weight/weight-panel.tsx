// What each hypothesis carries so far: sources that have spoken as dots, the same in words, and what
// is still needed. It counts; what the counts mean is the team's to say.
import { memo } from 'react';
import { activityName } from '../../../../shared/domain/activity.ts';
import type { TriangulationRule } from '../../../../shared/domain/triangulation.ts';
import { useOverview } from '../../../api/overview.ts';
import { paths } from '../../../api/paths.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { useOperation } from '../../../api/use-operation.ts';
import { evidenceMessages } from '../../../messages/evidence.ts';
import { classNames, EmptyState, Link } from '../../../ui/index.ts';
import type { CodedHypothesis } from '../use-review-facts.ts';
import styles from './weight-panel.module.css';
import { type HypothesisWeight, neededWords, weightWords } from './weight-words.ts';

const words = evidenceMessages.weight;

const Dots = ({ have, need }: { readonly have: number; readonly need: number }) => (
  <div role="img" aria-label={words.dots(have, need)} className={styles.dots}>
    {Array.from({ length: need }, (_, index) => (
      <i key={index} className={classNames(styles.dot, index < have && styles.full)} />
    ))}
  </div>
);

interface CarriedProps {
  readonly hypothesis: CodedHypothesis;
  readonly weight: HypothesisWeight;
  readonly rule: TriangulationRule;
}

const Carried = ({ hypothesis, weight, rule }: CarriedProps) => {
  const need = hypothesis.sourcesNeeded.length;
  const needed = neededWords(weight, rule, activityName);
  return (
    <li className={styles.hypothesis}>
      <p className={styles.statement}>
        <strong>{hypothesis.code}</strong> {hypothesis.statement}
      </p>
      {need > 0 && <Dots have={need - weight.sourcesMissing.length} need={need} />}
      {weight.noteCount === 0 ? (
        <p className={styles.needed}>
          {words.nothingYet} {needed}
        </p>
      ) : (
        <>
          <p className={styles.counts}>{weightWords(weight)}</p>
          {needed !== null && <p className={styles.needed}>{needed}</p>}
        </>
      )}
    </li>
  );
};

export const WeightPanel = memo(
  ({ hypotheses }: { readonly hypotheses: readonly CodedHypothesis[] }) => {
    const reviewId = useReviewId();
    const { review } = useOverview();
    const { data, error } = useOperation('evidence.weight', { reviewId });

    if (hypotheses.length === 0) {
      return (
        <EmptyState
          title={words.noHypotheses}
          headingLevel={3}
          action={<Link href={paths.enquiry(reviewId)}>{words.toEnquiry}</Link>}
        >
          {words.noHypothesesHelp}
        </EmptyState>
      );
    }
    if (error !== null && data === undefined) return <p role="alert">{words.failed}</p>;
    return (
      <ul className={styles.hypotheses}>
        {hypotheses.map((hypothesis) => {
          const weight = data?.find(({ hypothesisId }) => hypothesisId === hypothesis.id);
          return weight === undefined ? null : (
            <Carried
              key={hypothesis.id}
              hypothesis={hypothesis}
              weight={weight}
              rule={review.triangulationRule}
            />
          );
        })}
      </ul>
    );
  },
);
WeightPanel.displayName = 'WeightPanel';
