// A colleague who takes part in a review, with what they do in it.
import { Line, z } from '../lib/schema.ts';
import { Extra } from './extra.ts';
import { PersonId, SchoolId } from './ids.ts';

export const teamRoles = [
  'lead-reviewer',
  'peer-reviewer',
  'improvement-champion',
  'host-headteacher',
  'host-partner',
] as const;
export const TeamRole = z.enum(teamRoles);
export type TeamRole = z.infer<typeof TeamRole>;

export const Person = z.object({
  id: PersonId,
  ref: Line.nullable(),
  name: Line,
  /** What they are at work: "Deputy headteacher". */
  jobRole: Line.nullable(),
  schoolId: SchoolId.nullable(),
  /** Short code on notes and timetables, such as "R1". */
  code: Line.nullable(),
  teamRoles: z.array(TeamRole),
  order: z.number(),
  extra: Extra,
});
export type Person = z.infer<typeof Person>;

/** Lead reviewer and peer reviewers: the people whose notes count as a reviewer's voice. */
export const isOnReviewTeam = (person: Pick<Person, 'teamRoles'>): boolean =>
  person.teamRoles.includes('lead-reviewer') || person.teamRoles.includes('peer-reviewer');
