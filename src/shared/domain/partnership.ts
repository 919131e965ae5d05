// A trust or partnership as its own file tells it: name, schools, people and calendar are projected
// apart; this is what stands above them.
import { Line, z } from '../lib/schema.ts';
import { Extra } from './extra.ts';

export const Partnership = z.object({
  id: Line,
  ref: Line.nullable(),
  name: Line,
  extra: Extra,
});
export type Partnership = z.infer<typeof Partnership>;
