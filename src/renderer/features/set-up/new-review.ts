// The answers as the contract takes a new review: schools once each with the host first, everyone
// who has a name, hypotheses that say something.
import type { KnownPartnership } from '../../../shared/ipc/app.contract.ts';
import type { Input } from '../../../shared/ipc/contract.ts';
import type { SetUpDraft } from '../../api/set-up-draft.ts';
import { rolesOf, sameText } from './team.ts';

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

export function newReviewOf(
  draft: SetUpDraft,
  calendarId: string,
  partnerships: readonly KnownPartnership[],
): Input<'review.create'> {
  const { host, firstDay, secondDay, reviewType } = draft;
  const roles = rolesOf(draft);
  const schools = [{ name: host.name.trim(), urn: orNull(host.urn), phase: orNull(host.phase) }];
  for (const { person } of roles) {
    const name = person.schoolName.trim();
    if (name === '' || schools.some((school) => sameText(school.name, name))) continue;
    const known = partnerships
      .flatMap((partnership) => partnership.schools)
      .find((school) => sameText(school.name, name));
    schools.push({ name, urn: known?.urn ?? null, phase: known?.phase ?? null });
  }
  const days = reviewType === 'two-day' ? [firstDay, secondDay] : [firstDay];
  return {
    partnershipName: draft.partnershipName.trim(),
    schools,
    visitDates: days.filter((day) => day !== null),
    reviewType,
    calendarId,
    question: draft.question.trim(),
    hypotheses: draft.hypotheses
      .filter(({ statement }) => statement.trim() !== '')
      .map(({ statement, whyWeThinkSo, whatWouldDisproveIt, sourcesNeeded }) => ({
        statement: statement.trim(),
        whyWeThinkSo,
        whatWouldDisproveIt,
        sourcesNeeded: [...sourcesNeeded],
      })),
    team: roles.map(({ person, role }) => {
      const index = schools.findIndex((school) => sameText(school.name, person.schoolName));
      return {
        name: person.name.trim(),
        jobRole: orNull(person.jobRole),
        schoolIndex: index === -1 ? null : index,
        teamRole: role,
      };
    }),
  };
}
