// The host school's self-review: who completed it and when, and an answer to each prompt. The school
// rates itself in its own words; nothing here works out a rating.
import { IsoDate, Line, Text, z } from '../../lib/schema.ts';
import { Extra } from '../extra.ts';
import { ReviewId, SelfReviewAnswerId } from '../ids.ts';

/** From the first steps to what can be shared with others. */
export const selfReviewRatings = ['emerging', 'improving', 'mature'] as const;
export const SelfReviewRating = z.enum(selfReviewRatings);
export type SelfReviewRating = z.infer<typeof SelfReviewRating>;

/** One to a review: its id is the review's. */
export const SelfReview = z.object({
  id: ReviewId,
  ref: Line.nullable(),
  /** The set of prompts it was begun with. */
  setId: Line,
  setTitle: Line,
  setVersion: Line,
  completedByRole: Line,
  /** Null while it is still being written. */
  completedOn: IsoDate.nullable(),
  /** When it last went to the lead. */
  sharedOn: IsoDate.nullable(),
  extra: Extra,
});
export type SelfReview = z.infer<typeof SelfReview>;

export const SelfReviewAnswer = z.object({
  id: SelfReviewAnswerId,
  ref: Line.nullable(),
  order: z.number(),
  theme: Line,
  prompt: Text,
  lookFor: Text,
  /** An enquiry question the prompt could lead to; '' where its set offers none. */
  question: Text,
  rating: SelfReviewRating.nullable(),
  /** Evidence and reflections. */
  evidence: Text,
  /** What the school is most uncertain about here. */
  uncertainty: Text,
  /** Marked as one of the things it would most like the visit to look at. */
  isMostUncertain: z.boolean(),
  /** False once another set of prompts was chosen; an answer already given is kept. */
  isAsked: z.boolean(),
  extra: Extra,
});
export type SelfReviewAnswer = z.infer<typeof SelfReviewAnswer>;

/** What a person writes of an answer. */
export const AnswerContent = SelfReviewAnswer.pick({
  rating: true,
  evidence: true,
  uncertainty: true,
  isMostUncertain: true,
});
export type AnswerContent = z.infer<typeof AnswerContent>;

export const emptyAnswer: AnswerContent = {
  rating: null,
  evidence: '',
  uncertainty: '',
  isMostUncertain: false,
};

const says = (text: string): boolean => text.trim() !== '';

export const hasContent = ({ rating, evidence, uncertainty, isMostUncertain }: AnswerContent) =>
  rating !== null || says(evidence) || says(uncertainty) || isMostUncertain;

/** Rated, with evidence: what the lead can work with. */
export const isAnswered = ({ rating, evidence }: Pick<AnswerContent, 'rating' | 'evidence'>) =>
  rating !== null && says(evidence);

export const answerStates = ['answered', 'begun', 'open'] as const;
export type AnswerState = (typeof answerStates)[number];

export const stateOfAnswer = (answer: AnswerContent): AnswerState =>
  isAnswered(answer) ? 'answered' : hasContent(answer) ? 'begun' : 'open';

/** What a screen or a document shows: what is asked, and what was answered to earlier prompts. */
export const isShown = (answer: SelfReviewAnswer): boolean => answer.isAsked || hasContent(answer);
