// The days of a timetable. A day's id is made from its date, so that two laptops that plan the same
// day apart plan one day.
import { DayId } from '../../../../shared/domain/ids.ts';
import type { timetableContract } from '../../../../shared/ipc/timetable.contract.ts';
import { err, ok } from '../../../../shared/lib/result.ts';
import { derivedId } from '../../exchange/reading/derived-id.ts';
import type { HandlersOf } from '../../handler.ts';
import { writeEntity } from '../../review-doc/entities.ts';
import { nextOrder, setBinned } from './parts.ts';

type DayOperation = 'day.add' | 'day.change' | 'day.move-to-bin' | 'day.restore';

export const dayIdOf = (reviewId: string, on: string): DayId =>
  DayId.parse(derivedId(reviewId, 'day', on));

export const dayHandlers: HandlersOf<Pick<typeof timetableContract, DayOperation>> = {
  'day.add': ({ store, funnel, newId }, { reviewId, on, label }) => {
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    const days = store.entities.list(reviewId, 'day', 'all');
    if (days.some((day) => day.on === on && day.binned === null)) {
      return err({ name: 'day-already-there' });
    }
    const usual = dayIdOf(reviewId, on);
    // The day of that date may have been moved to another one, or lie in the bin with its slots.
    const dayId = days.some(({ id }) => id === usual) ? DayId.parse(newId()) : usual;
    const order = nextOrder(days);
    funnel.change(reviewId, (doc) => writeEntity(doc, 'day', dayId, { on, label, order }));
    return ok({ dayId });
  },

  'day.change': ({ store, funnel }, { reviewId, dayId, change }) => {
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    if (store.entities.find(reviewId, 'day', dayId) === null) return err({ name: 'day-not-found' });
    const isTaken = store.entities
      .list(reviewId, 'day')
      .some(({ id, on }) => id !== dayId && on !== null && on === change.on);
    if (isTaken) return err({ name: 'day-already-there' });
    funnel.change(reviewId, (doc) => writeEntity(doc, 'day', dayId, change));
    return ok({});
  },

  'day.move-to-bin': (context, { reviewId, dayId }) =>
    setBinned(context, reviewId, 'day', dayId, true),
  'day.restore': (context, { reviewId, dayId }) =>
    setBinned(context, reviewId, 'day', dayId, false),
};
