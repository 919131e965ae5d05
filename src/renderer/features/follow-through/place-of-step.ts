// Where the work of a step of the clock is done.
import type { ClockStepName } from '../../../shared/domain/follow-through-clock.ts';
import type { ReviewId } from '../../../shared/domain/ids.ts';
import { paths } from '../../api/paths.ts';

export function placeOfStep(id: ReviewId, step: ClockStepName): string {
  switch (step) {
    case 'draftReport':
      return paths.factualCheck(id);
    case 'workshop':
    case 'planSigned':
      return paths.plan(id);
    case 'checkIn':
    case 'ninetyDay':
    case 'impactReview':
      return paths.checkpoint(id, step);
  }
}
