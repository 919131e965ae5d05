// Reads the self-review of a sample visit file: who completed it, and the answer to each prompt.
import { ReviewId, SelfReviewAnswerId } from '../../../../shared/domain/ids.ts';
import {
  selfReviewRatings,
  SelfReviewRating,
  type SelfReview,
  type SelfReviewAnswer,
} from '../../../../shared/domain/self-review/self-review.ts';
import type { RecordReader } from '../reading/record-reader.ts';
import type { References } from '../reading/references.ts';

interface ReadSelfReview {
  /** At most one. */
  readonly selfReview: SelfReview[];
  readonly selfReviewAnswers: SelfReviewAnswer[];
}

/** Our own scale goes without saying where the answers use all of it; every other stays as it stands. */
function readScale(reader: RecordReader, answers: readonly SelfReviewAnswer[]): void {
  const scale = reader.peek('scale');
  const isOurs = Array.isArray(scale) && scale.join() === selfReviewRatings.join();
  const isUsed = selfReviewRatings.every((rating) =>
    answers.some((answer) => answer.rating === rating),
  );
  if (isOurs && isUsed) reader.take('scale');
}

const readAnswer = (
  reader: RecordReader,
  index: number,
  references: References,
): SelfReviewAnswer => {
  const { id, ref } = references.claim('self-review-answer', reader);
  return {
    id: SelfReviewAnswerId.parse(id),
    ref,
    order: index + 1,
    theme: reader.line('theme'),
    prompt: reader.text('prompt'),
    lookFor: '',
    question: '',
    rating: reader.value('rating', SelfReviewRating),
    evidence: reader.text('evidenceAndReflections'),
    uncertainty: reader.text('mostUncertainAbout'),
    isMostUncertain: false,
    isAsked: true,
    extra: reader.leftovers(),
  };
};

/** What does not fit stays a kept part of the same name. */
export function readSelfReview(
  reader: RecordReader,
  references: References,
  reviewId: string,
): ReadSelfReview {
  const completedByRole = reader.line('completedByRole');
  const completedOn = reader.date('completedOn');
  const sharedOn = reader.date('sharedOn');
  const selfReviewAnswers = reader
    .looseRecords('prompts')
    .map((record, index) => readAnswer(record, index, references));
  readScale(reader, selfReviewAnswers);
  const isNothing =
    selfReviewAnswers.length === 0 &&
    completedByRole === '' &&
    completedOn === null &&
    sharedOn === null;
  const selfReview: SelfReview[] = isNothing
    ? []
    : [
        {
          id: ReviewId.parse(reviewId),
          ref: null,
          setId: '',
          setTitle: '',
          setVersion: '',
          completedByRole,
          completedOn,
          sharedOn,
          extra: null,
        },
      ];
  return { selfReview, selfReviewAnswers };
}
