// Takes a review that was read from a file into the store: once for the same file, as a copy only
// where the person asks for one, and never over what is here.
import { ReviewId } from '../../../shared/domain/ids.ts';
import type { ImportReport, OpenedFile } from '../../../shared/ipc/review.contract.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { CoreContext } from '../context.ts';
import { writeEntity } from '../review-doc/entities.ts';
import { buildUpdate } from './build-document.ts';
import { chooseSurroundings } from './choose-surroundings.ts';
import { countContent } from './count-by-kind.ts';
import { importReport, storedReport, type Reported } from './import-report.ts';
import { readReviewContent, writeReviewContent, type ReviewContent } from './review-content.ts';
import { isSameContent } from './same-content.ts';

export interface ReviewInFile extends Reported {
  readonly sha256: string;
  readonly content: ReviewContent;
  /** The same with ids of its own. */
  readonly copy: (seed: string) => ReviewContent;
  /** A file of ours brings its trust and calendar; others get them here. */
  readonly hasSurroundings: boolean;
}

export interface HereAlready {
  readonly name: 'review-here-already';
  readonly reviewId: ReviewId;
  readonly title: string;
}

export type WhenHere = 'say-so' | 'add-a-copy';

function withSurroundings(context: CoreContext, { content, hasSurroundings }: ReviewInFile) {
  if (hasSurroundings) return content;
  return { ...content, review: { ...content.review, ...chooseSurroundings(context, content) } };
}

const storedOf = ({ store }: CoreContext, reviewId: string): ReviewContent => {
  const content = readReviewContent(store, reviewId);
  if (content === null) throw new Error('The review just taken in is not stored.');
  return content;
};

/** Opening what is here already is a wish to have it in front of one: out of the bin with it. */
export function openWhatIsHere(
  context: CoreContext,
  reviewId: string,
  report: ImportReport | null,
): OpenedFile {
  const { store, funnel, now, announce } = context;
  if (store.reviews.find(reviewId)?.binned) {
    funnel.change(reviewId, (doc) => writeEntity(doc, 'review', reviewId, { binned: null }));
  }
  store.local.markOpened(reviewId, now().toISOString());
  announce(['reviews']);
  const content = storedOf(context, reviewId);
  const stored = countContent(content);
  return {
    reviewId: ReviewId.parse(reviewId),
    wasHereAlready: true,
    report: {
      format: report?.format ?? '',
      held: report?.held ?? stored,
      stored,
      couldNotPlace: report?.couldNotPlace ?? [],
      keptParts: report?.keptParts ?? [],
    },
  };
}

/** The review a file was taken in as before, if it is still here. */
export function reviewOfFile({ store }: CoreContext, sha256: string) {
  const before = store.local.openedFile(sha256);
  if (before === null || store.reviews.find(before.documentId) === null) return null;
  return { reviewId: before.documentId, report: storedReport(before.report) };
}

function add(context: CoreContext, file: ReviewInFile, content: ReviewContent): OpenedFile {
  const { store, funnel, now } = context;
  const reviewId = content.review.id;
  const base = buildUpdate(null, (doc) => writeReviewContent(doc, content));
  // Trust and calendar depend on what else is on this laptop, so they are a change of their own on
  // top of what every laptop makes of the file.
  const update = file.hasSurroundings
    ? base
    : buildUpdate(base, (doc) =>
        writeEntity(doc, 'review', reviewId, { ...chooseSurroundings(context, content) }),
      );
  let report: ImportReport | undefined;
  funnel.createFrom(reviewId, 'review', update, () => {
    const stored = storedOf(context, reviewId);
    report = importReport(file, countContent(stored), stored.keptParts);
    store.local.markOpenedFile(reviewId, file.sha256, report);
    store.local.markOpened(reviewId, now().toISOString());
  });
  if (report === undefined) throw new Error('The review was written without a report.');
  return { reviewId, wasHereAlready: false, report };
}

/** @throws StoreError, and then nothing has changed. */
export function takeInReview(
  context: CoreContext,
  file: ReviewInFile,
  whenHere: WhenHere,
): Result<OpenedFile, HereAlready> {
  const { store, newId } = context;
  const { review } = file.content;
  const here = readReviewContent(store, review.id);
  if (here === null) {
    // Ids of reviews and of other documents share one space; a file can name any of them.
    const isFree = store.log.documentType(review.id) === null;
    return ok(add(context, file, isFree ? file.content : file.copy(newId())));
  }
  const inFile = withSurroundings(context, file);
  const isSame = isSameContent(
    (doc) => writeReviewContent(doc, here),
    (doc) => writeReviewContent(doc, inFile),
  );
  if (isSame) {
    const report = importReport(file, countContent(here), here.keptParts);
    store.local.markOpenedFile(review.id, file.sha256, report);
    return ok(openWhatIsHere(context, review.id, report));
  }
  if (whenHere === 'say-so') {
    return err({ name: 'review-here-already', reviewId: here.review.id, title: here.review.title });
  }
  return ok(add(context, file, file.copy(newId())));
}
