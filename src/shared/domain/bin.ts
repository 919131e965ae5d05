// Deleting is a flag with who and when: the thing waits in the bin and can be put back.
import { z } from '../lib/schema.ts';

export const Binned = z.object({
  at: z.iso.datetime(),
  /** The person who put it there, where this laptop knows who that is. */
  by: z.string().nullable(),
});
export type Binned = z.infer<typeof Binned>;
