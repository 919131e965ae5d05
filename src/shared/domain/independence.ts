// Who may look at whose school. Gives the broken rules as facts, with the people concerned; some
// hold, others are advice that a partnership of two or three schools may not be able to follow.
import { z } from '../lib/schema.ts';

/**
 * Rules that hold:
 * - `reviewer-at-host`: nobody reviews the school they work in.
 * - `champion-on-review-team`: the improvement champion takes no part in the review itself.
 * - `champion-at-host`: the improvement champion works at another school.
 * - `headteacher-not-at-host`: the host headteacher belongs to the host school.
 *
 * Advice:
 * - `champion-at-reviewers-school`: better still, the champion is not a reviewer's own colleague.
 *   `personIds` has the champion first, then the reviewers of that school.
 */
export const independenceRules = [
  'reviewer-at-host',
  'champion-on-review-team',
  'champion-at-host',
  'headteacher-not-at-host',
  'champion-at-reviewers-school',
] as const;
export const IndependenceRule = z.enum(independenceRules);
export type IndependenceRule = z.infer<typeof IndependenceRule>;

export const IndependenceProblem = z.object({
  rule: IndependenceRule,
  /** `must` holds; `advice` only tells. */
  weight: z.enum(['must', 'advice']),
  personIds: z.array(z.string()),
});
export type IndependenceProblem = z.infer<typeof IndependenceProblem>;

interface TeamMember {
  readonly id: string;
  /** Null for somebody of no school, such as a trust's improvement lead. */
  readonly schoolId: string | null;
  /** Roles in this review. */
  readonly teamRoles: readonly string[];
}

const plays = (person: TeamMember, ...roles: readonly string[]): boolean =>
  roles.some((role) => person.teamRoles.includes(role));

/** What speaks against this team, rule by rule, in the order the people are named. */
export function independenceProblems(
  hostSchoolId: string | null,
  people: readonly TeamMember[],
): IndependenceProblem[] {
  const reviewers = people.filter((person) => plays(person, 'lead-reviewer', 'peer-reviewer'));
  const champions = people.filter((person) => plays(person, 'improvement-champion'));
  const headteachers = people.filter((person) => plays(person, 'host-headteacher'));
  const isAtHost = (person: TeamMember): boolean =>
    hostSchoolId !== null && person.schoolId === hostSchoolId;
  const isElsewhere = (person: TeamMember): boolean =>
    hostSchoolId !== null && person.schoolId !== null && person.schoolId !== hostSchoolId;

  const must =
    (rule: IndependenceRule) =>
    (person: TeamMember): IndependenceProblem => ({ rule, weight: 'must', personIds: [person.id] });

  const colleagues = champions.flatMap((champion): IndependenceProblem[] => {
    // At the host, or on the team, something weightier has been said already.
    if (champion.schoolId === null || isAtHost(champion)) return [];
    const sameSchool = reviewers.filter(
      (reviewer) => reviewer.schoolId === champion.schoolId && reviewer.id !== champion.id,
    );
    if (sameSchool.length === 0) return [];
    const personIds = [champion.id, ...sameSchool.map(({ id }) => id)];
    return [{ rule: 'champion-at-reviewers-school', weight: 'advice', personIds }];
  });

  return [
    ...reviewers.filter(isAtHost).map(must('reviewer-at-host')),
    ...champions
      .filter((champion) => reviewers.includes(champion))
      .map(must('champion-on-review-team')),
    ...champions.filter(isAtHost).map(must('champion-at-host')),
    ...headteachers.filter(isElsewhere).map(must('headteacher-not-at-host')),
    ...colleagues,
  ];
}
