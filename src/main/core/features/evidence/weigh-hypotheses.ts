// Adds up what each hypothesis carries so far.
import type { Hypothesis } from '../../../../shared/domain/hypothesis.ts';
import type { Output } from '../../../../shared/ipc/contract.ts';
import type { LinkCount } from '../../store/readers/evidence-facts-reader.ts';

type Weights = Output<'evidence.weight'>;

export function weighHypotheses(
  hypotheses: readonly Hypothesis[],
  counts: readonly LinkCount[],
): Weights {
  return hypotheses.map(({ id, sourcesNeeded }) => {
    const own = counts.filter(({ hypothesisId }) => hypothesisId === id);
    const sum = (rows: readonly LinkCount[]): number =>
      rows.reduce((total, { count }) => total + count, 0);
    const withStance = (stance: LinkCount['stance']): number =>
      sum(own.filter((row) => row.stance === stance));
    const activityTypes = [...new Set(own.map(({ activityType }) => activityType))].toSorted();
    const reviewerIds = [...new Set(own.map(({ reviewerId }) => reviewerId))].filter(
      (reviewerId) => reviewerId !== null,
    );
    return {
      hypothesisId: id,
      noteCount: sum(own),
      supports: withStance('supports'),
      challenges: withStance('challenges'),
      neutral: withStance('neutral'),
      reviewerIds: reviewerIds as Weights[number]['reviewerIds'],
      activityTypes,
      sourcesMissing: sourcesNeeded.filter((source) => !activityTypes.includes(source)),
    };
  });
}
