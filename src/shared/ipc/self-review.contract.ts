// The host's self-review: begun from a set of prompts, answered, completed and read.
import { ReviewId, SelfReviewAnswerId } from '../domain/ids.ts';
import { AnswerContent, SelfReview, SelfReviewAnswer } from '../domain/self-review/self-review.ts';
import { Understood } from '../domain/self-review/understood.ts';
import { IsoDate, Line, NonEmptyText, z } from '../lib/schema.ts';
import { command, fact, query } from './operation.ts';
import { saveFailures } from './review.contract.ts';

const notFound = { 'review-not-found': fact } as const;

export const SelfReviewView = z.object({
  /** Null until it is begun or brought in. */
  selfReview: SelfReview.nullable(),
  /** What is asked, and what was answered to prompts asked before; in order. */
  answers: z.array(SelfReviewAnswer),
  /** The set that comes with Fieldfare. */
  defaultSet: z.object({ title: z.string(), about: z.string(), prompts: z.number().int() }),
  /** A file brought one, word for word, that has not become this one. */
  isKeptFromFile: z.boolean(),
});
export type SelfReviewView = z.infer<typeof SelfReviewView>;

export const OtherFileKind = z.enum([
  'old-word',
  'workbook',
  'open-document',
  'pdf',
  'rich-text',
  'other',
]);
export type OtherFileKind = z.infer<typeof OtherFileKind>;

export const OpenedSelfReview = z.object({
  token: z.string(),
  fileName: z.string(),
  source: z.enum(['word', 'sheet', 'fieldfare', 'kept']),
  /** The school a file names, where that is not the host of this review; else null. */
  otherSchool: z.string().nullable(),
  understood: Understood,
  /** What the answers can be filed under; not stored yet where nothing is begun. */
  prompts: z.array(SelfReviewAnswer),
});
export type OpenedSelfReview = z.infer<typeof OpenedSelfReview>;

/** One answer as a person left it after checking. */
export const CheckedItem = AnswerContent.extend({
  /** Which of the items understood it is; null for what was left and is placed by hand. */
  item: z.number().int().min(0).nullable(),
  /** Null for a prompt of its own. */
  answerId: SelfReviewAnswerId.nullable(),
  theme: Line,
  prompt: NonEmptyText,
});
export type CheckedItem = z.infer<typeof CheckedItem>;

export const selfReviewContract = {
  'self-review.read': query({
    input: z.object({ reviewId: ReviewId }),
    output: SelfReviewView,
    failures: notFound,
  }),
  /** Asks the prompts that come with Fieldfare. Asking them again loses no answer. */
  'self-review.begin': command({
    input: z.object({ reviewId: ReviewId }),
    output: z.object({ prompts: z.number().int() }),
    failures: notFound,
  }),
  /** Asks the prompts of a file of the partnership's own. What is answered already is kept. */
  'self-review.choose-prompts': command({
    input: z.object({ reviewId: ReviewId }),
    output: z.object({ title: z.string(), prompts: z.number().int() }),
    failures: {
      ...notFound,
      cancelled: fact,
      'file-unreadable': z.object({ code: z.string() }),
      'file-too-large': z.object({ bytes: z.number(), limitBytes: z.number() }),
      'file-empty': fact,
      'file-not-json': z.object({ isCutOff: z.boolean() }),
      'not-a-prompt-set': z.object({ format: z.string().nullable() }),
      'prompt-set-from-newer-version': z.object({ formatVersion: z.number() }),
      'prompt-set-wrong-shape': z.object({
        problems: z.array(z.object({ where: z.string(), what: z.string() })),
      }),
    },
  }),
  'self-review.answer': command({
    input: z.object({
      reviewId: ReviewId,
      answerId: SelfReviewAnswerId,
      change: AnswerContent.partial(),
    }),
    output: z.object({}),
    failures: { ...notFound, 'answer-not-found': fact },
  }),
  'self-review.complete': command({
    input: z.object({
      reviewId: ReviewId,
      completedByRole: NonEmptyText.pipe(Line),
      completedOn: IsoDate,
    }),
    output: z.object({}),
    failures: { ...notFound, 'self-review-not-begun': fact },
  }),
  /** Back to being written; who completed it stays as a suggestion. */
  'self-review.reopen': command({
    input: z.object({ reviewId: ReviewId }),
    output: z.object({}),
    failures: { ...notFound, 'self-review-not-begun': fact },
  }),
} as const;

export const selfReviewFileContract = {
  /**
   * Reads a Word document, a sheet or another Fieldfare's file, and shows what was understood.
   * Nothing is filed yet; what was read stays in core, the page holds a token for it.
   */
  'self-review.open-file': command({
    input: z.object({ reviewId: ReviewId }),
    output: OpenedSelfReview,
    failures: {
      ...notFound,
      cancelled: fact,
      'file-unreadable': z.object({ code: z.string() }),
      'file-too-large': z.object({ bytes: z.number(), limitBytes: z.number() }),
      'file-empty': fact,
      /** Cut off, or not what its beginning says it is. */
      'file-damaged': fact,
      'file-from-newer-version': fact,
      'not-a-self-review': z.object({ what: OtherFileKind }),
    },
  }),
  /** The same for the self-review that came with the review's own file and was kept word for word. */
  'self-review.open-kept': command({
    input: z.object({ reviewId: ReviewId }),
    output: OpenedSelfReview,
    failures: { ...notFound, 'nothing-kept': fact },
  }),
  /** Files what a person has checked, in one step. */
  'self-review.take-in': command({
    input: z.object({
      reviewId: ReviewId,
      token: z.string().max(100),
      completedByRole: Line,
      completedOn: IsoDate.nullable(),
      items: z.array(CheckedItem).min(1).max(1_000),
    }),
    output: z.object({ answers: z.number().int(), added: z.number().int() }),
    failures: {
      ...notFound,
      'answer-not-found': fact,
      /** Core was started again, or another file was opened since. */
      'file-no-longer-open': fact,
    },
  }),
  /** An open file for the lead's Fieldfare. */
  'self-review.save-file': command({
    input: z.object({ reviewId: ReviewId }),
    output: z.object({ fileName: z.string() }),
    failures: { ...notFound, ...saveFailures, 'self-review-not-begun': fact },
  }),
  /** The self-review in Word: to read, or as a form for somebody without Fieldfare to fill. */
  'self-review.save-word': command({
    input: z.object({ reviewId: ReviewId, as: z.enum(['document', 'form']) }),
    output: z.object({ fileName: z.string() }),
    failures: { ...notFound, ...saveFailures },
  }),
} as const;
