// The plan as the document counts it: objectives 1, 2, 3, their actions 1.1, 1.2, the findings they
// answer.
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
