import { describe, expect, it } from 'vitest';
import { isRoleOf, isStepOf } from './due.ts';
import { measureState } from './measure-progress.ts';

const senco = { name: 'Di Fenn', jobRole: 'SENCO', teamRoles: ['improvement-champion'] } as const;
const me = { ...senco, teamRoles: [...senco.teamRoles] };

describe('for whom something is due', () => {
  it.each([
    ['SENCO', true],
    ['  senco ', true],
    ['Deputy headteacher and SENCO', true],
    ['Improvement champion', true],
    ['Headteacher', false],
    ['Sencos of the trust', false],
    ['', false],
  ])('%j', (role, isMine) => {
    expect(isRoleOf(role, me)).toBe(isMine);
  });

  it('a step belongs to those who see to it, and to everyone while nobody has said who writes', () => {
    expect(isStepOf('checkIn', me)).toBe(true);
    expect(isStepOf('draftReport', me)).toBe(false);
    expect(isStepOf('draftReport', null)).toBe(true);
  });
});

describe('how far a measure has come', () => {
  const point = (value: number | null, outOf: number | null = null) => ({
    value,
    outOf,
    on: null,
    text: null,
  });
  it.each([
    [point(4, 11), point(8, 12), point(9, 11), 'moved'],
    [point(7, 24), point(24, 24), point(24, 24), 'met'],
    [point(7, 24), point(6, 24), point(24, 24), 'not-moved'],
    [point(20), point(9), point(10), 'met'],
    [point(20), point(15), point(10), 'moved'],
    [point(4, 11), point(8), point(9, 11), 'not-measured'],
    [null, point(8), point(9), 'not-measured'],
    [point(3, 0), point(1, 1), point(2, 4), 'not-measured'],
  ] as const)('%#', (baseline, latest, target, state) => {
    expect(measureState({ baseline, latest, target })).toBe(state);
  });
});
