// The only door to zod. jitless comes first: compiled validators need `eval`, which our CSP forbids.
import { z } from 'zod';

z.config({ jitless: true });

export { z };

/** Longest text a person may give to one field. A long note is kept; a pasted book is refused. */
export const maximumTextLength = 100_000;

/** Text of any script; may be empty while it is still being written. */
export const Text = z.string().max(maximumTextLength);

/** Text that must say something once spaces are taken away. */
export const NonEmptyText = z
  .string()
  .max(maximumTextLength)
  .refine((text) => text.trim().length > 0, { message: 'empty' });

/** One line: a name, a heading, a place. */
export const Line = z.string().max(1_000);

/** A calendar day as YYYY-MM-DD that exists (2026-02-30 does not). */
export const IsoDate = z.iso.date();

/** A local clock time HH:MM. */
export const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
