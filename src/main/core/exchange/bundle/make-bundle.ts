// Makes the bundle of a review as it is on this laptop now.
import type { Review } from '../../../../shared/domain/review.ts';
import { PersonId } from '../../../../shared/domain/ids.ts';
import type { CoreContext } from '../../context.ts';
import { allPhotosLimitBytes } from './archive.ts';
import { packBundle } from './bundle-content.ts';
import { deviceLabel } from './device-label.ts';
import type { Signer } from './sender-proof.ts';

export function hostSchoolName({ store }: CoreContext, review: Review): string {
  if (review.hostSchoolId === null) return '';
  return store.entities.find(review.id, 'school', review.hostSchoolId)?.name ?? '';
}

/** Whoever this laptop writes for, if they have said so. */
function sender(context: CoreContext, reviewId: string) {
  const { store } = context;
  const parsed = PersonId.safeParse(store.local.writingAs(reviewId));
  const person = parsed.success ? store.entities.find(reviewId, 'person', parsed.data) : null;
  return {
    personId: person?.id ?? null,
    name: person?.name ?? null,
    device: deviceLabel(context),
  };
}

/** The photos of the review that lie here, also those in the bin; the newest where they are too many. */
function photosOf(
  { store, attachments }: CoreContext,
  reviewId: string,
): ReadonlyMap<string, Uint8Array> {
  const photos = new Map<string, Uint8Array>();
  let total = 0;
  for (const { sha256 } of store.entities.list(reviewId, 'photo', 'all').toReversed()) {
    const bytes = sha256 === null || photos.has(sha256) ? null : attachments.get(sha256);
    if (sha256 === null || bytes === null) continue;
    total += bytes.length;
    if (total > allPhotosLimitBytes) break;
    photos.set(sha256, bytes);
  }
  return photos;
}

/** The inside of the bundle, not locked yet; signed where somebody signs. */
export function makeBundle(
  context: CoreContext,
  review: Review,
  signer: Signer | null = null,
): Uint8Array {
  return packBundle(
    {
      reviewId: review.id,
      hostSchoolName: hostSchoolName(context, review),
      question: review.question,
      from: sender(context, review.id),
      madeAt: context.now().toISOString(),
    },
    context.funnel.encode(review.id),
    signer,
    photosOf(context, review.id),
  );
}
