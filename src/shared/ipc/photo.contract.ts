// Operations on the photos of notes. A picture comes here only after faces and names were covered.
import { EvidenceId, PhotoId, ReviewId } from '../domain/ids.ts';
import { largestPhotoBytes, Photo } from '../domain/photo/photo.ts';
import { NonEmptyText, z } from '../lib/schema.ts';
import { command, fact, query } from './operation.ts';

const notFound = { 'review-not-found': fact } as const;
const photoNotFound = { ...notFound, 'photo-not-found': fact } as const;
const noteNotFound = { ...notFound, 'note-not-found': fact } as const;

const Bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'not bytes');
/** Far above what is kept, so that a too large photo is refused by name and not as a mistake. */
const GivenBytes = Bytes.refine(
  (bytes) => bytes.length <= 10 * largestPhotoBytes,
  'too many bytes',
);

export const ShownPhoto = Photo.extend({
  /** False until the picture has come too; its description is here before it. */
  isHere: z.boolean(),
});
export type ShownPhoto = z.infer<typeof ShownPhoto>;

export const photoContract = {
  /** Every photo in use; one whose note was merged is given with the note that holds its words now. */
  'photo.list': query({
    input: z.object({ reviewId: ReviewId }),
    output: z.array(ShownPhoto),
    failures: notFound,
  }),
  'photo.read': query({
    input: z.object({ reviewId: ReviewId, photoId: PhotoId }),
    output: z.object({ bytes: Bytes }),
    failures: { ...photoNotFound, 'photo-not-here': fact },
  }),
  'photo.add': command({
    input: z.object({
      reviewId: ReviewId,
      /** A filed note, or the one being written. */
      noteId: EvidenceId,
      /** Made by the page, so that adding twice adds once. */
      photoId: PhotoId,
      description: NonEmptyText,
      bytes: GivenBytes,
    }),
    output: z.object({ photoId: PhotoId }),
    failures: {
      ...noteNotFound,
      /** No JPEG, or one cut off. */
      'not-a-photo': fact,
      /** It holds more than the picture: place, time, camera. */
      'photo-has-metadata': fact,
      'photo-too-large': fact,
    },
  }),
  'photo.describe': command({
    input: z.object({ reviewId: ReviewId, photoId: PhotoId, description: NonEmptyText }),
    output: z.object({}),
    failures: photoNotFound,
  }),
  /** To another note: the half of a split one that speaks of it. */
  'photo.move': command({
    input: z.object({ reviewId: ReviewId, photoId: PhotoId, noteId: EvidenceId }),
    output: z.object({}),
    failures: { ...photoNotFound, 'note-not-found': fact },
  }),
  'photo.move-to-bin': command({
    input: z.object({ reviewId: ReviewId, photoId: PhotoId }),
    output: z.object({}),
    failures: photoNotFound,
  }),
  'photo.restore': command({
    input: z.object({ reviewId: ReviewId, photoId: PhotoId }),
    output: z.object({}),
    failures: photoNotFound,
  }),
} as const;
