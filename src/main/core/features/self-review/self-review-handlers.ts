// The self-review: which prompts are asked, what is answered, and when it is complete.
import { isShown } from '../../../../shared/domain/self-review/self-review.ts';
import type { selfReviewContract } from '../../../../shared/ipc/self-review.contract.ts';
import type { FileKind } from '../../../../shared/ipc/messages.ts';
import { err, ok } from '../../../../shared/lib/result.ts';
import type { CoreContext } from '../../context.ts';
import { readPromptSet } from '../../exchange/self-review/read-prompt-set.ts';
import type { HandlersOf } from '../../handler.ts';
import { loadDefaultPrompts } from '../../resources.ts';
import { writeEntity } from '../../review-doc/entities.ts';
import { askPrompts } from './ask-prompts.ts';

const promptKind: FileKind = { name: 'Set of prompts', extensions: ['json'] };

const selfReviewOf = ({ store }: CoreContext, reviewId: string) =>
  store.entities.find(reviewId, 'self-review', reviewId);

export const selfReviewHandlers: HandlersOf<typeof selfReviewContract> = {
  'self-review.read': (context, { reviewId }) => {
    const { store, resourcesPath } = context;
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    const selfReview = selfReviewOf(context, reviewId);
    const { title, about, prompts } = loadDefaultPrompts(resourcesPath);
    return ok({
      selfReview,
      answers: store.entities.list(reviewId, 'self-review-answer').filter(isShown),
      defaultSet: { title, about, prompts: prompts.length },
      isKeptFromFile:
        selfReview === null && store.entities.find(reviewId, 'kept-part', 'selfReview') !== null,
    });
  },

  'self-review.begin': (context, { reviewId }) => {
    const { store, resourcesPath } = context;
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    const set = loadDefaultPrompts(resourcesPath);
    askPrompts(context, reviewId, set);
    return ok({ prompts: set.prompts.length });
  },

  'self-review.choose-prompts': async (context, { reviewId }) => {
    const { store, dialogs } = context;
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    const path = await dialogs.chooseFileToOpen('Choose a set of prompts', [promptKind]);
    if (path === null) return err({ name: 'cancelled' });
    const set = await readPromptSet(path);
    if (!set.ok) return set;
    askPrompts(context, reviewId, set.value);
    return ok({ title: set.value.title, prompts: set.value.prompts.length });
  },

  'self-review.answer': ({ store, funnel }, { reviewId, answerId, change }) => {
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    if (store.entities.find(reviewId, 'self-review-answer', answerId) === null) {
      return err({ name: 'answer-not-found' });
    }
    funnel.change(reviewId, (doc) => writeEntity(doc, 'self-review-answer', answerId, change));
    return ok({});
  },

  'self-review.complete': (context, { reviewId, completedByRole, completedOn }) => {
    if (context.store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    if (selfReviewOf(context, reviewId) === null) return err({ name: 'self-review-not-begun' });
    context.funnel.change(reviewId, (doc) =>
      writeEntity(doc, 'self-review', reviewId, { completedByRole, completedOn }),
    );
    return ok({});
  },

  'self-review.reopen': (context, { reviewId }) => {
    if (context.store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    if (selfReviewOf(context, reviewId) === null) return err({ name: 'self-review-not-begun' });
    context.funnel.change(reviewId, (doc) =>
      writeEntity(doc, 'self-review', reviewId, { completedOn: null }),
    );
    return ok({});
  },
};
