// The picture of a photo as an address the page may show: small for lists, whole for looking at it.
// Small ones are kept while the application runs; a photo never changes under its hash.
import { useEffect, useState } from 'react';
import type { PhotoId, ReviewId } from '../../../shared/domain/ids.ts';
import { invoke } from '../../api/invoke.ts';

export type Size = 'small' | 'whole';

/** Twice the height it is shown in, for screens with fine pixels. */
const smallHeight = 144;
const mostKept = 300;
const kept = new Map<string, string>();

const addressOf = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      if (typeof reader.result === 'string') resolve(reader.result);
    });
    reader.addEventListener('error', () => reject(new Error('A picture could not be read.')));
    reader.readAsDataURL(blob);
  });

async function smallOf(whole: Blob): Promise<string> {
  const picture = await createImageBitmap(whole, {
    resizeHeight: smallHeight,
    resizeQuality: 'medium',
  });
  const canvas = document.createElement('canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  picture.close();
  return canvas.toDataURL('image/jpeg', 0.8);
}

async function read(reviewId: ReviewId, photoId: PhotoId, size: Size): Promise<string | null> {
  const answer = await invoke('photo.read', { reviewId, photoId });
  if (!answer.ok) return null;
  const blob = new Blob([new Uint8Array(answer.value.bytes)], { type: 'image/jpeg' });
  return size === 'small' ? smallOf(blob) : addressOf(blob);
}

export interface ReadPicture {
  readonly address: string | null;
  readonly isMissing: boolean;
}

interface PictureOf {
  readonly id: PhotoId;
  readonly sha256: string | null;
  readonly isHere: boolean;
}

export function usePicture(reviewId: ReviewId, photo: PictureOf, size: Size): ReadPicture {
  const { id, sha256, isHere } = photo;
  const key = `${size} ${sha256 ?? ''}`;
  const [read_, setRead] = useState<{ key: string; address: string | null } | null>(null);
  const known = kept.get(key) ?? (read_?.key === key ? read_.address : undefined);

  useEffect(() => {
    if (!isHere || kept.has(key)) return undefined;
    let isOver = false;
    read(reviewId, id, size)
      .catch(() => null)
      .then((address) => {
        if (address !== null && size === 'small') {
          kept.set(key, address);
          const oldest = kept.keys().next().value;
          if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
        }
        if (!isOver) setRead({ key, address });
      })
      .catch(() => undefined);
    return () => {
      isOver = true;
    };
  }, [reviewId, id, key, size, isHere]);

  return { address: known ?? null, isMissing: !isHere || known === null };
}
