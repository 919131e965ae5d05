// What the document of a look back is made from: plain data, gathered before.
import type { Checkpoint, CheckpointAction } from '../../../../shared/domain/checkpoint.ts';
import type { Action } from '../../../../shared/domain/plan.ts';

export interface FactsOfAction {
  readonly number: string;
  readonly action: Action;
  readonly isFinished: boolean;
  readonly said: CheckpointAction | null;
}

export interface CheckpointFacts {
  readonly schoolName: string;
  readonly trustName: string;
  readonly question: string;
  readonly look: Checkpoint;
  readonly plannedOn: string | null;
  readonly actions: readonly FactsOfAction[];
  readonly madeAt: string;
}
