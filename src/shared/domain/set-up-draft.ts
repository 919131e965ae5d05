// The answers of a guided set-up that has been begun: words as they were typed, nothing checked but
// their shape. Nothing of it belongs to a review yet.
import { IsoDate, Line, Text, z } from '../lib/schema.ts';
import { maximumHypotheses } from './hypothesis.ts';
import { ReviewType } from './review.ts';

export const SchoolAnswer = z.object({ name: Line, urn: Line, phase: Line });
export type SchoolAnswer = z.infer<typeof SchoolAnswer>;

export const PersonAnswer = z.object({
  /** Tells entries of a list apart while they are edited. */
  key: Line,
  name: Line,
  jobRole: Line,
  /** Empty for somebody of no school. */
  schoolName: Line,
});
export type PersonAnswer = z.infer<typeof PersonAnswer>;

export const HypothesisAnswer = z.object({
  key: Line,
  statement: Text,
  whyWeThinkSo: Text,
  whatWouldDisproveIt: Text,
  /** Ids of activity types. */
  sourcesNeeded: z.array(Line),
});
export type HypothesisAnswer = z.infer<typeof HypothesisAnswer>;

export const SetUpDraft = z.object({
  partnershipName: Line,
  host: SchoolAnswer,
  reviewType: ReviewType,
  /** Null until the person chooses: then the best one is taken. */
  calendarId: Line.nullable(),
  firstDay: IsoDate.nullable(),
  secondDay: IsoDate.nullable(),
  question: Text,
  hypotheses: z.array(HypothesisAnswer).max(maximumHypotheses),
  lead: PersonAnswer,
  reviewers: z.array(PersonAnswer).max(40),
  champion: PersonAnswer,
  headteacher: PersonAnswer,
});
export type SetUpDraft = z.infer<typeof SetUpDraft>;

/** What was kept of it: an answer that no longer fits is left out. */
export const KeptSetUp = SetUpDraft.partial();
export type KeptSetUp = z.infer<typeof KeptSetUp>;
