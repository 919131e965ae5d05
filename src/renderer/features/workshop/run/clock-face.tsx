// The top of the running workshop: which step it is, how long it has left, and whether the end holds.
import type { WorkshopClock } from '../../../../shared/domain/workshop/clock.ts';
import { workshopMessages } from '../../../messages/workshop.ts';
import { Button, classNames } from '../../../ui/index.ts';
import { countdown, wallTime } from '../words-of-time.ts';
import styles from './run-screen.module.css';

const words = workshopMessages.run;

export interface ClockFaceProps {
  readonly clock: WorkshopClock;
  readonly title: string;
  readonly endsBy: number | null;
  readonly onFit: () => void;
}

/** Whole minutes too late; below nothing there is time to spare. */
const lateBy = (endsAt: number, endsBy: number): number => Math.round((endsAt - endsBy) / 60_000);

const Ending = ({ clock, endsBy, onFit }: Omit<ClockFaceProps, 'title'>) => {
  if (clock.endsAt === null || clock.state === 'not-begun') return null;
  if (clock.state === 'finished') return null;
  const late = endsBy === null ? 0 : lateBy(clock.endsAt, endsBy);
  return (
    <div className={styles.ending}>
      <span>{words.ends(wallTime(clock.endsAt))}</span>
      {endsBy !== null && (
        <span className={classNames(late > 0 && styles.late)}>
          {late > 0 ? `▲ ${words.late(late)}` : late < 0 ? words.early(-late) : words.onTime}
        </span>
      )}
      {late > 0 && (
        <Button size="small" onPress={onFit}>
          {words.fit}
        </Button>
      )}
    </div>
  );
};

export const ClockFace = ({ clock, title, endsBy, onFit }: ClockFaceProps) => {
  const at = clock.steps.findIndex(({ id }) => id === clock.stepId);
  const step = clock.steps[at];
  const isOver = clock.left < 0;
  const share =
    step === undefined || step.minutes === 0 ? 0 : Math.min(1, step.spent / (step.minutes * 60));
  const begins = clock.steps[0]?.startsAt ?? null;
  return (
    <header className={styles.face}>
      <div className={styles.where}>
        <p className={styles.kicker}>
          {step === undefined
            ? clock.state === 'finished'
              ? words.finished
              : words.notBegun
            : words.step(at + 1, clock.steps.length)}
          {clock.state === 'paused' && <strong className={styles.paused}>{words.paused}</strong>}
        </p>
        <h1 className={styles.title} tabIndex={-1} dir="auto">
          {title}
        </h1>
      </div>
      <div className={styles.time}>
        {step === undefined ? (
          <p className={styles.left}>
            {clock.state === 'not-begun' && begins !== null
              ? words.startsAt(wallTime(begins))
              : countdown(clock.spent)}
          </p>
        ) : (
          <p
            className={classNames(styles.left, isOver && styles.over)}
            role="timer"
            aria-live="off"
          >
            <span className={styles.digits}>{countdown(clock.left)}</span>{' '}
            <span className={styles.unit}>{isOver ? words.over : words.left}</span>
          </p>
        )}
        <Ending clock={clock} endsBy={endsBy} onFit={onFit} />
      </div>
      <div className={styles.track} aria-hidden>
        <div
          className={classNames(styles.gone, isOver && styles.goneOver)}
          style={{ width: `${share * 100}%` }}
        />
      </div>
    </header>
  );
};
