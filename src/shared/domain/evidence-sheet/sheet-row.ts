// One row of a colleague's sheet: what was typed, what was understood, and every guess between them,
// as facts that a screen puts into words.
import { Evidence } from '../evidence.ts';
import { ClockTime, Line, z } from '../../lib/schema.ts';

const typed = z.object({ typed: z.string() });

/** Something was made of what was typed, or of nothing typed. */
export const SheetGuess = z.discriminatedUnion('kind', [
  typed.extend({ kind: z.literal('time-read-as'), time: ClockTime }),
  /** Nothing stands there, so the time of the row before goes on. */
  z.object({ kind: z.literal('time-carried-on'), time: ClockTime, fromRow: z.number().int() }),
  typed.extend({ kind: z.literal('time-not-read'), time: ClockTime }),
  /** Neither here nor above: the day's beginning stands in for it. */
  z.object({ kind: z.literal('time-missing'), time: ClockTime }),
  typed.extend({ kind: z.literal('date-not-read') }),
  typed.extend({ kind: z.literal('activity-read-as'), activityType: Line }),
  typed.extend({ kind: z.literal('activity-own') }),
  z.object({ kind: z.literal('activity-missing') }),
  /** A meeting of the team and the like: what is said there is not evidence as such. */
  z.object({ kind: z.literal('activity-no-source'), activityType: Line }),
  typed.extend({ kind: z.literal('strength-read-as'), strength: z.number().int() }),
  typed.extend({ kind: z.literal('strength-not-read') }),
  /** Something stands there that names no hypothesis of the review. */
  typed.extend({ kind: z.literal('hypothesis-not-read') }),
  /** A hypothesis is named, and not whether the note supports or challenges it. */
  typed.extend({ kind: z.literal('hypothesis-without-stance') }),
  typed.extend({ kind: z.literal('kind-not-read') }),
  typed.extend({ kind: z.literal('year-from-place'), year: Line }),
  /** A column without a place of its own; its words stand under "follow up". */
  z.object({ kind: z.literal('column-added'), heading: z.string() }),
  /** One line takes no more; the whole is kept as it was typed. */
  z.object({ kind: z.literal('line-cut'), heading: z.string() }),
  /** Quotation marks that are not closed may have swallowed what follows. */
  z.object({ kind: z.literal('quotation-marks') }),
]);
export type SheetGuess = z.infer<typeof SheetGuess>;

export const SheetNote = Evidence.pick({
  activityType: true,
  place: true,
  phase: true,
  year: true,
  subject: true,
  quote: true,
  interpretation: true,
  strength: true,
  kind: true,
  links: true,
  followUp: true,
}).extend({
  // May be longer than a note takes: the row then says so, and is not filed.
  description: z.string(),
  quote: z.string(),
  interpretation: z.string(),
  followUp: z.string(),
});
export type SheetNote = z.infer<typeof SheetNote>;

export const SheetRow = z.object({
  /** As a spreadsheet numbers it, the headings being row 1. */
  row: z.number().int().min(1),
  state: z.enum(['new', 'duplicate', 'blank', 'unclear']),
  /** The row it repeats; null where the note is in the review already. */
  sameAsRow: z.number().int().nullable(),
  /** Why it is unclear, and cannot be filed as it is. */
  problem: z.enum(['no-words', 'too-long', 'above-headings']).nullable(),
  /** Every cell that says something, as it was typed, beside its heading. */
  typed: z.array(z.object({ heading: z.string(), text: z.string() })),
  note: SheetNote,
  /** YYYY-MM-DDTHH:MM */
  takenAt: Evidence.shape.takenAt,
  guesses: z.array(SheetGuess),
});
export type SheetRow = z.infer<typeof SheetRow>;

/** Only these have something to file. */
export const canBeFiled = ({ state }: Pick<SheetRow, 'state'>): boolean =>
  state === 'new' || state === 'duplicate';
