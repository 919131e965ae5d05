// What the team can honestly say, and the notes it rests on.
import { Line, Text, z } from '../lib/schema.ts';
import { Binned } from './bin.ts';
import { Extra } from './extra.ts';
import { EvidenceId, FindingId, HypothesisId, PersonId } from './ids.ts';

export const findingCategories = ['strength', 'area-for-development', 'question'] as const;
export const FindingCategory = z.enum(findingCategories);
export type FindingCategory = z.infer<typeof FindingCategory>;

export const evidenceRoles = ['rests-on', 'counter'] as const;
export const EvidenceRole = z.enum(evidenceRoles);
export type EvidenceRole = z.infer<typeof EvidenceRole>;

export const confidences = ['high', 'medium', 'low'] as const;
export const Confidence = z.enum(confidences);
export type Confidence = z.infer<typeof Confidence>;

export const HostResponse = z.object({
  response: Line,
  comment: Text,
  byRole: Line,
  on: Line,
});
export type HostResponse = z.infer<typeof HostResponse>;

export const AgreedWording = z.object({
  wording: Text,
  /** The clock at the school, YYYY-MM-DDTHH:MM. */
  at: Line,
  /** At whose laptop it was set. */
  byId: PersonId.nullable(),
});
export type AgreedWording = z.infer<typeof AgreedWording>;

export const Finding = z.object({
  id: FindingId,
  ref: Line.nullable(),
  category: FindingCategory,
  order: z.number(),
  heading: Line,
  claim: Text,
  /** The sentence agreed by the team; people write it together. */
  wording: Text,
  /** Who has written at the sentence, as far as the laptops know. */
  wordedBy: z.array(PersonId),
  evidence: z.array(z.object({ evidenceId: EvidenceId, role: EvidenceRole })),
  /** What speaks against it, in words. */
  counterEvidence: Text,
  /** The team looked for counter-evidence and found none. */
  isCounterEvidenceLookedFor: z.boolean(),
  confidence: Confidence.nullable(),
  confidenceReason: Text,
  /** Who has said "I can stand behind this": one entry a person. */
  agreedBy: z.array(PersonId),
  /** Who cannot stand behind it yet, and why: one entry a person. */
  whyNots: z.array(z.object({ personId: PersonId, reason: Text })),
  /** The sentence as the team agreed it; set in moderation only. */
  agreed: AgreedWording.nullable(),
  /** Why it is kept although its evidence does not meet the rule; empty where that is not so. */
  keptBecause: Text,
  hostResponse: HostResponse.nullable(),
  questionBack: Text,
  hypothesisIds: z.array(HypothesisId),
  lensTags: z.array(Line),
  binned: Binned.nullable(),
  extra: Extra,
});
export type Finding = z.infer<typeof Finding>;

/** Counter-evidence counts as considered once it is linked, written down, or looked for and not found. */
export const isCounterEvidenceConsidered = (
  finding: Pick<Finding, 'evidence' | 'counterEvidence' | 'isCounterEvidenceLookedFor'>,
): boolean =>
  finding.isCounterEvidenceLookedFor ||
  finding.counterEvidence.trim().length > 0 ||
  finding.evidence.some((link) => link.role === 'counter');
