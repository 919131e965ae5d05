// What the team expects to find, said so that the visit can prove it wrong.
import { Line, Text, z } from '../lib/schema.ts';
import { Binned } from './bin.ts';
import { Extra } from './extra.ts';
import { HypothesisId } from './ids.ts';

export const hypothesisStatuses = ['open', 'supported', 'challenged', 'unresolved'] as const;
export const HypothesisStatus = z.enum(hypothesisStatuses);
export type HypothesisStatus = z.infer<typeof HypothesisStatus>;

/** More would not be tested in a day; a default of ours, said as advice on screen. */
export const maximumHypotheses = 5;

export const Hypothesis = z.object({
  id: HypothesisId,
  ref: Line.nullable(),
  order: z.number(),
  statement: Text,
  whyWeThinkSo: Text,
  whatWouldDisproveIt: Text,
  /** Ids of activity types. */
  sourcesNeeded: z.array(Line),
  status: HypothesisStatus,
  statusNote: Text,
  binned: Binned.nullable(),
  extra: Extra,
});
export type Hypothesis = z.infer<typeof Hypothesis>;
