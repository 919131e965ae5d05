// A checklist as a data file: what the nominee sees to, in which order. Knows nothing of who ticks it.
import { Line, NonEmptyText, z } from '../../lib/schema.ts';

/** Screens a line can lead to. */
const ChecklistPlace = z.enum([
  'map',
  'people',
  'cards',
  'summary',
  'plan',
  'milestones',
  'documents',
  'team',
]);
export type ChecklistPlace = z.infer<typeof ChecklistPlace>;

const Slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

export const ChecklistItem = z.object({
  /** Stays the same for ever: ticks name it. */
  id: Slug,
  text: NonEmptyText,
  /** What helps to do it. */
  help: NonEmptyText.optional(),
  place: ChecklistPlace.optional(),
});
export type ChecklistItem = z.infer<typeof ChecklistItem>;

export const Checklist = z
  .object({
    id: Slug,
    title: Line,
    version: Line,
    about: NonEmptyText,
    licence: Line,
    sourceName: Line,
    sourceUrl: z.url({ protocol: /^https$/ }),
    groups: z
      .array(z.object({ id: Slug, name: Line, items: z.array(ChecklistItem).min(1) }))
      .min(1),
  })
  .refine(
    ({ groups }) => {
      const ids = groups.flatMap(({ items }) => items.map(({ id }) => id));
      return new Set(ids).size === ids.length;
    },
    { message: 'two lines share an id', path: ['groups'] },
  );
export type Checklist = z.infer<typeof Checklist>;
