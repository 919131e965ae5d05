// Brings back a plan that a school edited, in two steps: shown difference by difference, then taken in
// as a person decided.
import { formatLongDate } from '../../../../shared/domain/dates.ts';
import type { Review } from '../../../../shared/domain/review.ts';
import { findDifferences } from '../../../../shared/domain/returned-plan/differences.ts';
import { remarksInFile } from '../../../../shared/domain/returned-plan/remarks-in-file.ts';
import { readPlan } from '../../../../shared/domain/returned-plan/read-plan.ts';
import type { OwnFailure } from '../../../../shared/ipc/contract.ts';
import type { FileKind } from '../../../../shared/ipc/messages.ts';
import type { returnedPlanContract } from '../../../../shared/ipc/returned-plan.contract.ts';
import { err, ok, type Result } from '../../../../shared/lib/result.ts';
import type { CoreContext } from '../../context.ts';
import { takeHandedFile } from '../../exchange/handed-files.ts';
import { nameOfFile } from '../../exchange/reading/chosen-file.ts';
import { openReturned, type OpenedReturned } from '../../exchange/returned-plan/open-returned.ts';
import {
  keepReturned,
  keptReturned,
  type ReturnedPlan,
} from '../../exchange/returned-plan/session.ts';
import type { HandlersOf } from '../../handler.ts';
import { localDay } from '../local-minute.ts';
import { planNow, sentNow } from './plan-now.ts';
import { idOfNew, idOfRemark, takeDifferences } from './take-differences.ts';

const planKind: FileKind = { name: 'Action plan', extensions: ['docx'] };

function compared(context: CoreContext, review: Review, { document, sent, settled }: ReturnedPlan) {
  const asPrinted = sentNow(context, review, sent?.isAnonymised ?? false);
  const before = sent ?? asPrinted;
  const plan = readPlan(document, before);
  const now = planNow(context, review, asPrinted);
  const { found: inTable, alreadyHere } = findDifferences(
    plan,
    before,
    now,
    localDay(context.now()),
  );
  const found = [...inTable, ...remarksInFile(document, plan, now)];
  const seed = `${review.id}/${sent?.madeId ?? ''}`;
  const known = new Set<string>(
    [
      ...context.store.entities.list(review.id, 'remark', 'all'),
      ...now.objectives,
      ...now.actions,
      ...now.actions.flatMap(({ milestones }) => milestones),
    ].map(({ id }) => id),
  );
  // A row that was taken before is here, or is in the bin because somebody put it there.
  const open = found.filter(({ shown, taking }) => {
    const on = settled.get(shown.id);
    if (on !== undefined && shown.now === formatLongDate(on)) return false;
    if (taking?.to === 'remark') return !known.has(idOfRemark(review.id, taking.key));
    return taking?.to !== 'new' || !known.has(idOfNew(seed, taking.row.key));
  });
  return { plan, seed, found: open, alreadyHere: alreadyHere + found.length - open.length };
}

/** Whether a file is of this review at all, and has a plan that can be told. */
function whyNot(
  context: CoreContext,
  review: Review,
  { document, sent, origin }: OpenedReturned,
): Result<null, OwnFailure<'returned-plan.open'>> {
  if (origin !== null && origin.reviewId !== review.id) {
    const other = context.store.reviews.find(origin.reviewId);
    return err({ name: 'plan-of-another-review', title: other?.title ?? null });
  }
  const before = sent ?? sentNow(context, review, false);
  const plan = readPlan(document, before);
  const known = plan.rows.filter((row) => row.sent !== null && row.kind !== 'milestone').length;
  if (!plan.hasTable || (origin !== null && known === 0 && plan.gone.length > 0)) {
    return err({ name: origin === null ? 'plan-not-recognised' : 'plan-table-missing' });
  }
  const read = plan.rows.filter(({ kind }) => kind !== 'milestone').length;
  return origin === null && (known === 0 || known < read / 2)
    ? err({ name: 'plan-not-recognised' })
    : ok(null);
}

export const returnedPlanHandlers: HandlersOf<typeof returnedPlanContract> = {
  'returned-plan.open': async (context, { reviewId, handed }) => {
    const review = context.store.reviews.find(reviewId);
    if (review === null) return err({ name: 'review-not-found' });
    const handedFile = handed === null ? null : takeHandedFile(context, handed);
    if (handed !== null && handedFile === null)
      return err({ name: 'returned-plan-no-longer-open' });
    const file =
      handedFile ??
      (await context.dialogs.chooseFileToOpen('Open the plan that came back', [planKind]));
    if (file === null) return err({ name: 'cancelled' });
    const opened = await openReturned(file);
    if (!opened.ok) return opened;
    const answer = whyNot(context, review, opened.value);
    if (!answer.ok) return answer;
    const { document, sent } = opened.value;
    const fileName = nameOfFile(file).slice(0, 255);
    const { token } = keepReturned(context, { reviewId, fileName, document, sent });
    return ok({ token });
  },

  'returned-plan.read': (context, { reviewId, token }) => {
    const review = context.store.reviews.find(reviewId);
    if (review === null) return err({ name: 'review-not-found' });
    const returned = keptReturned(context, reviewId, token);
    if (returned === null) return err({ name: 'returned-plan-no-longer-open' });
    const { sent, fileName } = returned;
    const { plan, found, alreadyHere } = compared(context, review, returned);
    const newest = context.store.entities
      .list(reviewId, 'made-document')
      .filter(({ kindId }) => kindId === sent?.kindId)
      .map(({ madeAt }) => madeAt)
      .toSorted()
      .at(-1);
    return ok({
      token,
      fileName,
      sentAt: sent?.at ?? null,
      isBeforeKnown: sent !== null,
      newerSentAt: sent !== null && newest !== undefined && newest > sent.at ? newest : null,
      isAnonymised: sent?.isAnonymised ?? false,
      differences: found.map(({ shown }) => shown),
      alreadyHere,
      unreadable: [...plan.unreadable],
      guessed: plan.guessed,
    });
  },

  'returned-plan.take': (context, { reviewId, token, choices }) => {
    const review = context.store.reviews.find(reviewId);
    if (review === null) return err({ name: 'review-not-found' });
    const returned = keptReturned(context, reviewId, token);
    if (returned === null) return err({ name: 'returned-plan-no-longer-open' });
    const { found, seed } = compared(context, review, returned);
    const taken = takeDifferences(
      context,
      review,
      { seed, fileName: returned.fileName },
      found,
      choices,
    );
    if (taken.ok) for (const { id, on } of choices) if (on !== null) returned.settled.set(id, on);
    return taken.ok ? ok({ taken: taken.value, step: context.funnel.lastStep(reviewId) }) : taken;
  },
};
