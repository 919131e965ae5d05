// The mechanisms of effective professional development as a lens over actions that train colleagues:
// which are planned, and which group of them is not there yet. A question, never a verdict.
import { itemsOf, lensTag, type Lens, type LensGroup } from './lens.ts';
import type { Action } from './plan.ts';

type TrainingAction = Pick<Action, 'cpd' | 'mechanisms'>;

/** Colleagues learn something in it. */
export const isTraining = ({ cpd, mechanisms }: TrainingAction): boolean =>
  cpd.trim() !== '' || mechanisms.length > 0;

const isPlanned = (lens: Lens, group: LensGroup, tags: ReadonlySet<string>): boolean =>
  group.items.some(({ id }) => tags.has(lensTag(lens.id, id)));

export interface PlannedMechanisms {
  /** Of those this lens has; others came from another edition. */
  readonly count: number;
  /** In the order of the lens; empty where nothing is planned yet, which is another question. */
  readonly missingGroups: readonly LensGroup[];
}

export function plannedMechanisms(lens: Lens, mechanisms: readonly string[]): PlannedMechanisms {
  const tags = new Set(mechanisms);
  const count = itemsOf(lens).filter(({ id }) => tags.has(lensTag(lens.id, id))).length;
  const missingGroups =
    count === 0 ? [] : lens.groups.filter((group) => !isPlanned(lens, group, tags));
  return { count, missingGroups };
}
