// A plan that was sent as a document and comes back edited: read, shown difference by difference, and
// taken in as a person decides. What was read stays in core; the page holds a token for it.
import { ReviewId } from '../domain/ids.ts';
import { Difference } from '../domain/returned-plan/difference.ts';
import { IsoDate, z } from '../lib/schema.ts';
import { command, fact, query } from './operation.ts';

const notFound = { 'review-not-found': fact } as const;
/** Core was started again, or another plan was opened since. */
const noLongerOpen = { 'returned-plan-no-longer-open': fact } as const;

export const ReturnedPlanView = z.object({
  token: z.string(),
  fileName: z.string(),
  /** When the plan was sent that the file was made from; null where the file does not say. */
  sentAt: z.string().nullable(),
  /** The file still says what the plan said when it was sent; else it is held against what is here. */
  isBeforeKnown: z.boolean(),
  /** A newer plan was given out since. */
  newerSentAt: z.string().nullable(),
  isAnonymised: z.boolean(),
  differences: z.array(Difference),
  alreadyHere: z.number().int(),
  /** Rows that were torn or merged, by their first words. */
  unreadable: z.array(z.string()),
  /** How many rows were found by number and wording alone. */
  guessed: z.number().int(),
});
export type ReturnedPlanView = z.infer<typeof ReturnedPlanView>;

export const returnedPlanContract = {
  'returned-plan.open': command({
    input: z.object({
      reviewId: ReviewId,
      /** The token of a file that was handed over; null asks for one. */
      handed: z.string().max(100).nullable().default(null),
    }),
    output: z.object({ token: z.string() }),
    failures: {
      ...notFound,
      cancelled: fact,
      'file-unreadable': z.object({ code: z.string() }),
      'file-too-large': z.object({ bytes: z.number(), limitBytes: z.number() }),
      'file-empty': fact,
      'file-damaged': fact,
      /** It would unpack to far more than any plan holds. */
      'file-swells': fact,
      'file-with-macros': fact,
      /** Behind a password. */
      'file-locked': fact,
      'not-a-plan': z.object({
        what: z.enum(['workbook', 'old-word', 'open-document', 'pdf', 'rich-text', 'other']),
      }),
      /** Its title here, where that review is on this laptop. */
      'plan-of-another-review': z.object({ title: z.string().nullable() }),
      /** Of this review, but without a table that can be told to be the plan's. */
      'plan-table-missing': fact,
      /** It bears no mark of ours and too little of it is in this review's plan. */
      'plan-not-recognised': fact,
      'returned-plan-no-longer-open': fact,
    },
  }),
  'returned-plan.read': query({
    input: z.object({ reviewId: ReviewId, token: z.string().max(100) }),
    output: ReturnedPlanView,
    failures: { ...notFound, ...noLongerOpen },
  }),
  /** Takes what was accepted in one step. What is here already is not taken twice. */
  'returned-plan.take': command({
    input: z.object({
      reviewId: ReviewId,
      token: z.string().max(100),
      choices: z
        .array(
          z.object({
            id: z.string().max(300),
            /** The day that is meant, where the file's words had to be asked about. */
            on: IsoDate.nullable().default(null),
          }),
        )
        .min(1)
        .max(5_000),
    }),
    output: z.object({
      taken: z.number().int(),
      /** Names the step, so that it can be undone. */
      step: z.string().nullable(),
    }),
    failures: {
      ...notFound,
      ...noLongerOpen,
      'date-not-school-day': z.object({ date: IsoDate, nearest: z.array(IsoDate) }),
      'due-before-start': z.object({ number: z.string() }),
      /** It has to be asked about and no day was chosen, or it cannot be taken at all. */
      'difference-not-decided': z.object({ title: z.string() }),
    },
  }),
} as const;
