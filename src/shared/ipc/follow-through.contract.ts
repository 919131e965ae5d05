// Operations after the plan: the clock, the three looks back, what is due across reviews, the calendar
// file, the review that follows, and the same school over several reviews.
import { Checkpoint, CheckpointAction, CheckpointName } from '../domain/checkpoint.ts';
import { DocumentModel } from '../domain/document-model.ts';
import { DueItem } from '../domain/due.ts';
import { ClockStep } from '../domain/follow-through-clock.ts';
import { ActionId, ReviewId } from '../domain/ids.ts';
import { Action } from '../domain/plan.ts';
import { IsoDate, NonEmptyText, z } from '../lib/schema.ts';
import { command, fact, query } from './operation.ts';
import { saveFailures } from './review.contract.ts';

const notFound = { 'review-not-found': fact } as const;
const wrongDay = {
  'date-not-school-day': z.object({ date: IsoDate, nearest: z.array(IsoDate) }),
} as const;

export const FollowedAction = z.object({
  action: Action,
  /** "1.2": objective and action by their place in the plan. */
  number: z.string(),
  isFinished: z.boolean(),
  /** Unfinished, and nobody has said what becomes of it. */
  isUndecided: z.boolean(),
});
export type FollowedAction = z.infer<typeof FollowedAction>;

const ReviewInShort = z.object({
  reviewId: ReviewId,
  title: z.string(),
  question: z.string(),
  visitOn: IsoDate.nullable(),
  strengths: z.array(z.string()),
  areas: z.array(z.string()),
  actions: z.object({
    finished: z.number().int(),
    underWay: z.number().int(),
    notStarted: z.number().int(),
    carriedOver: z.number().int(),
  }),
  measures: z.object({
    met: z.number().int(),
    moved: z.number().int(),
    notMoved: z.number().int(),
    notMeasured: z.number().int(),
  }),
  changed: z.string(),
  isClosed: z.boolean(),
});
export type ReviewInShort = z.infer<typeof ReviewInShort>;

const reviewId = ReviewId;
const look = z.object({ reviewId, which: CheckpointName });

export const followThroughContract = {
  'follow-through.read': query({
    input: z.object({ reviewId }),
    output: z.object({
      today: IsoDate,
      steps: z.array(ClockStep),
      /** One of each, empty where nobody has begun. */
      checkpoints: z.array(Checkpoint),
      said: z.array(CheckpointAction),
      actions: z.array(FollowedAction),
    }),
    failures: notFound,
  }),
  'checkpoint.change': command({
    input: look.extend({
      change: Checkpoint.omit({
        id: true,
        ref: true,
        which: true,
        doneOn: true,
        extra: true,
      }).partial(),
    }),
    output: z.object({}),
    failures: { ...notFound, ...wrongDay },
  }),
  /** What is said of one action; its mark in the plan follows what is said last. */
  'checkpoint.say-of-action': command({
    input: look.extend({
      actionId: ActionId,
      change: CheckpointAction.pick({
        status: true,
        rag: true,
        what: true,
        helps: true,
        hinders: true,
        next: true,
        choice: true,
        reason: true,
      }).partial(),
    }),
    output: z.object({}),
    failures: { ...notFound, 'action-not-found': fact },
  }),
  /** The impact review closes the cycle, and only once every unfinished action is decided. */
  'checkpoint.finish': command({
    input: look,
    output: z.object({}),
    failures: { ...notFound, 'actions-undecided': z.object({ numbers: z.array(z.string()) }) },
  }),
  'checkpoint.reopen': command({ input: look, output: z.object({}), failures: notFound }),
  'checkpoint.preview': query({ input: look, output: DocumentModel, failures: notFound }),
  'checkpoint.save-word': command({
    input: look,
    output: z.object({ fileName: z.string() }),
    failures: { ...notFound, ...saveFailures },
  }),
  /** A review of the same school that begins where this one ended. */
  'review.start-next': command({
    input: z.object({ reviewId, question: NonEmptyText, visitOn: IsoDate }),
    output: z.object({ reviewId }),
    failures: { ...notFound, 'review-not-closed': fact, ...wrongDay },
  }),
  'due.list': query({ input: z.object({}), output: z.array(DueItem) }),
  /** Reviews of the same school on this laptop, the oldest first. */
  'trend.read': query({
    input: z.object({ reviewId }),
    output: z.object({ schoolName: z.string(), reviews: z.array(ReviewInShort) }),
    failures: notFound,
  }),
} as const;
