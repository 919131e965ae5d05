// The plan as the document counts it: objectives 1, 2, 3, their actions 1.1, 1.2, the findings they
// answer, and the sums. Sums are made here and nowhere else, from the actions that are printed.
import type { ActionPlanFacts, PlanAction, PlanFinding, PlanObjective } from './facts.ts';

export interface NumberedAction extends PlanAction {
  /** "1.2": second action of the first objective. */
  readonly number: string;
}

export interface NumberedObjective extends Omit<PlanObjective, 'actions'> {
  readonly number: number;
  readonly actions: readonly NumberedAction[];
}

export function numberPlan(facts: Pick<ActionPlanFacts, 'objectives'>): NumberedObjective[] {
  return facts.objectives.map((objective, index) => ({
    ...objective,
    number: index + 1,
    actions: objective.actions.map((action, at) => ({
      ...action,
      number: `${index + 1}.${at + 1}`,
    })),
  }));
}

export interface AnsweredFinding extends PlanFinding {
  /** Numbers of the objectives that answer it. */
  readonly objectives: readonly number[];
}

/** Each finding once, in the order of its number, then of the objectives. */
export function answeredFindings(objectives: readonly NumberedObjective[]): AnsweredFinding[] {
  const found = new Map<string, { finding: PlanFinding; objectives: number[] }>();
  for (const { finding, number } of objectives) {
    if (finding === null) continue;
    const known = found.get(finding.id);
    if (known === undefined) found.set(finding.id, { finding, objectives: [number] });
    else known.objectives.push(number);
  }
  const answered = [...found.values()].map((entry) => ({
    ...entry.finding,
    objectives: entry.objectives,
  }));
  const rank = (finding: PlanFinding) => finding.order ?? Number.POSITIVE_INFINITY;
  return answered.toSorted(
    (left, right) => left.category.localeCompare(right.category) || rank(left) - rank(right) || 0,
  );
}

export interface PlanSum {
  readonly actionCount: number;
  /** Null when no action names a cost. */
  readonly costPounds: number | null;
  readonly coverHours: number | null;
  /** Actions whose cost, or cover, nobody has filled in. */
  readonly costUnknownCount: number;
  readonly coverUnknownCount: number;
}

/** Pence and quarter hours add up as people add them, without the dust of binary fractions. */
const summed = (values: readonly number[]): number | null =>
  values.length === 0
    ? null
    : Math.round(values.reduce((sum, value) => sum + value, 0) * 100) / 100;

export function sumOf(actions: readonly PlanAction[]): PlanSum {
  const costs = actions.map((action) => action.costPounds).filter((cost) => cost !== null);
  const cover = actions.map((action) => action.coverHours).filter((hours) => hours !== null);
  return {
    actionCount: actions.length,
    costPounds: summed(costs),
    coverHours: summed(cover),
    costUnknownCount: actions.length - costs.length,
    coverUnknownCount: actions.length - cover.length,
  };
}
