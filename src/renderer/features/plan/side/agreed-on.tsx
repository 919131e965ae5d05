// The day on which the plan was agreed. Until then it is a draft.
import { useState } from 'react';
import type { DayKind } from '../../../../shared/domain/calendar.ts';
import type { IsoDate } from '../../../../shared/domain/dates.ts';
import { invoke } from '../../../api/invoke.ts';
import { useOverview } from '../../../api/overview.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { planMessages } from '../../../messages/plan.ts';
import { DatePicker } from '../../../ui/index.ts';
import { failureWords } from '../failure-words.ts';
import { today, useSchoolDays } from '../use-school-days.ts';

const { side } = planMessages;
/** It tells what happened: a plan may be signed on a training day or in the holidays. */
const anyKind: readonly DayKind[] = [
  'school-day',
  'inset',
  'holiday',
  'bank-holiday',
  'weekend',
  'outside-calendar',
];

export const AgreedOn = () => {
  const { review } = useOverview();
  const reviewId = useReviewId();
  const { dayKind } = useSchoolDays();
  const [problem, setProblem] = useState<string>();

  const set = async (planSignedOn: IsoDate | null): Promise<void> => {
    const answer = await invoke('review.change', { reviewId, change: { planSignedOn } });
    setProblem(answer.ok ? undefined : failureWords(answer.failure));
  };

  return (
    <DatePicker
      label={side.agreedOn}
      description={side.agreedHint}
      value={review.planSignedOn}
      onChange={(date) => void set(date)}
      dayKind={dayKind}
      allowedKinds={anyKind}
      opensAt={review.dates.planSigned ?? today()}
      errorMessage={problem}
    />
  );
};
