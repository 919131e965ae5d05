// The open file of a review (`fieldfare-review`): its shape, from the contract's own schemas. The
// JSON Schema in docs/ is made from it.
import { Review } from '../../../../shared/domain/review.ts';
import { z } from '../../../../shared/lib/schema.ts';
import { kinds } from '../../review-doc/kinds.ts';
import { isInEveryFile, kindOfList, reviewListNames, type ReviewLists } from '../review-lists.ts';

export const reviewFileFormat = 'fieldfare-review';
export const reviewFileVersion = 1;

/** Which edition of a lens the tags speak of, so that a later edition is not mistaken for it. */
export const LensStamp = z.object({ id: z.string(), title: z.string(), version: z.string() });
export type LensStamp = z.infer<typeof LensStamp>;

export interface ReviewFile extends ReviewLists {
  readonly format: typeof reviewFileFormat;
  readonly formatVersion: typeof reviewFileVersion;
  readonly exportedAt: string;
  /** Name and version of the program that wrote it. */
  readonly writtenBy: string;
  readonly review: Review;
  /** Parts of the cycle without a screen yet, by name, word for word. */
  readonly keptParts: Readonly<Record<string, unknown>>;
  readonly lenses: readonly LensStamp[];
}

const lists = Object.fromEntries(
  reviewListNames.map((name) => {
    const list = z.array(kinds[kindOfList[name]].schema);
    return [name, isInEveryFile(name) ? list : list.default([])];
  }),
);

const shape = z.object({
  format: z.literal(reviewFileFormat),
  formatVersion: z.literal(reviewFileVersion),
  exportedAt: z.iso.datetime(),
  writtenBy: z.string(),
  review: Review,
  ...lists,
  keptParts: z.record(z.string(), z.unknown()),
  lenses: z.array(LensStamp),
});
/** The lists come from a table, which the type of the shape cannot tell. */
export const ReviewFile = shape as unknown as z.ZodType<ReviewFile>;

/** The shape as a JSON Schema, for people who write such files with other programs. */
export const reviewFileJsonSchema = (): object => ({
  $id: 'fieldfare-review.schema.json',
  title: 'A Fieldfare review file',
  ...z.toJSONSchema(shape, { io: 'input' }),
});
