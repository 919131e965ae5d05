// A weighed finding as its point shows it: the agreed words and the counts.
import type { ToldFinding } from './feedback.contract.ts';
import type { WeighedFinding } from './finding.contract.ts';

export const toldFinding = ({
  finding,
  number,
  noteCount,
  activityTypes,
  reviewerIds,
  weight,
}: WeighedFinding): ToldFinding => ({
  id: finding.id,
  category: finding.category,
  number,
  heading: finding.heading,
  wording: finding.wording,
  noteCount,
  activityCount: activityTypes.length,
  reviewerCount: reviewerIds.length,
  isCarried: finding.category === 'question' || weight.met,
  // A question claims nothing, so there is nothing to carry.
  gaps:
    finding.category === 'question'
      ? []
      : weight.gaps.map(({ part, missing }) => ({ part, missing })),
});
