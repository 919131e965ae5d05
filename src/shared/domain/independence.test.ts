import { describe, expect, it } from 'vitest';
import { independenceProblems } from './independence.ts';

const person = (id: string, schoolId: string | null, ...teamRoles: string[]) => ({
  id,
  schoolId,
  teamRoles,
});
const team = [
  person('lead', 'ORC', 'lead-reviewer'),
  person('reviewer', 'FEN', 'peer-reviewer'),
  person('champion', 'SAL', 'improvement-champion'),
  person('head', 'LAR', 'host-headteacher'),
  person('partner', 'LAR', 'host-partner'),
];

describe('who may look at whose school', () => {
  it('has nothing against a team from elsewhere', () => {
    expect(independenceProblems('LAR', team)).toEqual([]);
  });

  it('nobody reviews the school they work in', () => {
    const own = [
      ...team,
      person('own', 'LAR', 'peer-reviewer'),
      person('o2', 'LAR', 'lead-reviewer'),
    ];
    expect(independenceProblems('LAR', own)).toEqual([
      { rule: 'reviewer-at-host', weight: 'must', personIds: ['own'] },
      { rule: 'reviewer-at-host', weight: 'must', personIds: ['o2'] },
    ]);
  });

  it('the improvement champion is not on the review team', () => {
    const both = [person('both', 'SAL', 'peer-reviewer', 'improvement-champion')];
    expect(independenceProblems('LAR', both)).toEqual([
      { rule: 'champion-on-review-team', weight: 'must', personIds: ['both'] },
    ]);
  });

  it('the improvement champion comes from another school than the host', () => {
    const host = [person('c', 'LAR', 'improvement-champion')];
    expect(independenceProblems('LAR', host)).toEqual([
      { rule: 'champion-at-host', weight: 'must', personIds: ['c'] },
    ]);
  });

  it("and, as advice, from another school than a reviewer's", () => {
    const near = [...team, person('near', 'FEN', 'improvement-champion')];
    expect(independenceProblems('LAR', near)).toEqual([
      { rule: 'champion-at-reviewers-school', weight: 'advice', personIds: ['near', 'reviewer'] },
    ]);
  });

  it('the host headteacher belongs to the host', () => {
    const wrong = [person('h', 'ORC', 'host-headteacher')];
    expect(independenceProblems('LAR', wrong)).toEqual([
      { rule: 'headteacher-not-at-host', weight: 'must', personIds: ['h'] },
    ]);
  });

  it('says nothing where a school is not known, or of the trust itself', () => {
    const trust = [
      person('trust-lead', null, 'lead-reviewer'),
      person('trust-champion', null, 'improvement-champion'),
      person('executive-head', null, 'host-headteacher'),
    ];
    expect(independenceProblems('LAR', trust)).toEqual([]);
    expect(independenceProblems(null, team)).toEqual([]);
    expect(independenceProblems('LAR', [])).toEqual([]);
  });
});
