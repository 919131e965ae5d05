// What the screens after the plan show: the clock, the three looks back with what was said of each
// action, and what is still undecided.
import {
  checkpointNames,
  isFinished,
  undecidedActions,
  type Checkpoint,
  type CheckpointAction,
  type CheckpointName,
} from '../../../../shared/domain/checkpoint.ts';
import { clockOf } from '../../../../shared/domain/dates.ts';
import {
  followThroughClock,
  type ClockStep,
  type ClockStepName,
} from '../../../../shared/domain/follow-through-clock.ts';
import type { Review } from '../../../../shared/domain/review.ts';
import type { Output } from '../../../../shared/ipc/contract.ts';
import type { CoreContext } from '../../context.ts';
import { checkpointActionIdOf, checkpointIdOf } from '../../exchange/sample/read-checkpoints.ts';
import { checkpoint } from '../../review-doc/follow-through-kinds.ts';
import { localDay } from '../local-minute.ts';
import { planView } from '../plan/plan-view.ts';
import { hostSchoolRef } from '../school-day-rule.ts';

/** The review's own, or an empty one with the id it gets with its first word. */
export const checkpointOf = (
  { store }: CoreContext,
  reviewId: string,
  which: CheckpointName,
): Checkpoint =>
  store.entities.list(reviewId, 'checkpoint').find((each) => each.which === which) ?? {
    ...checkpoint.absent,
    id: checkpointIdOf(reviewId, which),
    which,
  };

export const checkpointActionId = (
  { store }: CoreContext,
  reviewId: string,
  which: CheckpointName,
  actionId: string,
): CheckpointAction['id'] =>
  store.entities
    .list(reviewId, 'checkpoint-action')
    .find((each) => each.which === which && each.actionId === actionId)?.id ??
  checkpointActionIdOf(reviewId, which, actionId);

function doneSteps(
  context: CoreContext,
  review: Review,
): Partial<Record<ClockStepName, string | null>> {
  const { store } = context;
  const rounds = store.entities.list(review.id, 'factual-check-round');
  const sentAt = rounds.map((round) => round.sentAt).toSorted()[0];
  const sentOn = sentAt === undefined ? null : (clockOf(sentAt)?.date ?? null);
  // A file may tell of the check without saying when it was sent.
  const hasCheck = store.entities.list(review.id, 'factual-check').length > 0;
  const hasActions = store.entities.list(review.id, 'action').length > 0;
  const dayOf = (which: CheckpointName): string | null =>
    checkpointOf(context, review.id, which).doneOn;
  return {
    // The host can only check a report that is written; a workshop's work is the actions.
    draftReport: sentOn ?? (hasCheck ? (review.dates.draftReport ?? null) : null),
    workshop: hasActions ? (review.dates.workshop ?? review.planSignedOn) : null,
    planSigned: review.planSignedOn,
    checkIn: dayOf('checkIn'),
    ninetyDay: dayOf('ninetyDay'),
    impactReview: dayOf('impactReview'),
  };
}

export function clockOfReview(context: CoreContext, review: Review): ClockStep[] {
  return followThroughClock(
    {
      visitDates: review.visitDates,
      dates: review.dates,
      calendar: review.calendar,
      schoolRef: hostSchoolRef(context.store, review),
      done: doneSteps(context, review),
    },
    localDay(context.now()),
  );
}

export function followThroughView(
  context: CoreContext,
  review: Review,
): Output<'follow-through.read'> {
  const said = context.store.entities.list(review.id, 'checkpoint-action');
  const planned = planView(context, review).objectives.flatMap(({ actions }) => actions);
  const undecided = new Set<string>(
    undecidedActions(
      planned.map(({ action }) => action),
      said,
    ).map(({ id }) => id),
  );
  return {
    today: localDay(context.now()),
    steps: clockOfReview(context, review),
    checkpoints: checkpointNames.map((which) => checkpointOf(context, review.id, which)),
    said,
    actions: planned.map(({ action, number }) => ({
      action,
      number,
      isFinished: isFinished(action, said),
      isUndecided: undecided.has(action.id),
    })),
  };
}
