// Photos of notes: added, described, moved, binned. The file is on the disk before anything speaks of
// it, so that a fall in between leaves a file too many and never a photo too few.
import type { UncleanPhoto } from '../../../../shared/domain/photo/clean-jpeg.ts';
import type { OwnFailure } from '../../../../shared/ipc/contract.ts';
import type { photoContract } from '../../../../shared/ipc/photo.contract.ts';
import { err, ok } from '../../../../shared/lib/result.ts';
import type { CoreContext } from '../../context.ts';
import type { HandlersOf } from '../../handler.ts';
import { writeEntity, type Patch } from '../../review-doc/entities.ts';
import { binMark } from '../bin-mark.ts';
import { noteThatHolds } from './note-that-holds.ts';

const refusals: Readonly<Record<UncleanPhoto, OwnFailure<'photo.add'>>> = {
  'not-a-photo': { name: 'not-a-photo' },
  'has-metadata': { name: 'photo-has-metadata' },
  'too-large': { name: 'photo-too-large' },
};

/** A filed note, or the one that is being written on this laptop. */
const isNote = ({ store }: CoreContext, reviewId: string, noteId: string): boolean =>
  store.evidence.find(reviewId, noteId) !== null ||
  store.local.readDraft(reviewId)?.noteId === noteId;

function changePhoto(
  { store, funnel }: CoreContext,
  reviewId: string,
  photoId: string,
  patch: Patch<'photo'>,
) {
  if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' as const });
  if (store.entities.find(reviewId, 'photo', photoId) === null) {
    return err({ name: 'photo-not-found' as const });
  }
  funnel.change(reviewId, (doc) => writeEntity(doc, 'photo', photoId, patch));
  return ok({});
}

export const photoHandlers: HandlersOf<typeof photoContract> = {
  'photo.list': ({ store, attachments }, { reviewId }) => {
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    return ok(
      store.entities.list(reviewId, 'photo').map((photo) => ({
        ...photo,
        noteId: photo.noteId === null ? null : noteThatHolds(store, reviewId, photo.noteId),
        isHere: photo.sha256 !== null && attachments.has(photo.sha256),
      })),
    );
  },

  'photo.read': ({ store, attachments }, { reviewId, photoId }) => {
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    const photo = store.entities.find(reviewId, 'photo', photoId);
    if (photo === null) return err({ name: 'photo-not-found' });
    const bytes = photo.sha256 === null ? null : attachments.get(photo.sha256);
    return bytes === null ? err({ name: 'photo-not-here' }) : ok({ bytes });
  },

  'photo.add': (context, { reviewId, noteId, photoId, description, bytes }) => {
    const { store, funnel, attachments } = context;
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    if (store.entities.find(reviewId, 'photo', photoId) !== null) return ok({ photoId });
    if (!isNote(context, reviewId, noteId)) return err({ name: 'note-not-found' });
    const stored = attachments.put(bytes);
    if (!stored.ok) return err(refusals[stored.failure]);
    const orders = store.entities.list(reviewId, 'photo', 'all').map(({ order }) => order);
    // Undoing puts it into the bin, from where it can come back after a restart too.
    funnel.changeOnGround(
      reviewId,
      (doc) =>
        writeEntity(doc, 'photo', photoId, {
          noteId,
          order: Math.max(0, ...orders) + 1,
          description: description.trim(),
          ...stored.value,
          binned: binMark(context, reviewId),
        }),
      (doc) => writeEntity(doc, 'photo', photoId, { binned: null }),
    );
    return ok({ photoId });
  },

  'photo.describe': (context, { reviewId, photoId, description }) =>
    changePhoto(context, reviewId, photoId, { description: description.trim() }),

  'photo.move': (context, { reviewId, photoId, noteId }) => {
    const { store } = context;
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    if (store.entities.find(reviewId, 'photo', photoId) === null) {
      return err({ name: 'photo-not-found' });
    }
    if (!isNote(context, reviewId, noteId)) return err({ name: 'note-not-found' });
    return changePhoto(context, reviewId, photoId, { noteId });
  },

  'photo.move-to-bin': (context, { reviewId, photoId }) =>
    changePhoto(context, reviewId, photoId, { binned: binMark(context, reviewId) }),

  'photo.restore': (context, { reviewId, photoId }) =>
    changePhoto(context, reviewId, photoId, { binned: null }),
};
