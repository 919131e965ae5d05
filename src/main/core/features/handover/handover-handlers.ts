// The handover to the improvement champion: prepared, written, completed, booked, and sent.
import { basename } from 'node:path';
import type { CardId } from '../../../../shared/domain/ids.ts';
import type { Review } from '../../../../shared/domain/review.ts';
import type { handoverContract } from '../../../../shared/ipc/handover.contract.ts';
import type { FileKind } from '../../../../shared/ipc/messages.ts';
import { err, ok, type Result } from '../../../../shared/lib/result.ts';
import type { CoreContext } from '../../context.ts';
import { packBundle } from '../../exchange/bundle/bundle-content.ts';
import { bundleExtension } from '../../exchange/bundle/choose-bundle.ts';
import { deviceLabel } from '../../exchange/bundle/device-label.ts';
import { keepPassphrase, keptPassphrase } from '../../exchange/bundle/kept-passphrases.ts';
import { lockWithPassphrase } from '../../exchange/bundle/lock.ts';
import { hostSchoolName } from '../../exchange/bundle/make-bundle.ts';
import { drawPassphrase } from '../../exchange/bundle/passphrase.ts';
import { remember, suggested } from '../../exchange/bundle/session.ts';
import type { Signer } from '../../exchange/bundle/sender-proof.ts';
import { makeChampionsCopy } from '../../exchange/champion/make-copy.ts';
import { fileNameOf } from '../../exchange/file-name.ts';
import { writeFileSafely } from '../../exchange/write-file.ts';
import type { HandlersOf } from '../../handler.ts';
import { writeEntity } from '../../review-doc/entities.ts';
import {
  lockByCards,
  signerForWords,
  type CardLockFailure,
  type Lock,
} from '../bundle/lock-by-cards.ts';
import { localDay } from '../local-minute.ts';
import { hostSchoolRef, wrongDayOf } from '../school-day-rule.ts';
import { findHandover, gapsOf, handoverOf, readHandoverView } from './handover-view.ts';
import { preparedHandover } from './prepare-handover.ts';

const bundleKind: FileKind = { name: 'Fieldfare bundle', extensions: [bundleExtension] };

/** Kept apart from the team's words: these open no bundle with a note in it. */
const placeOfWords = (reviewId: string): string => `${reviewId}/handover`;

function wordsOf(context: CoreContext, reviewId: string): string {
  const place = placeOfWords(reviewId);
  const draw = () => drawPassphrase(context.resourcesPath);
  return keptPassphrase(context.store.local, place) ?? suggested(context, place, draw);
}

type NotComplete = {
  readonly name: 'handover-not-complete';
  readonly gaps: ReturnType<typeof gapsOf>;
};

/** Whole, and said to be so. */
function complete(context: CoreContext, review: Review) {
  const gaps = gapsOf(context, review);
  const handover = findHandover(context, review.id);
  const failure: NotComplete = { name: 'handover-not-complete', gaps };
  const isComplete = handover !== null && handover.completedOn !== null && gaps.length === 0;
  return isComplete ? ok(handover) : err(failure);
}

/** The inside of a handover bundle, not locked yet. */
export function makeHandoverBundle(
  context: CoreContext,
  review: Review,
  signer: Signer | null = null,
): Result<Uint8Array, NotComplete> {
  const handover = complete(context, review);
  if (!handover.ok) return handover;
  const { store, now } = context;
  const { fromId, question } = handover.value;
  const from = fromId === null ? null : store.entities.find(review.id, 'person', fromId);
  return ok(
    packBundle(
      {
        reviewId: review.id,
        hostSchoolName: hostSchoolName(context, review),
        question,
        from: { personId: fromId, name: from?.name ?? null, device: deviceLabel(context) },
        madeAt: now().toISOString(),
      },
      makeChampionsCopy(store, review, handover.value, context.funnel.encode(review.id)),
      signer,
    ),
  );
}

export const handoverHandlers: HandlersOf<typeof handoverContract> = {
  'handover.read': (context, { reviewId }) => {
    const review = context.store.reviews.find(reviewId);
    return review === null
      ? err({ name: 'review-not-found' })
      : ok(readHandoverView(context, review));
  },

  'handover.words': (context, { reviewId }) =>
    context.store.reviews.find(reviewId) === null
      ? err({ name: 'review-not-found' })
      : ok({ passphrase: wordsOf(context, reviewId) }),

  'handover.prepare': (context, { reviewId }) => {
    const review = context.store.reviews.find(reviewId);
    if (review === null) return err({ name: 'review-not-found' });
    const prepared = preparedHandover(context, review);
    const { findings } = handoverOf(context, reviewId);
    if (findings.length === 0 && (prepared.findings ?? []).length === 0) {
      return err({ name: 'nothing-to-hand-over' });
    }
    const { id } = handoverOf(context, reviewId);
    context.funnel.change(reviewId, (doc) => writeEntity(doc, 'handover', id, prepared));
    return ok({});
  },

  'handover.change': (context, { reviewId, change }) => {
    const { store, funnel } = context;
    const review = store.reviews.find(reviewId);
    if (review === null) return err({ name: 'review-not-found' });
    const there = handoverOf(context, reviewId);
    const { roomOn } = change;
    if (roomOn !== undefined && roomOn !== null && roomOn !== there.roomOn) {
      const wrong = wrongDayOf(review.calendar, roomOn, hostSchoolRef(store, review));
      if (wrong !== null) return err({ name: 'date-not-school-day', ...wrong });
    }
    funnel.change(reviewId, (doc) => writeEntity(doc, 'handover', there.id, change));
    return ok({});
  },

  'handover.complete': (context, { reviewId }) => {
    const review = context.store.reviews.find(reviewId);
    if (review === null) return err({ name: 'review-not-found' });
    const gaps = gapsOf(context, review);
    const handover = findHandover(context, reviewId);
    if (handover === null || gaps.length > 0) return err({ name: 'handover-not-complete', gaps });
    const completedOn = localDay(context.now());
    context.funnel.change(reviewId, (doc) =>
      writeEntity(doc, 'handover', handover.id, { completedOn }),
    );
    return ok({});
  },

  'handover.book-workshop': (context, { reviewId }) => {
    const { store, funnel } = context;
    const review = store.reviews.find(reviewId);
    if (review === null) return err({ name: 'review-not-found' });
    const handover = complete(context, review);
    if (!handover.ok) return handover;
    const { id, roomOn, roomStart, roomEnd, roomPlace } = handover.value;
    const visitOn = review.visitDates.at(-1) ?? null;
    // Whole means that there is a day, and that the school is open on it.
    if (roomOn === null) return err({ name: 'handover-not-complete', gaps: ['room-day'] });
    if (visitOn !== null && roomOn < visitOn) {
      return err({ name: 'workshop-before-visit', visitOn });
    }
    const booked = { on: roomOn, start: roomStart, end: roomEnd, place: roomPlace };
    funnel.change(reviewId, (doc) => {
      writeEntity(doc, 'handover', id, { booked });
      writeEntity(doc, 'review', reviewId, { dates: { ...review.dates, workshop: roomOn } });
    });
    return ok({ on: roomOn });
  },

  'handover.save-bundle': async (context, { reviewId, forPeople }) => {
    const review = context.store.reviews.find(reviewId);
    if (review === null) return err({ name: 'review-not-found' });
    const handover = complete(context, review);
    if (!handover.ok) return handover;
    const lock = await lockFor(context, reviewId, forPeople);
    if (!lock.ok) return lock;
    const { signer, people, close, hasBeenUsed } = lock.value;
    const inside = makeHandoverBundle(context, review, signer);
    if (!inside.ok) return inside;
    const path = await context.dialogs.chooseFileToSave(
      'Save the handover for the improvement champion',
      fileNameOf(
        [hostSchoolName(context, review) || review.title, 'Handover'],
        `.${bundleExtension}`,
      ),
      [bundleKind],
    );
    if (path === null) return err({ name: 'cancelled' });
    const written = await writeFileSafely(path, await close(inside.value));
    if (!written.ok) return err({ name: 'file-not-written', code: written.failure.code });
    hasBeenUsed();
    const fileName = basename(path);
    const at = context.now().toISOString();
    remember(context, reviewId, {
      way: 'out',
      at,
      fileName,
      ...(people === null ? {} : { people }),
    });
    return ok({ fileName });
  },
};

async function lockFor(
  context: CoreContext,
  reviewId: string,
  forPeople: readonly CardId[] | null,
): Promise<Result<Lock, CardLockFailure>> {
  if (forPeople !== null) return lockByCards(context, forPeople);
  const passphrase = wordsOf(context, reviewId);
  const place = placeOfWords(reviewId);
  return ok({
    signer: await signerForWords(context),
    people: null,
    close: (inside) => lockWithPassphrase(inside, passphrase),
    hasBeenUsed: () => keepPassphrase(context.store.local, place, passphrase, 'ours'),
  });
}
