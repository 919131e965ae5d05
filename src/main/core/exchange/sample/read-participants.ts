// Reads the schools and people of a sample visit file, and who does what in the review.
import { PersonId, SchoolId } from '../../../../shared/domain/ids.ts';
import { TeamRole, type Person } from '../../../../shared/domain/person.ts';
import type { School } from '../../../../shared/domain/school.ts';
import type { FileNotes } from '../reading/file-notes.ts';
import type { RecordReader } from '../reading/record-reader.ts';
import type { References } from '../reading/references.ts';

/** A thing without a name is shown by the file's id of it, so that it can be told from others. */
function nameOf(reader: RecordReader, ref: string | null, notes: FileNotes): string {
  const name = reader.line('name');
  if (name.trim() !== '' || ref === null) return name;
  notes.couldNotPlace(reader.at('name'), 'noName');
  return ref;
}

export function readSchools(
  readers: readonly RecordReader[],
  references: References,
  notes: FileNotes,
): School[] {
  return readers.map((reader) => {
    const { id, ref } = references.claim('school', reader);
    return {
      id: SchoolId.parse(id),
      ref,
      name: nameOf(reader, ref, notes),
      urn: reader.lineOrNull('urn'),
      phase: reader.lineOrNull('phase'),
      extra: reader.leftovers(),
    };
  });
}

export function readPeople(
  readers: readonly RecordReader[],
  references: References,
  notes: FileNotes,
): Person[] {
  return readers.map((reader, index) => {
    const { id, ref } = references.claim('person', reader);
    const schoolId = references.one('school', reader, 'schoolId');
    return {
      id: PersonId.parse(id),
      ref,
      name: nameOf(reader, ref, notes),
      jobRole: reader.lineOrNull('role'),
      schoolId: schoolId === null ? null : SchoolId.parse(schoolId),
      code: null,
      teamRoles: [],
      order: index + 1,
      extra: reader.leftovers(),
    };
  });
}

/** Gives people their part in the review: team, host, improvement champions. */
export function withTeamRoles(
  people: readonly Person[],
  review: RecordReader,
  references: References,
): Person[] {
  const codes = new Map<string, string>();
  const roles = new Map<string, Set<TeamRole>>();
  const addRole = (id: string, role: TeamRole): void => {
    roles.set(id, (roles.get(id) ?? new Set()).add(role));
  };

  for (const member of review.looseRecords('team')) {
    const personId = references.one('person', member, 'personId');
    if (personId === null) {
      member.keepQuietly('code', 'role');
      continue;
    }
    const code = member.line('code');
    if (code !== '' && !codes.has(personId)) codes.set(personId, code);
    else if (code !== '' && codes.get(personId) !== code) member.keep('code', code, 'doesNotFit');
    const role = member.value('role', TeamRole);
    if (role !== null) addRole(personId, role);
  }
  const head = references.one('person', review, 'hostHeadId');
  if (head !== null) addRole(head, 'host-headteacher');
  const partner = references.one('person', review, 'hostPartnerId');
  if (partner !== null) addRole(partner, 'host-partner');
  for (const champion of references.many('person', review, 'improvementChampionIds')) {
    addRole(champion, 'improvement-champion');
  }

  return people.map((person) => ({
    ...person,
    code: codes.get(person.id) ?? null,
    teamRoles: [...(roles.get(person.id) ?? [])],
  }));
}
