// Why a photo was not taken in, and what to do next.
import type { OwnFailure } from '../../../shared/ipc/contract.ts';
import { assertNever } from '../../../shared/lib/result.ts';
import { photoMessages } from '../../messages/photo.ts';
import { startMessages } from '../../messages/start.ts';
import {
  largestFileMegabytes,
  mostMegapixels,
  type RefusedPicture,
} from './reading/open-picture.ts';

const words = photoMessages.refused;

export function refusedWords(refused: RefusedPicture): string {
  switch (refused.name) {
    case 'not-a-picture':
      return words.notAPicture;
    case 'heic':
      return words.heic;
    case 'drawing':
      return words.drawing;
    case 'broken':
      return words.broken;
    case 'too-large':
      return words.tooLarge(largestFileMegabytes);
    case 'too-many-pixels':
      return words.tooManyPixels(refused.width, refused.height, mostMegapixels);
    default:
      return assertNever(refused);
  }
}

type PhotoFailure = OwnFailure<'photo.add'> | OwnFailure<'photo.describe'>;

export function photoFailureWords(failure: PhotoFailure): string {
  switch (failure.name) {
    case 'review-not-found':
      return startMessages.failures.reviewNotFound.title;
    case 'note-not-found':
      return words.noteGone;
    case 'photo-not-found':
      return words.photoGone;
    // The page makes photos without these faults: where one comes back, the picture was no picture.
    case 'not-a-photo':
    case 'photo-has-metadata':
    case 'photo-too-large':
      return words.broken;
    default:
      return assertNever(failure);
  }
}
