// The action plan: objectives that answer areas for development, and the actions under them.
import type { Finding } from '../../../../shared/domain/finding.ts';
import { ActionId, ObjectiveId } from '../../../../shared/domain/ids.ts';
import type { planContract } from '../../../../shared/ipc/plan.contract.ts';
import { err, ok } from '../../../../shared/lib/result.ts';
import type { CoreContext } from '../../context.ts';
import type { HandlersOf } from '../../handler.ts';
import { writeEntity } from '../../review-doc/entities.ts';
import { loadMechanisms } from '../../resources.ts';
import { binMark } from '../bin-mark.ts';
import { hostSchoolRef } from '../school-day-rule.ts';
import { isDueBeforeStart, wrongActionDay } from './action-dates.ts';
import { citedNotes, lostCitation } from './cited-notes.ts';
import { helpFor } from './help-for.ts';
import { planView } from './plan-view.ts';

const nextOrder = (things: readonly { order: number }[]): number =>
  Math.max(0, ...things.map(({ order }) => order)) + 1;

/** Why an objective cannot answer the finding it was given. */
function wrongFinding(finding: Finding | null) {
  if (finding === null) return 'finding-not-found' as const;
  const isArea = finding.category === 'area-for-development';
  return isArea ? null : ('finding-not-area-for-development' as const);
}

function setObjectiveBinned(context: CoreContext, reviewId: string, id: string, isBinned: boolean) {
  const { store, funnel } = context;
  if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' as const });
  if (store.entities.find(reviewId, 'objective', id) === null) {
    return err({ name: 'objective-not-found' as const });
  }
  const binned = isBinned ? binMark(context, reviewId) : null;
  funnel.change(reviewId, (doc) => writeEntity(doc, 'objective', id, { binned }));
  return ok({});
}

function setActionBinned(context: CoreContext, reviewId: string, id: string, isBinned: boolean) {
  const { store, funnel } = context;
  if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' as const });
  if (store.entities.find(reviewId, 'action', id) === null) {
    return err({ name: 'action-not-found' as const });
  }
  const binned = isBinned ? binMark(context, reviewId) : null;
  funnel.change(reviewId, (doc) => writeEntity(doc, 'action', id, { binned }));
  return ok({});
}

export const planHandlers: HandlersOf<typeof planContract> = {
  'plan.read': (context, { reviewId }) => {
    const review = context.store.reviews.find(reviewId);
    return review === null ? err({ name: 'review-not-found' }) : ok(planView(context, review));
  },

  'plan.notes': (context, { reviewId }) =>
    context.store.reviews.find(reviewId) === null
      ? err({ name: 'review-not-found' })
      : ok(citedNotes(context, reviewId)),

  'plan.help': (context, { reviewId, objectiveId }) => {
    const review = context.store.reviews.find(reviewId);
    if (review === null) return err({ name: 'review-not-found' });
    const objective = context.store.entities.find(reviewId, 'objective', objectiveId);
    return objective === null
      ? err({ name: 'objective-not-found' })
      : ok(helpFor(context, review, objective));
  },

  'plan.mechanisms': ({ resourcesPath }) => ok(loadMechanisms(resourcesPath)),

  'objective.add': (context, { reviewId, findingId, objective }) => {
    const { store, funnel } = context;
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    const finding = findingId === null ? null : store.entities.find(reviewId, 'finding', findingId);
    const wrong = findingId === null ? null : wrongFinding(finding);
    if (wrong !== null) return err({ name: wrong });
    const objectiveId = ObjectiveId.parse(context.newId());
    const order = nextOrder(store.entities.list(reviewId, 'objective', 'all'));
    funnel.change(reviewId, (doc) =>
      writeEntity(doc, 'objective', objectiveId, {
        findingId,
        objective,
        order,
        hypothesisIds: finding?.hypothesisIds ?? [],
      }),
    );
    return ok({ objectiveId });
  },

  'objective.change': ({ store, funnel }, { reviewId, objectiveId, change }) => {
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    const before = store.entities.find(reviewId, 'objective', objectiveId);
    if (before === null) return err({ name: 'objective-not-found' });
    const findingId = change.findingId ?? null;
    // The finding it answered before may stay, whatever the team has made of it since.
    if (findingId !== null && findingId !== before.findingId) {
      const wrong = wrongFinding(store.entities.find(reviewId, 'finding', findingId));
      if (wrong !== null) return err({ name: wrong });
    }
    funnel.change(reviewId, (doc) => writeEntity(doc, 'objective', objectiveId, change));
    return ok({});
  },

  'objective.move-to-bin': (context, { reviewId, objectiveId }) =>
    setObjectiveBinned(context, reviewId, objectiveId, true),
  'objective.restore': (context, { reviewId, objectiveId }) =>
    setObjectiveBinned(context, reviewId, objectiveId, false),

  'action.add': (context, { reviewId, objectiveId, action }) => {
    const { store, funnel } = context;
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    if (store.entities.find(reviewId, 'objective', objectiveId) === null) {
      return err({ name: 'objective-not-found' });
    }
    const actionId = ActionId.parse(context.newId());
    const order = nextOrder(store.entities.list(reviewId, 'action', 'all'));
    funnel.change(reviewId, (doc) =>
      writeEntity(doc, 'action', actionId, { objectiveId, action, order }),
    );
    return ok({ actionId });
  },

  'action.change': ({ store, funnel }, { reviewId, actionId, change }) => {
    const review = store.reviews.find(reviewId);
    if (review === null) return err({ name: 'review-not-found' });
    const before = store.entities.find(reviewId, 'action', actionId);
    if (before === null) return err({ name: 'action-not-found' });
    const { objectiveId = before.objectiveId } = change;
    // Under an objective that is not there it would be in no plan and in no bin.
    if (
      objectiveId !== before.objectiveId &&
      store.entities.find(reviewId, 'objective', objectiveId) === null
    ) {
      return err({ name: 'objective-not-found' });
    }
    const lost = lostCitation(store, reviewId, before, change);
    if (lost !== null) return err({ name: lost });
    const wrong = wrongActionDay(before, change, review.calendar, hostSchoolRef(store, review));
    if (wrong !== null) return err({ name: 'date-not-school-day', ...wrong });
    if (isDueBeforeStart(before, change)) return err({ name: 'due-before-start' });
    funnel.change(reviewId, (doc) => writeEntity(doc, 'action', actionId, change));
    return ok({});
  },

  'action.move-to-bin': (context, { reviewId, actionId }) =>
    setActionBinned(context, reviewId, actionId, true),
  'action.restore': (context, { reviewId, actionId }) =>
    setActionBinned(context, reviewId, actionId, false),
};
