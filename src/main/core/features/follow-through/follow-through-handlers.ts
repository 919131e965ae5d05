// After the plan: looking back three times, deciding about every action, and closing the cycle.
import type { CheckpointName } from '../../../../shared/domain/checkpoint.ts';
import type { Review } from '../../../../shared/domain/review.ts';
import type { followThroughContract } from '../../../../shared/ipc/follow-through.contract.ts';
import type { FileKind } from '../../../../shared/ipc/messages.ts';
import { err, ok } from '../../../../shared/lib/result.ts';
import type { CoreContext } from '../../context.ts';
import { composeCheckpoint } from '../../documents/follow-through/compose.ts';
import { checkpointTitles } from '../../documents/follow-through/words.ts';
import { fileNameOf } from '../../exchange/file-name.ts';
import { writeFileSafely } from '../../exchange/write-file.ts';
import type { HandlersOf } from '../../handler.ts';
import { writeEntity } from '../../review-doc/entities.ts';
import { localDay } from '../local-minute.ts';
import { hostSchoolRef, wrongDayOf } from '../school-day-rule.ts';
import { checkpointFacts } from './checkpoint-facts.ts';
import { wordOf } from '../our-documents/word-of.ts';
import { dueList } from './due-list.ts';
import { checkpointActionId, checkpointOf, followThroughView } from './follow-through-view.ts';
import { startNextReview } from './start-next.ts';
import { trendOf } from './trend.ts';

const wordKind: FileKind = { name: 'Word document', extensions: ['docx'] };

const schoolNameOf = ({ store }: CoreContext, review: Review): string =>
  review.hostSchoolId === null
    ? ''
    : (store.entities.find(review.id, 'school', review.hostSchoolId)?.name ?? '');

const baseName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

async function saveAs(
  context: CoreContext,
  title: string,
  name: string,
  kind: FileKind,
  bytes: () => Promise<Uint8Array> | Uint8Array,
) {
  const path = await context.dialogs.chooseFileToSave(title, name, [kind]);
  if (path === null) return err({ name: 'cancelled' as const });
  const written = await writeFileSafely(path, await bytes());
  return written.ok
    ? ok({ fileName: baseName(path) })
    : err({ name: 'file-not-written' as const, code: written.failure.code });
}

function setDone(
  context: CoreContext,
  reviewId: string,
  which: CheckpointName,
  doneOn: string | null,
): void {
  const look = checkpointOf(context, reviewId, which);
  const heldOn = look.heldOn ?? doneOn;
  context.funnel.change(reviewId, (doc) =>
    writeEntity(doc, 'checkpoint', look.id, { which, doneOn, heldOn }),
  );
}

/** What each look back is called among the documents. */
const kindOfLook = {
  checkIn: 'check-in',
  ninetyDay: 'ninety-day-review',
  impactReview: 'impact-report',
} as const;

export const followThroughHandlers: HandlersOf<typeof followThroughContract> = {
  'follow-through.read': (context, { reviewId }) => {
    const review = context.store.reviews.find(reviewId);
    if (review === null) return err({ name: 'review-not-found' });
    return ok(followThroughView(context, review));
  },

  'checkpoint.change': (context, { reviewId, which, change }) => {
    const { store, funnel } = context;
    const review = store.reviews.find(reviewId);
    if (review === null) return err({ name: 'review-not-found' });
    const look = checkpointOf(context, reviewId, which);
    const schoolRef = hostSchoolRef(store, review);
    for (const field of ['heldOn', 'nextOn'] as const) {
      const date = change[field] ?? null;
      if (date === null || date === look[field]) continue;
      const wrong = wrongDayOf(review.calendar, date, schoolRef);
      if (wrong !== null) return err({ name: 'date-not-school-day', ...wrong });
    }
    funnel.change(reviewId, (doc) => writeEntity(doc, 'checkpoint', look.id, { which, ...change }));
    return ok({});
  },

  'checkpoint.say-of-action': (context, { reviewId, which, actionId, change }) => {
    const { store, funnel } = context;
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    const action = store.entities.find(reviewId, 'action', actionId);
    if (action === null) return err({ name: 'action-not-found' });
    const id = checkpointActionId(context, reviewId, which, actionId);
    funnel.change(reviewId, (doc) => {
      writeEntity(doc, 'checkpoint-action', id, {
        which,
        actionId,
        order: action.order,
        ...change,
      });
      if (change.rag !== undefined) writeEntity(doc, 'action', actionId, { rag: change.rag });
    });
    return ok({});
  },

  'checkpoint.finish': (context, { reviewId, which }) => {
    const review = context.store.reviews.find(reviewId);
    if (review === null) return err({ name: 'review-not-found' });
    if (which === 'impactReview') {
      const undecided = followThroughView(context, review).actions.filter(
        ({ isUndecided }) => isUndecided,
      );
      if (undecided.length > 0) {
        return err({
          name: 'actions-undecided',
          numbers: undecided.map(({ number }) => number),
        });
      }
    }
    setDone(context, reviewId, which, localDay(context.now()));
    return ok({});
  },

  'checkpoint.reopen': (context, { reviewId, which }) => {
    if (context.store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    setDone(context, reviewId, which, null);
    return ok({});
  },

  'checkpoint.preview': (context, { reviewId, which }) => {
    const review = context.store.reviews.find(reviewId);
    if (review === null) return err({ name: 'review-not-found' });
    return ok(composeCheckpoint(checkpointFacts(context, review, which)));
  },

  'checkpoint.save-word': (context, { reviewId, which }) => {
    const review = context.store.reviews.find(reviewId);
    if (review === null) return err({ name: 'review-not-found' });
    const title = checkpointTitles[which];
    const name = fileNameOf([schoolNameOf(context, review), title], '.docx');
    return saveAs(context, `Save the ${title.toLowerCase()} as Word`, name, wordKind, () =>
      wordOf(
        context,
        review,
        kindOfLook[which],
        composeCheckpoint(checkpointFacts(context, review, which)),
      ),
    );
  },

  'review.start-next': startNextReview,
  'due.list': (context) => ok(dueList(context)),

  'trend.read': (context, { reviewId }) => {
    const review = context.store.reviews.find(reviewId);
    return review === null ? err({ name: 'review-not-found' }) : ok(trendOf(context, review));
  },
};
