// The self-review as a file: brought in from Word, a sheet or another Fieldfare, sent to the lead,
// and made into Word. What comes in is shown and checked before anything is filed.
import { basename } from 'node:path';
import type { ReviewId } from '../../../../shared/domain/ids.ts';
import { formFurniture } from '../../../../shared/domain/self-review/form-words.ts';
import {
  selfReviewFileFormat,
  selfReviewFileVersion,
  type SelfReviewFile,
} from '../../../../shared/domain/self-review/self-review-file.ts';
import type { Understood } from '../../../../shared/domain/self-review/understood.ts';
import type { FileKind } from '../../../../shared/ipc/messages.ts';
import type {
  OpenedSelfReview,
  selfReviewFileContract,
} from '../../../../shared/ipc/self-review.contract.ts';
import { err, ok } from '../../../../shared/lib/result.ts';
import type { CoreContext } from '../../context.ts';
import { renderDocx } from '../../documents/docx/render.ts';
import { composeSelfReview, composeSelfReviewForm } from '../../documents/self-review/index.ts';
import { fileNameOf } from '../../exchange/file-name.ts';
import { readKeptSelfReview } from '../../exchange/self-review/read-kept.ts';
import { openSelfReview } from '../../exchange/self-review/open-self-review.ts';
import {
  keepSelfReview,
  keptSelfReview,
  type SourceAnswer,
} from '../../exchange/self-review/session.ts';
import { writeFileSafely } from '../../exchange/write-file.ts';
import type { HandlersOf } from '../../handler.ts';
import { writeEntity } from '../../review-doc/entities.ts';
import { localDay } from '../local-minute.ts';
import { lookOf, wordOf } from '../our-documents/word-of.ts';
import { hostOf, selfReviewFacts } from './self-review-facts.ts';
import { promptsOf } from './prompts-of.ts';
import { takeIn } from './take-in.ts';

const openKinds: FileKind[] = [
  { name: 'Self-review (Word, CSV, Fieldfare)', extensions: ['docx', 'csv', 'tsv', 'txt', 'json'] },
];
const jsonKind: FileKind = { name: 'Fieldfare self-review', extensions: ['json'] };
const wordKind: FileKind = { name: 'Word document', extensions: ['docx'] };

const isSame = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/** What a file says of its school, where that is another than the host; else null. */
function otherSchool(
  context: CoreContext,
  reviewId: string,
  school: { readonly name: string; readonly urn: string | null } | null,
): string | null {
  const host = hostOf(context, reviewId);
  if (school === null || host === null) return null;
  const isHost =
    school.urn !== null && host.urn !== null
      ? isSame(school.urn, host.urn)
      : school.name.trim() === '' || isSame(school.name, host.name);
  return isHost ? null : school.name;
}

interface Read {
  readonly source: OpenedSelfReview['source'];
  readonly fileName: string;
  readonly sha256: string;
  readonly understood: Understood;
  readonly sources: readonly (SourceAnswer | null)[];
}

function keep(context: CoreContext, reviewId: ReviewId, read: Read, other: string | null) {
  const { token } = keepSelfReview(context, {
    reviewId,
    fileName: read.fileName,
    sha256: read.sha256,
    sources: read.sources,
    ratingsTyped: read.understood.items.map(({ ratingTyped }) => ratingTyped),
  });
  return {
    token,
    fileName: read.fileName,
    source: read.source,
    otherSchool: other,
    understood: read.understood,
    prompts: [...promptsOf(context, reviewId).answers],
  };
}

function fileOf(context: CoreContext, reviewId: ReviewId): SelfReviewFile {
  const { version } = context;
  const host = hostOf(context, reviewId);
  const facts = selfReviewFacts(context, reviewId);
  return {
    format: selfReviewFileFormat,
    formatVersion: selfReviewFileVersion,
    writtenBy: `Fieldfare ${version}`,
    exportedAt: facts.at,
    school: { name: host?.name ?? '', urn: host?.urn ?? null },
    review: { title: context.store.reviews.find(reviewId)?.title ?? '' },
    completedByRole: facts.completedByRole,
    completedOn: facts.completedOn,
    answers: facts.answers.map(
      ({ id, ref, theme, prompt, lookFor, question, rating, evidence, ...rest }) => ({
        ...{ id, ref, theme, prompt, lookFor, question, rating, evidence },
        uncertainty: rest.uncertainty,
        isMostUncertain: rest.isMostUncertain,
      }),
    ),
  };
}

async function save(
  context: CoreContext,
  title: string,
  suggested: string,
  kind: FileKind,
  content: () => Promise<Uint8Array> | Uint8Array,
) {
  const path = await context.dialogs.chooseFileToSave(title, suggested, [kind]);
  if (path === null) return err({ name: 'cancelled' as const });
  const written = await writeFileSafely(path, await content());
  if (!written.ok) return err({ name: 'file-not-written' as const, code: written.failure.code });
  return ok({ fileName: basename(path) });
}

export const selfReviewFileHandlers: HandlersOf<typeof selfReviewFileContract> = {
  'self-review.open-file': async (context, { reviewId }) => {
    if (context.store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    const path = await context.dialogs.chooseFileToOpen('Bring in a self-review', openKinds);
    if (path === null) return err({ name: 'cancelled' });
    const furniture = new Set([
      ...formFurniture,
      hostOf(context, reviewId)?.name ?? '',
      context.store.reviews.find(reviewId)?.partnershipName ?? '',
    ]);
    const read = await openSelfReview(path, promptsOf(context, reviewId).answers, furniture);
    if (!read.ok) return read;
    const other = otherSchool(context, reviewId, read.value.school);
    return ok(keep(context, reviewId, { ...read.value, fileName: basename(path) }, other));
  },

  'self-review.open-kept': (context, { reviewId }) => {
    const { store } = context;
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    const part = store.entities.find(reviewId, 'kept-part', 'selfReview');
    const read =
      part === null ? null : readKeptSelfReview(part.data, promptsOf(context, reviewId).answers);
    if (read === null) return err({ name: 'nothing-kept' });
    return ok(keep(context, reviewId, { ...read, source: 'kept', fileName: '' }, null));
  },

  'self-review.take-in': (context, input) => {
    const { reviewId, token } = input;
    if (context.store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    const opened = keptSelfReview(context, reviewId, token);
    if (opened === null) return err({ name: 'file-no-longer-open' });
    return takeIn(context, opened, input);
  },

  'self-review.save-file': async (context, { reviewId }) => {
    const { store, funnel, now } = context;
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    if (store.entities.find(reviewId, 'self-review', reviewId) === null) {
      return err({ name: 'self-review-not-begun' });
    }
    const saved = await save(
      context,
      'Save the self-review for the lead',
      fileNameOf(
        [hostOf(context, reviewId)?.name ?? '', 'self-review'],
        '.fieldfare-self-review.json',
      ),
      jsonKind,
      () => Buffer.from(`${JSON.stringify(fileOf(context, reviewId), null, 2)}\n`, 'utf8'),
    );
    if (!saved.ok) return saved;
    const sharedOn = localDay(now());
    funnel.record(reviewId, (doc) => writeEntity(doc, 'self-review', reviewId, { sharedOn }));
    return saved;
  },

  'self-review.save-word': async (context, { reviewId, as }) => {
    const review = context.store.reviews.find(reviewId);
    if (review === null) return err({ name: 'review-not-found' });
    const facts = selfReviewFacts(context, reviewId);
    const school = hostOf(context, reviewId)?.name ?? '';
    const isForm = as === 'form';
    return save(
      context,
      isForm ? 'Save the self-review as a form' : 'Save the self-review as Word',
      fileNameOf([school, isForm ? 'Self-review form' : 'Self-review'], '.docx'),
      wordKind,
      () =>
        isForm
          ? // Read back by its labels, so that it is never in another's template.
            renderDocx(composeSelfReviewForm(facts), lookOf(context, { isAnonymised: false }))
          : wordOf(context, review, 'self-review', composeSelfReview(facts)),
    );
  },
};
