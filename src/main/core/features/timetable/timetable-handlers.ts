// The timetable: read whole, asked for now and next, and changed day by day, slot by slot.
import { BriefingId } from '../../../../shared/domain/ids.ts';
import { nowAndNext, plannedTimes } from '../../../../shared/domain/timetable-now.ts';
import type { timetableContract } from '../../../../shared/ipc/timetable.contract.ts';
import { err, ok } from '../../../../shared/lib/result.ts';
import type { HandlersOf } from '../../handler.ts';
import { writeEntity } from '../../review-doc/entities.ts';
import { localMinute } from '../local-minute.ts';
import { briefingText } from '../../../../shared/domain/default-briefing.ts';
import { loadDefaultBriefings, loadTimetableTemplates } from '../../resources.ts';
import { applyTemplate } from './apply-template.ts';
import { dayHandlers } from './day-handlers.ts';
import { isForward, nextOrder, setBinned } from './parts.ts';
import { readPlannedDays, readTimetable } from './read-timetable.ts';
import { slotHandlers } from './slot-handlers.ts';
import { briefingGaps } from './printed-facts.ts';
import { strandHandlers } from './strand-handlers.ts';
import { takeKept } from './take-kept.ts';

export const timetableHandlers: HandlersOf<typeof timetableContract> = {
  'timetable.read': (context, { reviewId }) => {
    const review = context.store.reviews.find(reviewId);
    return review === null ? err({ name: 'review-not-found' }) : ok(readTimetable(context, review));
  },

  'timetable.now': (context, { reviewId, personId, at }) => {
    if (context.store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    const times = plannedTimes(readPlannedDays(context, reviewId));
    return ok(nowAndNext(times, personId, at ?? localMinute(context.now())));
  },

  'timetable.templates': ({ resourcesPath }) =>
    ok(
      loadTimetableTemplates(resourcesPath).map(({ id, name, about, reviewType }) => ({
        id,
        name,
        about,
        reviewType,
      })),
    ),

  'timetable.apply': applyTemplate,

  'timetable.take-kept': takeKept,

  'timetable.change': ({ store, funnel }, { reviewId, change }) => {
    const review = store.reviews.find(reviewId);
    if (review === null) return err({ name: 'review-not-found' });
    const { practical, schoolHours } = change;
    if (schoolHours !== undefined && schoolHours !== null && !isForward(schoolHours)) {
      return err({ name: 'slot-ends-before-start' });
    }
    funnel.change(reviewId, (doc) =>
      writeEntity(doc, 'review', reviewId, {
        practical: practical === undefined ? undefined : { ...review.practical, ...practical },
        schoolHours,
      }),
    );
    return ok({});
  },

  ...dayHandlers,
  ...slotHandlers,
  ...strandHandlers,

  'briefing.defaults': (context, { reviewId }) => {
    const review = context.store.reviews.find(reviewId);
    if (review === null) return err({ name: 'review-not-found' });
    const gaps = briefingGaps(context, review);
    return ok(
      loadDefaultBriefings(context.resourcesPath).map((standard) => ({
        id: standard.id,
        audience: standard.audience,
        text: briefingText(standard, gaps),
      })),
    );
  },

  'briefing.add': ({ store, funnel, newId }, { reviewId, audience, text }) => {
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    const briefingId = BriefingId.parse(newId());
    const order = nextOrder(store.entities.list(reviewId, 'briefing', 'all'));
    funnel.change(reviewId, (doc) =>
      writeEntity(doc, 'briefing', briefingId, { audience, text, order }),
    );
    return ok({ briefingId });
  },

  'briefing.change': ({ store, funnel }, { reviewId, briefingId, change }) => {
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    if (store.entities.find(reviewId, 'briefing', briefingId) === null) {
      return err({ name: 'briefing-not-found' });
    }
    funnel.change(reviewId, (doc) => writeEntity(doc, 'briefing', briefingId, change));
    return ok({});
  },

  'briefing.move-to-bin': (context, { reviewId, briefingId }) =>
    setBinned(context, reviewId, 'briefing', briefingId, true),
  'briefing.restore': (context, { reviewId, briefingId }) =>
    setBinned(context, reviewId, 'briefing', briefingId, false),
};
