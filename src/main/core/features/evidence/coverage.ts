// What the evidence of a review reaches so far, for the team's catch-ups.
import { isEvidenceActivity } from '../../../../shared/domain/activity.ts';
import { type Coverage, coverageOf } from '../../../../shared/domain/coverage.ts';
import { isOnReviewTeam } from '../../../../shared/domain/person.ts';
import type { Review } from '../../../../shared/domain/review.ts';
import type { CoreContext } from '../../context.ts';
import { laterSlots } from '../timetable/later-slots.ts';

export function readCoverage(context: CoreContext, review: Review): Coverage {
  const { store } = context;
  const people = store.entities.list(review.id, 'person');
  const hypotheses = store.entities.list(review.id, 'hypothesis');
  const inUse = new Set<string>(hypotheses.map(({ id }) => id));
  const notes = store.evidenceFacts.facts(review.id);
  return {
    notes: notes.length,
    // A note whose only hypothesis is in the bin speaks to none that the team still asks.
    unlinked: notes.filter(({ hypothesisIds }) => !hypothesisIds.some((id) => inUse.has(id)))
      .length,
    hypotheses: coverageOf({
      hypotheses,
      links: store.evidenceFacts.linkCounts(review.id),
      teamReviewerIds: people.filter(isOnReviewTeam).map(({ id }) => id),
      rule: review.triangulationRule,
    }),
    slots: laterSlots(context, review.id, people).filter(({ activityType }) =>
      isEvidenceActivity(activityType),
    ),
  };
}
