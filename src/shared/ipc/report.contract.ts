// Operations on the review report: its passages with what they come from, what people write, and what
// is to be done when the evidence has changed since.
import { ReviewId } from '../domain/ids.ts';
import { ReportAdvice } from '../domain/report/advice.ts';
import { PassageState, ReportPart } from '../domain/report/passage.ts';
import { Line, Text, z } from '../lib/schema.ts';
import { command, fact, query } from './operation.ts';

const notFound = { 'review-not-found': fact } as const;
const passageNotKnown = { ...notFound, 'passage-not-known': fact } as const;
const passageNotWritten = { ...passageNotKnown, 'passage-not-written': fact } as const;

export const ShownPassage = z.object({
  source: Line,
  part: ReportPart,
  /** Empty where the heading of the part is enough. */
  heading: z.string(),
  state: PassageState,
  /** What stands in the report: the words people wrote, or the suggestion. */
  text: Text,
  /** Empty where what it told of is no longer in the review. */
  suggestion: z.string(),
  /** The suggestion the words were last held against. */
  startedFrom: z.string(),
  findingId: z.string().nullable(),
});
export type ShownPassage = z.infer<typeof ShownPassage>;

export const reportContract = {
  'report.read': query({
    input: z.object({ reviewId: ReviewId }),
    output: z.object({
      passages: z.array(ShownPassage),
      words: z.number().int(),
      /** Flesch reading ease, 0 to 100; null while there is too little text. */
      ease: z.number().int().nullable(),
      advice: z.array(ReportAdvice),
    }),
    failures: notFound,
  }),
  /** From the first word on the passage is the person's, and no change of the evidence touches it. */
  'report.write': command({
    input: z.object({ reviewId: ReviewId, source: Line, text: Text }),
    output: z.object({}),
    failures: passageNotKnown,
  }),
  /** After the evidence changed: the new suggestion in place of the words, or the words as they are. */
  'report.settle': command({
    input: z.object({ reviewId: ReviewId, source: Line, choice: z.enum(['take', 'keep']) }),
    output: z.object({}),
    failures: passageNotWritten,
  }),
  /** Takes every suggestion nobody has written at as it stands. */
  'report.accept-suggestions': command({
    input: z.object({ reviewId: ReviewId }),
    output: z.object({ accepted: z.number().int() }),
    failures: notFound,
  }),
  'report.leave-out': command({
    input: z.object({ reviewId: ReviewId, source: Line }),
    output: z.object({}),
    failures: passageNotKnown,
  }),
  'report.bring-back': command({
    input: z.object({ reviewId: ReviewId, source: Line }),
    output: z.object({}),
    failures: passageNotWritten,
  }),
  'report.save': command({
    input: z.object({ reviewId: ReviewId }),
    output: z.object({ fileName: z.string() }),
    failures: {
      ...notFound,
      'no-findings': fact,
      cancelled: fact,
      'file-not-written': z.object({ code: z.string() }),
    },
  }),
} as const;
