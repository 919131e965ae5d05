// Puts one thing back from the bin, whatever its kind.
import type { ReviewId } from '../../../shared/domain/ids.ts';
import type {
  ActionId,
  BriefingId,
  DayId,
  CatchUpId,
  EvidenceId,
  FactualCheckId,
  FeedbackPointId,
  FindingId,
  HypothesisId,
  ObjectiveId,
  RemarkId,
  PhotoId,
  SlotId,
  StrandId,
  WorkshopCardId,
  WorkshopStepId,
} from '../../../shared/domain/ids.ts';
import type { BinItem } from '../../../shared/ipc/app.contract.ts';
import { assertNever } from '../../../shared/lib/result.ts';
import { invoke } from '../../api/invoke.ts';
import { commonFailureWords, isCommonFailure } from '../../messages/failures.ts';
import { binMessages } from '../../messages/bin.ts';
import { reviewMessages } from '../../messages/review.ts';

type Restored = { readonly ok: true } | { readonly ok: false; readonly failure: { name: string } };

function restore(reviewId: ReviewId, { kind, id }: BinItem): Promise<Restored> {
  switch (kind) {
    case 'review':
      return invoke('review.restore', { reviewId });
    case 'hypothesis':
      return invoke('hypothesis.restore', { reviewId, hypothesisId: id as HypothesisId });
    case 'evidence':
      return invoke('evidence.restore', { reviewId, noteId: id as EvidenceId });
    case 'photo':
      return invoke('photo.restore', { reviewId, photoId: id as PhotoId });
    case 'finding':
      return invoke('finding.restore', { reviewId, findingId: id as FindingId });
    case 'objective':
      return invoke('objective.restore', { reviewId, objectiveId: id as ObjectiveId });
    case 'action':
      return invoke('action.restore', { reviewId, actionId: id as ActionId });
    case 'feedback-point':
      return invoke('feedback-point.restore', { reviewId, pointId: id as FeedbackPointId });
    case 'factual-check':
      return invoke('factual-check.restore', { reviewId, checkId: id as FactualCheckId });
    case 'day':
      return invoke('day.restore', { reviewId, dayId: id as DayId });
    case 'slot':
      return invoke('slot.restore', { reviewId, slotId: id as SlotId });
    case 'strand':
      return invoke('strand.restore', { reviewId, strandId: id as StrandId });
    case 'briefing':
      return invoke('briefing.restore', { reviewId, briefingId: id as BriefingId });
    case 'remark':
      return invoke('remark.restore', { reviewId, remarkId: id as RemarkId });
    case 'catch-up':
      return invoke('catch-up.restore', { reviewId, catchUpId: id as CatchUpId });
    case 'workshop-step':
      return invoke('workshop-step.restore', { reviewId, stepId: id as WorkshopStepId });
    case 'workshop-card':
      return invoke('workshop-card.restore', { reviewId, cardId: id as WorkshopCardId });
    default:
      return assertNever(kind);
  }
}

/** @returns why it was not put back, or null when it was. */
export async function putBack(reviewId: ReviewId, item: BinItem): Promise<string | null> {
  const answer = await restore(reviewId, item);
  if (answer.ok) return null;
  if (!isCommonFailure(answer.failure)) return binMessages.gone;
  const { title, whatToDo } = commonFailureWords(answer.failure);
  return reviewMessages.notSaved(title, whatToDo);
}
