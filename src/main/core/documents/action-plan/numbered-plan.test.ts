import { describe, expect, it } from 'vitest';
import type { PlanAction, PlanFinding } from './facts.ts';
import { sumOf } from '../../../../shared/domain/plan-sum.ts';
import { answeredFindings, numberPlan } from './numbered-plan.ts';

const action = (costPounds: number | null, coverHours: number | null): PlanAction => ({
  action: 'Rehearse',
  firstStep: null,
  leadRole: null,
  supportRoles: [],
  startOn: null,
  dueOn: null,
  costPounds,
  costNote: null,
  coverHours,
  cpd: null,
  success: { measure: null, source: null, baseline: null, target: null, latest: null },
  monitoring: { whoRole: null, how: null, on: [] },
  milestones: [],
  status: null,
  rag: null,
  impact: null,
  carriedOverFrom: null,
  note: null,
});

const finding = (id: string, order: number): PlanFinding => ({
  id,
  order,
  category: 'area-for-development',
  heading: id,
  wording: null,
  noteCount: 3,
  activityCount: 2,
  reviewerCount: 2,
  counterCount: 1,
  counterText: null,
  meetsRule: true,
  gapWords: [],
});

describe('sumOf', () => {
  it('adds what is known and counts what is not', () => {
    expect(sumOf([action(0.1, 0.5), action(0.2, null), action(null, 1.25)])).toEqual({
      actionCount: 3,
      costPounds: 0.3,
      coverHours: 1.75,
      costUnknownCount: 1,
      coverUnknownCount: 1,
    });
  });

  it('tells nothing known from nothing needed', () => {
    expect(sumOf([action(null, null)]).costPounds).toBeNull();
    expect(sumOf([action(0, 0)]).costPounds).toBe(0);
  });
});

describe('numbering', () => {
  const objectives = numberPlan({
    objectives: [
      {
        objective: 'A',
        why: null,
        finding: finding('second', 2),
        actions: [action(1, 1), action(1, 1)],
      },
      { objective: 'B', why: null, finding: finding('first', 1), actions: [action(1, 1)] },
      { objective: 'C', why: null, finding: finding('second', 2), actions: [] },
      { objective: 'D', why: null, finding: null, actions: [] },
    ],
  });

  it('counts objectives, and actions under them', () => {
    expect(objectives.map((objective) => objective.number)).toEqual([1, 2, 3, 4]);
    expect(
      objectives.flatMap((objective) => objective.actions.map(({ number }) => number)),
    ).toEqual(['1.1', '1.2', '2.1']);
  });

  it('names each finding once, in its own order, with all objectives that answer it', () => {
    expect(answeredFindings(objectives).map(({ id, objectives: by }) => [id, by])).toEqual([
      ['first', [2]],
      ['second', [1, 3]],
    ]);
  });
});
