// The clock after the visit: each step with its day, how far off it is in school days, and where its
// work is done. What is late is said kindly, with what to do.
import { CalendarPlus } from 'lucide-react';
import { formatShortDate } from '../../../shared/domain/dates.ts';
import type { ClockStep } from '../../../shared/domain/follow-through-clock.ts';
import { paths } from '../../api/paths.ts';
import { useReviewId } from '../../api/review-id.ts';
import { useOperation } from '../../api/use-operation.ts';
import { followThroughMessages } from '../../messages/follow-through.ts';
import { Button, Link, type MarkState, StateMark } from '../../ui/index.ts';
import { datesInACalendar, useGivingOut } from '../documents/index.ts';
import styles from './follow-through-clock.module.css';
import { placeOfStep } from './place-of-step.ts';

const { clock: words, steps: names } = followThroughMessages;

const marks: Readonly<Record<ClockStep['state'], MarkState>> = {
  done: 'done',
  late: 'slower',
  'this-week': 'on-track',
  soon: 'on-track',
  later: 'not-started',
  'no-date': 'not-started',
};

function lineOf({ state, on, doneOn, latestOn, suggestedOn, schoolDays }: ClockStep): string {
  if (state === 'done') return words.done(formatShortDate(doneOn ?? ''));
  if (on === null) {
    if (state === 'late') return words.lateNoDate(formatShortDate(latestOn ?? ''));
    return suggestedOn === null ? words.noDate : words.suggested(formatShortDate(suggestedOn));
  }
  const set = words.onDay(formatShortDate(on));
  if (state === 'late') return `${set}. ${words.lateBy(Math.abs(schoolDays ?? 0))}`;
  if (schoolDays === null) return set;
  return `${set}, ${schoolDays === 0 ? words.today : words.inDays(schoolDays)}`;
}

export const FollowThroughClock = () => {
  const reviewId = useReviewId();
  const { save, isPending } = useGivingOut();
  const { data, error } = useOperation('follow-through.read', { reviewId });
  if (error !== null && data === undefined) throw error;
  if (data === undefined) return null;

  return (
    <section className={styles.clock} aria-labelledby="clock-heading">
      <div className={styles.head}>
        <h2 id="clock-heading">{words.title}</h2>
        <div className={styles.doings}>
          <Link href={paths.trends(reviewId)} variant="quiet">
            {words.trends}
          </Link>
          <Button
            icon={CalendarPlus}
            isPending={isPending}
            onPress={() => void save({ reviewId, ...datesInACalendar }, words.savedCalendar)}
          >
            {words.saveCalendar}
          </Button>
        </div>
      </div>
      <p className={styles.help}>{words.help}</p>
      <ol className={styles.steps}>
        {data.steps.map((step) => (
          <li key={step.step} className={styles.step} data-step={step.step}>
            <StateMark state={marks[step.state]}>{words.states[step.state]}</StateMark>
            <div className={styles.what}>
              <Link href={placeOfStep(reviewId, step.step)}>{names[step.step]}</Link>
              <span className={styles.usual}>{words.usual[step.step]}</span>
            </div>
            <div className={styles.when}>
              <span>{lineOf(step)}</span>
              {step.isAfterUsual && step.state !== 'done' && (
                <span className={styles.usual}>{words.afterUsual}</span>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
};
