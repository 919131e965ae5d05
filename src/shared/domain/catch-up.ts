// The short record of a team catch-up at break or lunch: what is emerging, what is missing, what the
// team agreed to do differently. Each part is written together, one point a line.
import { Line, Text, z } from '../lib/schema.ts';
import { Binned } from './bin.ts';
import { Extra } from './extra.ts';
import { CatchUpId } from './ids.ts';

export const CatchUp = z.object({
  id: CatchUpId,
  ref: Line.nullable(),
  /** The clock at the school, YYYY-MM-DDTHH:MM; empty where it is not known. */
  heldAt: Line,
  /** Who of the host school was there, by role. */
  hostPresent: Line,
  emerging: Text,
  gaps: Text,
  adjustments: Text,
  binned: Binned.nullable(),
  extra: Extra,
});
export type CatchUp = z.infer<typeof CatchUp>;
