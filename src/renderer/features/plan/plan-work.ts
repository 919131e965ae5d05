// What can be done with the plan as a whole: add, move, bin, put back. Says what it did and leaves
// the focus where one goes on.
import { useState } from 'react';
import type { ActionId, FindingId, ObjectiveId } from '../../../shared/domain/ids.ts';
import type {
  PlannedAction,
  PlannedObjective,
  PlanView,
} from '../../../shared/ipc/plan.contract.ts';
import { useReviewId } from '../../api/review-id.ts';
import { planMessages } from '../../messages/plan.ts';
import { saveEverything, useToasts } from '../../ui/index.ts';
import { elementIds } from './element-ids.ts';
import { type Direction, ordersAfterMove } from './plan-order.ts';
import { useFocusLater } from './use-focus-later.ts';
import { useRun } from './use-run.ts';

export interface PlanWork {
  /** What just moved where, for those who do not see it. */
  readonly told: string;
  /** The action whose form is open. */
  readonly openId: string | null;
  readonly open: (actionId: string | null) => void;
  readonly addObjective: (findingId: FindingId | null) => Promise<void>;
  readonly answer: (objectiveId: ObjectiveId, findingId: FindingId | null) => Promise<void>;
  readonly moveObjective: (objectiveId: ObjectiveId, direction: Direction) => Promise<void>;
  readonly binObjective: (planned: PlannedObjective) => Promise<void>;
  readonly addAction: (objectiveId: ObjectiveId) => Promise<void>;
  readonly moveAction: (planned: PlannedAction, direction: Direction) => Promise<void>;
  readonly moveActionTo: (actionId: ActionId, objectiveId: ObjectiveId) => Promise<void>;
  readonly binAction: (planned: PlannedAction) => Promise<void>;
}

/** The one to go on with when the one named is gone. */
function neighbourOf<Thing>(things: readonly Thing[], isIt: (thing: Thing) => boolean) {
  const place = things.findIndex(isIt);
  return things[place + 1] ?? things[place - 1];
}

export function usePlanWork(plan: PlanView | undefined): PlanWork {
  const reviewId = useReviewId();
  const run = useRun();
  const toasts = useToasts();
  const focusLater = useFocusLater();
  const [told, setTold] = useState('');
  const [openId, setOpenId] = useState<string | null>(null);
  const objectives = plan?.objectives ?? [];
  const siblingsOf = (objectiveId: string): readonly PlannedAction[] =>
    objectives.find(({ objective }) => objective.id === objectiveId)?.actions ?? [];

  const offerUndo = (words: string, putBack: () => Promise<{ readonly ok: boolean }>): void => {
    toasts.show({
      words,
      action: { label: planMessages.undo, onPress: () => void putBack() },
    });
  };

  return {
    told,
    openId,
    open: setOpenId,

    addObjective: async (findingId) => {
      const answer = await run('objective.add', { reviewId, findingId, objective: '' });
      if (answer.ok) focusLater(elementIds.objective(answer.value.objectiveId));
    },
    answer: async (objectiveId, findingId) => {
      await run('objective.change', { reviewId, objectiveId, change: { findingId } });
    },
    moveObjective: async (id, direction) => {
      const siblings = objectives.map(({ objective }) => objective);
      for (const { id: objectiveId, order } of ordersAfterMove(siblings, id, direction)) {
        await run('objective.change', { reviewId, objectiveId, change: { order } });
      }
      const moved = objectives.find(({ objective }) => objective.id === id);
      if (moved !== undefined) setTold(planMessages.moved.objective(moved.number, direction));
    },
    binObjective: async ({ objective, number }) => {
      await saveEverything();
      const { id: objectiveId } = objective;
      const answer = await run('objective.move-to-bin', { reviewId, objectiveId });
      if (!answer.ok) return;
      const next = neighbourOf(objectives, (each) => each.objective.id === objectiveId);
      focusLater(
        next === undefined ? elementIds.addObjective : elementIds.objective(next.objective.id),
      );
      offerUndo(planMessages.objective.binned(number), () =>
        run('objective.restore', { reviewId, objectiveId }),
      );
    },

    addAction: async (objectiveId) => {
      const answer = await run('action.add', { reviewId, objectiveId, action: '' });
      if (!answer.ok) return;
      setOpenId(answer.value.actionId);
      focusLater(elementIds.field(answer.value.actionId, 'action'));
    },
    moveAction: async ({ action, number }, direction) => {
      const siblings = siblingsOf(action.objectiveId).map((each) => each.action);
      for (const { id: actionId, order } of ordersAfterMove(siblings, action.id, direction)) {
        await run('action.change', { reviewId, actionId, change: { order } });
      }
      setTold(planMessages.moved.action(number, direction));
    },
    moveActionTo: async (actionId, objectiveId) => {
      const orders = siblingsOf(objectiveId).map(({ action }) => action.order);
      const order = Math.max(0, ...orders) + 1;
      const answer = await run('action.change', {
        reviewId,
        actionId,
        change: { objectiveId, order },
      });
      if (!answer.ok) return;
      const target = objectives.find(({ objective }) => objective.id === objectiveId);
      if (target !== undefined) setTold(planMessages.moved.toObjective(target.number));
      focusLater(elementIds.row(actionId), `[data-objective="${objectiveId}"]`);
    },
    binAction: async ({ action, number }) => {
      await saveEverything();
      const { id: actionId, objectiveId } = action;
      const answer = await run('action.move-to-bin', { reviewId, actionId });
      if (!answer.ok) return;
      setOpenId(null);
      const next = neighbourOf(siblingsOf(objectiveId), (each) => each.action.id === actionId);
      focusLater(
        next === undefined ? elementIds.addAction(objectiveId) : elementIds.row(next.action.id),
      );
      offerUndo(planMessages.binned(number), () => run('action.restore', { reviewId, actionId }));
    },
  };
}
