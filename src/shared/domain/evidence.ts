// A note: what one reviewer saw, heard, read or counted, kept apart from what they make of it.
import { Line, Text, z } from '../lib/schema.ts';
import { Binned } from './bin.ts';
import { Extra } from './extra.ts';
import { FormAnswers } from './forms/form-answer.ts';
import { EvidenceId, HypothesisId, PersonId } from './ids.ts';

export const stances = ['supports', 'challenges', 'neutral'] as const;
export const Stance = z.enum(stances);
export type Stance = z.infer<typeof Stance>;

export const noteKinds = ['strength', 'development', 'question'] as const;
export const NoteKind = z.enum(noteKinds);
export type NoteKind = z.infer<typeof NoteKind>;

export const sourceKinds = ['seen', 'heard', 'read', 'counted'] as const;
export const SourceKind = z.enum(sourceKinds);
export type SourceKind = z.infer<typeof SourceKind>;

/** The longest description a note takes; ten times the longest we have met. */
export const maximumNoteLength = 50_000;

/** Where a note went that was merged into another, and what its words were then. */
export const MergedInto = z.object({
  noteId: EvidenceId,
  /** Of its words as they were merged: words written later, on a laptop apart, are told by it. */
  fingerprint: z.string().regex(/^[0-9a-f]{32}$/),
});
export type MergedInto = z.infer<typeof MergedInto>;

export const Evidence = z.object({
  id: EvidenceId,
  ref: Line.nullable(),
  /** Local date and time at the school, YYYY-MM-DDTHH:MM: data for people, never an ordering of edits. */
  takenAt: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/),
  reviewerId: PersonId.nullable(),
  /** The timetable strand it was taken in, as the file named it. */
  sessionRef: Line.nullable(),
  activityType: Line,
  place: Line,
  phase: Line,
  year: Line,
  subject: Line,
  sourceKind: SourceKind.nullable(),
  groupSize: z.number().int().min(0).max(100_000).nullable(),
  groupOf: Line,
  /** What was seen, heard, read or counted. */
  description: z.string().max(maximumNoteLength),
  /** Words somebody said, without a name. */
  quote: Text,
  /** What the reviewer makes of it. */
  interpretation: Text,
  /** How strong this piece is on its own: 1 a hint, 2 clear, 3 compelling. */
  strength: z.number().int().min(1).max(3).nullable(),
  kind: NoteKind.nullable(),
  links: z.array(z.object({ hypothesisId: HypothesisId, stance: Stance })),
  /** Lens items as "lens-id/item-id". */
  lensTags: z.array(Line),
  followUp: Text,
  /** What was answered to the prompts of a form while the note was written. */
  answers: FormAnswers,
  binned: Binned.nullable(),
  mergedInto: MergedInto.nullable(),
  /** Notes that were merged into this one; they wait in the bin. */
  mergedFrom: z.array(EvidenceId),
  extra: Extra,
});
export type Evidence = z.infer<typeof Evidence>;
