// Makes the photo that is kept: picture and covers drawn into one canvas and written as a new JPEG.
// What lay under a cover is in no pixel of it, and nothing the camera wrote comes along.
import { withoutMetadata } from '../../../../shared/domain/photo/clean-jpeg.ts';
import { largestPhotoBytes, longestPhotoSide } from '../../../../shared/domain/photo/photo.ts';
import type { Cover } from './covers.ts';

/** Of a cover, on the screen and in the photo. The same in every theme: it is part of the picture. */
const coverColour = '#26303d';
const qualities = [0.86, 0.75, 0.6, 0.45] as const;

const blobOf = (canvas: HTMLCanvasElement, quality: number): Promise<Blob | null> =>
  new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));

/** @returns null where the picture cannot be written small enough, or there is no memory for it. */
export async function burnIn(
  picture: ImageBitmap,
  covers: readonly Cover[],
): Promise<Uint8Array | null> {
  const scale = Math.min(1, longestPhotoSide / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const drawing = canvas.getContext('2d');
  if (drawing === null) return null;
  // Where a picture is clear, paper shows through; a JPEG would make it black.
  drawing.fillStyle = '#ffffff';
  drawing.fillRect(0, 0, canvas.width, canvas.height);
  drawing.imageSmoothingQuality = 'high';
  drawing.drawImage(picture, 0, 0, canvas.width, canvas.height);
  drawing.fillStyle = coverColour;
  for (const { left, top, width, height } of covers) {
    // Outwards to whole pixels and one more: making a picture smaller mixes neighbours.
    const x = Math.floor(left * canvas.width) - 1;
    const y = Math.floor(top * canvas.height) - 1;
    const right = Math.ceil((left + width) * canvas.width) + 1;
    const bottom = Math.ceil((top + height) * canvas.height) + 1;
    drawing.fillRect(x, y, right - x, bottom - y);
  }
  for (const quality of qualities) {
    const blob = await blobOf(canvas, quality);
    if (blob === null) return null;
    if (blob.size <= largestPhotoBytes) {
      return withoutMetadata(new Uint8Array(await blob.arrayBuffer()));
    }
  }
  return null;
}
