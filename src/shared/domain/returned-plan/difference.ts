// One difference between a plan that came back and the plan as it was sent, as a person decides on it.
import { IsoDate, z } from '../../lib/schema.ts';

export const differenceKinds = [
  'changed',
  'new-objective',
  'new-action',
  'new-milestone',
  'gone',
  'remark',
] as const;

export const Suggestion = z.object({ by: z.string(), at: z.string().nullable() });

export const Difference = z.object({
  /** The same for the same file, however often it is read. */
  id: z.string().max(300),
  kind: z.enum(differenceKinds),
  about: z.enum(['plan', 'objective', 'action', 'milestone']),
  /** "1.2"; empty for what is new or stands elsewhere. */
  number: z.string(),
  title: z.string(),
  field: z.string().nullable(),
  /** As it was sent. */
  before: z.string(),
  /** What the file says now, as it was understood. */
  inFile: z.string(),
  /** The file's own words, where they say it in another way. */
  written: z.string(),
  now: z.string(),
  /** It was changed here since the plan was sent: a choice that nobody makes for the person. */
  isChangedHere: z.boolean(),
  reading: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('clear') }),
    z.object({
      kind: z.literal('ask-day'),
      because: z.enum(['vague', 'weekday', 'order', 'unclear', 'not-school-day']),
      days: z.array(IsoDate),
    }),
    /** It cannot be taken; it is set in the plan by hand. */
    z.object({
      kind: z.literal('unclear'),
      because: z.enum(['words', 'not-school-day', 'in-bin', 'too-long']),
    }),
  ]),
  suggested: Suggestion.nullable(),
  /** What a new row says, field by field. */
  parts: z.array(z.object({ field: z.string(), text: z.string() })),
});
export type Difference = z.infer<typeof Difference>;
