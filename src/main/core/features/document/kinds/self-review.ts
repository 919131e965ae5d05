// The host school's self-review among the documents of the cycle.
import { hasContent } from '../../../../../shared/domain/self-review/self-review.ts';
import { composeSelfReview } from '../../../documents/self-review/index.ts';
import { selfReviewFacts } from '../../self-review/self-review-facts.ts';
import { selfReviewPlaceholders } from '../../../documents/placeholders/self-review.ts';
import { defineDocument } from '../register/document-kind.ts';

export const selfReviewDocument = defineDocument({
  id: 'self-review',
  stage: 'prepare',
  title: 'Self-review',
  purpose: 'What the school knows about itself before anybody visits, prompt by prompt.',
  audiences: [
    { id: 'team', label: 'Review team' },
    { id: 'school', label: 'Senior leaders' },
  ],
  details: ['full'],
  formats: ['docx', 'pdf'],
  dependsOn: ['self-review'],
  readFacts: (context, review) => selfReviewFacts(context, review.id),
  gaps: ({ answers }) =>
    answers.some(hasContent)
      ? []
      : [{ words: 'The school has not answered a prompt yet.', place: 'self-review' as const }],
  agreedOn: ({ completedOn }) => completedOn,
  placeholders: selfReviewPlaceholders,
  compose: composeSelfReview,
});
