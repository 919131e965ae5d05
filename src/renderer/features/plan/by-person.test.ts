import { describe, expect, it } from 'vitest';
import { actionsByLead, rolesIn } from './by-person.ts';
import { madeUpPlan } from './made-up-plan.ts';

const plan = madeUpPlan([
  {
    actions: [
      { leadRole: 'SENCO', rag: 'G', supportRoles: ['Class teachers'] },
      { leadRole: ' senco ', rag: 'B', monitorRole: 'Link governor' },
      { leadRole: '' },
    ],
  },
  {
    actions: [
      { leadRole: 'English leader' },
      { leadRole: 'English  leader' },
      { leadRole: 'English leader' },
      { leadRole: 'English leader', status: 'on track' },
    ],
  },
]);

describe('actionsByLead', () => {
  it('knows a role however it is spelt, and counts what is open', () => {
    expect(
      actionsByLead(plan).map(({ leadRole, openCount, actions }) => [
        leadRole,
        openCount,
        actions.length,
      ]),
    ).toEqual([
      ['English leader', 4, 4],
      ['SENCO', 1, 2],
      [null, 1, 1],
    ]);
  });

  it('marks more open actions than one person carries easily, but nobody is never heavy', () => {
    expect(actionsByLead(plan).map(({ isHeavy }) => isHeavy)).toEqual([true, false, false]);
    const unled = madeUpPlan([{ actions: [{}, {}, {}, {}, {}] }]);
    expect(actionsByLead(unled)).toMatchObject([{ leadRole: null, isHeavy: false, openCount: 5 }]);
  });
});

describe('rolesIn', () => {
  it('offers each role of the plan once, in alphabetical order', () => {
    expect(rolesIn(plan)).toEqual(['Class teachers', 'English leader', 'Link governor', 'SENCO']);
  });
});
