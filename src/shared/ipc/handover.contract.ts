// Operations on the handover to the improvement champion: preparing it, what is missing, booking the
// workshop, and the bundle it travels in.
import { FindingCategory } from '../domain/finding.ts';
import { HandedFinding, Handover, HandoverGap } from '../domain/handover.ts';
import { CardId, FindingId, PersonId, ReviewId } from '../domain/ids.ts';
import { IsoDate, Line, z } from '../lib/schema.ts';
import { command, fact, query } from './operation.ts';
import { saveFailures } from './review.contract.ts';

const notFound = { 'review-not-found': fact } as const;
const notComplete = z.object({ gaps: z.array(HandoverGap) });

/** A finding as it is now, to be handed over. */
export const FindingToHand = HandedFinding.omit({ order: true }).extend({
  id: FindingId,
  category: FindingCategory,
  /** Among those of its category. */
  number: z.number().int(),
  heading: Line,
  /** The team has agreed the wording. */
  isAgreed: z.boolean(),
});
export type FindingToHand = z.infer<typeof FindingToHand>;

const Champion = z.object({ id: PersonId, name: Line });

export const handoverContract = {
  'handover.read': query({
    input: z.object({ reviewId: ReviewId }),
    output: z.object({
      handover: Handover.nullable(),
      /** In the order of the screen; all of them while there is no handover. */
      gaps: z.array(HandoverGap),
      champions: z.array(Champion),
      /** With wording; strengths are told as strengths to protect. */
      findings: z.array(FindingToHand),
      /** This laptop has only what a champion may see. */
      isChampionsCopy: z.boolean(),
    }),
    failures: notFound,
  }),
  /** The words that open the handover bundle, not the team's. */
  'handover.words': query({
    input: z.object({ reviewId: ReviewId }),
    output: z.object({ passphrase: z.string() }),
    failures: notFound,
  }),
  /** Fills in what the review knows already, and leaves alone what somebody has written. */
  'handover.prepare': command({
    input: z.object({ reviewId: ReviewId }),
    output: z.object({}),
    failures: { ...notFound, 'nothing-to-hand-over': fact },
  }),
  'handover.change': command({
    input: z.object({
      reviewId: ReviewId,
      change: Handover.pick({
        fromId: true,
        toIds: true,
        question: true,
        findings: true,
        workOn: true,
        strengths: true,
        history: true,
        sensitivities: true,
        nonNegotiables: true,
        decisionWanted: true,
        outOfScope: true,
        groups: true,
        expected: true,
        roomOn: true,
        roomStart: true,
        roomEnd: true,
        roomPlace: true,
        roomSetUp: true,
        pack: true,
        checklist: true,
        calls: true,
      }).partial(),
    }),
    output: z.object({}),
    failures: {
      ...notFound,
      'date-not-school-day': z.object({ date: IsoDate, nearest: z.array(IsoDate) }),
    },
  }),
  /** A person says that it is whole. */
  'handover.complete': command({
    input: z.object({ reviewId: ReviewId }),
    output: z.object({}),
    failures: { ...notFound, 'handover-not-complete': notComplete },
  }),
  /** The room of the handover becomes the workshop's date in the review. */
  'handover.book-workshop': command({
    input: z.object({ reviewId: ReviewId }),
    output: z.object({ on: IsoDate }),
    failures: {
      ...notFound,
      'handover-not-complete': notComplete,
      'workshop-before-visit': z.object({ visitOn: IsoDate }),
    },
  }),
  'handover.save-bundle': command({
    input: z.object({
      reviewId: ReviewId,
      /** Those who may open it, by their cards; null locks it with words of its own. */
      forPeople: z.array(CardId).min(1).max(500).nullable().default(null),
    }),
    output: z.object({ fileName: z.string() }),
    failures: {
      ...notFound,
      ...saveFailures,
      'handover-not-complete': notComplete,
      'card-not-found': fact,
      'own-card-needed': fact,
      'own-card-locked': fact,
    },
  }),
} as const;
