// One thing that happened to the clock of a workshop. The clock is nothing but these, one after the
// other, so that it is where it was after a crash, on another laptop, and after an undo.
import { Line, z } from '../../lib/schema.ts';

const Instant = z.iso.datetime();

export const clockDeeds = [
  'begin',
  'pause',
  'resume',
  'stretch',
  'skip',
  'keep',
  'finish',
] as const;
export const ClockDeed = z.enum(clockDeeds);
export type ClockDeed = z.infer<typeof ClockDeed>;

export const ClockEvent = z.object({
  id: Line,
  /** Its place among the others; the time is only what a person sees. */
  order: z.number(),
  deed: ClockDeed,
  at: Instant,
  /** The step it is about; empty where it is about all of it. */
  stepId: Line,
  /** Minutes given to a step, or taken from it. */
  minutes: z.number().min(-240).max(240),
});
export type ClockEvent = z.infer<typeof ClockEvent>;
