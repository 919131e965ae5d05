// The hypotheses of a review: adding, ordering, putting aside. Each one is edited in its own part.
import { useState } from 'react';
import { type Hypothesis, maximumHypotheses } from '../../../../shared/domain/hypothesis.ts';
import { invoke } from '../../../api/invoke.ts';
import { useOverview } from '../../../api/overview.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { useOperation } from '../../../api/use-operation.ts';
import { appMessages } from '../../../messages/app.ts';
import { reviewMessages } from '../../../messages/review.ts';
import { Button, EmptyState, focusField, useToasts } from '../../../ui/index.ts';
import { inOrder } from '../facts.ts';
import { useChange } from '../../../api/use-change.ts';
import styles from './hypotheses.module.css';
import { HypothesisEditor, statementIdOf } from './hypothesis-editor.tsx';

const { enquiry: words, hypothesisLabel } = reviewMessages;

export const Hypotheses = () => {
  const reviewId = useReviewId();
  const hypotheses = inOrder(useOverview());
  const weights = useOperation('evidence.weight', { reviewId }).data ?? [];
  const change = useChange();
  const toasts = useToasts();
  /** Just added: takes the focus as it comes up. */
  const [added, setAdded] = useState<string | null>(null);

  const add = async (): Promise<void> => {
    const made = await change('hypothesis.add', { reviewId, statement: '' }, (failure) =>
      failure.name === 'too-many-hypotheses' ? words.tooMany(failure.maximum) : null,
    );
    if (made !== null) setAdded(made.hypothesisId);
  };

  const goneWords = (): string => words.gone;

  const moveToBin = async (hypothesis: Hypothesis, index: number): Promise<void> => {
    const label = hypothesisLabel(index + 1);
    const done = await change(
      'hypothesis.move-to-bin',
      { reviewId, hypothesisId: hypothesis.id },
      goneWords,
    );
    if (done === null) return;
    const neighbour = hypotheses[index + 1] ?? hypotheses[index - 1];
    focusField(neighbour === undefined ? 'add-hypothesis' : statementIdOf(neighbour.id));
    toasts.show({
      words: words.movedToBin(label),
      action: {
        label: appMessages.undo.undo,
        onPress: () => void invoke('hypothesis.restore', { reviewId, hypothesisId: hypothesis.id }),
      },
    });
  };

  /** Takes the place of its neighbour, which takes its own. */
  const move = async (index: number, step: 1 | -1): Promise<void> => {
    const one = hypotheses[index];
    const other = hypotheses[index + step];
    if (one === undefined || other === undefined) return;
    const [first, second] =
      one.order === other.order ? [other.order + step, other.order] : [other.order, one.order];
    const done = await change(
      'hypothesis.change',
      { reviewId, hypothesisId: one.id, change: { order: first } },
      goneWords,
    );
    if (done === null) return;
    await change(
      'hypothesis.change',
      { reviewId, hypothesisId: other.id, change: { order: second } },
      goneWords,
    );
    toasts.show({
      words: words.moved(hypothesisLabel(index + 1), hypothesisLabel(index + step + 1)),
    });
  };

  if (hypotheses.length === 0) {
    return (
      <EmptyState
        title={words.none}
        action={
          <Button id="add-hypothesis" onPress={() => void add()}>
            {words.addFirst}
          </Button>
        }
      >
        {words.noneBody}
      </EmptyState>
    );
  }
  return (
    <section className={styles.hypotheses} aria-labelledby="hypotheses-heading">
      <div>
        <h2 id="hypotheses-heading">{words.hypotheses}</h2>
        <p className={styles.soft}>{words.hypothesesHelp}</p>
      </div>
      <ol className={styles.list}>
        {hypotheses.map((hypothesis, index) => (
          <HypothesisEditor
            key={hypothesis.id}
            hypothesis={hypothesis}
            number={index + 1}
            weight={weights.find(({ hypothesisId }) => hypothesisId === hypothesis.id)}
            takesFocus={hypothesis.id === added}
            onMoveUp={index === 0 ? undefined : () => void move(index, -1)}
            onMoveDown={index === hypotheses.length - 1 ? undefined : () => void move(index, 1)}
            onMoveToBin={() => void moveToBin(hypothesis, index)}
          />
        ))}
      </ol>
      {hypotheses.length < maximumHypotheses ? (
        <div>
          <Button id="add-hypothesis" onPress={() => void add()}>
            {words.addAnother}
          </Button>
        </div>
      ) : (
        <p className={styles.soft}>{words.full}</p>
      )}
    </section>
  );
};
