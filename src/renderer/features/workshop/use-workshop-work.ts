// All that can be done in a workshop from its screens, with Undo where something went to the bin and
// a loud word where a change was not made.
import { useMemo } from 'react';
import type { WorkshopCardId, WorkshopStepId } from '../../../shared/domain/ids.ts';
import type { CommandName, Input, Output } from '../../../shared/ipc/contract.ts';
import { useReviewId } from '../../api/review-id.ts';
import { useChange } from '../../api/use-change.ts';
import { workshopMessages as words } from '../../messages/workshop.ts';
import { useToasts } from '../../ui/index.ts';
import { failureWords, type WorkshopCommand } from './failure-words.ts';

type CardFields = Input<'workshop-card.add'>['fields'];
type Deed = Input<'workshop.clock'>['deed'];

export interface WorkshopWork {
  addCard(
    kind: Input<'workshop-card.add'>['kind'],
    fields: CardFields,
  ): Promise<WorkshopCardId | null>;
  changeCard(cardId: WorkshopCardId, change: CardFields): Promise<unknown>;
  dot(cardId: WorkshopCardId, by: 1 | -1): Promise<unknown>;
  binCard(cardId: WorkshopCardId, text: string): Promise<unknown>;
  change(change: Input<'workshop.change'>['change']): Promise<unknown>;
  changeStep(
    stepId: WorkshopStepId,
    change: Input<'workshop-step.change'>['change'],
  ): Promise<unknown>;
  addStep(title: string): Promise<unknown>;
  binStep(stepId: WorkshopStepId, title: string): Promise<unknown>;
  turn(deed: Deed, stepId?: WorkshopStepId | null, minutes?: number): Promise<unknown>;
  fitRest(): Promise<unknown>;
  prepare(): Promise<unknown>;
  takeKept(): Promise<unknown>;
  setLength(minutes: number): Promise<unknown>;
  toPlan(): Promise<Output<'workshop.to-plan'> | null>;
  openWall(): Promise<unknown>;
}

export function useWorkshopWork(): WorkshopWork {
  const reviewId = useReviewId();
  const change = useChange();
  const toasts = useToasts();
  return useMemo(() => {
    const run = <Name extends WorkshopCommand & CommandName>(name: Name, input: Input<Name>) =>
      change(name, input, (failure) => failureWords(failure as never));
    const offerUndo = (what: string, putBack: () => Promise<unknown>): void => {
      toasts.show({
        words: words.binned(what),
        action: { label: words.undo, onPress: () => void putBack() },
      });
    };
    return {
      addCard: async (kind, fields) =>
        (await run('workshop-card.add', { reviewId, kind, fields }))?.cardId ?? null,
      changeCard: (cardId, fields) =>
        run('workshop-card.change', { reviewId, cardId, change: fields }),
      dot: (cardId, by) => run('workshop-card.dot', { reviewId, cardId, by }),
      binCard: async (cardId, text) => {
        const done = await run('workshop-card.move-to-bin', { reviewId, cardId });
        // An empty card is nothing that anyone would want back.
        if (done !== null && text.trim() !== '') {
          offerUndo(text, () => run('workshop-card.restore', { reviewId, cardId }));
        }
      },
      change: (fields) => run('workshop.change', { reviewId, change: fields }),
      changeStep: (stepId, fields) =>
        run('workshop-step.change', { reviewId, stepId, change: fields }),
      addStep: (title) => run('workshop-step.add', { reviewId, title }),
      binStep: async (stepId, title) => {
        const done = await run('workshop-step.move-to-bin', { reviewId, stepId });
        if (done !== null) {
          offerUndo(title, () => run('workshop-step.restore', { reviewId, stepId }));
        }
      },
      turn: (deed, stepId = null, minutes = 0) =>
        run('workshop.clock', { reviewId, deed, stepId, minutes }),
      fitRest: () => run('workshop.fit-rest', { reviewId }),
      prepare: () => run('workshop.prepare', { reviewId }),
      takeKept: () => run('workshop.take-kept', { reviewId }),
      setLength: (minutes) => run('workshop.set-length', { reviewId, minutes }),
      toPlan: () => run('workshop.to-plan', { reviewId }),
      openWall: () => run('workshop.open-wall', { reviewId }),
    };
  }, [reviewId, change, toasts]);
}
