// What somebody wrote beside the plan: a comment in the margin of the Word file, or a column of the
// school's own. Said of an action, an objective or the plan, and settled when it is dealt with.
import { Line, Text, z } from '../lib/schema.ts';
import { Binned } from './bin.ts';
import { Extra } from './extra.ts';
import { RemarkId } from './ids.ts';

export const Remark = z.object({
  id: RemarkId,
  ref: Line.nullable(),
  about: z.enum(['plan', 'objective', 'action']),
  /** Of the objective or the action; empty for the plan as a whole. */
  aboutId: Line,
  text: Text,
  /** Who wrote it, as the file says; empty where it does not. */
  by: Line,
  /** When, as the file says. */
  at: Line.nullable(),
  /** The words it stood beside. */
  beside: Text,
  fileName: Line,
  isSettled: z.boolean(),
  binned: Binned.nullable(),
  extra: Extra,
});
export type Remark = z.infer<typeof Remark>;
