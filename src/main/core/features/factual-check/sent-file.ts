// What goes to the host: made from the round that was set down, so that both kinds of file ask the
// same.
import type { FactualCheckRound } from '../../../../shared/domain/factual-check.ts';
import { isOnReviewTeam } from '../../../../shared/domain/person.ts';
import type { Review } from '../../../../shared/domain/review.ts';
import { toldFinding } from '../../../../shared/ipc/told-finding.ts';
import type { CoreContext } from '../../context.ts';
import { hostSchoolName } from '../../exchange/bundle/make-bundle.ts';
import {
  factualCheckFormat,
  factualCheckVersion,
  type FactualCheckFile,
} from '../../exchange/factual-check/factual-check-file.ts';
import { findingsToTell } from '../feedback/feedback-view.ts';

export function fileOfRound(
  context: CoreContext,
  review: Review,
  round: FactualCheckRound,
): FactualCheckFile {
  const findings = new Map(
    findingsToTell(context, review).map((weighed) => [weighed.finding.id as string, weighed]),
  );
  return {
    format: factualCheckFormat,
    formatVersion: factualCheckVersion,
    reviewId: review.id,
    reference: round.id,
    school: hostSchoolName(context, review),
    review: review.title,
    visitDates: review.visitDates,
    backBy: round.dueOn,
    team: context.store.entities
      .list(review.id, 'person')
      .filter(isOnReviewTeam)
      .map(({ name }) => name)
      .filter((name) => name !== ''),
    items: round.items.map((item, index) => {
      const weighed = findings.get(item.findingId);
      const told = weighed === undefined ? null : toldFinding(weighed);
      return {
        number: index + 1,
        category: item.category,
        heading: item.heading,
        wording: item.wording,
        notes: told?.noteCount ?? 0,
        kindsOfActivity: told?.activityCount ?? 0,
        reviewers: told?.reviewerCount ?? 0,
        meetsTheTeamsRule: told?.isCarried ?? true,
        verdict: null,
        correction: '',
        byRole: '',
      };
    }),
    more: [],
  };
}
