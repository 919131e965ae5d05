// Operations on findings: grouping notes, agreeing the sentence, weighing what it rests on.
import { EvidenceRole, Finding, FindingCategory } from '../domain/finding.ts';
import { EvidenceId, FindingId, PersonId, ReviewId } from '../domain/ids.ts';
import { FindingWeight } from '../domain/triangulation.ts';
import { Line, z } from '../lib/schema.ts';
import { command, fact, query } from './operation.ts';

const notFound = { 'review-not-found': fact } as const;
const findingNotFound = { ...notFound, 'finding-not-found': fact } as const;

export const WeighedFinding = z.object({
  finding: Finding,
  /** "Strength 1", "Area for development 2" are worded by the page from this number. */
  number: z.number().int(),
  noteCount: z.number().int(),
  counterCount: z.number().int(),
  activityTypes: z.array(Line),
  reviewerIds: z.array(PersonId),
  weight: FindingWeight,
});
export type WeighedFinding = z.infer<typeof WeighedFinding>;

export const findingContract = {
  'finding.list': query({
    input: z.object({ reviewId: ReviewId }),
    output: z.array(WeighedFinding),
    failures: notFound,
  }),
  'finding.add': command({
    input: z.object({
      reviewId: ReviewId,
      category: FindingCategory,
      heading: Line,
      /** Notes it rests on from the start. */
      evidenceIds: z.array(EvidenceId).default([]),
    }),
    output: z.object({ findingId: FindingId }),
    failures: notFound,
  }),
  'finding.change': command({
    input: z.object({
      reviewId: ReviewId,
      findingId: FindingId,
      change: Finding.pick({
        category: true,
        order: true,
        heading: true,
        claim: true,
        wording: true,
        counterEvidence: true,
        isCounterEvidenceLookedFor: true,
        confidence: true,
        confidenceReason: true,
        questionBack: true,
        hypothesisIds: true,
        lensTags: true,
        hostResponse: true,
      }).partial(),
    }),
    output: z.object({}),
    failures: findingNotFound,
  }),
  'finding.link-note': command({
    input: z.object({
      reviewId: ReviewId,
      findingId: FindingId,
      evidenceId: EvidenceId,
      /** Null takes the note away from the finding. */
      role: EvidenceRole.nullable(),
    }),
    output: z.object({}),
    failures: { ...findingNotFound, 'note-not-found': fact },
  }),
  'finding.stand-behind': command({
    input: z.object({
      reviewId: ReviewId,
      findingId: FindingId,
      personId: PersonId,
      isAgreed: z.boolean(),
    }),
    output: z.object({}),
    failures: { ...findingNotFound, 'person-not-on-team': fact },
  }),
  'finding.move-to-bin': command({
    input: z.object({ reviewId: ReviewId, findingId: FindingId }),
    output: z.object({}),
    failures: findingNotFound,
  }),
  'finding.restore': command({
    input: z.object({ reviewId: ReviewId, findingId: FindingId }),
    output: z.object({}),
    failures: findingNotFound,
  }),
} as const;
