// For the presenter alone: the note for this point, what comes next, and a clock that only counts.
import { feedbackMessages } from '../../../messages/feedback.ts';
import { Button } from '../../../ui/index.ts';
import { type Clock, clockTime } from '../use-clock.ts';
import styles from './presenter-panel.module.css';

const words = feedbackMessages.presenting;

export interface PresenterPanelProps {
  readonly say: string;
  /** The heading of the next slide; null on the last. */
  readonly next: string | null;
  readonly clock: Clock;
  readonly minutesOfPoint: number | null;
  readonly minutesInAll: number | null;
}

const Time = ({
  label,
  used,
  minutes,
}: {
  readonly label: string;
  readonly used: number;
  readonly minutes: number | null;
}) => (
  <div>
    <dt>{label}</dt>
    <dd>
      <span className={styles.used}>{clockTime(used)}</span>
      {minutes !== null && minutes > 0 && (
        <span className={styles.of}> {words.of(clockTime(minutes * 60))}</span>
      )}
    </dd>
  </div>
);

export const PresenterPanel = ({
  say,
  next,
  clock,
  minutesOfPoint,
  minutesInAll,
}: PresenterPanelProps) => (
  <aside className={styles.panel} aria-label={words.notes}>
    <section aria-labelledby="presenter-clock">
      <h2 id="presenter-clock" className={styles.title}>
        {words.clockTitle}
      </h2>
      <dl className={styles.clock}>
        <Time label={words.used} used={clock.onThis} minutes={minutesOfPoint} />
        <Time label={words.inAll} used={clock.inAll} minutes={minutesInAll} />
      </dl>
      <Button size="small" variant="plain" onPress={clock.restart}>
        {words.restart}
      </Button>
    </section>
    <section aria-labelledby="presenter-say" className={styles.sayBox}>
      <h2 id="presenter-say" className={styles.title}>
        {words.sayTitle}
      </h2>
      <p className={styles.say} dir="auto">
        {say.trim() === '' ? words.noSay : say}
      </p>
    </section>
    <section aria-labelledby="presenter-next">
      <h2 id="presenter-next" className={styles.title}>
        {words.nextTitle}
      </h2>
      <p className={styles.next} dir="auto">
        {next ?? words.last}
      </p>
    </section>
  </aside>
);
