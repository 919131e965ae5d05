// Feedback: prepared from the agreed findings, put in order, and shown to the room.
import type { Feedback } from '../../../../shared/domain/feedback.ts';
import { placeForFinding, preparedPoints } from '../../../../shared/domain/feedback.ts';
import { FeedbackPointId } from '../../../../shared/domain/ids.ts';
import type { feedbackContract } from '../../../../shared/ipc/feedback.contract.ts';
import { err, ok } from '../../../../shared/lib/result.ts';
import type { CoreContext } from '../../context.ts';
import { feedbackIdOf } from '../../exchange/sample/read-feedback.ts';
import type { HandlersOf } from '../../handler.ts';
import { writeEntity } from '../../review-doc/entities.ts';
import { binMark } from '../bin-mark.ts';
import { findingsToTell, readFeedbackView, readSlides } from './feedback-view.ts';

/** The review's own, or the id it gets with its first word. */
const feedbackId = ({ store }: CoreContext, reviewId: string): Feedback['id'] =>
  store.entities.list(reviewId, 'feedback')[0]?.id ?? feedbackIdOf(reviewId);

function setPointBinned(
  context: CoreContext,
  reviewId: string,
  pointId: string,
  isBinned: boolean,
) {
  const { store, funnel } = context;
  if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' as const });
  if (store.entities.find(reviewId, 'feedback-point', pointId) === null) {
    return err({ name: 'point-not-found' as const });
  }
  const binned = isBinned ? binMark(context, reviewId) : null;
  funnel.change(reviewId, (doc) => writeEntity(doc, 'feedback-point', pointId, { binned }));
  return ok({});
}

export const feedbackHandlers: HandlersOf<typeof feedbackContract> = {
  'feedback.read': (context, { reviewId }) => {
    const review = context.store.reviews.find(reviewId);
    return review === null
      ? err({ name: 'review-not-found' })
      : ok(readFeedbackView(context, review));
  },

  'feedback.slides': (context, { reviewId }) => {
    const review = context.store.reviews.find(reviewId);
    return review === null ? err({ name: 'review-not-found' }) : ok(readSlides(context, review));
  },

  'feedback.open-projector': async ({ store, dialogs }, { reviewId }) => {
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    const isOpen = await dialogs.openProjector(`/present/${reviewId}/slides`);
    return isOpen ? ok({}) : err({ name: 'no-window' });
  },

  'feedback.close-projector': async ({ dialogs }) => {
    await dialogs.closeProjector();
    return ok({});
  },

  'feedback.prepare': (context, { reviewId }) => {
    const { store, funnel, newId } = context;
    const review = store.reviews.find(reviewId);
    if (review === null) return err({ name: 'review-not-found' });
    const findings = findingsToTell(context, review).map(({ finding }) => finding);
    if (findings.length === 0) return err({ name: 'no-findings' });
    const points = store.entities.list(reviewId, 'feedback-point');
    const categories = new Map(findings.map(({ id, category }) => [id as string, category]));
    const placed = points.map(({ order, findingId }) => ({ order, findingId }));
    const isFirst = points.length === 0;
    const fresh = isFirst
      ? preparedPoints(findings).map((point, index) => ({ ...point, order: index + 1 }))
      : preparedPoints(findings)
          .filter(
            ({ findingId }) =>
              findingId !== null && !points.some((there) => there.findingId === findingId),
          )
          .map((point) => {
            const category = categories.get(point.findingId ?? '') ?? 'question';
            const order = placeForFinding(placed, category, (id) => categories.get(id) ?? null);
            placed.push({ order, findingId: point.findingId });
            placed.sort((a, b) => a.order - b.order);
            return { ...point, order };
          });
    if (fresh.length > 0) {
      funnel.change(reviewId, (doc) => {
        const id = feedbackId(context, reviewId);
        const [there] = store.entities.list(reviewId, 'feedback');
        writeEntity(doc, 'feedback', id, {
          on: there?.on ?? review.visitDates.at(-1) ?? null,
          minutes: there?.minutes ?? 30,
        });
        for (const point of fresh) {
          writeEntity(doc, 'feedback-point', FeedbackPointId.parse(newId()), point);
        }
      });
    }
    return ok({ added: fresh.length });
  },

  'feedback.change': (context, { reviewId, change }) => {
    const { store, funnel } = context;
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    const id = feedbackId(context, reviewId);
    funnel.change(reviewId, (doc) => writeEntity(doc, 'feedback', id, change));
    return ok({});
  },

  'feedback-point.add': ({ store, funnel, newId }, { reviewId, title }) => {
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    const orders = store.entities.list(reviewId, 'feedback-point').map(({ order }) => order);
    const pointId = FeedbackPointId.parse(newId());
    funnel.change(reviewId, (doc) =>
      writeEntity(doc, 'feedback-point', pointId, {
        title: title.trim(),
        slide: 'words',
        minutes: 2,
        order: Math.max(0, ...orders) + 1,
      }),
    );
    return ok({ pointId });
  },

  'feedback-point.change': ({ store, funnel }, { reviewId, pointId, change }) => {
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    if (store.entities.find(reviewId, 'feedback-point', pointId) === null) {
      return err({ name: 'point-not-found' });
    }
    funnel.change(reviewId, (doc) => writeEntity(doc, 'feedback-point', pointId, change));
    return ok({});
  },

  'feedback.arrange': ({ store, funnel }, { reviewId, pointIds }) => {
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    const points = store.entities.list(reviewId, 'feedback-point');
    const known = new Set<string>(points.map(({ id }) => id));
    if (pointIds.some((id) => !known.has(id))) return err({ name: 'point-not-found' });
    const named = new Set<string>(pointIds);
    const inOrder = [...named, ...points.map(({ id }) => id).filter((id) => !named.has(id))];
    funnel.change(reviewId, (doc) => {
      for (const [index, id] of inOrder.entries()) {
        writeEntity(doc, 'feedback-point', id, { order: index + 1 });
      }
    });
    return ok({});
  },

  'feedback-point.move-to-bin': (context, { reviewId, pointId }) =>
    setPointBinned(context, reviewId, pointId, true),
  'feedback-point.restore': (context, { reviewId, pointId }) =>
    setPointBinned(context, reviewId, pointId, false),
};
