// What is said of one action at a look back: its state, a sentence, and what becomes of it.
import {
  actionChoices,
  needsReason,
  type ActionChoice,
  type CheckpointAction,
  type CheckpointName,
} from '../../../../shared/domain/checkpoint.ts';
import type { MeasurePoint, RagMark } from '../../../../shared/domain/plan.ts';
import type { FollowedAction } from '../../../../shared/ipc/follow-through.contract.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { useChange } from '../../../api/use-change.ts';
import { followThroughMessages } from '../../../messages/follow-through.ts';
import { Disclosure, markOfRag, SegmentedControl, StateShape } from '../../../ui/index.ts';
import styles from '../checkpoint-screen.module.css';
import { useSaidText } from '../use-look-field.ts';
import { SavedField } from './saved-field.tsx';

const { look: words } = followThroughMessages;

interface ActionSaidProps {
  readonly which: CheckpointName;
  readonly followed: FollowedAction;
  readonly said: CheckpointAction | null;
}

const rags = ['none', 'G', 'A', 'R', 'B'] as const;
type RagChoice = (typeof rags)[number];
const ragOf = (choice: RagChoice): RagMark | null => (choice === 'none' ? null : choice);

const statusOf = (rag: RagMark | null): CheckpointAction['status'] =>
  rag === null ? 'not started' : rag === 'B' ? 'done' : 'in progress';

const figure = (point: MeasurePoint | null): string => {
  if (point === null) return words.noFigure;
  if (point.value === null) return point.text ?? words.noFigure;
  return point.outOf === null ? String(point.value) : `${point.value} of ${point.outOf}`;
};

/** The id of the place to go to where this one is still undecided. */
export const actionPlaceId = (actionId: string): string => `said-${actionId}`;

export const ActionSaid = ({ which, followed, said }: ActionSaidProps) => {
  const { action, number, isFinished } = followed;
  const reviewId = useReviewId();
  const change = useChange();
  const what = useSaidText(which, action.id, said, 'what');
  const helps = useSaidText(which, action.id, said, 'helps');
  const hinders = useSaidText(which, action.id, said, 'hinders');
  const next = useSaidText(which, action.id, said, 'next');
  const reason = useSaidText(which, action.id, said, 'reason');
  const say = (part: Partial<Pick<CheckpointAction, 'rag' | 'status' | 'choice'>>): void =>
    void change(
      'checkpoint.say-of-action',
      { reviewId, which, actionId: action.id, change: part },
      () => words.gone,
    );
  const choices: readonly ActionChoice[] =
    which === 'impactReview'
      ? actionChoices
      : actionChoices.filter((each) => each !== 'carry-over');
  const choice = said?.choice ?? null;
  const asksChoice = which !== 'checkIn' && !(which === 'impactReview' && isFinished);
  const lacksReason = choice !== null && needsReason(choice) && reason.value.trim() === '';
  return (
    <article
      id={actionPlaceId(action.id)}
      tabIndex={-1}
      aria-labelledby={`${actionPlaceId(action.id)}-name`}
      className={styles.action}
    >
      <h3 id={`${actionPlaceId(action.id)}-name`} className={styles.actionName}>
        <span className={styles.number}>{number}</span> {action.action}
      </h3>
      <p className={styles.soft}>
        {[
          action.leadRole,
          action.measure,
          action.baseline === null && action.latest === null && action.target === null
            ? ''
            : words.measure(figure(action.baseline), figure(action.latest), figure(action.target)),
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
      <SegmentedControl
        label={words.state(number)}
        isLabelHidden
        options={rags.map((each) => ({
          value: each,
          label: words.states[each],
          mark: <StateShape state={markOfRag(ragOf(each))} />,
        }))}
        value={action.rag ?? 'none'}
        onChange={(each) => say({ rag: ragOf(each), status: statusOf(ragOf(each)) })}
      />
      <SavedField saved={what} label={words.what} rows={1} />
      {asksChoice && (
        <div className={styles.decide}>
          <SegmentedControl
            label={words.choice(number)}
            options={choices.map((each) => ({ value: each, label: words.choices[each] }))}
            value={choice}
            onChange={(each) => say({ choice: each })}
          />
          {(choice !== null || reason.value !== '') && (
            <SavedField
              saved={reason}
              label={words.reason}
              as="line"
              {...(lacksReason ? { hint: words.reasonNeeded } : {})}
            />
          )}
        </div>
      )}
      <Disclosure title={words.more} headingLevel={4}>
        <div className={styles.columns}>
          <SavedField saved={helps} label={words.helps} rows={1} />
          <SavedField saved={hinders} label={words.hinders} rows={1} />
          <SavedField saved={next} label={words.next} rows={1} />
        </div>
      </Disclosure>
    </article>
  );
};
