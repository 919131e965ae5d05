// A part of the cycle that Fieldfare has no screen for yet, kept word for word and given back.
import { Line, z } from '../lib/schema.ts';

export const KeptPart = z.object({
  /** The part's name in the file it came from, such as "workshop". */
  id: Line,
  data: z.unknown(),
});
export type KeptPart = z.infer<typeof KeptPart>;
