// What a bundle says of itself before anything of it is taken in. Read loosely first, to tell a newer
// version apart, then strictly.
import { PersonId, ReviewId } from '../../../../shared/domain/ids.ts';
import { PhotoHash } from '../../../../shared/domain/photo/photo.ts';
import { Line, Text, z } from '../../../../shared/lib/schema.ts';

export const bundleFormat = 'fieldfare-bundle';
export const bundleVersion = 1;

export const BundleHeader = z.object({
  format: z.literal(bundleFormat),
  formatVersion: z.literal(bundleVersion),
  reviewId: ReviewId,
  documentType: z.literal('review'),
  hostSchoolName: Line,
  question: Text,
  /** Whose laptop it was made on. A name for people to read; nothing is decided by it. */
  from: z.object({ personId: PersonId.nullable(), name: Line.nullable(), device: Line }),
  madeAt: z.iso.datetime(),
  /** SHA-256 of the document's bytes, in hexadecimal. */
  updateSha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** The photos that come with it, so that whoever signs the header signs for them too. */
  photoHashes: z.array(PhotoHash).max(2_000).default([]),
  /** How many things of each kind the document holds. */
  counts: z.record(z.string().max(40), z.number().int().min(0)),
});
export type BundleHeader = z.infer<typeof BundleHeader>;

/** The two fields that every version of the format will have. */
export const AnyBundleHeader = z.object({
  format: z.literal(bundleFormat),
  formatVersion: z.number().int().min(1),
});
