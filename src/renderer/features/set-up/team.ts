// The people of the answers as a team that the rules of independence can be asked about. Somebody is
// the same person when name and school are the same.
import {
  type IndependenceProblem,
  independenceProblems,
} from '../../../shared/domain/independence.ts';
import type { TeamRole } from '../../../shared/domain/person.ts';
import type { PersonAnswer, SetUpDraft } from '../../api/set-up-draft.ts';

export interface NamedRole {
  readonly person: PersonAnswer;
  readonly role: TeamRole;
}

export const sameText = (one: string, other: string): boolean =>
  one.trim().toLocaleLowerCase('en-GB') === other.trim().toLocaleLowerCase('en-GB');

const keyOf = (text: string): string => text.trim().toLocaleLowerCase('en-GB');

/** Everyone named so far, with what they do, in the order of the pages. */
export function rolesOf(draft: SetUpDraft): readonly NamedRole[] {
  const all: NamedRole[] = [
    { person: draft.lead, role: 'lead-reviewer' },
    ...draft.reviewers.map((person): NamedRole => ({ person, role: 'peer-reviewer' })),
    { person: draft.champion, role: 'improvement-champion' },
    {
      // The host headteacher is of the host school: the page does not ask.
      person: { ...draft.headteacher, schoolName: draft.host.name },
      role: 'host-headteacher',
    },
  ];
  return all.filter(({ person }) => person.name.trim() !== '');
}

export interface TeamProblem extends IndependenceProblem {
  /** Names in the order of `personIds`. */
  readonly names: readonly string[];
}

export function teamProblems(draft: SetUpDraft): readonly TeamProblem[] {
  const roles = rolesOf(draft);
  const idOf = ({ name, schoolName }: PersonAnswer): string =>
    `${keyOf(name)} | ${keyOf(schoolName)}`;
  const nameOf = new Map(roles.map(({ person }) => [idOf(person), person.name.trim()]));
  const members = [...nameOf.keys()].map((id) => {
    const mine = roles.filter(({ person }) => idOf(person) === id);
    const schoolName = mine[0]?.person.schoolName ?? '';
    return {
      id,
      schoolId: schoolName.trim() === '' ? null : keyOf(schoolName),
      teamRoles: mine.map(({ role }) => role),
    };
  });
  const host = draft.host.name.trim() === '' ? null : keyOf(draft.host.name);
  return independenceProblems(host, members).map((problem) => ({
    ...problem,
    names: problem.personIds.map((id) => nameOf.get(id) ?? ''),
  }));
}
