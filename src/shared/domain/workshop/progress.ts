// How far a workshop has come, for the journey of the review.
import { clockOfWorkshop } from './clock.ts';
import type { Workshop, WorkshopStep } from './workshop.ts';

export type WorkshopProgress = 'not-begun' | 'prepared' | 'held';

export function progressOfWorkshop(
  workshop: Workshop | null,
  steps: readonly WorkshopStep[],
): WorkshopProgress {
  if (workshop === null || (steps.length === 0 && workshop.heldOn === null)) return 'not-begun';
  const isFinished = clockOfWorkshop(steps, workshop.clock, 0).state === 'finished';
  return isFinished || workshop.heldOn !== null ? 'held' : 'prepared';
}
