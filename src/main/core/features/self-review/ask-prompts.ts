// Puts the prompts of a set into a review. Ids come from set and prompt, so that two laptops that
// begin apart ask the same things once; what is answered already is never touched.
import { SelfReviewAnswerId, type ReviewId } from '../../../../shared/domain/ids.ts';
import type { PromptSet } from '../../../../shared/domain/self-review/prompt-set.ts';
import type { CoreContext } from '../../context.ts';
import { derivedId } from '../../exchange/reading/derived-id.ts';
import { writeEntity } from '../../review-doc/entities.ts';

export const answerIdOf = (
  reviewId: ReviewId,
  setId: string,
  promptId: string,
): SelfReviewAnswerId =>
  SelfReviewAnswerId.parse(derivedId(reviewId, 'self-review answer', `${setId}/${promptId}`));

/** @throws StoreError, and then nothing has changed. */
export function askPrompts(
  { store, funnel }: CoreContext,
  reviewId: ReviewId,
  set: PromptSet,
): void {
  const before = store.entities.list(reviewId, 'self-review-answer', 'all');
  const asked = new Map(
    set.prompts.map((prompt) => [answerIdOf(reviewId, set.id, prompt.id), prompt]),
  );
  funnel.change(reviewId, (doc) => {
    writeEntity(doc, 'self-review', reviewId, {
      setId: set.id,
      setTitle: set.title,
      setVersion: set.version,
    });
    for (const answer of before) {
      if (!asked.has(answer.id)) {
        // What was answered to earlier prompts comes after what is asked now.
        writeEntity(doc, 'self-review-answer', answer.id, {
          isAsked: false,
          ...(answer.isAsked ? { order: answer.order + set.prompts.length } : {}),
        });
      }
    }
    for (const [index, [id, { theme, prompt, lookFor, question, id: ref }]] of [
      ...asked,
    ].entries()) {
      writeEntity(doc, 'self-review-answer', id, {
        ref,
        order: index + 1,
        theme,
        prompt,
        lookFor,
        question,
        isAsked: true,
      });
    }
  });
}
