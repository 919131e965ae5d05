// Fields of the plan, each saved as it is typed: of an action, of an objective.
import type { Action, Objective } from '../../../shared/domain/plan.ts';
import type { Input } from '../../../shared/ipc/contract.ts';
import { invoke } from '../../api/invoke.ts';
import { useReviewId } from '../../api/review-id.ts';
import { type AutosavedValue, useAutosave } from '../../ui/index.ts';

/** Everything in a plan is plain data, so that its text tells whether two values are the same. */
const isSame = (one: unknown, other: unknown): boolean =>
  Object.is(one, other) || JSON.stringify(one) === JSON.stringify(other);

type ActionChange = Input<'action.change'>['change'];
export type ActionField = keyof ActionChange & keyof Action;

export function useSavedAction<Name extends ActionField>(
  action: Action,
  name: Name,
): AutosavedValue<Action[Name]> {
  const reviewId = useReviewId();
  return useAutosave<Action[Name]>({
    key: `action ${action.id}/${name}`,
    stored: action[name],
    save: (value) =>
      invoke('action.change', {
        reviewId,
        actionId: action.id,
        change: { [name]: value } as ActionChange,
      }),
    isEqual: isSame,
  });
}

type ObjectiveChange = Input<'objective.change'>['change'];
type ObjectiveField = 'objective' | 'why' | 'help';

export function useSavedObjective<Name extends ObjectiveField>(
  objective: Objective,
  name: Name,
): AutosavedValue<Objective[Name]> {
  const reviewId = useReviewId();
  return useAutosave<Objective[Name]>({
    key: `objective ${objective.id}/${name}`,
    stored: objective[name],
    save: (value) =>
      invoke('objective.change', {
        reviewId,
        objectiveId: objective.id,
        change: { [name]: value } as ObjectiveChange,
      }),
    isEqual: isSame,
  });
}
