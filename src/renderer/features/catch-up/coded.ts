// A hypothesis with its short code and what the evidence reaches of it, as every part shows it.
import type { HypothesisCoverage } from '../../../shared/domain/coverage.ts';
import type { Hypothesis } from '../../../shared/domain/hypothesis.ts';
import { catchUpMessages as words } from '../../messages/catch-up.ts';

export interface CodedCoverage {
  readonly id: Hypothesis['id'];
  /** "H1", by its place in the enquiry. */
  readonly code: string;
  readonly statement: string;
  readonly whatWouldDisproveIt: string;
  readonly covered: HypothesisCoverage;
}

/** One that was added a moment ago has no counts yet and follows with the next answer. */
export function codedCoverage(
  hypotheses: readonly Hypothesis[],
  coverage: readonly HypothesisCoverage[],
): CodedCoverage[] {
  const byId = new Map(coverage.map((covered) => [covered.hypothesisId, covered]));
  return hypotheses
    .filter(({ binned }) => binned === null)
    .flatMap(({ id, statement, whatWouldDisproveIt }, at) => {
      const covered = byId.get(id);
      return covered === undefined
        ? []
        : [
            {
              id,
              code: words.hypothesis(at + 1),
              statement: statement.trim() === '' ? words.noStatement : statement,
              whatWouldDisproveIt,
              covered,
            },
          ];
    });
}
