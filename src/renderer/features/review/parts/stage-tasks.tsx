// One stage of the journey with its tasks, and what came with a file for it.
import type { JourneyStage, JourneyTask } from '../../../../shared/domain/journey.ts';
import { paths } from '../../../api/paths.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { placeOfTask } from '../../../api/stage-screens.ts';
import { appMessages } from '../../../messages/app.ts';
import { journeyMessages } from '../../../messages/journey.ts';
import { keptPartName } from '../../../messages/kept-parts.ts';
import { reviewMessages } from '../../../messages/review.ts';
import { Link, TaskList } from '../../../ui/index.ts';
import styles from './stage-tasks.module.css';

export interface StageTasksProps {
  readonly stage: JourneyStage;
  readonly number: number;
}

const { overview: words } = reviewMessages;

function stateWords({ state, waitsFor, done, of }: JourneyTask): string | undefined {
  if (waitsFor !== null) return journeyMessages.waits[waitsFor];
  if (state === 'in-progress' && done !== null && of !== null) {
    return journeyMessages.counted(done, of);
  }
  return undefined;
}

export const StageTasks = ({ stage, number }: StageTasksProps) => {
  const reviewId = useReviewId();
  const title = appMessages.stages[stage.id];
  return (
    <section aria-labelledby={`stage-${stage.id}`} className={styles.stage}>
      <h2 id={`stage-${stage.id}`}>{words.stage(number, title)}</h2>
      <TaskList
        label={words.tasks(title)}
        tasks={stage.tasks.map((task) => ({
          id: task.id,
          name: journeyMessages.tasks[task.id],
          state: task.state,
          stateWords: stateWords(task),
          description: task.state === 'done' ? undefined : journeyMessages.why[task.id],
          href: placeOfTask(reviewId, task.id),
        }))}
      />
      {stage.keptParts.length > 0 && (
        <p className={styles.kept}>
          {words.keptParts}{' '}
          <Link href={paths.keptParts(reviewId)}>
            {stage.keptParts.map(keptPartName).join(', ')}
          </Link>
        </p>
      )}
    </section>
  );
};
