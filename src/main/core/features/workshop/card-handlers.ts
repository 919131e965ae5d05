// What the room says: each thing a card of its own, so that two people who type at once both keep theirs.
import { WorkshopCardId } from '../../../../shared/domain/ids.ts';
import { dotsOf, type WorkshopCard } from '../../../../shared/domain/workshop/workshop.ts';
import { err, ok } from '../../../../shared/lib/result.ts';
import type { CoreContext } from '../../context.ts';
import type { Handler } from '../../handler.ts';
import { writeEntity } from '../../review-doc/entities.ts';
import { binMark } from '../bin-mark.ts';
import { findHandover } from '../handover/handover-view.ts';
import { hostSchoolRef, wrongDayOf } from '../school-day-rule.ts';
import { findWorkshop, pledgeDaysOf, whenOf } from './workshop-view.ts';

const findCard = ({ store }: CoreContext, reviewId: string, cardId: string): WorkshopCard | null =>
  store.entities.find(reviewId, 'workshop-card', cardId);

export const addCard: Handler<'workshop-card.add'> = (context, { reviewId, kind, fields }) => {
  const { store, funnel, newId } = context;
  if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
  const orders = store.entities
    .list(reviewId, 'workshop-card', 'all')
    .filter((card) => card.kind === kind)
    .map(({ order }) => order);
  const cardId = WorkshopCardId.parse(newId());
  const order = Math.max(0, ...orders) + 1;
  funnel.change(reviewId, (doc) =>
    writeEntity(doc, 'workshop-card', cardId, { order, ...fields, kind }),
  );
  return ok({ cardId });
};

export const changeCard: Handler<'workshop-card.change'> = (context, input) => {
  const { store, funnel } = context;
  const { reviewId, cardId, change } = input;
  const review = store.reviews.find(reviewId);
  if (review === null) return err({ name: 'review-not-found' });
  const before = findCard(context, reviewId, cardId);
  if (before === null) return err({ name: 'card-not-found' });
  const { on } = change;
  if (on !== undefined && on !== null && on !== before.on) {
    const wrong = wrongDayOf(review.calendar, on, hostSchoolRef(store, review));
    if (wrong !== null) return err({ name: 'date-not-school-day', ...wrong });
    const workshop = findWorkshop(context, reviewId);
    const when = whenOf(review, workshop, findHandover(context, reviewId));
    const days = pledgeDaysOf(context, review, when.on);
    if (before.kind === 'pledge' && !days.includes(on)) {
      return err({ name: 'pledge-too-late', days });
    }
  }
  funnel.change(reviewId, (doc) => writeEntity(doc, 'workshop-card', cardId, change));
  return ok({});
};

const settingName = 'counts-dots-as';

/** Who counts on this laptop: two who count apart add up, instead of the later one winning. */
function counterOf({ store, newId }: CoreContext): string {
  const known = store.local.readSetting(settingName);
  if (typeof known === 'string') return known;
  const counter = newId();
  store.local.writeSetting(settingName, counter);
  return counter;
}

export const dotCard: Handler<'workshop-card.dot'> = (context, { reviewId, cardId, by }) => {
  const { store, funnel } = context;
  if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
  const card = findCard(context, reviewId, cardId);
  if (card === null) return err({ name: 'card-not-found' });
  if (by < 0 && dotsOf(card) === 0) return ok({});
  const counter = counterOf(context);
  const dots = { ...card.dots, [counter]: (card.dots[counter] ?? 0) + by };
  funnel.change(reviewId, (doc) => writeEntity(doc, 'workshop-card', cardId, { dots }));
  return ok({});
};

export function setCardBinned(
  context: CoreContext,
  reviewId: string,
  cardId: string,
  isBinned: boolean,
) {
  const { store, funnel } = context;
  if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' as const });
  if (findCard(context, reviewId, cardId) === null) return err({ name: 'card-not-found' as const });
  const binned = isBinned ? binMark(context, reviewId) : null;
  funnel.change(reviewId, (doc) => writeEntity(doc, 'workshop-card', cardId, { binned }));
  return ok({});
}
