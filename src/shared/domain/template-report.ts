// What Fieldfare found in a template: each placeholder, whether it is known and what fills it, and what
// the document would lack.
import { z } from '../lib/schema.ts';

const templatePlaces = ['body', 'header', 'footer', 'notes'] as const;
export const TemplatePlace = z.enum(templatePlaces);
export type TemplatePlace = z.infer<typeof TemplatePlace>;

export const FoundPlaceholder = z.object({
  /** As it is written first: "{{#Actions}}" */
  written: z.string(),
  /** The plain name, with the lists it stands in: `actions.lead` */
  path: z.string(),
  kind: z.enum(['text', 'list', 'blocks', 'unknown', 'elsewhere']),
  /** What will fill it; empty where nobody knows. */
  about: z.string(),
  places: z.array(TemplatePlace),
  count: z.number().int(),
  /** For `unknown` the nearest name, for `elsewhere` the list it belongs into. */
  hint: z.string().nullable(),
});
export type FoundPlaceholder = z.infer<typeof FoundPlaceholder>;

export const TemplateReport = z.object({
  found: z.array(FoundPlaceholder),
  /** What the document is for and the template has no place for: names. */
  missing: z.array(z.object({ name: z.string(), about: z.string() })),
  /** Text that looks like a placeholder where none can be filled, such as in a chart. */
  outOfReach: z.array(z.string()),
  hasComments: z.boolean(),
  hasTrackedChanges: z.boolean(),
});
export type TemplateReport = z.infer<typeof TemplateReport>;
