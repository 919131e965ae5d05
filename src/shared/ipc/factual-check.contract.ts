// Operations on the factual check: sent to the host as a file, read when it comes back, decided item
// by item, closed. And the feedback script, made from the same points.
import { FactualCheck, FactualCheckRound, FactualDecision } from '../domain/factual-check.ts';
import { FactualCheckId, ReviewId } from '../domain/ids.ts';
import { IsoDate, Line, NonEmptyText, Text, z } from '../lib/schema.ts';
import { command, fact, query } from './operation.ts';

const notFound = { 'review-not-found': fact } as const;
const checkNotFound = { ...notFound, 'check-not-found': fact } as const;
const notWritten = { cancelled: fact, 'file-not-written': z.object({ code: z.string() }) } as const;
const ofCheck = z.object({ reviewId: ReviewId, checkId: FactualCheckId });

export const FactualCheckStep = z.enum([
  'not-sent',
  'with-the-host',
  'to-decide',
  'to-close',
  'closed',
]);

export const factualCheckContract = {
  'factual-check.read': query({
    input: z.object({ reviewId: ReviewId }),
    output: z.object({
      step: FactualCheckStep,
      rounds: z.array(FactualCheckRound),
      /** `isWordingAsSent` is false where the finding's wording was changed since. */
      checks: z.array(FactualCheck.extend({ isWordingAsSent: z.boolean() })),
      draftOn: IsoDate.nullable(),
      dueOn: IsoDate.nullable(),
      /** Negative once the day is over; null where the calendar does not reach. */
      schoolDaysLeft: z.number().int().nullable(),
      findings: z.number().int(),
      unworded: z.number().int(),
    }),
    failures: notFound,
  }),
  /** `word` for anybody with a word processor, `file` for the open JSON file. */
  'factual-check.save': command({
    input: z.object({ reviewId: ReviewId, form: z.enum(['word', 'file']) }),
    output: z.object({ fileName: z.string() }),
    failures: { ...notFound, ...notWritten, 'no-findings': fact },
  }),
  'factual-check.open': command({
    input: z.object({ reviewId: ReviewId }),
    output: z.object({
      fileName: z.string(),
      accurate: z.number().int(),
      corrections: z.number().int(),
      unanswered: z.number().int(),
    }),
    failures: {
      ...notFound,
      cancelled: fact,
      'file-unreadable': z.object({ code: z.string() }),
      'file-too-large': z.object({ bytes: z.number(), limitBytes: z.number() }),
      'file-empty': fact,
      'file-damaged': fact,
      'file-not-a-factual-check': fact,
      'file-from-newer-version': z.object({ formatVersion: z.number(), known: z.number() }),
      'file-of-another-review': fact,
      'file-unanswered': fact,
    },
  }),
  /** Something the host said without a file. */
  'factual-check.add': command({
    input: z.object({
      reviewId: ReviewId,
      item: NonEmptyText,
      draft: Text,
      correction: Text,
      byRole: Line,
    }),
    output: z.object({ checkId: FactualCheckId }),
    failures: notFound,
  }),
  'factual-check.change': command({
    input: ofCheck.extend({
      change: FactualCheck.pick({ agreed: true, reason: true }).partial(),
    }),
    output: z.object({}),
    failures: checkNotFound,
  }),
  /** Accepting a finding's wording writes it into the finding; null takes a decision back. */
  'factual-check.decide': command({
    input: ofCheck.extend({ decision: FactualDecision.nullable() }),
    output: z.object({}),
    failures: { ...checkNotFound, 'reason-missing': fact, 'agreed-missing': fact },
  }),
  'factual-check.move-to-bin': command({
    input: ofCheck,
    output: z.object({}),
    failures: checkNotFound,
  }),
  'factual-check.restore': command({
    input: ofCheck,
    output: z.object({}),
    failures: checkNotFound,
  }),
  'factual-check.close': command({
    input: z.object({ reviewId: ReviewId, isClosed: z.boolean() }),
    output: z.object({}),
    failures: { ...notFound, 'not-sent': fact, undecided: z.object({ count: z.number().int() }) },
  }),
  'feedback.save-script': command({
    input: z.object({ reviewId: ReviewId }),
    output: z.object({ fileName: z.string() }),
    failures: { ...notFound, ...notWritten },
  }),
} as const;
