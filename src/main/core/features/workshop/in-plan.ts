// What of the workshop is in the plan already, so that it is brought in once and never twice.
import type { Action } from '../../../../shared/domain/plan.ts';
import type { Review } from '../../../../shared/domain/review.ts';
import { ActionId, ObjectiveId, type WorkshopCardId } from '../../../../shared/domain/ids.ts';
import {
  cardsOf,
  type Workshop,
  type WorkshopCard,
} from '../../../../shared/domain/workshop/workshop.ts';
import type { CoreContext } from '../../context.ts';
import { derivedId } from '../../exchange/reading/derived-id.ts';
import { planView } from '../plan/plan-view.ts';

/** The action an idea becomes: the same on every laptop. */
export const actionIdOfIdea = (cardId: string): ActionId =>
  ActionId.parse(derivedId(cardId, 'action', ''));

/** The action that holds pledges which help no one idea. */
export const pledgesActionId = (reviewId: string): ActionId =>
  ActionId.parse(derivedId(reviewId, 'workshop-pledges', ''));

/** The objective for ideas under a finding; '' is for those under none. */
export const objectiveIdOfFinding = (reviewId: string, findingId: string): ObjectiveId =>
  ObjectiveId.parse(derivedId(reviewId, 'workshop-objective', findingId));

/** An action names its ideas as the file did, or by their ids. */
export const isOfIdea = ({ ideaRefs }: Pick<Action, 'ideaRefs'>, idea: WorkshopCard): boolean =>
  ideaRefs.includes(idea.id) || (idea.ref !== null && ideaRefs.includes(idea.ref));

export function inPlanOf(
  context: CoreContext,
  review: Review,
  workshop: Workshop | null,
  cards: readonly WorkshopCard[],
) {
  const planned = planView(context, review).objectives.flatMap(({ actions }) => actions);
  const milestones = new Set(
    planned.flatMap(({ action }) => action.milestones.map(({ id }) => id)),
  );
  const stop = workshop?.stop.trim() ?? '';
  return {
    inPlan: cardsOf(cards, 'idea').flatMap((idea): { cardId: WorkshopCardId; number: string }[] => {
      const found = planned.find(({ action }) => isOfIdea(action, idea));
      return found === undefined ? [] : [{ cardId: idea.id, number: found.number }];
    }),
    pledgesInPlan: cardsOf(cards, 'pledge')
      .map(({ id }) => id)
      .filter((id) => milestones.has(id)),
    isStopInPlan: stop !== '' && review.planStop !== null && review.planStop.text.trim() !== '',
  };
}
