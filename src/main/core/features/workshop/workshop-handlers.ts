// The improvement workshop: prepared from the run sheet, written in, and shown to the room.
import { WorkshopStepId } from '../../../../shared/domain/ids.ts';
import { minuteOfDay } from '../../../../shared/domain/timetable.ts';
import {
  fitMinutes,
  longestWorkshop,
  shortestWorkshop,
} from '../../../../shared/domain/workshop/run-sheet.ts';
import type { workshopContract } from '../../../../shared/ipc/workshop.contract.ts';
import { err, ok } from '../../../../shared/lib/result.ts';
import { ClockTime } from '../../../../shared/lib/schema.ts';
import type { CoreContext } from '../../context.ts';
import { workshopIdOf, workshopStepIdOf } from '../../exchange/sample/read-workshop.ts';
import type { HandlersOf } from '../../handler.ts';
import { writeEntity } from '../../review-doc/entities.ts';
import { loadRunSheet } from '../../resources.ts';
import { binMark } from '../bin-mark.ts';
import { findHandover } from '../handover/handover-view.ts';
import { hostSchoolRef, wrongDayOf } from '../school-day-rule.ts';
import { addCard, changeCard, dotCard, setCardBinned } from './card-handlers.ts';
import { fitRest, turnClock } from './clock-handlers.ts';
import { takeKeptWorkshop } from './take-kept.ts';
import { toPlan } from './to-plan.ts';
import { findWorkshop, readRoomView, readWorkshopView, stepsOf, whenOf } from './workshop-view.ts';

/** The review's own, or the id it gets with its first word. */
const workshopIdIn = (context: CoreContext, reviewId: string) =>
  findWorkshop(context, reviewId)?.id ?? workshopIdOf(reviewId);

/** As long as the room is there, where that is a length a workshop can have. */
function lengthOf(startsAt: string, endsAt: string, otherwise: number): number {
  if (!ClockTime.safeParse(startsAt).success || !ClockTime.safeParse(endsAt).success) {
    return otherwise;
  }
  const lasts = minuteOfDay(endsAt) - minuteOfDay(startsAt);
  return lasts >= shortestWorkshop && lasts <= longestWorkshop ? lasts : otherwise;
}

function setStepBinned(context: CoreContext, reviewId: string, stepId: string, isBinned: boolean) {
  const { store, funnel } = context;
  if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' as const });
  if (store.entities.find(reviewId, 'workshop-step', stepId) === null) {
    return err({ name: 'step-not-found' as const });
  }
  const binned = isBinned ? binMark(context, reviewId) : null;
  funnel.change(reviewId, (doc) => writeEntity(doc, 'workshop-step', stepId, { binned }));
  return ok({});
}

export const workshopHandlers: HandlersOf<typeof workshopContract> = {
  'workshop.read': (context, { reviewId }) => {
    const review = context.store.reviews.find(reviewId);
    return review === null
      ? err({ name: 'review-not-found' })
      : ok(readWorkshopView(context, review));
  },

  'workshop.room': (context, { reviewId }) => {
    const review = context.store.reviews.find(reviewId);
    return review === null ? err({ name: 'review-not-found' }) : ok(readRoomView(context, review));
  },

  'workshop.prepare': (context, { reviewId }) => {
    const { store, funnel, resourcesPath } = context;
    const review = store.reviews.find(reviewId);
    if (review === null) return err({ name: 'review-not-found' });
    if (stepsOf(context, reviewId).length > 0) return ok({ steps: 0 });
    const runSheet = loadRunSheet(resourcesPath);
    const when = whenOf(review, findWorkshop(context, reviewId), findHandover(context, reviewId));
    const minutes = lengthOf(when.startsAt, when.endsAt, runSheet.minutes);
    const fitted = fitMinutes(runSheet.steps, minutes);
    funnel.change(reviewId, (doc) => {
      writeEntity(doc, 'workshop', workshopIdIn(context, reviewId), { minutes });
      for (const [index, { key, title, tools }] of runSheet.steps.entries()) {
        // Made from the key: two laptops that prepare apart have one run sheet.
        writeEntity(doc, 'workshop-step', workshopStepIdOf(reviewId, key), {
          order: index + 1,
          title,
          tools,
          minutes: fitted[index] ?? 0,
          binned: null,
        });
      }
    });
    return ok({ steps: runSheet.steps.length });
  },

  'workshop.change': (context, { reviewId, change }) => {
    const { store, funnel } = context;
    const review = store.reviews.find(reviewId);
    if (review === null) return err({ name: 'review-not-found' });
    const { on } = change;
    if (on !== undefined && on !== null && on !== findWorkshop(context, reviewId)?.on) {
      const wrong = wrongDayOf(review.calendar, on, hostSchoolRef(store, review));
      if (wrong !== null) return err({ name: 'date-not-school-day', ...wrong });
    }
    const id = workshopIdIn(context, reviewId);
    funnel.change(reviewId, (doc) => writeEntity(doc, 'workshop', id, change));
    return ok({});
  },

  'workshop.set-length': (context, { reviewId, minutes }) => {
    const { store, funnel, resourcesPath } = context;
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    const steps = stepsOf(context, reviewId);
    if (steps.length === 0) return err({ name: 'workshop-not-prepared' });
    const leastOf = new Map(
      loadRunSheet(resourcesPath).steps.map(({ key, atLeast }) => [
        workshopStepIdOf(reviewId, key) as string,
        atLeast,
      ]),
    );
    const fitted = fitMinutes(
      steps.map(({ id, minutes: planned }) => ({
        minutes: Math.max(1, planned),
        atLeast: leastOf.get(id) ?? 1,
      })),
      minutes,
    );
    funnel.change(reviewId, (doc) => {
      writeEntity(doc, 'workshop', workshopIdIn(context, reviewId), { minutes });
      for (const [index, { id }] of steps.entries()) {
        writeEntity(doc, 'workshop-step', id, { minutes: fitted[index] ?? 0 });
      }
    });
    return ok({});
  },

  'workshop-step.add': (context, { reviewId, title }) => {
    const { store, funnel, newId } = context;
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    const stepId = WorkshopStepId.parse(newId());
    const order = Math.max(0, ...stepsOf(context, reviewId).map((step) => step.order)) + 1;
    funnel.change(reviewId, (doc) =>
      writeEntity(doc, 'workshop-step', stepId, { title: title.trim(), minutes: 5, order }),
    );
    return ok({ stepId });
  },

  'workshop-step.change': ({ store, funnel }, { reviewId, stepId, change }) => {
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    if (store.entities.find(reviewId, 'workshop-step', stepId) === null) {
      return err({ name: 'step-not-found' });
    }
    funnel.change(reviewId, (doc) => writeEntity(doc, 'workshop-step', stepId, change));
    return ok({});
  },

  'workshop-step.move-to-bin': (context, { reviewId, stepId }) =>
    setStepBinned(context, reviewId, stepId, true),
  'workshop-step.restore': (context, { reviewId, stepId }) =>
    setStepBinned(context, reviewId, stepId, false),

  'workshop.clock': turnClock,
  'workshop.fit-rest': fitRest,

  'workshop-card.add': addCard,
  'workshop-card.change': changeCard,
  'workshop-card.dot': dotCard,
  'workshop-card.move-to-bin': (context, { reviewId, cardId }) =>
    setCardBinned(context, reviewId, cardId, true),
  'workshop-card.restore': (context, { reviewId, cardId }) =>
    setCardBinned(context, reviewId, cardId, false),

  'workshop.to-plan': toPlan,
  'workshop.take-kept': takeKeptWorkshop,

  'workshop.open-wall': async ({ store, dialogs }, { reviewId }) => {
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    const isOpen = await dialogs.openProjector(`/present/${reviewId}/wall`);
    return isOpen ? ok({}) : err({ name: 'no-window' });
  },

  'workshop.close-wall': async ({ dialogs }) => {
    await dialogs.closeProjector();
    return ok({});
  },
};
