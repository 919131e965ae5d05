// A photo of a display or of pupils' work that a note holds, with faces and names covered before it
// came here. The picture itself lies beside the database, under the SHA-256 of its bytes.
import { Text, z } from '../../lib/schema.ts';
import { Binned } from '../bin.ts';
import { Extra } from '../extra.ts';
import { EvidenceId, PhotoId } from '../ids.ts';

/** The longest side of a kept photo, in pixels: small print of a display can still be read. */
export const longestPhotoSide = 2_000;
/** The largest file of a kept photo; one of that size as a JPEG is well below it. */
export const largestPhotoBytes = 3 * 1024 * 1024;

export const PhotoHash = z.string().regex(/^[0-9a-f]{64}$/);
export type PhotoHash = z.infer<typeof PhotoHash>;

export const Photo = z.object({
  id: PhotoId,
  /** The note it belongs to, also while that note is still being written. */
  noteId: EvidenceId.nullable(),
  order: z.number(),
  /** What the photo shows, for whoever cannot see it. */
  description: Text,
  /** SHA-256 of the picture's bytes, in hexadecimal. */
  sha256: PhotoHash.nullable(),
  width: z.number().int().min(0).max(longestPhotoSide),
  height: z.number().int().min(0).max(longestPhotoSide),
  binned: Binned.nullable(),
  extra: Extra,
});
export type Photo = z.infer<typeof Photo>;
