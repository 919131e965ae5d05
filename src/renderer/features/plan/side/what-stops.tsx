// What the school lets go of to make room: what, from when, and who sees to it.
import { isRealDate } from '../../../../shared/domain/dates.ts';
import type { PlanStop } from '../../../../shared/domain/review.ts';
import { invoke } from '../../../api/invoke.ts';
import { useOverview } from '../../../api/overview.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { planMessages } from '../../../messages/plan.ts';
import { type AutosavedValue, DatePicker, useAutosave } from '../../../ui/index.ts';
import { SavedText } from '../parts/saved-text.tsx';
import { plannedKinds, today, useSchoolDays } from '../use-school-days.ts';
import styles from './what-stops.module.css';

const { side } = planMessages;
const nothing: PlanStop = { text: '', from: '', checkedBy: '' };
const isNothing = ({ text, from, checkedBy }: PlanStop): boolean =>
  text === '' && from === '' && checkedBy === '';
const isSame = (one: PlanStop, other: PlanStop): boolean =>
  one.text === other.text && one.from === other.from && one.checkedBy === other.checkedBy;

export const WhatStops = () => {
  const { review } = useOverview();
  const reviewId = useReviewId();
  const { dayKind } = useSchoolDays();
  const saved = useAutosave<PlanStop>({
    key: `review ${reviewId}/planStop`,
    stored: review.planStop ?? nothing,
    save: (planStop) =>
      invoke('review.change', {
        reviewId,
        change: { planStop: isNothing(planStop) ? null : planStop },
      }),
    isEqual: isSame,
  });
  const part = (name: keyof PlanStop): AutosavedValue<string> => ({
    ...saved,
    value: saved.value[name],
    setValue: (value) => saved.setValue({ ...saved.value, [name]: value }),
  });
  const { from } = saved.value;

  return (
    <div className={styles.fields}>
      <SavedText saved={part('text')} label={side.stopText} hint={side.stopHint} />
      {/* Files may say "after half term": words stay words. */}
      {from === '' || isRealDate(from) ? (
        <DatePicker
          label={side.stopFrom}
          value={from === '' ? null : from}
          onChange={(date) => part('from').setValue(date ?? '')}
          dayKind={dayKind}
          allowedKinds={plannedKinds}
          opensAt={today()}
        />
      ) : (
        <SavedText saved={part('from')} label={side.stopFrom} as="line" />
      )}
      <SavedText saved={part('checkedBy')} label={side.stopCheckedBy} as="line" />
    </div>
  );
};
