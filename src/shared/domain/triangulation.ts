// How far a finding is carried by its evidence: several notes, kinds of activity and people, and a
// look at what speaks against it. Gives facts only; the page words them. The numbers are defaults
// of ours that a team may change.
import { z } from '../lib/schema.ts';
import type { IsoMoment } from './dates.ts';

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
export type TriangulationPart = (typeof triangulationParts)[number];

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

/** A time in the visit plan, or a note already filed, where a gap could still be closed. */
export interface LaterSlot {
  readonly id: string;
  readonly startsAt: IsoMoment;
  readonly activityType: string;
  readonly place: string | null;
  readonly reviewerIds: readonly string[];
}

/** Where more could come from; whatever is not known yet is left empty. */
export interface WhereToLook {
  /** Everyone on the review team. */
  readonly teamReviewerIds: readonly string[];
  /** Activity types that the finding's hypotheses say they need. */
  readonly sourcesNeeded: readonly string[];
  /** Timetable slots still to come, in the order they come. */
  readonly laterSlots: readonly LaterSlot[];
  /** Notes of the review on the same hypotheses that this finding does not use yet. */
  readonly unusedNotes: readonly WeighedNote[];
}

export interface WeighedPart {
  readonly id: TriangulationPart;
  readonly have: number;
  readonly need: number;
  readonly met: boolean;
}

export interface TriangulationGap {
  readonly part: TriangulationPart;
  /** How many more: notes, kinds of activity, reviewers; 1 for counter-evidence. */
  readonly missing: number;
  /** Reviewers of the team who have given this finding nothing yet. */
  readonly reviewerIds: readonly string[];
  /** Kinds of activity the hypotheses ask for and this finding does not use yet. */
  readonly activityTypes: readonly string[];
  /** Slots to come that would close this gap. */
  readonly slots: readonly LaterSlot[];
  /** Notes already filed that would close this gap. */
  readonly noteIds: readonly string[];
}

export interface WeighedFinding {
  readonly met: boolean;
  readonly parts: readonly WeighedPart[];
  readonly gaps: readonly TriangulationGap[];
  /** Kinds of activity and reviewers the evidence comes from, in order of first use. */
  readonly activityTypes: readonly string[];
  readonly reviewerIds: readonly string[];
}

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
): WeighedFinding {
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
