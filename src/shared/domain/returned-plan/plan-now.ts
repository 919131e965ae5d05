// The plan as it is here now, for holding a plan that came back against it, and what taking a
// difference would write into it.
import type { IsoDate } from '../dates.ts';
import type { Action, Objective, StoredAction } from '../plan.ts';
import type { Difference } from './difference.ts';
import type { ReadRow } from './read-plan.ts';
import type { FieldValue, ValueField } from './written-value.ts';

export interface PlanNow {
  /** In the bin or not. */
  readonly objectives: readonly Objective[];
  readonly actions: readonly StoredAction[];
  /** What the plan would print now, with the choices of the one that was sent: tag -> field -> words. */
  readonly printed: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly numbers: ReadonlyMap<string, string>;
  readonly wrongDay: (day: IsoDate) => { readonly nearest: readonly IsoDate[] } | null;
}

/** What taking a difference writes. */
export type Taking =
  | {
      readonly to: 'remark';
      readonly key: string;
      readonly about: 'plan' | 'objective' | 'action';
      readonly aboutId: string;
      readonly text: string;
      readonly by: string;
      readonly at: string | null;
      readonly beside: string;
      readonly isSettled: boolean;
    }
  | {
      readonly to: 'objective' | 'action';
      readonly id: string;
      readonly field: ValueField;
      readonly value: FieldValue;
    }
  | {
      readonly to: 'milestone';
      readonly actionId: string;
      readonly id: string;
      readonly field: ValueField;
      readonly value: FieldValue;
    }
  | { readonly to: 'bin'; readonly kind: 'objective' | 'action'; readonly id: string }
  | { readonly to: 'no-milestone'; readonly actionId: string; readonly id: string }
  | {
      readonly to: 'new';
      readonly row: ReadRow;
      readonly values: Values;
      readonly under: string | null;
      /** Of a milestone. */
      readonly actionId: string | null;
    };

export type Values = Partial<Record<ValueField, FieldValue>>;

export interface FoundDifference {
  readonly shown: Difference;
  readonly taking: Taking | null;
}

export const idsOf = (tag: string): readonly string[] => tag.split(':').slice(1);

/** The value here now of a field that a row says. */
export function valueNow(now: PlanNow, tag: string, field: ValueField): FieldValue | undefined {
  const [id = '', second = ''] = idsOf(tag);
  if (tag.startsWith('objective:')) {
    const objective = now.objectives.find((each) => each.id === id);
    return objective?.[field as 'objective'];
  }
  const action = now.actions.find((each) => each.id === id);
  if (tag.startsWith('action:')) return action?.[field as keyof Action] as FieldValue | undefined;
  const milestone = action?.milestones.find((each) => each.id === second);
  return milestone?.[field as 'text'];
}

export function isInBin(now: PlanNow, tag: string): boolean {
  const [id = ''] = idsOf(tag);
  const thing = tag.startsWith('objective:')
    ? now.objectives.find((each) => each.id === id)
    : now.actions.find((each) => each.id === id);
  return thing === undefined || thing.binned !== null;
}

export const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
