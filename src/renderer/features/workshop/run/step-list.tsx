// The run sheet beside the running workshop: each step with its time, its state in words, and what can
// be done with it.
import type { WorkshopStepId } from '../../../../shared/domain/ids.ts';
import type { WorkshopClock } from '../../../../shared/domain/workshop/clock.ts';
import type { WorkshopStep } from '../../../../shared/domain/workshop/workshop.ts';
import { workshopMessages } from '../../../messages/workshop.ts';
import { Button, classNames } from '../../../ui/index.ts';
import type { WorkshopWork } from '../use-workshop-work.ts';
import { wallTime } from '../words-of-time.ts';
import styles from './run-screen.module.css';

const words = workshopMessages.run;

const marks = { 'to-come': '○', now: '▶', done: '✓', skipped: '–' } as const;

export interface StepListProps {
  readonly steps: readonly WorkshopStep[];
  readonly clock: WorkshopClock;
  readonly work: WorkshopWork;
  readonly goTo: (stepId: WorkshopStepId) => void;
}

export const StepList = ({ steps, clock, work, goTo }: StepListProps) => (
  <nav className={styles.sheet} aria-label={words.sheet}>
    <ol>
      {steps.map((step, index) => {
        const timed = clock.steps[index];
        if (timed === undefined) return null;
        const { state, stretched, minutes, startsAt } = timed;
        return (
          <li
            key={step.id}
            className={classNames(styles.step, styles[`is-${state}`])}
            {...(state === 'now' ? { 'aria-current': 'step' as const } : {})}
          >
            <span className={styles.mark} aria-hidden>
              {marks[state]}
            </span>
            <div className={styles.stepWords}>
              <Button
                variant="plain"
                size="small"
                aria-label={words.goTo(step.title)}
                onPress={() => goTo(step.id)}
              >
                {step.title}
              </Button>
              <span className={styles.stepTime}>
                {startsAt === null ? '' : `${wallTime(startsAt)} · `}
                {words.minutesMark(minutes)}
                {stretched !== 0 && ` (${words.stretched(stretched)})`}
                {state === 'to-come' ? '' : ` · ${words.states[state]}`}
              </span>
            </div>
            {state === 'to-come' && (
              <Button
                variant="plain"
                size="small"
                aria-label={words.skip(step.title)}
                onPress={() => void work.turn('skip', step.id)}
              >
                {words.skipMark}
              </Button>
            )}
            {state === 'skipped' && clock.state !== 'finished' && (
              <Button
                variant="plain"
                size="small"
                aria-label={words.keep(step.title)}
                onPress={() => void work.turn('keep', step.id)}
              >
                {words.keepMark}
              </Button>
            )}
          </li>
        );
      })}
    </ol>
  </nav>
);
