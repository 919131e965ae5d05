// Operations on the feedback meeting: its points in order, its lists, and the slides the room sees.
import { Feedback, FeedbackAdvice, FeedbackPoint, SlideKind } from '../domain/feedback.ts';
import { FindingCategory } from '../domain/finding.ts';
import { FeedbackPointId, FindingId, ReviewId } from '../domain/ids.ts';
import { CycleDate } from '../domain/review.ts';
import { TriangulationGap } from '../domain/triangulation.ts';
import { IsoDate, Line, z } from '../lib/schema.ts';
import { command, fact, query } from './operation.ts';

const notFound = { 'review-not-found': fact } as const;
const pointNotFound = { ...notFound, 'point-not-found': fact } as const;
const mostPoints = 500;

/** What a finding says to the room: its agreed words and counts, nobody's name and nobody's note. */
export const ToldFinding = z.object({
  id: FindingId,
  category: FindingCategory,
  /** Among those of its category. */
  number: z.number().int(),
  heading: Line,
  wording: z.string(),
  noteCount: z.number().int(),
  activityCount: z.number().int(),
  reviewerCount: z.number().int(),
  isCarried: z.boolean(),
  gaps: z.array(TriangulationGap.pick({ part: true, missing: true })),
});
export type ToldFinding = z.infer<typeof ToldFinding>;

export const Slide = z.object({
  pointId: FeedbackPointId,
  kind: SlideKind,
  /** Instead of the heading its kind has. */
  title: Line,
  /** The enquiry question, on the slide that gives it. */
  question: z.string(),
  finding: ToldFinding.nullable(),
  /** Questions handed back to the school, in the order of the findings. */
  questions: z.array(z.string()),
  dates: z.array(z.object({ which: CycleDate, on: IsoDate })),
});
export type Slide = z.infer<typeof Slide>;

export const feedbackContract = {
  'feedback.read': query({
    input: z.object({ reviewId: ReviewId }),
    output: z.object({
      feedback: Feedback.nullable(),
      points: z.array(FeedbackPoint.extend({ shows: SlideKind })),
      advice: z.array(FeedbackAdvice),
      /** The day of the visit, for a meeting without a day of its own. */
      visitOn: IsoDate.nullable(),
    }),
    failures: notFound,
  }),
  /** For the room: there is no speaker's note in it. */
  'feedback.slides': query({
    input: z.object({ reviewId: ReviewId }),
    output: z.object({
      reviewTitle: z.string(),
      schoolName: z.string(),
      on: IsoDate.nullable(),
      slides: z.array(Slide),
    }),
    failures: notFound,
  }),
  /** A second window with the slides, for the screen the room looks at. */
  'feedback.open-projector': command({
    input: z.object({ reviewId: ReviewId }),
    output: z.object({}),
    failures: { ...notFound, 'no-window': fact },
  }),
  'feedback.close-projector': command({ input: z.object({}), output: z.object({}) }),
  /** Makes a point for every finding that has none; where there is no point yet, the whole run. */
  'feedback.prepare': command({
    input: z.object({ reviewId: ReviewId }),
    output: z.object({ added: z.number().int() }),
    failures: { ...notFound, 'no-findings': fact },
  }),
  'feedback.change': command({
    input: z.object({
      reviewId: ReviewId,
      change: Feedback.pick({
        on: true,
        startsAt: true,
        minutes: true,
        attendees: true,
        groundRules: true,
        avoid: true,
        hostReactions: true,
      }).partial(),
    }),
    output: z.object({}),
    failures: notFound,
  }),
  'feedback-point.add': command({
    input: z.object({ reviewId: ReviewId, title: Line }),
    output: z.object({ pointId: FeedbackPointId }),
    failures: notFound,
  }),
  'feedback-point.change': command({
    input: z.object({
      reviewId: ReviewId,
      pointId: FeedbackPointId,
      change: FeedbackPoint.pick({ minutes: true, title: true, slide: true, say: true }).partial(),
    }),
    output: z.object({}),
    failures: pointNotFound,
  }),
  /** Points not named keep their place after those that are. */
  'feedback.arrange': command({
    input: z.object({ reviewId: ReviewId, pointIds: z.array(FeedbackPointId).max(mostPoints) }),
    output: z.object({}),
    failures: pointNotFound,
  }),
  'feedback-point.move-to-bin': command({
    input: z.object({ reviewId: ReviewId, pointId: FeedbackPointId }),
    output: z.object({}),
    failures: pointNotFound,
  }),
  'feedback-point.restore': command({
    input: z.object({ reviewId: ReviewId, pointId: FeedbackPointId }),
    output: z.object({}),
    failures: pointNotFound,
  }),
} as const;
