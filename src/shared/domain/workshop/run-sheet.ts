// The run sheet a workshop begins from, as a data file has it, and how its minutes are fitted to the
// time there is.
import { Line, Text, z } from '../../lib/schema.ts';
import { WorkshopTool } from './workshop.ts';

/** Stays the same for ever: the id of the step is made from it. */
const StepKey = z.string().regex(/^[a-z-]+$/);

export const RunSheetStep = z.object({
  key: StepKey,
  title: Line,
  minutes: z.number().int().positive(),
  /** Below this a step is not worth beginning. */
  atLeast: z.number().int().positive(),
  tools: z.array(WorkshopTool),
  /** What to do, one line each; only the facilitator reads it. */
  doNow: z.array(Text),
  /** A sentence to say, for whoever is lost for one. */
  say: Text,
  /** What has to be on the tables. */
  materials: z.array(Line),
});
export type RunSheetStep = z.infer<typeof RunSheetStep>;

export const RunSheet = z.object({
  title: Line,
  minutes: z.number().int().positive(),
  steps: z.array(RunSheetStep).min(1),
  groundRules: z.array(Line),
  roles: z.array(z.object({ role: Line, does: Line })),
  /** Questions that keep a table thinking, by what they are good for. */
  stems: z.array(z.object({ for: Line, stem: Line })),
});
export type RunSheet = z.infer<typeof RunSheet>;

export const shortestWorkshop = 30;
export const longestWorkshop = 180;
/** A staff meeting: shorter hurries the why, longer loses the room. */
export const usualMinutes = { least: 60, most: 90 } as const;

interface Fitted {
  readonly minutes: number;
  readonly atLeast: number;
}

/**
 * Whole minutes that add up to `total`, in the proportions given; none falls below its least while
 * there is any other way.
 */
export function fitMinutes(steps: readonly Fitted[], total: number): number[] {
  const planned = steps.reduce((sum, { minutes }) => sum + minutes, 0);
  const wanted = Math.max(0, Math.round(total));
  if (steps.length === 0) return [];
  const least = steps.map(({ atLeast, minutes }) => Math.min(atLeast, Math.max(minutes, 1)));
  const sumOfLeast = least.reduce((sum, each) => sum + each, 0);
  // Not even the least fits: the least is cut alike, and some steps may come to nothing.
  const floor = sumOfLeast <= wanted ? least : steps.map(() => 0);
  const weight = planned === 0 ? steps.map(() => 1 / steps.length) : undefined;
  const exact = steps.map(({ minutes }, index) => wanted * (weight?.[index] ?? minutes / planned));
  const fitted = exact.map((each, index) => Math.max(floor[index] ?? 0, Math.floor(each)));
  let left = wanted - fitted.reduce((sum, each) => sum + each, 0);
  while (left !== 0) {
    const way = Math.sign(left);
    // Whoever is furthest from its share gives or takes the next minute.
    let [best, furthest] = [-1, -Infinity];
    for (const [index, each] of fitted.entries()) {
      if (way < 0 && each <= (floor[index] ?? 0)) continue;
      const distance = way * ((exact[index] ?? 0) - each);
      if (distance > furthest) [best, furthest] = [index, distance];
    }
    if (best === -1) break;
    fitted[best] = (fitted[best] ?? 0) + way;
    left -= way;
  }
  return fitted;
}
