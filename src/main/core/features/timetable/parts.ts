// Small steps that all changes of the timetable share.
import type { ClockSpan } from '../../../../shared/domain/timetable.ts';
import { err, ok } from '../../../../shared/lib/result.ts';
import type { CoreContext } from '../../context.ts';
import { writeEntity } from '../../review-doc/entities.ts';
import { binMark } from '../bin-mark.ts';

export const nextOrder = (things: readonly { order: number }[]): number =>
  Math.max(0, ...things.map(({ order }) => order)) + 1;

export const isForward = ({ start, end }: ClockSpan): boolean => start < end;

/** Moves a thing of the timetable to the bin or puts it back. */
export function setBinned<Kind extends 'day' | 'slot' | 'strand' | 'briefing'>(
  context: CoreContext,
  reviewId: string,
  kind: Kind,
  id: string,
  isBinned: boolean,
) {
  const { store, funnel } = context;
  if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' as const });
  if (store.entities.find(reviewId, kind, id) === null) {
    return err({ name: `${kind}-not-found` as const });
  }
  const binned = isBinned ? binMark(context, reviewId) : null;
  funnel.change(reviewId, (doc) => {
    writeEntity(doc, kind, id, { binned } as never);
    if (!isBinned) putBackAbove(context, doc, reviewId, kind, id);
  });
  return ok({});
}

/** What is put back would stay out of sight while what it hangs under lies in the bin. */
function putBackAbove(
  { store }: CoreContext,
  doc: Parameters<typeof writeEntity>[0],
  reviewId: string,
  kind: 'day' | 'slot' | 'strand' | 'briefing',
  id: string,
): void {
  const slotId = kind === 'strand' ? store.entities.find(reviewId, 'strand', id)?.slotId : id;
  if (slotId === undefined || kind === 'day' || kind === 'briefing') return;
  const slot = store.entities.find(reviewId, 'slot', slotId);
  if (slot === null) return;
  if (slot.binned !== null) writeEntity(doc, 'slot', slot.id, { binned: null });
  const day = store.entities.find(reviewId, 'day', slot.dayId);
  if (day !== null && day.binned !== null) writeEntity(doc, 'day', day.id, { binned: null });
}
