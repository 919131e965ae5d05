// Remarks on the plan: listed, settled, put into the bin and back. They come with a plan that was read
// back; see ../returned-plan.
import type { Remark } from '../../../../shared/domain/remark.ts';
import type { remarkContract } from '../../../../shared/ipc/remark.contract.ts';
import { err, ok } from '../../../../shared/lib/result.ts';
import type { CoreContext } from '../../context.ts';
import type { HandlersOf } from '../../handler.ts';
import { writeEntity } from '../../review-doc/entities.ts';
import { binMark } from '../bin-mark.ts';

interface OfRemark {
  readonly reviewId: string;
  readonly remarkId: string;
}

function changeRemark(
  { store, funnel }: CoreContext,
  { reviewId, remarkId }: OfRemark,
  patch: { readonly [Field in 'isSettled' | 'binned']?: Remark[Field] | undefined },
) {
  if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' as const });
  if (store.entities.find(reviewId, 'remark', remarkId) === null) {
    return err({ name: 'remark-not-found' as const });
  }
  funnel.change(reviewId, (doc) => writeEntity(doc, 'remark', remarkId, patch));
  return ok({});
}

export const remarkHandlers: HandlersOf<typeof remarkContract> = {
  'remark.list': ({ store }, { reviewId }) =>
    store.reviews.find(reviewId) === null
      ? err({ name: 'review-not-found' })
      : ok(store.entities.list(reviewId, 'remark')),
  'remark.change': (context, { change, ...of }) => changeRemark(context, of, change),
  'remark.move-to-bin': (context, of) =>
    changeRemark(context, of, { binned: binMark(context, of.reviewId) }),
  'remark.restore': (context, of) => changeRemark(context, of, { binned: null }),
};
