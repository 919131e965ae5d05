// The review's journey in the left rail: five stages with their state, and the tasks of those that
// are open. A stage says its state in words to a screen reader and by a mark to the eye.

import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import type { JourneyState } from '../../../shared/domain/journey.ts';
import { uiMessages } from '../../messages/ui.ts';
import { classNames } from '../class-names.ts';
import { Link } from '../link.tsx';
import styles from './journey.module.css';

export interface JourneyTask {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly isHere?: boolean | undefined;
  /** A count or a short word at the end of the line: "41", "3 of 5". */
  readonly note?: string | undefined;
}

export interface JourneyStage {
  readonly id: string;
  readonly title: string;
  readonly state: JourneyState;
  /** The stage's own page, its list of tasks. */
  readonly href?: string | undefined;
  readonly isHere?: boolean | undefined;
  /** Shown while the stage is open. */
  readonly tasks?: readonly JourneyTask[] | undefined;
}

export interface JourneyProps {
  readonly label?: string;
  readonly stages: readonly JourneyStage[];
  /** Above the stages: the way to the review as a whole. */
  readonly home?: ReactNode;
  /** What comes next, in a sentence, below the stages. */
  readonly next?: ReactNode;
}

const StageTitle = ({
  stage,
  number,
}: {
  readonly stage: JourneyStage;
  readonly number: number;
}) => {
  const name = uiMessages.journey.stage(number, stage.title, uiMessages.journey[stage.state]);
  const here = stage.isHere === true ? ({ 'aria-current': 'page' } as const) : {};
  return (
    <div className={classNames(styles.title, stage.isHere === true && styles.here)}>
      <span aria-hidden className={styles.dot}>
        {stage.state === 'done' ? <Check size="0.875rem" strokeWidth={3} /> : number}
      </span>
      {stage.href === undefined ? (
        <>
          <span aria-hidden>{stage.title}</span>
          <span className={styles.hidden}>{name}</span>
        </>
      ) : (
        <Link href={stage.href} aria-label={name} {...here}>
          {stage.title}
        </Link>
      )}
    </div>
  );
};

export const Journey = ({ label = uiMessages.journey.label, stages, home, next }: JourneyProps) => (
  <nav aria-label={label} className={styles.journey}>
    {home}
    <ol className={styles.stages}>
      {stages.map((stage, index) => (
        <li key={stage.id} className={classNames(styles.stage, styles[stage.state])}>
          <StageTitle stage={stage} number={index + 1} />
          {stage.tasks !== undefined && stage.tasks.length > 0 && (
            <ol className={styles.tasks}>
              {stage.tasks.map((task) => (
                <li key={task.id} className={classNames(task.isHere === true && styles.here)}>
                  <Link
                    href={task.href}
                    {...(task.isHere === true ? { 'aria-current': 'page' as const } : {})}
                  >
                    <span>{task.label}</span>
                    {task.note !== undefined && <span className={styles.note}>{task.note}</span>}
                  </Link>
                </li>
              ))}
            </ol>
          )}
        </li>
      ))}
    </ol>
    {next !== undefined && <div className={styles.next}>{next}</div>}
  </nav>
);
