// What actions cost together, in pounds and in hours of cover. Sums are made here and nowhere else,
// and say for how many actions they do not know.
import { z } from '../lib/schema.ts';
import type { Action } from './plan.ts';

export const PlanSum = z.object({
  actionCount: z.number().int(),
  /** Null when no action names a cost. */
  costPounds: z.number().nullable(),
  coverHours: z.number().nullable(),
  /** Actions whose cost, or cover, nobody has filled in. */
  costUnknownCount: z.number().int(),
  coverUnknownCount: z.number().int(),
});
export type PlanSum = z.infer<typeof PlanSum>;

/** Pence and quarter hours add up as people add them, without the dust of binary fractions. */
const summed = (values: readonly number[]): number | null =>
  values.length === 0
    ? null
    : Math.round(values.reduce((sum, value) => sum + value, 0) * 100) / 100;

export function sumOf(actions: readonly Pick<Action, 'costPounds' | 'coverHours'>[]): PlanSum {
  const costs = actions.map((action) => action.costPounds).filter((cost) => cost !== null);
  const cover = actions.map((action) => action.coverHours).filter((hours) => hours !== null);
  return {
    actionCount: actions.length,
    costPounds: summed(costs),
    coverHours: summed(cover),
    costUnknownCount: actions.length - costs.length,
    coverUnknownCount: actions.length - cover.length,
  };
}
