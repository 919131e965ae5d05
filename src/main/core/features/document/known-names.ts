// The names a review knows, with what is said instead of each in a document without names.
import type { Person, TeamRole } from '../../../../shared/domain/person.ts';
import type { Review } from '../../../../shared/domain/review.ts';
import type { CoreContext } from '../../context.ts';
import type { KnownName } from '../../documents/given-out/anonymous.ts';

const roleWords: Readonly<Record<TeamRole, string>> = {
  'lead-reviewer': 'the lead reviewer',
  'peer-reviewer': 'a peer reviewer',
  'improvement-champion': 'an improvement champion',
  'host-headteacher': 'the headteacher',
  'host-partner': 'a colleague of the host school',
};

const wordsOfPerson = ({ teamRoles }: Person): string => {
  const [role] = teamRoles;
  return role === undefined ? 'a colleague' : roleWords[role];
};

/** "Larkfield" of "Larkfield Primary School": people leave the rest out. */
const kindOfSchool =
  /\s+(?:(?:church of england|c of e|ce|rc|roman catholic|catholic|community|voluntary|free|junior|infant|nursery|primary|secondary|high|grammar|special|middle|upper|lower|first|all-through)\s+)*(?:school|academy|college|primary|federation)\b.*$/iu;

export function knownNames({ store }: CoreContext, review: Review): KnownName[] {
  const schools = store.entities.list(review.id, 'school', 'all');
  const others = schools.filter(({ id }) => id !== review.hostSchoolId);
  const nameOfSchool = (id: string): string =>
    id === review.hostSchoolId
      ? 'the school'
      : `partner school ${String.fromCodePoint(65 + (others.findIndex((each) => each.id === id) % 26))}`;
  const people = store.entities.list(review.id, 'person', 'all');
  return [
    ...schools.flatMap(({ id, name }) => {
      const instead = nameOfSchool(id);
      const short = name.trim().replace(kindOfSchool, '');
      return [
        { name, instead },
        // A place of three letters is too often a word.
        ...(short !== name.trim() && short.length > 3 ? [{ name: short, instead }] : []),
      ];
    }),
    ...people.flatMap((person) => {
      const instead = wordsOfPerson(person);
      const last = person.name.trim().split(/\s+/).at(-1) ?? '';
      return [
        { name: person.name, instead },
        ...['Mr', 'Mrs', 'Ms', 'Miss', 'Dr', 'Mx'].map((title) => ({
          name: last === '' ? '' : `${title} ${last}`,
          instead,
        })),
      ];
    }),
    ...(review.partnershipName.trim() === ''
      ? []
      : [{ name: review.partnershipName, instead: 'the partnership' }]),
  ];
}
