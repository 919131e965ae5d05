// Opens a chosen, dropped or pasted picture in the page: drawn and never stored. What is too large,
// hostile or broken is refused by name before or while it is drawn.
import { err, ok, type Result } from '../../../../shared/lib/result.ts';
import { pictureHead } from './picture-size.ts';

export const largestFileMegabytes = 40;
/** 60 million pixels take 240 MB while they are drawn; phones make 50. */
export const mostMegapixels = 60;

export type RefusedPicture =
  | { readonly name: 'not-a-picture' | 'heic' | 'drawing' | 'broken' }
  | { readonly name: 'too-large' }
  | { readonly name: 'too-many-pixels'; readonly width: number; readonly height: number };

export async function openPicture(file: Blob): Promise<Result<ImageBitmap, RefusedPicture>> {
  if (file.size > largestFileMegabytes * 1024 * 1024) return err({ name: 'too-large' });
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return err({ name: 'broken' });
  const head = pictureHead(new Uint8Array(bytes));
  switch (head.kind) {
    case 'heic':
      return err({ name: 'heic' });
    case 'svg':
      return err({ name: 'drawing' });
    case 'unknown':
      return err({ name: 'not-a-picture' });
    default: {
      const { width, height } = head;
      if (width === 0 || height === 0) return err({ name: 'broken' });
      if (width * height > mostMegapixels * 1_000_000) {
        return err({ name: 'too-many-pixels', width, height });
      }
      try {
        // The bytes and not the file: what was looked at is what is drawn.
        return ok(await createImageBitmap(new Blob([bytes])));
      } catch {
        return err({ name: 'broken' });
      }
    }
  }
}
