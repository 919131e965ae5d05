// Work that takes longer than a second: how far it is, and a way to stop it.
import { z } from '../lib/schema.ts';
import { command, query } from './operation.ts';

export const WorkInHand = z.object({
  id: z.string(),
  /** The operation that does it, by its name in the contract. */
  operation: z.string(),
  /** How much is done, from 0 to 1. */
  share: z.number().min(0).max(1),
});
export type WorkInHand = z.output<typeof WorkInHand>;

export const workContract = {
  'work.list': query({ input: z.object({}), output: z.array(WorkInHand) }),
  /** What is stopped writes nothing. Stopping what is done already does nothing. */
  'work.stop': command({
    input: z.object({ id: z.string().max(100) }),
    output: z.object({ isStopping: z.boolean() }),
  }),
} as const;
