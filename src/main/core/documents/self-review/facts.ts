// What the self-review documents say, as plain facts. Knows no store and no clock.
import type { SelfReviewAnswer } from '../../../../shared/domain/self-review/self-review.ts';

export interface SelfReviewFacts {
  readonly trustName: string;
  readonly schoolName: string;
  readonly visitDates: readonly string[];
  readonly completedByRole: string;
  readonly completedOn: string | null;
  /** In the order they are asked; what is no longer asked comes last. */
  readonly answers: readonly SelfReviewAnswer[];
  /** When the facts were read. */
  readonly at: string;
}
