// Where a gap is closed and where a line of the checklist leads.
import type { ReviewId } from '../../../shared/domain/ids.ts';
import type { ChecklistPlace } from '../../../shared/domain/readiness/checklist.ts';
import type { ReadinessGap } from '../../../shared/domain/readiness/model.ts';
import { assertNever } from '../../../shared/lib/result.ts';
import { paths } from '../../api/paths.ts';

/** Null where it is closed on the spot: by naming somebody. */
export function placeOfGap({ kind, reviewId, findingId }: ReadinessGap): string | null {
  switch (kind) {
    case 'nothing':
      return paths.findings(reviewId);
    case 'notes-only':
      return paths.board(reviewId);
    case 'not-met':
      return findingId === null ? paths.findings(reviewId) : paths.finding(reviewId, findingId);
    case 'one-way':
      return paths.capture(reviewId);
    case 'no-action':
    case 'not-measured':
      return paths.plan(reviewId);
    case 'old':
      return paths.followThrough(reviewId);
    case 'nobody':
    case 'one-person':
      return null;
    default:
      return assertNever(kind);
  }
}

export function placeOfCheck(reviewId: ReviewId, place: ChecklistPlace): string {
  switch (place) {
    case 'map':
      return paths.readiness(reviewId);
    case 'people':
    case 'cards':
      return paths.readinessPeople(reviewId);
    case 'summary':
      return paths.stageDocuments(reviewId, 'follow-through');
    case 'plan':
      return paths.plan(reviewId);
    case 'milestones':
      return paths.followThrough(reviewId);
    case 'documents':
      return paths.documents(reviewId);
    case 'team':
      return paths.team(reviewId);
    default:
      return assertNever(place);
  }
}
