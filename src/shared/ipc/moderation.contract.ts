// Operations of the board, the catch-ups and moderation: placing notes, judging a sentence together,
// keeping what was decided.
import { CatchUp } from '../domain/catch-up.ts';
import { Decision } from '../domain/decision.ts';
import { Stance } from '../domain/evidence.ts';
import { EvidenceRole } from '../domain/finding.ts';
import {
  CatchUpId,
  DecisionId,
  EvidenceId,
  FindingId,
  HypothesisId,
  PersonId,
  ReviewId,
} from '../domain/ids.ts';
import { Text, z } from '../lib/schema.ts';
import { command, fact, query } from './operation.ts';

const notFound = { 'review-not-found': fact } as const;
const findingNotFound = { ...notFound, 'finding-not-found': fact } as const;
const catchUpNotFound = { ...notFound, 'catch-up-not-found': fact } as const;
const mostLinks = 10_000;

export const BoardLinks = z.object({
  /** Null takes the link away. */
  toHypotheses: z
    .array(
      z.object({ evidenceId: EvidenceId, hypothesisId: HypothesisId, stance: Stance.nullable() }),
    )
    .max(mostLinks)
    .default([]),
  toFindings: z
    .array(
      z.object({ evidenceId: EvidenceId, findingId: FindingId, role: EvidenceRole.nullable() }),
    )
    .max(mostLinks)
    .default([]),
});

export const moderationContract = {
  /** Links several notes at once, as one step that is undone as one. */
  'board.link-notes': command({
    input: BoardLinks.extend({ reviewId: ReviewId }),
    output: z.object({}),
    failures: { ...findingNotFound, 'hypothesis-not-found': fact, 'note-not-found': fact },
  }),
  /** Why a reviewer cannot stand behind it yet; an empty reason takes it back. */
  'finding.say-why-not': command({
    input: z.object({ reviewId: ReviewId, findingId: FindingId, personId: PersonId, reason: Text }),
    output: z.object({}),
    failures: { ...findingNotFound, 'person-not-on-team': fact },
  }),
  /** The team agrees the sentence as it stands; in moderation only. */
  'finding.agree': command({
    input: z.object({
      reviewId: ReviewId,
      findingId: FindingId,
      /** Why it is kept although the evidence does not meet the rule. */
      keptBecause: Text.default(''),
    }),
    output: z.object({}),
    failures: { ...findingNotFound, 'nothing-worded': fact, 'reason-needed': fact },
  }),
  'finding.reopen': command({
    input: z.object({ reviewId: ReviewId, findingId: FindingId }),
    output: z.object({}),
    failures: findingNotFound,
  }),
  'decision.list': query({
    input: z.object({ reviewId: ReviewId }),
    output: z.array(Decision),
    failures: notFound,
  }),
  'decision.add': command({
    input: z.object({ reviewId: ReviewId, text: Text, findingId: FindingId.nullable() }),
    output: z.object({ decisionId: DecisionId }),
    failures: { ...findingNotFound, 'decision-empty': fact },
  }),
  'catch-up.list': query({
    input: z.object({ reviewId: ReviewId }),
    output: z.array(CatchUp),
    failures: notFound,
  }),
  'catch-up.add': command({
    input: z.object({ reviewId: ReviewId }),
    output: z.object({ catchUpId: CatchUpId }),
    failures: notFound,
  }),
  'catch-up.change': command({
    input: z.object({
      reviewId: ReviewId,
      catchUpId: CatchUpId,
      change: CatchUp.pick({
        heldAt: true,
        hostPresent: true,
        emerging: true,
        gaps: true,
        adjustments: true,
      }).partial(),
    }),
    output: z.object({}),
    failures: catchUpNotFound,
  }),
  'catch-up.move-to-bin': command({
    input: z.object({ reviewId: ReviewId, catchUpId: CatchUpId }),
    output: z.object({}),
    failures: catchUpNotFound,
  }),
  'catch-up.restore': command({
    input: z.object({ reviewId: ReviewId, catchUpId: CatchUpId }),
    output: z.object({}),
    failures: catchUpNotFound,
  }),
} as const;
