// The slots of a day: added, moved, split, copied, put aside.
import { SlotId, StrandId } from '../../../../shared/domain/ids.ts';
import {
  clockAt,
  minuteOfDay,
  minutesOf,
  type Slot,
  type Strand,
} from '../../../../shared/domain/timetable.ts';
import type { timetableContract } from '../../../../shared/ipc/timetable.contract.ts';
import { err, ok } from '../../../../shared/lib/result.ts';
import type { CoreContext } from '../../context.ts';
import type { HandlersOf } from '../../handler.ts';
import { writeEntity, type Patch } from '../../review-doc/entities.ts';
import { isForward, nextOrder, setBinned } from './parts.ts';

type SlotOperation =
  'slot.add' | 'slot.change' | 'slot.split' | 'slot.copy' | 'slot.move-to-bin' | 'slot.restore';

/** What a copy of a strand takes over: all but its name and its slot. */
export function strandLike(strand: Strand): Patch<'strand'> {
  const { id: _id, ref: _ref, slotId: _slot, binned: _binned, extra: _extra, ...same } = strand;
  return same;
}

const strandsOf = ({ store }: CoreContext, reviewId: string, slotId: string): Strand[] =>
  store.entities.list(reviewId, 'strand').filter((strand) => strand.slotId === slotId);

/** Writes a slot like another one at another time, with all its strands. */
function writeLike(
  context: CoreContext,
  reviewId: string,
  slot: Slot,
  change: Patch<'slot'>,
  alongside: (doc: Parameters<typeof writeEntity>[0]) => void = () => {},
): SlotId {
  const { store, funnel, newId } = context;
  const slotId = SlotId.parse(newId());
  const strands = strandsOf(context, reviewId, slot.id).map((strand) => ({
    id: StrandId.parse(newId()),
    patch: { ...strandLike(strand), slotId },
  }));
  const order = nextOrder(store.entities.list(reviewId, 'slot', 'all'));
  const { dayId, title, kind } = slot;
  funnel.change(reviewId, (doc) => {
    alongside(doc);
    writeEntity(doc, 'slot', slotId, { dayId, title, kind, order, ...change });
    for (const { id, patch } of strands) writeEntity(doc, 'strand', id, patch);
  });
  return slotId;
}

export const slotHandlers: HandlersOf<Pick<typeof timetableContract, SlotOperation>> = {
  'slot.add': ({ store, funnel, newId }, input) => {
    const { reviewId, dayId, time, title, kind, activityType } = input;
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    if (store.entities.find(reviewId, 'day', dayId) === null) return err({ name: 'day-not-found' });
    if (!isForward(time)) return err({ name: 'slot-ends-before-start' });
    const slotId = SlotId.parse(newId());
    const strandId = StrandId.parse(newId());
    const order = nextOrder(store.entities.list(reviewId, 'slot', 'all'));
    funnel.change(reviewId, (doc) => {
      writeEntity(doc, 'slot', slotId, { dayId, time, title, kind, order });
      writeEntity(doc, 'strand', strandId, { slotId, activityType, label: 'A', order: 1 });
    });
    return ok({ slotId, strandId });
  },

  'slot.change': ({ store, funnel }, { reviewId, slotId, change }) => {
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    if (store.entities.find(reviewId, 'slot', slotId) === null) {
      return err({ name: 'slot-not-found' });
    }
    if (change.time !== undefined && !isForward(change.time)) {
      return err({ name: 'slot-ends-before-start' });
    }
    const { dayId } = change;
    if (dayId !== undefined && store.entities.find(reviewId, 'day', dayId) === null) {
      return err({ name: 'day-not-found' });
    }
    funnel.change(reviewId, (doc) => writeEntity(doc, 'slot', slotId, change));
    return ok({});
  },

  'slot.split': (context, { reviewId, slotId, at }) => {
    const { store } = context;
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    const slot = store.entities.find(reviewId, 'slot', slotId);
    if (slot === null) return err({ name: 'slot-not-found' });
    const { time } = slot;
    if (time === null || at <= time.start || at >= time.end) {
      return err({ name: 'time-not-in-slot' });
    }
    const second = { time: { start: at, end: time.end } };
    const made = writeLike(context, reviewId, slot, second, (doc) =>
      writeEntity(doc, 'slot', slotId, { time: { start: time.start, end: at } }),
    );
    return ok({ slotId: made });
  },

  'slot.copy': (context, { reviewId, slotId, dayId, start }) => {
    const { store } = context;
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    const slot = store.entities.find(reviewId, 'slot', slotId);
    if (slot === null) return err({ name: 'slot-not-found' });
    if (store.entities.find(reviewId, 'day', dayId) === null) return err({ name: 'day-not-found' });
    const minutes = slot.time === null ? 30 : minutesOf(slot.time);
    const end = clockAt(minuteOfDay(start) + minutes);
    if (minuteOfDay(end) - minuteOfDay(start) < minutes) return err({ name: 'slot-past-midnight' });
    return ok({ slotId: writeLike(context, reviewId, slot, { dayId, time: { start, end } }) });
  },

  'slot.move-to-bin': (context, { reviewId, slotId }) =>
    setBinned(context, reviewId, 'slot', slotId, true),
  'slot.restore': (context, { reviewId, slotId }) =>
    setBinned(context, reviewId, 'slot', slotId, false),
};
