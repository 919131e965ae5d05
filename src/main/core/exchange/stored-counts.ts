// Counts what is in the database of a file that was opened, by the kinds its report uses.
import type { Store } from '../store/store.ts';
import { countCharter, readCharterContent } from './charter-content.ts';
import { countContent, sumOf, type Counts } from './count-by-kind.ts';
import { countPartnership, readPartnershipContent } from './partnership-content.ts';
import { readReviewContent } from './review-content.ts';

/** @param reviewId null counts every document of the kind the format makes. */
export function storedCounts(store: Store, format: string, reviewId: string | null): Counts {
  if (reviewId !== null) {
    const content = readReviewContent(store, reviewId);
    return content === null ? {} : countContent(content);
  }
  const documents = store.log.listDocuments();
  if (format === 'fieldfare-sample-partnership') {
    return sumOf(
      ...documents
        .flatMap(({ id }) => readPartnershipContent(store, id) ?? [])
        .map((content) => countPartnership(content)),
    );
  }
  return sumOf(
    ...documents
      .flatMap(({ id }) => readCharterContent(store, id) ?? [])
      .map((content) => countCharter(content)),
  );
}
