// A plan made up for the tests of this folder.
import type { ActionId, ObjectiveId } from '../../../shared/domain/ids.ts';
import type { Action, Objective } from '../../../shared/domain/plan.ts';
import { sumOf } from '../../../shared/domain/plan-sum.ts';
import type { PlanView } from '../../../shared/ipc/plan.contract.ts';

const emptyAction: Omit<Action, 'id' | 'objectiveId'> = {
  ref: null,
  order: 0,
  action: '',
  firstStep: '',
  leadRole: '',
  supportRoles: [],
  startOn: null,
  dueOn: null,
  costPounds: null,
  costNote: '',
  coverHours: null,
  cpd: '',
  activeIngredients: '',
  mechanisms: [],
  measure: '',
  measureSource: '',
  baseline: null,
  target: null,
  latest: null,
  monitorRole: '',
  monitorHow: '',
  monitorOn: [],
  milestones: [],
  status: '',
  rag: null,
  impact: '',
  evidenceLink: '',
  evidenceIds: [],
  findingIds: [],
  carriedOverFrom: '',
  ideaRefs: [],
  note: '',
  binned: null,
  extra: null,
};

interface MadeUpObjective extends Partial<Omit<Objective, 'id'>> {
  readonly actions?: readonly Partial<Omit<Action, 'id'>>[];
}

/** Ids read "O1" and "A1.1". */
export function madeUpPlan(objectives: readonly MadeUpObjective[]): PlanView {
  return {
    objectives: objectives.map(({ actions = [], ...objective }, index) => {
      const number = index + 1;
      const id = `O${number}` as ObjectiveId;
      return {
        number,
        objective: {
          id,
          ref: null,
          order: number,
          findingId: null,
          hypothesisIds: [],
          objective: 'Pupils remember more',
          why: '',
          help: [],
          binned: null,
          extra: null,
          ...objective,
        },
        sum: sumOf([]),
        actions: actions.map((action, place) => ({
          number: `${number}.${place + 1}`,
          advice: [],
          action: {
            ...emptyAction,
            id: `A${number}.${place + 1}` as ActionId,
            objectiveId: id,
            ...action,
          },
        })),
      };
    }),
    advice: [],
    sum: sumOf([]),
    actionCount: objectives.flatMap(({ actions = [] }) => actions).length,
  };
}
