// A school that takes part: host, a reviewer's own, or a partner.
import { Line, z } from '../lib/schema.ts';
import { Extra } from './extra.ts';
import { SchoolId } from './ids.ts';

export const School = z.object({
  id: SchoolId,
  /** The name the thing had in the file it came from, such as "LAR"; kept parts refer to it. */
  ref: Line.nullable(),
  name: Line,
  urn: Line.nullable(),
  phase: Line.nullable(),
  extra: Extra,
});
export type School = z.infer<typeof School>;

const plain = (name: string): string => name.trim().toLowerCase().replaceAll(/\s+/g, ' ');
type KnownSchool = Pick<School, 'urn' | 'name'>;

/** The same school in two reviews: known again by its number, else by its name. */
export function isSameSchool(one: KnownSchool | null, other: KnownSchool | null): boolean {
  if (one === null || other === null) return false;
  if (one.urn !== null && other.urn !== null) return one.urn === other.urn;
  return plain(one.name) !== '' && plain(one.name) === plain(other.name);
}
