// How far a finding is carried by its evidence: several notes, kinds of activity and people, and a
// look at what speaks against it. Gives facts only; the page words them. The numbers are defaults
// of ours that a team may change.
import { z } from '../lib/schema.ts';

const Count = z.number().int().min(0).max(100);

export const TriangulationRule = z.object({
  minimumNotes: Count,
  minimumActivities: Count,
  minimumReviewers: Count,
  counterEvidenceConsidered: z.boolean(),
});
export type TriangulationRule = z.infer<typeof TriangulationRule>;

export const defaultTriangulationRule: TriangulationRule = {
  minimumNotes: 3,
  minimumActivities: 2,
  minimumReviewers: 2,
  counterEvidenceConsidered: true,
};

export const triangulationParts = ['notes', 'activities', 'reviewers', 'counter-evidence'] as const;
export const TriangulationPart = z.enum(triangulationParts);
export type TriangulationPart = z.infer<typeof TriangulationPart>;

/** A note as far as weighing needs it. `reviewerId` is null where the writer is not known. */
export interface WeighedNote {
  readonly id: string;
  readonly activityType: string;
  readonly reviewerId: string | null;
}

export interface FindingToWeigh {
  readonly evidence: readonly WeighedNote[];
  readonly counterEvidence: readonly WeighedNote[];
  readonly counterEvidenceConsidered: boolean;
}

/** A time still to come in the visit plan, where a gap could be closed. */
export const LaterSlot = z.object({
  id: z.string(),
  /** As the plan has it, `2026-10-08T13:00`. */
  startsAt: z.string(),
  activityType: z.string(),
  place: z.string().nullable(),
  reviewerIds: z.array(z.string()),
});
export type LaterSlot = z.infer<typeof LaterSlot>;

/** Where more could come from; whatever is not known is left out. */
export interface WhereToLook {
  /** Everyone on the review team. */
  readonly teamReviewerIds: readonly string[];
  /** Activity types that the finding's hypotheses say they need. */
  readonly sourcesNeeded: readonly string[];
  /** Timetable slots still to come, in the order they come. */
  readonly laterSlots: readonly LaterSlot[];
  /** Notes of the review that this finding could use and does not yet. */
  readonly unusedNotes: readonly WeighedNote[];
}

export const WeighedPart = z.object({
  id: TriangulationPart,
  have: z.number().int(),
  need: z.number().int(),
  met: z.boolean(),
});
export type WeighedPart = z.infer<typeof WeighedPart>;

export const TriangulationGap = z.object({
  part: TriangulationPart,
  /** How many more: notes, kinds of activity, reviewers; 1 for counter-evidence. */
  missing: z.number().int(),
  /** Reviewers of the team who have given this finding nothing yet. */
  reviewerIds: z.array(z.string()),
  /** Kinds of activity the hypotheses ask for and this finding does not use yet. */
  activityTypes: z.array(z.string()),
  /** Slots to come that would help to close this gap. */
  slots: z.array(LaterSlot),
  /** Notes already filed that would help to close this gap. */
  noteIds: z.array(z.string()),
});
export type TriangulationGap = z.infer<typeof TriangulationGap>;

export const FindingWeight = z.object({
  met: z.boolean(),
  parts: z.array(WeighedPart),
  gaps: z.array(TriangulationGap),
  /** Kinds of activity and reviewers the evidence comes from, in order of first use. */
  activityTypes: z.array(z.string()),
  reviewerIds: z.array(z.string()),
});
export type FindingWeight = z.infer<typeof FindingWeight>;

const nowhere: WhereToLook = {
  teamReviewerIds: [],
  sourcesNeeded: [],
  laterSlots: [],
  unusedNotes: [],
};

const unique = (values: readonly string[]): string[] => [...new Set(values)];

/** Weighs a finding against the rule. A note counts once, however often it is named. */
export function weighFinding(
  rule: TriangulationRule,
  finding: FindingToWeigh,
  where: Partial<WhereToLook> = {},
): FindingWeight {
  const look = { ...nowhere, ...where };
  const notes = [...new Map(finding.evidence.map((note) => [note.id, note])).values()];
  const activityTypes = unique(notes.map((note) => note.activityType).filter((id) => id !== ''));
  const reviewerIds = unique(
    notes.map((note) => note.reviewerId).filter((id): id is string => id !== null && id !== ''),
  );
  const isConsidered = finding.counterEvidenceConsidered || finding.counterEvidence.length > 0;

  const part = (id: TriangulationPart, have: number, need: number): WeighedPart => ({
    id,
    have,
    need,
    met: have >= need,
  });
  const parts = [
    part('notes', notes.length, rule.minimumNotes),
    part('activities', activityTypes.length, rule.minimumActivities),
    part('reviewers', reviewerIds.length, rule.minimumReviewers),
    part('counter-evidence', isConsidered ? 1 : 0, rule.counterEvidenceConsidered ? 1 : 0),
  ];

  const otherReviewers = unique(look.teamReviewerIds).filter((id) => !reviewerIds.includes(id));
  const otherSources = unique(look.sourcesNeeded).filter((id) => !activityTypes.includes(id));
  const usedIds = new Set([...finding.evidence, ...finding.counterEvidence].map(({ id }) => id));
  const unusedNotes = look.unusedNotes.filter((note) => !usedIds.has(note.id));

  const isNewActivity = (activityType: string): boolean =>
    activityType !== '' && !activityTypes.includes(activityType);
  const closes: Record<
    TriangulationPart,
    { slot: (slot: LaterSlot) => boolean; note: (note: WeighedNote) => boolean }
  > = {
    notes: { slot: () => true, note: () => true },
    activities: {
      slot: (slot) => isNewActivity(slot.activityType),
      note: (note) => isNewActivity(note.activityType),
    },
    reviewers: {
      slot: (slot) => slot.reviewerIds.some((id) => !reviewerIds.includes(id)),
      note: (note) => note.reviewerId !== null && !reviewerIds.includes(note.reviewerId),
    },
    // Whoever looks for the other side may find it anywhere.
    'counter-evidence': { slot: () => true, note: () => true },
  };

  const gaps = parts
    .filter((weighed) => !weighed.met)
    .map((weighed): TriangulationGap => ({
      part: weighed.id,
      missing: weighed.need - weighed.have,
      reviewerIds: weighed.id === 'reviewers' ? otherReviewers : [],
      activityTypes: weighed.id === 'reviewers' ? [] : otherSources,
      slots: look.laterSlots.filter(closes[weighed.id].slot),
      noteIds: unusedNotes.filter(closes[weighed.id].note).map(({ id }) => id),
    }));

  return { met: gaps.length === 0, parts, gaps, activityTypes, reviewerIds };
}
