// What waits in the bin, with enough of its text to be recognised.
import { activityName } from '../../../../shared/domain/activity.ts';
import type { BinItem } from '../../../../shared/ipc/app.contract.ts';
import type { Binned } from '../../../../shared/domain/bin.ts';
import type { Store } from '../../store/store.ts';

const item = (kind: BinItem['kind'], id: string, text: string, binned: Binned | null): BinItem[] =>
  binned === null ? [] : [{ kind, id, text: text.slice(0, 300), binnedAt: binned.at }];

export const binnedReviews = (store: Store): BinItem[] =>
  store.reviews
    .listBinned()
    .flatMap(({ id, title, question, binned }) => item('review', id, title || question, binned));

export function binItems(store: Store, reviewId: string): BinItem[] {
  const { entities, evidence } = store;
  return [
    ...evidence
      .listBinned(reviewId)
      .flatMap(({ id, description, quote, binned }) =>
        item('evidence', id, description || quote, binned),
      ),
    ...entities
      .list(reviewId, 'photo', 'binned')
      .flatMap(({ id, description, binned }) => item('photo', id, description, binned)),
    ...entities
      .list(reviewId, 'hypothesis', 'binned')
      .flatMap(({ id, statement, binned }) => item('hypothesis', id, statement, binned)),
    ...entities
      .list(reviewId, 'finding', 'binned')
      .flatMap(({ id, heading, wording, binned }) =>
        item('finding', id, heading || wording, binned),
      ),
    ...entities
      .list(reviewId, 'objective', 'binned')
      .flatMap(({ id, objective, binned }) => item('objective', id, objective, binned)),
    ...entities
      .list(reviewId, 'action', 'binned')
      .flatMap(({ id, action, binned }) => item('action', id, action, binned)),
    ...entities
      .list(reviewId, 'remark', 'binned')
      .flatMap(({ id, text, binned }) => item('remark', id, text, binned)),
    ...entities
      .list(reviewId, 'factual-check', 'binned')
      .flatMap(({ id, item: about, binned }) => item('factual-check', id, about, binned)),
    ...entities
      .list(reviewId, 'feedback-point', 'binned')
      .flatMap(({ id, title, say, binned }) => item('feedback-point', id, title || say, binned)),
    ...entities
      .list(reviewId, 'day', 'binned')
      .flatMap(({ id, on, label, binned }) => item('day', id, label || (on ?? ''), binned)),
    ...entities
      .list(reviewId, 'slot', 'binned')
      .flatMap(({ id, time, title, binned }) =>
        item('slot', id, [time?.start, title].filter(Boolean).join(' '), binned),
      ),
    ...entities
      .list(reviewId, 'strand', 'binned')
      .flatMap(({ id, title, activityType, place, binned }) =>
        item(
          'strand',
          id,
          [title || activityName(activityType), place].filter(Boolean).join(', '),
          binned,
        ),
      ),
    ...entities
      .list(reviewId, 'briefing', 'binned')
      .flatMap(({ id, audience, text, binned }) => item('briefing', id, audience || text, binned)),
    ...entities
      .list(reviewId, 'workshop-step', 'binned')
      .flatMap(({ id, title, binned }) => item('workshop-step', id, title, binned)),
    ...entities
      .list(reviewId, 'workshop-card', 'binned')
      .flatMap(({ id, text, detail, role, binned }) =>
        item('workshop-card', id, text || detail || role, binned),
      ),
    ...entities
      .list(reviewId, 'catch-up', 'binned')
      .flatMap(({ id, heldAt, emerging, binned }) =>
        item('catch-up', id, emerging || heldAt, binned),
      ),
  ];
}
