// Takes the content of a bundle in: into the review that is here, or as a review new to this laptop.
// What has been read and found sound goes through the funnel in one transaction or not at all.
import { PersonId, type ReviewId } from '../../../../shared/domain/ids.ts';
import type {
  BundleSender,
  NewsOfPerson,
  TakenBundle,
} from '../../../../shared/ipc/bundle.contract.ts';
import { err, ok, type Result } from '../../../../shared/lib/result.ts';
import { hashOf } from '../../attachments/attachment-store.ts';
import type { CoreContext } from '../../context.ts';
import { arrivalOf } from '../champion/arrival.ts';
import type { BundleContent } from './bundle-content.ts';
import type { BundleFailure } from './bundle-failure.ts';
import type { BundleHeader } from './bundle-header.ts';
import { newsIn, type News } from './news.ts';

/** What is nobody's by name is told as of whoever it came from. */
export function byPerson(news: News, from: BundleHeader['from']): NewsOfPerson[] {
  const counts = new Map<string, Map<string, NewsOfPerson['news'][number]>>();
  const people = new Map<string, Omit<NewsOfPerson, 'news'>>();
  for (const { kind, what, personId } of news.items) {
    const name = personId === null ? null : news.nameOf(personId);
    const known = name === null ? null : PersonId.safeParse(personId);
    const person =
      known?.success === true
        ? { personId: known.data, name }
        : { personId: from.personId, name: from.name };
    const key = person.personId ?? '';
    people.set(key, person);
    const ofPerson = counts.get(key) ?? new Map();
    counts.set(key, ofPerson);
    const entry = ofPerson.get(`${kind} ${what}`) ?? { kind, what, count: 0 };
    ofPerson.set(`${kind} ${what}`, { ...entry, count: entry.count + 1 });
  }
  return [...people].map(([key, person]) => ({
    ...person,
    news: [...(counts.get(key)?.values() ?? [])],
  }));
}

/** @throws StoreError, and then nothing has changed. */
export function takeInBundle(
  context: CoreContext,
  { header, update: incoming, photos }: Pick<BundleContent, 'header' | 'update' | 'photos'>,
  sender: BundleSender = { by: 'words' },
): Result<TakenBundle, BundleFailure> {
  const { attachments, funnel, store, now } = context;
  const { from, madeAt } = header;
  const reviewId: ReviewId = header.reviewId;
  const type = store.log.documentType(reviewId);
  // Ids of reviews and of other documents share one space; this one is somebody's partnership.
  if (type !== null && type !== 'review') return err({ name: 'bundle-damaged' });
  const isNewHere = type === null;
  const here = isNewHere ? null : funnel.encode(reviewId);
  const update = arrivalOf(incoming, here);
  if (update === null) return err({ name: 'whole-review-for-a-copy' });
  const news = newsIn(update, here);
  // The pictures first: what speaks of them must never be here without them for want of a disk.
  const newPhotos = photos.filter((bytes) => !attachments.has(hashOf(bytes)));
  for (const bytes of newPhotos) attachments.put(bytes);
  if (newPhotos.length > 0) context.announce(['photos']);
  if (isNewHere) {
    funnel.createFrom(reviewId, 'review', update, () =>
      store.local.markOpened(reviewId, now().toISOString()),
    );
  } else {
    funnel.receive(reviewId, update, 'file');
  }
  return ok({
    reviewId,
    title: store.reviews.find(reviewId)?.title ?? '',
    from: { name: from.name, device: from.device },
    madeAt,
    sender,
    isNewHere,
    wasNothingNew: news.items.length === 0,
    // Who set a review up, the document does not say; whoever passes it on need not have.
    people: byPerson(news, isNewHere ? { ...from, personId: null, name: null } : from),
  });
}
