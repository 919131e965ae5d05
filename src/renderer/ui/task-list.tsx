// The tasks of a stage: each a link with its state at the end of the line, as services of
// government set them out.

import type { ReactNode } from 'react';
import type { JourneyState } from '../../shared/domain/journey.ts';
import { uiMessages } from '../messages/ui.ts';
import { Link } from './link.tsx';
import { Tag, type Tone } from './tag.tsx';
import styles from './task-list.module.css';

/** The journey's own states, and `attention` for what was done but needs another look. */
export type TaskState = JourneyState | 'attention';

export interface Task {
  readonly id: string;
  readonly name: string;
  readonly state: TaskState;
  /** The state in other words: "3 of 5", "Due Fri 12 Mar". */
  readonly stateWords?: string | undefined;
  readonly description?: ReactNode;
  /** Where the task is done. A task that is not yet possible shows no link. */
  readonly href?: string | undefined;
  readonly onPress?: (() => void) | undefined;
}

export interface TaskListProps {
  readonly label: string;
  readonly tasks: readonly Task[];
}

const tones: Readonly<Record<TaskState, Tone | null>> = {
  'to-do': 'plain',
  'in-progress': 'act',
  done: null,
  'not-yet': null,
  attention: 'mind',
};

const TaskName = ({ task, describedBy }: { readonly task: Task; readonly describedBy: string }) => {
  if (task.state === 'not-yet' || (task.href === undefined && task.onPress === undefined)) {
    return <span className={styles.name}>{task.name}</span>;
  }
  return (
    <Link
      {...(task.href === undefined ? {} : { href: task.href })}
      {...(task.onPress === undefined ? {} : { onPress: task.onPress })}
      aria-describedby={describedBy}
    >
      {task.name}
    </Link>
  );
};

export const TaskList = ({ label, tasks }: TaskListProps) => (
  <ul className={styles.list} aria-label={label}>
    {tasks.map((task) => {
      const stateId = `task-${task.id}-state`;
      const words = task.stateWords ?? uiMessages.taskState[task.state];
      const tone = tones[task.state];
      return (
        <li key={task.id} className={styles.task}>
          <div className={styles.what}>
            <TaskName task={task} describedBy={stateId} />
            {task.description !== undefined && (
              <div className={styles.description}>{task.description}</div>
            )}
          </div>
          <div id={stateId} className={styles.state}>
            {tone === null ? (
              <span className={task.state === 'done' ? styles.done : styles.waiting}>{words}</span>
            ) : (
              <Tag tone={tone}>{words}</Tag>
            )}
          </div>
        </li>
      );
    })}
  </ul>
);
