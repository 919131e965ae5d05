// Readiness: the map, who else can speak, the checklist, and one colleague's card as a file.
import { conversationCards } from '../../../../shared/domain/readiness/cards.ts';
import type { Readiness } from '../../../../shared/domain/readiness/readiness.ts';
import type { readinessContract } from '../../../../shared/ipc/readiness.contract.ts';
import type { FileKind } from '../../../../shared/ipc/messages.ts';
import { err, ok } from '../../../../shared/lib/result.ts';
import type { CoreContext } from '../../context.ts';
import { renderDocx } from '../../documents/docx/render.ts';
import { composeCards } from '../../documents/readiness/compose-cards.ts';
import { fileNameOf } from '../../exchange/file-name.ts';
import { writeFileSafely } from '../../exchange/write-file.ts';
import type { HandlersOf } from '../../handler.ts';
import { loadNotificationChecklist } from '../../resources.ts';
import { writeEntity } from '../../review-doc/entities.ts';
import { localMinute } from '../local-minute.ts';
import { readinessOf } from './own-readiness.ts';
import { lookOf } from '../our-documents/word-of.ts';
import { readinessView } from './readiness-view.ts';

const wordKind: FileKind = { name: 'Word document', extensions: ['docx'] };

const baseName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

/** Reads what is there now and writes it changed: what a colleague added meanwhile stays. */
function change(
  context: CoreContext,
  reviewId: string,
  next: (own: Readiness) => Partial<Omit<Readiness, 'id'>>,
): void {
  const own = readinessOf(context, reviewId);
  context.funnel.change(reviewId, (doc) => writeEntity(doc, 'readiness', own.id, next(own)));
}

const isKnownCheck = ({ resourcesPath }: CoreContext, itemId: string): boolean =>
  loadNotificationChecklist(resourcesPath).groups.some(({ items }) =>
    items.some(({ id }) => id === itemId),
  );

export const readinessHandlers: HandlersOf<typeof readinessContract> = {
  'readiness.read': (context, { reviewId, lensId }) => {
    const review = context.store.reviews.find(reviewId);
    if (review === null) return err({ name: 'review-not-found' });
    const view = readinessView(context, review, lensId);
    if (view === null) return err({ name: 'lens-not-found' });
    return ok({ map: view.map, lenses: [...view.lenses] });
  },

  'readiness.own': (context, { reviewId }) => {
    if (context.store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    const { speakers, done, notes } = readinessOf(context, reviewId);
    const checklist = loadNotificationChecklist(context.resourcesPath);
    return ok({ speakers, checklist, done, notes });
  },

  'readiness.save-speaker': (context, { reviewId, speakerId, ...said }) => {
    if (context.store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    const { speakers } = readinessOf(context, reviewId);
    if (speakerId === null) {
      const id = context.newId();
      const order = Math.max(0, ...speakers.map((each) => each.order)) + 1;
      change(context, reviewId, (own) => ({ speakers: [...own.speakers, { id, order, ...said }] }));
      return ok({ speakerId: id });
    }
    if (!speakers.some(({ id }) => id === speakerId)) return err({ name: 'speaker-not-found' });
    change(context, reviewId, (own) => ({
      speakers: own.speakers.map((each) => (each.id === speakerId ? { ...each, ...said } : each)),
    }));
    return ok({ speakerId });
  },

  'readiness.remove-speaker': (context, { reviewId, speakerId }) => {
    if (context.store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    const { speakers } = readinessOf(context, reviewId);
    if (!speakers.some(({ id }) => id === speakerId)) return err({ name: 'speaker-not-found' });
    change(context, reviewId, (own) => ({
      speakers: own.speakers.filter(({ id }) => id !== speakerId),
    }));
    return ok({ step: context.funnel.lastStep(reviewId) });
  },

  'readiness.tick': (context, { reviewId, itemId, isDone, by }) => {
    if (context.store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    if (!isKnownCheck(context, itemId)) return err({ name: 'check-not-known' });
    const at = localMinute(context.now());
    change(context, reviewId, ({ done }) => ({
      done: [
        ...done.filter(({ id }) => id !== itemId),
        ...(isDone ? [{ id: itemId, at, by: by.trim() }] : []),
      ],
    }));
    return ok({});
  },

  'readiness.note-check': (context, { reviewId, itemId, note }) => {
    if (context.store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    if (!isKnownCheck(context, itemId)) return err({ name: 'check-not-known' });
    change(context, reviewId, ({ notes }) => ({ notes: { ...notes, [itemId]: note } }));
    return ok({});
  },

  'readiness.untick-all': (context, { reviewId }) => {
    if (context.store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    change(context, reviewId, () => ({ done: [] }));
    return ok({ step: context.funnel.lastStep(reviewId) });
  },

  'readiness.save-card': async (context, { reviewId, lensId, speakerKey }) => {
    const review = context.store.reviews.find(reviewId);
    if (review === null) return err({ name: 'review-not-found' });
    const view = readinessView(context, review, lensId);
    if (view === null) return err({ name: 'lens-not-found' });
    const card = conversationCards(view.map).find(({ speaker }) => speaker.key === speakerKey);
    if (card === undefined) return err({ name: 'speaker-not-found' });
    const name = fileNameOf([view.map.schoolName, 'Conversation card', card.speaker.role], '.docx');
    const path = await context.dialogs.chooseFileToSave(
      'Save the conversation card as Word',
      name,
      [wordKind],
    );
    if (path === null) return err({ name: 'cancelled' });
    const model = composeCards({
      map: view.map,
      cards: [card],
      madeAt: context.now().toISOString(),
    });
    const look = lookOf(context, { isAnonymised: false });
    const written = await writeFileSafely(path, await renderDocx(model, look));
    return written.ok
      ? ok({ fileName: baseName(path) })
      : err({ name: 'file-not-written', code: written.failure.code });
  },
};
