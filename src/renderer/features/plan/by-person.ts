// The plan by who leads: each role once, however it is spelt, with what it has open.
import { isOpenAction, maximumOpenActionsPerRole } from '../../../shared/domain/smart-advice.ts';
import type { PlannedAction, PlanView } from '../../../shared/ipc/plan.contract.ts';

export interface LedActions {
  /** As it is spelt first; null for actions that nobody leads. */
  readonly leadRole: string | null;
  readonly actions: readonly PlannedAction[];
  readonly openCount: number;
  /** More open ones at once than one person carries easily. */
  readonly isHeavy: boolean;
}

const spelling = (role: string): string => role.trim().replaceAll(/\s+/g, ' ');

/** Who has most open comes first; actions that nobody leads come last. */
export function actionsByLead(plan: PlanView): readonly LedActions[] {
  const groups = new Map<string, { leadRole: string | null; actions: PlannedAction[] }>();
  for (const planned of plan.objectives.flatMap(({ actions }) => actions)) {
    const role = spelling(planned.action.leadRole);
    const key = role.toLowerCase();
    const group = groups.get(key) ?? { leadRole: role === '' ? null : role, actions: [] };
    group.actions.push(planned);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map(({ leadRole, actions }): LedActions => {
      const openCount = actions.filter(({ action }) => isOpenAction(action)).length;
      const isHeavy = leadRole !== null && openCount > maximumOpenActionsPerRole;
      return { leadRole, actions, openCount, isHeavy };
    })
    .toSorted((one, other) => {
      if (one.leadRole === null || other.leadRole === null) {
        return Number(one.leadRole === null) - Number(other.leadRole === null);
      }
      return other.openCount - one.openCount || one.leadRole.localeCompare(other.leadRole, 'en-GB');
    });
}

/** Every role the plan names, as it is spelt first, to offer the same spelling again. */
export function rolesIn(plan: PlanView): readonly string[] {
  const found = new Map<string, string>();
  for (const { action } of plan.objectives.flatMap(({ actions }) => actions)) {
    for (const role of [action.leadRole, ...action.supportRoles, action.monitorRole]) {
      const spelt = spelling(role);
      if (spelt !== '' && !found.has(spelt.toLowerCase())) found.set(spelt.toLowerCase(), spelt);
    }
  }
  return [...found.values()].toSorted((one, other) => one.localeCompare(other, 'en-GB'));
}
