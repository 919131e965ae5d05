// What the evidence reaches so far: each hypothesis against kinds of activity and reviewers, the
// holes in it, and where the notes disagree. Counts only; what they mean is the team's to say.
import { z } from '../lib/schema.ts';
import type { Stance } from './evidence.ts';
import { LaterSlot, type TriangulationRule } from './triangulation.ts';

const Count = z.number().int();

/** The notes of one reviewer from one kind of activity that are linked to a hypothesis. */
export const CoverageCell = z.object({
  /** Empty where the note does not say. */
  activityType: z.string(),
  /** Null where the writer is not known. */
  reviewerId: z.string().nullable(),
  supports: Count,
  challenges: Count,
  neutral: Count,
});
export type CoverageCell = z.infer<typeof CoverageCell>;

export const CoverageHole = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('nothing') }),
  /** A source the hypothesis asks for, and no note comes from it. */
  z.object({ kind: z.literal('source'), activityType: z.string() }),
  z.object({ kind: z.literal('notes'), have: Count, need: Count }),
  z.object({ kind: z.literal('activities'), have: Count, need: Count }),
  z.object({
    kind: z.literal('reviewers'),
    have: Count,
    need: Count,
    /** Who is on the team and has written nothing about it. */
    otherReviewerIds: z.array(z.string()),
  }),
  z.object({ kind: z.literal('no-challenge') }),
]);
export type CoverageHole = z.infer<typeof CoverageHole>;

/** Which way the notes point: `divided` where the smaller side is at least half of the larger. */
export const CoverageLean = z.enum(['none', 'supports', 'challenges', 'divided']);
export type CoverageLean = z.infer<typeof CoverageLean>;

export const HypothesisCoverage = z.object({
  hypothesisId: z.string(),
  notes: Count,
  supports: Count,
  challenges: Count,
  neutral: Count,
  cells: z.array(CoverageCell),
  /** Kinds of activity and reviewers that have spoken, in order. */
  activityTypes: z.array(z.string()),
  reviewerIds: z.array(z.string()),
  holes: z.array(CoverageHole),
  lean: CoverageLean,
  /** Some notes support it and some challenge it, be it only one. */
  isContested: z.boolean(),
  /** No holes, and the notes do not point both ways in like number. */
  isStrong: z.boolean(),
});
export type HypothesisCoverage = z.infer<typeof HypothesisCoverage>;

export const Coverage = z.object({
  /** All notes in use, and those that no hypothesis is linked to: they count nowhere below. */
  notes: Count,
  unlinked: Count,
  hypotheses: z.array(HypothesisCoverage),
  /** Times of the plan still to come in which evidence is gathered. */
  slots: z.array(LaterSlot),
});
export type Coverage = z.infer<typeof Coverage>;

/** So many links alike: the same hypothesis, stance, kind of activity and reviewer. */
export interface LinkFact {
  readonly hypothesisId: string;
  readonly stance: Stance;
  readonly activityType: string;
  readonly reviewerId: string | null;
  readonly count: number;
}

interface AskingHypothesis {
  readonly id: string;
  readonly sourcesNeeded: readonly string[];
}

export interface CoverageGround {
  readonly hypotheses: readonly AskingHypothesis[];
  readonly links: readonly LinkFact[];
  readonly teamReviewerIds: readonly string[];
  readonly rule: TriangulationRule;
}

export const notesIn = (cell: Pick<CoverageCell, Stance>): number =>
  cell.supports + cell.challenges + cell.neutral;

const unique = (values: readonly string[]): string[] => [...new Set(values)];

function cellsOf(links: readonly LinkFact[]): CoverageCell[] {
  const cells = new Map<string, CoverageCell>();
  for (const { activityType, reviewerId, stance, count } of links) {
    const key = JSON.stringify([activityType, reviewerId]);
    const cell = cells.get(key) ?? {
      activityType,
      reviewerId,
      supports: 0,
      challenges: 0,
      neutral: 0,
    };
    cells.set(key, { ...cell, [stance]: cell[stance] + count });
  }
  return [...cells.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell);
}

export function leanOf({ supports, challenges }: Pick<CoverageCell, Stance>): CoverageLean {
  if (supports === 0 && challenges === 0) return 'none';
  if (Math.min(supports, challenges) * 2 >= Math.max(supports, challenges)) return 'divided';
  return supports > challenges ? 'supports' : 'challenges';
}

interface Reached {
  readonly notes: number;
  readonly challenges: number;
  readonly activityTypes: readonly string[];
  readonly reviewerIds: readonly string[];
}

function holesOf(
  reached: Reached,
  sourcesNeeded: readonly string[],
  { rule, teamReviewerIds }: Pick<CoverageGround, 'rule' | 'teamReviewerIds'>,
): CoverageHole[] {
  const sources = unique(sourcesNeeded)
    .filter((source) => source !== '' && !reached.activityTypes.includes(source))
    .map((activityType): CoverageHole => ({ kind: 'source', activityType }));
  // Where there is nothing at all, one word says what five shortfalls would say.
  if (reached.notes === 0) return [{ kind: 'nothing' }, ...sources];
  const holes: CoverageHole[] = [];
  const { notes, activityTypes, reviewerIds } = reached;
  if (notes < rule.minimumNotes) {
    holes.push({ kind: 'notes', have: notes, need: rule.minimumNotes });
  }
  if (activityTypes.length < rule.minimumActivities) {
    holes.push({ kind: 'activities', have: activityTypes.length, need: rule.minimumActivities });
  }
  if (reviewerIds.length < rule.minimumReviewers) {
    holes.push({
      kind: 'reviewers',
      have: reviewerIds.length,
      need: rule.minimumReviewers,
      otherReviewerIds: unique(teamReviewerIds).filter((id) => !reviewerIds.includes(id)),
    });
  }
  if (rule.counterEvidenceConsidered && reached.challenges === 0) {
    holes.push({ kind: 'no-challenge' });
  }
  return [...holes, ...sources];
}

/** Each hypothesis in the order given, with what reaches it and what does not yet. */
export function coverageOf(ground: CoverageGround): HypothesisCoverage[] {
  return ground.hypotheses.map(({ id, sourcesNeeded }) => {
    const cells = cellsOf(ground.links.filter(({ hypothesisId }) => hypothesisId === id));
    const sum = (stance: Stance): number => cells.reduce((total, cell) => total + cell[stance], 0);
    const tally = {
      supports: sum('supports'),
      challenges: sum('challenges'),
      neutral: sum('neutral'),
    };
    const reached = {
      notes: notesIn(tally),
      activityTypes: unique(cells.map(({ activityType }) => activityType)).filter(
        (activityType) => activityType !== '',
      ),
      reviewerIds: unique(cells.map(({ reviewerId }) => reviewerId ?? '')).filter(
        (reviewerId) => reviewerId !== '',
      ),
    };
    const holes = holesOf({ ...reached, ...tally }, sourcesNeeded, ground);
    const lean = leanOf(tally);
    return {
      hypothesisId: id,
      ...reached,
      ...tally,
      cells,
      holes,
      lean,
      isContested: tally.supports > 0 && tally.challenges > 0,
      isStrong: holes.length === 0 && lean !== 'divided',
    };
  });
}

/** Times still to come that would help to close a hole, in the order they come. */
export function slotsThatClose(
  hole: CoverageHole,
  reached: Pick<HypothesisCoverage, 'activityTypes' | 'reviewerIds'>,
  slots: readonly LaterSlot[],
): LaterSlot[] {
  switch (hole.kind) {
    case 'source':
      return slots.filter(({ activityType }) => activityType === hole.activityType);
    case 'activities':
      return slots.filter(({ activityType }) => !reached.activityTypes.includes(activityType));
    case 'reviewers':
      return slots.filter(({ reviewerIds }) =>
        reviewerIds.some((id) => !reached.reviewerIds.includes(id)),
      );
    // More, or the other side, may turn up anywhere: naming every time would be no advice.
    case 'nothing':
    case 'notes':
    case 'no-challenge':
      return [];
  }
}
