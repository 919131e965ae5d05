// The strands of a slot: what runs side by side, and who is in each.
import { StrandId } from '../../../../shared/domain/ids.ts';
import type { timetableContract } from '../../../../shared/ipc/timetable.contract.ts';
import { err, ok } from '../../../../shared/lib/result.ts';
import type { HandlersOf } from '../../handler.ts';
import { writeEntity } from '../../review-doc/entities.ts';
import { nextOrder, setBinned } from './parts.ts';
import { strandLike } from './slot-handlers.ts';

type StrandOperation = 'strand.add' | 'strand.change' | 'strand.move-to-bin' | 'strand.restore';

/** The first letter that no strand of the slot has. */
function nextLabel(labels: readonly string[]): string {
  const free = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].find((letter) => !labels.includes(letter));
  return free ?? '';
}

export const strandHandlers: HandlersOf<Pick<typeof timetableContract, StrandOperation>> = {
  'strand.add': ({ store, funnel, newId }, { reviewId, slotId, like }) => {
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    if (store.entities.find(reviewId, 'slot', slotId) === null) {
      return err({ name: 'slot-not-found' });
    }
    const model = like === null ? null : store.entities.find(reviewId, 'strand', like);
    if (like !== null && model === null) return err({ name: 'strand-not-found' });
    const beside = store.entities
      .list(reviewId, 'strand')
      .filter((strand) => strand.slotId === slotId);
    const strandId = StrandId.parse(newId());
    // One person cannot be in two strands at once, so a copy comes without its people.
    const same = model === null ? {} : { ...strandLike(model), reviewerIds: [] };
    funnel.change(reviewId, (doc) =>
      writeEntity(doc, 'strand', strandId, {
        ...same,
        slotId,
        label: nextLabel(beside.map(({ label }) => label)),
        order: nextOrder(beside),
      }),
    );
    return ok({ strandId });
  },

  'strand.change': ({ store, funnel }, { reviewId, strandId, change }) => {
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    if (store.entities.find(reviewId, 'strand', strandId) === null) {
      return err({ name: 'strand-not-found' });
    }
    const { slotId } = change;
    if (slotId !== undefined && store.entities.find(reviewId, 'slot', slotId) === null) {
      return err({ name: 'slot-not-found' });
    }
    funnel.change(reviewId, (doc) => writeEntity(doc, 'strand', strandId, change));
    return ok({});
  },

  'strand.move-to-bin': (context, { reviewId, strandId }) =>
    setBinned(context, reviewId, 'strand', strandId, true),
  'strand.restore': (context, { reviewId, strandId }) =>
    setBinned(context, reviewId, 'strand', strandId, false),
};
