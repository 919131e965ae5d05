// The prompts of a review as they can be answered: those stored, or, before it is begun, those that
// beginning would ask.
import type { ReviewId } from '../../../../shared/domain/ids.ts';
import type { PromptSet } from '../../../../shared/domain/self-review/prompt-set.ts';
import {
  emptyAnswer,
  isShown,
  type SelfReviewAnswer,
} from '../../../../shared/domain/self-review/self-review.ts';
import type { CoreContext } from '../../context.ts';
import { loadDefaultPrompts } from '../../resources.ts';
import { answerIdOf } from './ask-prompts.ts';

interface PromptsOfReview {
  readonly answers: readonly SelfReviewAnswer[];
  readonly isBegun: boolean;
  readonly set: PromptSet;
}

export function promptsOf(
  { store, resourcesPath }: CoreContext,
  reviewId: ReviewId,
): PromptsOfReview {
  const set = loadDefaultPrompts(resourcesPath);
  const stored = store.entities.list(reviewId, 'self-review-answer').filter(isShown);
  if (stored.length > 0) return { answers: stored, isBegun: true, set };
  const answers = set.prompts.map(
    ({ id, theme, prompt, lookFor, question }, index): SelfReviewAnswer => ({
      ...emptyAnswer,
      id: answerIdOf(reviewId, set.id, id),
      ref: id,
      order: index + 1,
      theme,
      prompt,
      lookFor,
      question,
      isAsked: true,
      extra: null,
    }),
  );
  return { answers, isBegun: false, set };
}
