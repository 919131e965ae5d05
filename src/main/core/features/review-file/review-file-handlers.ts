// Brings a review in from a file and gives one out as a file.
import type { FileKind } from '../../../../shared/ipc/messages.ts';
import { formatDate } from '../../../../shared/domain/dates.ts';
import type { Review } from '../../../../shared/domain/review.ts';
import type { reviewFileContract } from '../../../../shared/ipc/review.contract.ts';
import { err, ok } from '../../../../shared/lib/result.ts';
import { basename } from 'node:path';
import type { CoreContext } from '../../context.ts';
import { samplePartnershipPath, sampleVisitPath } from '../../exchange/built-in-sample.ts';
import {
  bundleExtension,
  chooseBundle,
  isBundleFile,
} from '../../exchange/bundle/choose-bundle.ts';
import type { ChosenFile } from '../../exchange/reading/chosen-file.ts';
import { fileNameOf } from '../../exchange/file-name.ts';
import { takeHandedFile } from '../../exchange/handed-files.ts';
import { openFile } from '../../exchange/open-file.ts';
import { readReviewContent } from '../../exchange/review-content.ts';
import { reviewFileBytes, toReviewFile } from '../../exchange/review-file/write-review-file.ts';
import { openWhatIsHere } from '../../exchange/take-in-review.ts';
import { writeFileSafely } from '../../exchange/write-file.ts';
import type { HandlersOf } from '../../handler.ts';
import { knownLenses } from '../app/app-handlers.ts';

const reviewFileKind: FileKind = { name: 'Review file', extensions: ['json'] };
/** What can be opened: a colleague's bundle looks like a file like any other. */
const anyFileKind: FileKind = {
  name: 'Review file or bundle',
  extensions: ['json', bundleExtension],
};

function suggestedName({ store }: CoreContext, review: Review): string {
  const host =
    review.hostSchoolId === null
      ? null
      : store.entities.find(review.id, 'school', review.hostSchoolId);
  const [day] = review.visitDates;
  return fileNameOf(
    [host?.name || review.title, 'review', day === undefined ? '' : formatDate(day)],
    '.fieldfare-review.json',
  );
}

/** The file that was refused because its review is here: "add a copy" means that one, unasked. */
const refusedFiles = new WeakMap<CoreContext, ChosenFile>();

export const reviewFileHandlers: HandlersOf<typeof reviewFileContract> = {
  'review-file.open': async (context, { whenHere, handed }) => {
    const refused = whenHere === 'add-a-copy' ? refusedFiles.get(context) : undefined;
    refusedFiles.delete(context);
    const handedFile = handed === null ? null : takeHandedFile(context, handed);
    if (handed !== null && handedFile === null) return err({ name: 'file-no-longer-waiting' });
    const path =
      handedFile ??
      refused ??
      (await context.dialogs.chooseFileToOpen('Open a review file', [anyFileKind]));
    if (path === null) return err({ name: 'cancelled' });
    if (await isBundleFile(path)) {
      const chosen = await chooseBundle(context, path);
      if (!chosen.ok) return chosen;
      const { token, fileName } = chosen.value;
      return err({ name: 'file-is-a-bundle', token, fileName });
    }
    const opened = await openFile(context, path, whenHere);
    if (!opened.ok && opened.failure.name === 'review-here-already') {
      refusedFiles.set(context, path);
    }
    return opened;
  },

  'review-file.open-sample': async (context) => {
    const { resourcesPath } = context;
    const trust = await openFile(context, samplePartnershipPath(resourcesPath), 'say-so');
    if (!trust.ok && trust.failure.name !== 'review-here-already') return err(trust.failure);
    const visit = await openFile(context, sampleVisitPath(resourcesPath), 'say-so');
    if (visit.ok) return visit;
    // The sample of an older version is here: that one is somebody's to go on with.
    if (visit.failure.name === 'review-here-already') {
      return ok(openWhatIsHere(context, visit.failure.reviewId, null));
    }
    return err(visit.failure);
  },

  'review-file.save': async (context, { reviewId }) => {
    const review = context.store.reviews.find(reviewId);
    if (review === null) return err({ name: 'review-not-found' });
    const path = await context.dialogs.chooseFileToSave(
      'Save the review as a file',
      suggestedName(context, review),
      [reviewFileKind],
    );
    if (path === null) return err({ name: 'cancelled' });
    const content = readReviewContent(context.store, reviewId);
    if (content === null) return err({ name: 'review-not-found' });
    const file = toReviewFile(content, knownLenses(context), {
      at: context.now(),
      version: context.version,
    });
    const written = await writeFileSafely(path, reviewFileBytes(file));
    if (!written.ok) return err({ name: 'file-not-written', code: written.failure.code });
    const pictures = content.photos.filter(({ sha256 }) => sha256 !== null).length;
    return ok({ fileName: basename(path), picturesLeftBehind: pictures });
  },
};
