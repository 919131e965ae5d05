// The good-practice card among the documents of the cycle.
import { composeGoodPractice } from '../../../documents/sharing/good-practice.ts';
import { hostSchoolName } from '../../../exchange/bundle/make-bundle.ts';
import { weighFindings } from '../../finding/weigh.ts';
import { gapWords } from '../gap-words.ts';
import { goodPracticePlaceholders } from '../../../documents/placeholders/sharing.ts';
import { defineDocument } from '../register/document-kind.ts';

export const goodPracticeDocument = defineDocument({
  id: 'good-practice-card',
  stage: 'follow-through',
  title: 'Good-practice card',
  purpose: 'A page for each strength that another school could learn from.',
  audiences: [
    { id: 'partnership', label: 'Schools of the partnership' },
    { id: 'school', label: 'Staff of the school' },
  ],
  details: ['full'],
  formats: ['docx', 'pdf'],
  dependsOn: ['dates', 'findings'],
  readFacts: (context, review) => {
    const host =
      review.hostSchoolId === null
        ? null
        : context.store.entities.find(review.id, 'school', review.hostSchoolId);
    return {
      schoolName: hostSchoolName(context, review),
      phase: host?.phase ?? '',
      visitDates: review.visitDates,
      strengths: weighFindings(context, review)
        .filter(({ finding }) => finding.category === 'strength')
        .map(({ finding, noteCount, activityTypes, reviewerIds, weight }) => ({
          heading: finding.heading,
          wording: finding.wording,
          noteCount,
          activityCount: activityTypes.length,
          reviewerCount: reviewerIds.length,
          gapWords: weight.met ? [] : weight.gaps.map(gapWords),
        })),
      madeAt: context.now().toISOString(),
    };
  },
  gaps: ({ strengths }) =>
    strengths.some(({ wording }) => wording.trim() !== '')
      ? []
      : [{ words: 'No strength has agreed wording yet.', place: 'findings' as const }],
  placeholders: goodPracticePlaceholders,
  compose: (facts) =>
    composeGoodPractice({
      ...facts,
      // A card without a sentence would have nothing to share.
      strengths: facts.strengths.filter(({ wording }) => wording.trim() !== ''),
    }),
});
