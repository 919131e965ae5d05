// The self-review in Word: what other parts of core use.
import { renderDocx } from '../docx/render.ts';
import { composeSelfReviewForm } from './compose-form.ts';
import { composeSelfReview } from './compose.ts';
import type { SelfReviewFacts } from './facts.ts';

export { composeSelfReview, composeSelfReviewForm };
export type { SelfReviewFacts };

/** The bytes of the self-review as a .docx in our own design; the same facts give the same bytes. */
export const createWordSelfReview = (facts: SelfReviewFacts): Promise<Uint8Array> =>
  renderDocx(composeSelfReview(facts));

export const createSelfReviewForm = (facts: SelfReviewFacts): Promise<Uint8Array> =>
  renderDocx(composeSelfReviewForm(facts));
