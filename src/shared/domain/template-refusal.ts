// Why a Word file is not taken as a template. Each is a fact; what to do next is said by the page.
import { z } from '../lib/schema.ts';

export const TemplateRefusal = z.discriminatedUnion('why', [
  z.object({ why: z.literal('empty') }),
  z.object({ why: z.literal('too-large'), megabytes: z.number(), limit: z.number() }),
  /** `what` is what it seems to be: "a PDF". */
  z.object({
    why: z.literal('not-word'),
    what: z.enum(['pdf', 'rtf', 'old-word', 'open-document', 'excel', 'powerpoint', 'other']),
  }),
  z.object({ why: z.literal('locked') }),
  z.object({ why: z.literal('damaged') }),
  z.object({ why: z.literal('macros') }),
  /** It asks for something that lies outside it. */
  z.object({
    why: z.literal('external'),
    what: z.enum(['template', 'picture', 'data', 'link', 'other']),
    target: z.string(),
  }),
  /** Another file or a program inside it. */
  z.object({ why: z.literal('embedded') }),
  /** A field that fetches or starts something: "INCLUDEPICTURE". */
  z.object({ why: z.literal('field'), field: z.string() }),
  /** It unpacks to far more than a template can be. */
  z.object({ why: z.literal('swells') }),
  /** Names that lead out of the file, or one name twice. */
  z.object({ why: z.literal('odd-names') }),
  z.object({ why: z.literal('doctype') }),
  /** Saved as "Strict Open XML". */
  z.object({ why: z.literal('strict') }),
  /** Nothing in it can be filled. */
  z.object({ why: z.literal('no-placeholder') }),
  /** `{{#actions}}` without its end and the like: it could not be filled. */
  z.object({
    why: z.literal('unbalanced'),
    problems: z.array(
      z.object({
        what: z.enum(['not-closed', 'not-opened', 'crossing', 'not-alone']),
        written: z.string(),
        where: z.enum(['body', 'header', 'footer', 'notes']),
      }),
    ),
  }),
]);
export type TemplateRefusal = z.infer<typeof TemplateRefusal>;
