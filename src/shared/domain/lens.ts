// A lens: somebody's headings to look through at the same evidence. A data file with a version, so
// that a new edition is a new file. Knows nothing of where the files are kept.
import { IsoDate, Line, NonEmptyText, Text, z } from '../lib/schema.ts';

const Name = NonEmptyText.max(1_000);
const Slug = z.string().regex(/^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/);

/** One thing to tag a note with. */
export const LensItem = z.object({
  id: Slug,
  name: Name,
  /** What to look or ask for, in our own words. */
  prompt: NonEmptyText,
  /** Further questions that open the item up. */
  questions: z.array(NonEmptyText).optional(),
  /** What would show it, where the lens is an audit of commitments. */
  signs: z.array(NonEmptyText).optional(),
  /** Id of one of the lens's evidence types. */
  evidenceType: Slug.optional(),
  /** A statement for staff to agree or disagree with; null where only a fact can tell. */
  staffVoiceStatement: NonEmptyText.nullable().optional(),
  checkEvery: z.enum(['term', 'year']).optional(),
});
export type LensItem = z.infer<typeof LensItem>;

/**
 * A heading over items, or a signpost: a subject that is never collected here. A signpost has no
 * items, only where to go instead.
 */
export const LensGroup = z
  .object({
    id: Slug,
    name: Name,
    items: z.array(LensItem),
    signpost: NonEmptyText.optional(),
  })
  .refine((group) => (group.signpost === undefined) === group.items.length > 0, {
    message: 'has either items or a signpost',
    path: ['items'],
  });
export type LensGroup = z.infer<typeof LensGroup>;

/** Names of the palette and of the hatchings; a state is always a word, a colour and a shape. */
export const lensColours = ['good', 'structure', 'mind', 'act', 'alarm', 'ink-soft'] as const;
export const lensPatterns = ['solid', 'half', 'stripes', 'dots', 'outline'] as const;

export const LensScaleStep = z.object({
  id: Slug,
  label: Name,
  order: z.number().int(),
  colourToken: z.enum(lensColours),
  patternToken: z.enum(lensPatterns),
});
export type LensScaleStep = z.infer<typeof LensScaleStep>;

/**
 * Whether the scale may be used in a peer review. `hidden`: it is there to be named in
 * conversation and never set. `set-by-people`: a person may set a step; nothing works it out.
 */
export const GradeRule = z.object({
  inPeerReview: z.enum(['hidden', 'set-by-people']),
  reason: NonEmptyText,
});
export type GradeRule = z.infer<typeof GradeRule>;

const isUnique = (values: readonly unknown[]): boolean => new Set(values).size === values.length;

export const Lens = z
  .object({
    id: Slug,
    title: Name,
    publisher: Name,
    /** Stamped on everything the lens is printed in. */
    version: Name,
    inForceFrom: IsoDate,
    supersededOn: IsoDate.nullable().optional(),
    licence: Line,
    sourceName: Line,
    sourceUrl: z.url({ protocol: /^https$/ }).optional(),
    groups: z.array(LensGroup).min(1),
    /** Kinds of evidence that items of an audit need. */
    evidenceTypes: z.array(z.object({ id: Slug, label: Name })).optional(),
    scale: z.array(LensScaleStep),
    gradeRule: GradeRule.optional(),
    note: Text,
  })
  .refine((lens) => isUnique(lens.groups.map(({ id }) => id)), {
    message: 'two groups share an id',
    path: ['groups'],
  })
  .refine((lens) => isUnique(lens.groups.flatMap(({ items }) => items.map(({ id }) => id))), {
    message: 'two items share an id',
    path: ['groups'],
  })
  .refine((lens) => isUnique(lens.scale.map(({ id }) => id)), {
    message: 'two steps share an id',
    path: ['scale'],
  })
  .refine(
    (lens) => {
      const known = new Set(lens.evidenceTypes?.map(({ id }) => id));
      const used = lens.groups.flatMap(({ items }) => items.map((item) => item.evidenceType));
      return used.every((id) => id === undefined || known.has(id));
    },
    { message: 'an item names an unknown kind of evidence', path: ['groups'] },
  );
export type Lens = z.infer<typeof Lens>;

/** Everything of a lens that a note can be tagged with. */
export const itemsOf = (lens: Lens): LensItem[] => lens.groups.flatMap(({ items }) => items);

/** A tag as notes carry it: which lens, which item. */
export const lensTag = (lensId: string, itemId: string): string => `${lensId}/${itemId}`;

/** The two halves of a tag; a tag without a lens (from an older file) has an empty lens id. */
export function readLensTag(tag: string): { lensId: string; itemId: string } {
  const slash = tag.indexOf('/');
  return { lensId: tag.slice(0, Math.max(slash, 0)), itemId: tag.slice(slash + 1) };
}

/** The name to show for a tag. One that no lens here knows is made readable, never dropped. */
export function lensTagName(lenses: readonly Lens[], tag: string): string {
  const { lensId, itemId } = readLensTag(tag);
  const candidates = lensId === '' ? lenses : lenses.filter((lens) => lens.id === lensId);
  for (const lens of candidates) {
    const item = itemsOf(lens).find(({ id }) => id === itemId);
    if (item !== undefined) return item.name;
  }
  const words = itemId.replaceAll(/[-_]+/g, ' ').trim();
  return words === '' ? tag : words.charAt(0).toUpperCase() + words.slice(1);
}

/** Scale steps may be shown and set only where the lens says that people set them. */
export const mayGrade = (lens: Lens): boolean =>
  lens.scale.length > 0 && lens.gradeRule?.inPeerReview === 'set-by-people';
