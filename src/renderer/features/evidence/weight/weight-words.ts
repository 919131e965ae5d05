// The weight of a hypothesis in words. Pure.
import type { TriangulationRule } from '../../../../shared/domain/triangulation.ts';
import type { Output } from '../../../../shared/ipc/contract.ts';
import { evidenceMessages } from '../../../messages/evidence.ts';

export type HypothesisWeight = Output<'evidence.weight'>[number];

const words = evidenceMessages.weight;

/** "14 notes · 3 reviewers · 4 kinds of activity · 2 challenge it" */
export function weightWords(weight: HypothesisWeight): string {
  return [
    words.notes(weight.noteCount),
    words.reviewers(weight.reviewerIds.length),
    words.kinds(weight.activityTypes.length),
    ...(weight.challenges === 0 ? [] : [words.challenge(weight.challenges)]),
  ].join(' · ');
}

const lowerFirst = (text: string): string =>
  // "SENCO meeting" keeps its capitals.
  /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** What is still needed, or null where nothing is. */
export function neededWords(
  weight: HypothesisWeight,
  rule: TriangulationRule,
  activityName: (id: string) => string,
): string | null {
  const missingReviewers = rule.minimumReviewers - weight.reviewerIds.length;
  const parts = [
    ...(missingReviewers > 0 && weight.noteCount > 0
      ? [words.moreReviewers(weight.reviewerIds.length, missingReviewers)]
      : []),
    ...weight.sourcesMissing.map((id) => lowerFirst(activityName(id))),
    ...(rule.counterEvidenceConsidered && weight.noteCount > 0 && weight.challenges === 0
      ? [words.challengeNeeded]
      : []),
  ];
  return parts.length === 0 ? null : words.needed(parts);
}
