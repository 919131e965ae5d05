// The way of a plan that came back: chosen, looked through, taken, taken back.
import { useState } from 'react';
import { invoke } from '../../api/invoke.ts';
import { useGo, useSought } from '../../api/navigation.ts';
import { paths } from '../../api/paths.ts';
import { useReviewId } from '../../api/review-id.ts';
import { useCommand, useOperation } from '../../api/use-operation.ts';
import type { FailureWords } from '../../messages/failures.ts';
import { returnedPlanMessages as words } from '../../messages/returned-plan.ts';
import { saveEverything, useToasts } from '../../ui/index.ts';
import { toTake, type Choice, type Choices } from './choices.ts';
import { returnedPlanFailureWords } from './failure-words.ts';

const none: Choices = new Map();

export function useReturnedPlan() {
  const reviewId = useReviewId();
  const go = useGo();
  const toasts = useToasts();
  const opening = useCommand('returned-plan.open');
  const taking = useCommand('returned-plan.take');
  /** In the address, so that going to the plan and back finds it open. */
  const token = useSought('open');
  const [choices, setChoices] = useState<Choices>(none);
  const [failure, setFailure] = useState<FailureWords | null>(null);
  const { data, error } = useOperation(
    'returned-plan.read',
    { reviewId, token: token ?? '' },
    { isEnabled: token !== null },
  );
  const view = token !== null && data?.token === token ? data : null;

  /** @param handed the token of one that was dropped on the window; null asks for one. */
  const choose = async (handed: string | null = null): Promise<void> => {
    const answer = await opening.run({ reviewId, handed });
    if (answer.ok) {
      setFailure(null);
      setChoices(none);
      go(paths.openReturnedPlan(reviewId, answer.value.token), { isInstead: true });
      return;
    }
    if (answer.failure.name !== 'cancelled') setFailure(returnedPlanFailureWords(answer.failure));
  };

  const undo = async (step: string): Promise<void> => {
    // What was typed since is a step of its own.
    await saveEverything();
    const answer = await invoke('history.undo', { reviewId, step });
    if (answer.ok) return;
    const isLater = answer.failure.name === 'another-step-since';
    toasts.show({ words: isLater ? words.anotherSince : words.undoFailed });
  };

  const take = async (): Promise<void> => {
    if (view === null) return;
    const wanted = toTake(view, choices);
    if (wanted.length === 0) {
      setFailure({ title: words.foot.none, whatToDo: '' });
      return;
    }
    const answer = await taking.run({ reviewId, token: view.token, choices: wanted });
    if (!answer.ok) {
      setFailure(returnedPlanFailureWords(answer.failure));
      return;
    }
    setFailure(null);
    const { taken, step } = answer.value;
    toasts.show({
      words: words.taken(taken),
      ...(step === null ? {} : { action: { label: words.undo, onPress: () => void undo(step) } }),
    });
  };

  return {
    view,
    isReading: token !== null && view === null && error === null,
    failure: failure ?? (error === null ? null : returnedPlanFailureWords(error.failure)),
    choices,
    decide: (id: string, choice: Choice) => setChoices((before) => new Map(before).set(id, choice)),
    choose,
    take,
    isOpening: opening.isPending,
    isTaking: taking.isPending,
  };
}
