// A passage of the review report: the words people wrote, and the suggestion they began from, so that
// a change of the evidence is told and never written over them.
import { Line, Text, z } from '../../lib/schema.ts';
import { Binned } from '../bin.ts';
import { Extra } from '../extra.ts';
import { ReportPassageId } from '../ids.ts';

export const ReportPassage = z.object({
  id: ReportPassageId,
  ref: Line.nullable(),
  /** What it tells of: the id of a finding, or a name such as `summary`. */
  source: Line,
  order: z.number(),
  /** Marked text (rich-text.ts); people write it together. */
  text: Text,
  /** The suggestion the words were last held against; empty where they came with a file. */
  startedFrom: Text,
  /** How its sources stood then; empty where nobody has held the words against them. */
  sourcesMark: Line,
  binned: Binned.nullable(),
  extra: Extra,
});
export type ReportPassage = z.infer<typeof ReportPassage>;

/** The parts of a report, in the order they are read. */
export const reportParts = ['about', 'short', 'strengths', 'areas', 'ahead'] as const;
export const ReportPart = z.enum(reportParts);
export type ReportPart = z.infer<typeof ReportPart>;

/**
 * `suggested`: nobody has written yet, the suggestion follows the evidence;
 * `written`: a person's words; `changed`: a person's words, and the evidence is another now;
 * `left-out`: not in the report.
 */
export const PassageState = z.enum(['suggested', 'written', 'changed', 'left-out']);
export type PassageState = z.infer<typeof PassageState>;

export function passageState(
  stored: Pick<ReportPassage, 'binned' | 'sourcesMark'> | null,
  sourcesMark: string,
): PassageState {
  if (stored === null) return 'suggested';
  if (stored.binned !== null) return 'left-out';
  const isHeldAgainstThem = stored.sourcesMark === '' || stored.sourcesMark === sourcesMark;
  return isHeldAgainstThem ? 'written' : 'changed';
}
