// What people add to the readiness of a school themselves: who else can speak to an area, and what of
// the checklist is ticked. At most one in a review; everything else there is worked out.
import { Line, Text, z } from '../../lib/schema.ts';
import { Extra } from '../extra.ts';
import { ReadinessId } from '../ids.ts';

/** Somebody who can speak to an area, named by a person; by role where that is enough. */
export const AddedSpeaker = z.object({
  id: Line,
  order: z.number(),
  /** "lens-id/item-id" */
  tag: Line,
  who: Line,
  /** What they can tell. */
  about: Text,
});
export type AddedSpeaker = z.infer<typeof AddedSpeaker>;

/** A line of the checklist that is done. Its id is the line's own. */
export const DoneCheck = z.object({
  id: Line,
  /** The clock at the school, YYYY-MM-DDTHH:MM. */
  at: Line,
  /** As the person calls themselves. */
  by: Line,
});
export type DoneCheck = z.infer<typeof DoneCheck>;

export const Readiness = z.object({
  id: ReadinessId,
  ref: Line.nullable(),
  speakers: z.array(AddedSpeaker),
  done: z.array(DoneCheck),
  /** What is noted beside a line of the checklist, by the line's id. */
  notes: z.record(Line, Text),
  extra: Extra,
});
export type Readiness = z.infer<typeof Readiness>;
