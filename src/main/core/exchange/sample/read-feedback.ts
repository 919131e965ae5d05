// Reads the feedback and the factual check of a sample visit file. What the file says of the report
// beyond the check stays with the report's kept part.
import type { FactualCheck } from '../../../../shared/domain/factual-check.ts';
import { Feedback, FeedbackPoint, type FeedbackLine } from '../../../../shared/domain/feedback.ts';
import {
  FactualCheckId,
  FeedbackId,
  FeedbackPointId,
  FindingId,
} from '../../../../shared/domain/ids.ts';
import { z } from '../../../../shared/lib/schema.ts';
import { derivedId } from '../reading/derived-id.ts';
import type { RecordReader } from '../reading/record-reader.ts';
import type { References } from '../reading/references.ts';

/** One a review: the same on every laptop, whoever begins. */
export const feedbackIdOf = (reviewId: string): FeedbackId =>
  FeedbackId.parse(derivedId(reviewId, 'feedback', ''));

const linesOf = (reader: RecordReader, key: string): FeedbackLine[] =>
  reader.texts(key).map((text, index) => ({
    id: `l${String(index + 1).padStart(4, '0')}`,
    order: index + 1,
    text,
  }));

export function readFeedback(
  reader: RecordReader,
  references: References,
  reviewId: string,
): { feedback: Feedback[]; feedbackPoints: FeedbackPoint[] } {
  const feedbackPoints = reader.looseRecords('points').map((point, index): FeedbackPoint => {
    const { id, ref } = references.claim('feedback-point', point);
    const findingId = references.one('finding', point, 'findingId');
    return {
      id: FeedbackPointId.parse(id),
      ref,
      order: point.value('order', z.number()) ?? index + 1,
      minutes: point.value('minutes', FeedbackPoint.shape.minutes),
      findingId: findingId === null ? null : FindingId.parse(findingId),
      title: '',
      slide: null,
      say: point.text('say'),
      binned: null,
      extra: point.leftovers(),
    };
  });
  const feedback: Feedback = {
    id: feedbackIdOf(reviewId),
    ref: null,
    on: reader.date('date'),
    startsAt: reader.line('start'),
    minutes: reader.value('minutes', Feedback.shape.minutes),
    attendees: linesOf(reader, 'attendeesByRole'),
    groundRules: linesOf(reader, 'ground'),
    avoid: linesOf(reader, 'avoid'),
    hostReactions: linesOf(reader, 'hostReactions'),
    extra: reader.leftovers(),
  };
  const { id: _id, ...said } = feedback;
  const isSilent = Object.values(said).every(
    (value) => value === null || value === '' || (Array.isArray(value) && value.length === 0),
  );
  return { feedback: isSilent && feedbackPoints.length === 0 ? [] : [feedback], feedbackPoints };
}

/** The file tells what became of each; what was agreed had been accepted. */
export function readFactualChecks(report: RecordReader, references: References): FactualCheck[] {
  report.keepQuietly(
    'status',
    'draftedOn',
    'agreedOn',
    'lengthWords',
    'distribution',
    'ownedBy',
    'activities',
    'recommendedLinks',
  );
  return report.looseRecords('factualCheck').map((reader, index): FactualCheck => {
    const { id, ref } = references.claim('factual-check', reader);
    const agreed = reader.text('agreed');
    return {
      id: FactualCheckId.parse(id),
      ref,
      order: index + 1,
      roundId: null,
      findingId: null,
      item: reader.text('item'),
      draft: reader.text('draft'),
      verdict: 'needs-correction',
      correction: agreed,
      byRole: reader.line('byRole'),
      agreed,
      decision: agreed === '' ? null : 'accepted',
      reason: '',
      decidedOn: null,
      binned: null,
      extra: reader.leftovers(),
    };
  });
}
