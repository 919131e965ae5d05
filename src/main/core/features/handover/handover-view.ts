// What the handover screen shows: the handover, what is missing, and what could be handed over.
import * as Y from 'yjs';
import {
  gapsOfHandover,
  stateOfHandover,
  type Handover,
  type HandoverGap,
  type HandoverState,
} from '../../../../shared/domain/handover.ts';
import type { Review } from '../../../../shared/domain/review.ts';
import type { Output } from '../../../../shared/ipc/contract.ts';
import type { FindingToHand } from '../../../../shared/ipc/handover.contract.ts';
import type { CoreContext } from '../../context.ts';
import { handoverIdOf } from '../../exchange/sample/read-handover.ts';
import { readHandedOver } from '../../review-doc/handed-over.ts';
import { kinds } from '../../review-doc/kinds.ts';
import { newDocument } from '../../review-doc/new-document.ts';
import { weighFindings } from '../finding/weigh.ts';
import { hostSchoolRef, wrongDayOf } from '../school-day-rule.ts';

export const findHandover = ({ store }: CoreContext, reviewId: string): Handover | null =>
  store.entities.list(reviewId, 'handover')[0] ?? null;

const emptyHandover = (reviewId: string): Handover => ({
  id: handoverIdOf(reviewId),
  ...kinds.handover.absent,
});

/** The review's own, or as it is before its first word. */
export const handoverOf = (context: CoreContext, reviewId: string): Handover =>
  findHandover(context, reviewId) ?? emptyHandover(reviewId);

export function championsOf({ store }: CoreContext, reviewId: string) {
  return store.entities
    .list(reviewId, 'person')
    .filter(({ teamRoles }) => teamRoles.includes('improvement-champion'));
}

export function gapsOf(context: CoreContext, review: Review): HandoverGap[] {
  const handover = handoverOf(context, review.id);
  const { roomOn } = handover;
  const wrong =
    roomOn === null
      ? null
      : wrongDayOf(review.calendar, roomOn, hostSchoolRef(context.store, review));
  return gapsOfHandover(handover, {
    championIds: championsOf(context, review.id).map(({ id }) => id),
    isRoomOnSchoolDay: wrong === null,
  });
}

export const handoverStateOf = (context: CoreContext, review: Review): HandoverState =>
  stateOfHandover(findHandover(context, review.id), gapsOf(context, review));

export function findingsToHand(context: CoreContext, review: Review): FindingToHand[] {
  return weighFindings(context, review)
    .filter(({ finding }) => finding.wording.trim() !== '')
    .map(({ finding, number, noteCount, activityTypes }) => ({
      id: finding.id,
      category: finding.category,
      number,
      heading: finding.heading,
      wording: finding.wording,
      evidenceCount: noteCount,
      methods: activityTypes.length,
      isAgreed: finding.agreed !== null,
    }));
}

/** Said by the document itself; it never changes, so it is asked for once a review. */
export function isChampionsCopy(context: CoreContext, reviewId: string): boolean {
  const { funnel } = context;
  // A copy comes with its handover.
  if (findHandover(context, reviewId) === null) return false;
  const doc = newDocument();
  try {
    Y.applyUpdate(doc, funnel.encode(reviewId));
    return readHandedOver(doc) !== null;
  } finally {
    doc.destroy();
  }
}

export function readHandoverView(context: CoreContext, review: Review): Output<'handover.read'> {
  return {
    handover: findHandover(context, review.id),
    gaps: gapsOf(context, review),
    champions: championsOf(context, review.id).map(({ id, name }) => ({ id, name })),
    findings: findingsToHand(context, review),
    isChampionsCopy: isChampionsCopy(context, review.id),
  };
}
