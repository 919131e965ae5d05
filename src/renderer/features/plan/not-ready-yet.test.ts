import { describe, expect, it } from 'vitest';
import type { FindingId } from '../../../shared/domain/ids.ts';
import type { WeighedFinding } from '../../../shared/ipc/finding.contract.ts';
import { madeUpPlan } from './made-up-plan.ts';
import { notReadyYet } from './not-ready-yet.ts';

const finding = (
  id: string,
  number: number,
  isMet: boolean,
  category: WeighedFinding['finding']['category'] = 'area-for-development',
) =>
  ({
    finding: { id: id as FindingId, category },
    number,
    noteCount: 2,
    weight: { met: isMet },
  }) as WeighedFinding;

const whole = {
  action: 'Plan six units',
  leadRole: 'SENCO',
  dueOn: '2026-11-27',
  measure: 'Units',
};

describe('notReadyYet', () => {
  it('has nothing to say about a whole plan that is agreed', () => {
    const plan = madeUpPlan([{ findingId: 'F1' as FindingId, actions: [whole] }]);
    expect(notReadyYet(plan, [finding('F1', 1, true)], { planSignedOn: '2026-11-04' })).toEqual([]);
  });

  it('tells areas without an objective from those whose evidence is thin', () => {
    const plan = madeUpPlan([{ findingId: 'F1' as FindingId, actions: [whole] }]);
    const findings = [
      finding('F1', 1, false),
      finding('F2', 2, false),
      finding('F3', 1, false, 'strength'),
    ];
    expect(notReadyYet(plan, findings, { planSignedOn: '2026-11-04' })).toEqual([
      { kind: 'area-without-objective', number: 2 },
      { kind: 'area-below-rule', number: 1, noteCount: 2, findingId: 'F1' },
    ]);
  });

  it('gathers the actions that lack the same thing', () => {
    const plan = madeUpPlan([
      {
        actions: [
          { ...whole, dueOn: null },
          { ...whole, dueOn: null, leadRole: ' ' },
        ],
      },
      { objective: ' ' },
    ]);
    expect(notReadyYet(plan, [], { planSignedOn: null })).toEqual([
      { kind: 'objective-without-words', number: 2 },
      { kind: 'objective-without-actions', number: 2 },
      { kind: 'actions-without', field: 'leadRole', actions: [{ id: 'A1.2', number: '1.2' }] },
      {
        kind: 'actions-without',
        field: 'dueOn',
        actions: [
          { id: 'A1.1', number: '1.1' },
          { id: 'A1.2', number: '1.2' },
        ],
      },
      { kind: 'not-agreed' },
    ]);
  });
});
