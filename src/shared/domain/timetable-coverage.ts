// What a timetable will reach if it goes as planned: each hypothesis and each kind of source, counted
// as the evidence itself is counted afterwards.
import { z } from '../lib/schema.ts';
import { activityGroups, activityTypeOf, isEvidenceActivity } from './activity.ts';
import { coverageOf, HypothesisCoverage, type LinkFact } from './coverage.ts';
import type { PlannedDay } from './timetable.ts';
import type { TriangulationRule } from './triangulation.ts';

export const SourceReach = z.object({
  group: z.enum(activityGroups),
  /** How many strands reach it. */
  strands: z.number().int(),
});
export type SourceReach = z.infer<typeof SourceReach>;

export const TimetableCoverage = z.object({
  hypotheses: z.array(HypothesisCoverage),
  /** Every kind of source, those that nothing reaches too. */
  sources: z.array(SourceReach),
});
export type TimetableCoverage = z.infer<typeof TimetableCoverage>;

interface Ground {
  readonly days: readonly PlannedDay[];
  readonly hypotheses: readonly {
    readonly id: string;
    readonly sourcesNeeded: readonly string[];
  }[];
  readonly teamReviewerIds: readonly string[];
  readonly rule: TriangulationRule;
}

export function timetableCoverage(ground: Ground): TimetableCoverage {
  const strands = ground.days
    .flatMap(({ slots }) => slots.flatMap((slot) => slot.strands))
    .filter(({ activityType }) => activityType !== '' && isEvidenceActivity(activityType));
  const links = strands.flatMap(({ hypothesisIds, reviewerIds, activityType }): LinkFact[] =>
    hypothesisIds.flatMap((hypothesisId) =>
      (reviewerIds.length === 0 ? [null] : reviewerIds).map((reviewerId) => ({
        hypothesisId,
        stance: 'neutral' as const,
        activityType,
        reviewerId,
        count: 1,
      })),
    ),
  );
  return {
    hypotheses: coverageOf({
      hypotheses: ground.hypotheses,
      links,
      teamReviewerIds: ground.teamReviewerIds,
      // How many notes there will be, and what they will say, no plan can tell.
      rule: { ...ground.rule, minimumNotes: 0, counterEvidenceConsidered: false },
    }),
    sources: activityGroups
      .filter((group) => group !== 'logistics')
      .map((group) => ({
        group,
        strands: strands.filter(({ activityType }) => activityTypeOf(activityType)?.group === group)
          .length,
      })),
  };
}
