// One step of the cycle with its day; a day can be set, changed, taken away, or taken from what
// would fit.
import { useId, useState } from 'react';
import { formatShortDate, type IsoDate } from '../../../../shared/domain/dates.ts';
import { invoke } from '../../../api/invoke.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { planMessages } from '../../../messages/plan.ts';
import { Button, classNames, DatePicker, focusField } from '../../../ui/index.ts';
import type { ClockStep } from '../cycle-clock.ts';
import { failureWords } from '../failure-words.ts';
import { dayWords } from '../measure-words.ts';
import { plannedKinds, today, useSchoolDays } from '../use-school-days.ts';
import styles from './cycle-list.module.css';

interface CycleStepProps {
  readonly clock: ClockStep;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

const { side } = planMessages;

function whenWords({ on, schoolDays, isDone, isBehind, step }: ClockStep): string {
  if (on === null) return side.noDate;
  const now = today();
  const day = dayWords(on, now);
  const isDue = step === 'planSigned' && !isDone;
  const away =
    on === now
      ? side.today
      : schoolDays === null || schoolDays === 0
        ? null
        : schoolDays > 0
          ? side.inDays(schoolDays)
          : side.daysAgo(-schoolDays);
  return [
    isDue ? side.due(day) : day,
    // Long past, a count of days tells nobody anything.
    isBehind ? side.notYet : schoolDays !== null && schoolDays < -20 ? null : away,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

export const CycleStep = ({ clock, isOpen, onToggle }: CycleStepProps) => {
  const { step, plannedOn, on, suggestedOn, isDone, isNext, isBehind } = clock;
  const reviewId = useReviewId();
  const { dayKind } = useSchoolDays();
  const [problem, setProblem] = useState<string>();
  const doingId = useId();
  const name = side.steps[step];
  const doing = isOpen ? side.done : plannedOn === null ? side.set : side.change;

  const set = async (date: IsoDate | null): Promise<void> => {
    const answer = await invoke('review.set-date', { reviewId, which: step, date });
    setProblem(answer.ok ? undefined : failureWords(answer.failure));
  };

  return (
    <li className={classNames(styles.step, isDone && styles.done, isNext && styles.next)}>
      <span aria-hidden className={styles.dot} />
      <div className={styles.what}>
        <div className={styles.line}>
          <span className={styles.name}>{name}</span>
          {/* The day on which the plan was really agreed has a field of its own. */}
          {!(step === 'planSigned' && isDone) && (
            <Button
              id={doingId}
              variant="plain"
              size="small"
              aria-expanded={isOpen}
              aria-label={side.setLabel(doing, name)}
              onPress={onToggle}
            >
              {doing}
            </Button>
          )}
        </div>
        <div className={classNames(styles.when, isBehind && styles.behind)}>{whenWords(clock)}</div>
        {on === null && suggestedOn !== null && (
          <div className={styles.when}>
            {side.suggested(formatShortDate(suggestedOn))}{' '}
            <Button
              variant="plain"
              size="small"
              aria-label={side.takeFor(formatShortDate(suggestedOn), name)}
              onPress={() => {
                // This button goes once its day is set.
                focusField(doingId);
                void set(suggestedOn);
              }}
            >
              {side.take}
            </Button>
          </div>
        )}
        {isOpen && (
          <div className={styles.picker}>
            <DatePicker
              label={side.dateOf(name)}
              isLabelHidden
              autoFocus
              value={plannedOn}
              onChange={(date) => void set(date)}
              dayKind={dayKind}
              allowedKinds={plannedKinds}
              opensAt={suggestedOn ?? today()}
              errorMessage={problem}
            />
          </div>
        )}
        {!isOpen && problem !== undefined && (
          <p role="alert" className={styles.problem}>
            {problem}
          </p>
        )}
      </div>
    </li>
  );
};
