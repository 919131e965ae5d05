// The action plan as its screen and its document see it: numbered, added up, advised on.
import { adviseOnAction, adviseOnPlan } from '../../../../shared/domain/smart-advice.ts';
import { sumOf } from '../../../../shared/domain/plan-sum.ts';
import type { Review } from '../../../../shared/domain/review.ts';
import type { PlanView } from '../../../../shared/ipc/plan.contract.ts';
import type { CoreContext } from '../../context.ts';
import { hostSchoolRef } from '../school-day-rule.ts';

export function planView({ store }: CoreContext, review: Review): PlanView {
  const objectives = store.entities.list(review.id, 'objective');
  const ids = new Set<string>(objectives.map(({ id }) => id));
  // An action whose objective is in the bin waits there with it.
  const actions = store.entities
    .list(review.id, 'action')
    .filter(({ objectiveId }) => ids.has(objectiveId));
  const schoolRef = hostSchoolRef(store, review);
  const actionsOf = (id: string) => actions.filter(({ objectiveId }) => objectiveId === id);

  return {
    objectives: objectives.map((objective, index) => ({
      objective,
      number: index + 1,
      actions: actionsOf(objective.id).map((action, place) => ({
        action,
        number: `${index + 1}.${place + 1}`,
        advice: adviseOnAction(action, review.calendar, schoolRef),
      })),
      sum: sumOf(actionsOf(objective.id)),
    })),
    advice: adviseOnPlan(objectives, actions),
    sum: sumOf(actions),
    actionCount: actions.length,
  };
}
