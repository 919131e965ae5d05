// Advice on the findings as a whole: enough strengths to keep, few enough areas to take on. The
// numbers follow the field's practice; this never stops anybody.
import type { FindingCategory } from '../../../shared/domain/finding.ts';

export const fewestStrengths = 2;
export const mostAreas = 3;

export type BalanceAdvice =
  | { readonly name: 'few-strengths'; readonly have: number; readonly need: number }
  | { readonly name: 'many-areas'; readonly have: number; readonly most: number };

/** Nothing is said while nothing has been agreed. */
export function adviseOnBalance(categories: readonly FindingCategory[]): BalanceAdvice[] {
  const strengths = categories.filter((category) => category === 'strength').length;
  const areas = categories.filter((category) => category === 'area-for-development').length;
  const advice: BalanceAdvice[] = [];
  if (strengths + areas > 0 && strengths < fewestStrengths) {
    advice.push({ name: 'few-strengths', have: strengths, need: fewestStrengths });
  }
  if (areas > mostAreas) advice.push({ name: 'many-areas', have: areas, most: mostAreas });
  return advice;
}
