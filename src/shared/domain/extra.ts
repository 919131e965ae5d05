// What a file said about a thing and Fieldfare has no field for yet. Kept, and given back on export.
import { z } from '../lib/schema.ts';

export const Extra = z.record(z.string(), z.unknown()).nullable();
export type Extra = z.infer<typeof Extra>;
