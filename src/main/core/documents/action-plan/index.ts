// The action plan in Word: what other parts of core use.
import { renderDocx } from '../docx/render.ts';
import { composeActionPlan } from './compose.ts';
import type { ActionPlanFacts } from './facts.ts';

export { composeActionPlan };
export type { ActionPlanFacts };

/** The bytes of the plan as a .docx; the same facts always give the same bytes. */
export const createWordActionPlan = (facts: ActionPlanFacts): Promise<Uint8Array> =>
  renderDocx(composeActionPlan(facts));
