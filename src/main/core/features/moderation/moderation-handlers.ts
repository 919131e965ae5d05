// The board, the catch-ups and moderation: notes placed several at once, reasons not to stand behind
// a sentence, what the team agrees, and the log of it.
import { inLogOrder } from '../../../../shared/domain/decision.ts';
import { CatchUpId, type DecisionId } from '../../../../shared/domain/ids.ts';
import { isOnReviewTeam } from '../../../../shared/domain/person.ts';
import type { moderationContract } from '../../../../shared/ipc/moderation.contract.ts';
import { err, ok } from '../../../../shared/lib/result.ts';
import type { CoreContext } from '../../context.ts';
import type { HandlersOf } from '../../handler.ts';
import { writeEntity } from '../../review-doc/entities.ts';
import { binMark } from '../bin-mark.ts';
import { weighFindings } from '../finding/weigh.ts';
import { localMinute } from '../local-minute.ts';
import { linkNotes } from './link-notes.ts';
import { setDown, writerOf } from './set-down.ts';

function setCatchUpBinned(
  context: CoreContext,
  reviewId: string,
  catchUpId: string,
  isBinned: boolean,
) {
  const { store, funnel } = context;
  if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' as const });
  if (store.entities.find(reviewId, 'catch-up', catchUpId) === null) {
    return err({ name: 'catch-up-not-found' as const });
  }
  const binned = isBinned ? binMark(context, reviewId) : null;
  funnel.change(reviewId, (doc) => writeEntity(doc, 'catch-up', catchUpId, { binned }));
  return ok({});
}

export const moderationHandlers: HandlersOf<typeof moderationContract> = {
  'board.link-notes': linkNotes,

  'finding.say-why-not': (context, { reviewId, findingId, personId, reason }) => {
    const { store, funnel } = context;
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    const finding = store.entities.find(reviewId, 'finding', findingId);
    if (finding === null) return err({ name: 'finding-not-found' });
    const person = store.entities.find(reviewId, 'person', personId);
    if (person === null || !isOnReviewTeam(person)) return err({ name: 'person-not-on-team' });
    const said = reason.trim();
    const before = finding.whyNots.find((each) => each.personId === personId);
    const others = finding.whyNots.filter((each) => each.personId !== personId);
    funnel.change(reviewId, (doc) => {
      writeEntity(doc, 'finding', findingId, {
        whyNots: said === '' ? others : [...others, { personId, reason: said }],
        // Also where the reason is taken back: a mark set apart meanwhile must not come up again.
        agreedBy: finding.agreedBy.filter((id) => id !== personId),
      });
      if (said === '' && before !== undefined) {
        const kind = 'why-not-resolved';
        setDown(context, doc, reviewId, { kind, findingId, personId, from: before.reason });
      }
    });
    return ok({});
  },

  'finding.agree': (context, { reviewId, findingId, keptBecause }) => {
    const { store, funnel, now } = context;
    const review = store.reviews.find(reviewId);
    if (review === null) return err({ name: 'review-not-found' });
    const finding = store.entities.find(reviewId, 'finding', findingId);
    const weighed = weighFindings(context, review).find((each) => each.finding.id === findingId);
    if (finding === null || weighed === undefined) return err({ name: 'finding-not-found' });
    const { wording } = finding;
    if (wording.trim() === '') return err({ name: 'nothing-worded' });
    // A question claims nothing, so no rule of evidence holds it back.
    const isAgainstRule = finding.category !== 'question' && !weighed.weight.met;
    const reason = keptBecause.trim() === '' ? finding.keptBecause.trim() : keptBecause.trim();
    if (isAgainstRule && reason === '') return err({ name: 'reason-needed' });
    const agreed = { wording, at: localMinute(now()), byId: writerOf(context, reviewId) };
    funnel.change(reviewId, (doc) => {
      writeEntity(doc, 'finding', findingId, {
        agreed,
        ...(isAgainstRule ? { keptBecause: reason } : {}),
      });
      setDown(context, doc, reviewId, {
        kind: 'wording-agreed',
        findingId,
        from: finding.agreed?.wording ?? '',
        to: wording,
      });
      if (isAgainstRule) {
        setDown(context, doc, reviewId, { kind: 'kept-against-rule', findingId, why: reason });
      }
    });
    return ok({});
  },

  'finding.reopen': (context, { reviewId, findingId }) => {
    const { store, funnel } = context;
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    const finding = store.entities.find(reviewId, 'finding', findingId);
    if (finding === null) return err({ name: 'finding-not-found' });
    const { agreed } = finding;
    if (agreed === null) return ok({});
    funnel.change(reviewId, (doc) => {
      writeEntity(doc, 'finding', findingId, { agreed: null });
      const kind = 'agreement-reopened';
      setDown(context, doc, reviewId, { kind, findingId, from: agreed.wording });
    });
    return ok({});
  },

  'decision.list': ({ store }, { reviewId }) =>
    store.reviews.find(reviewId) === null
      ? err({ name: 'review-not-found' })
      : ok(inLogOrder(store.entities.list(reviewId, 'decision'))),

  'decision.add': (context, { reviewId, text, findingId }) => {
    const { store, funnel } = context;
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    if (findingId !== null && store.entities.find(reviewId, 'finding', findingId) === null) {
      return err({ name: 'finding-not-found' });
    }
    const said = text.trim();
    if (said === '') return err({ name: 'decision-empty' });
    const made: DecisionId[] = [];
    funnel.change(reviewId, (doc) => {
      made.push(setDown(context, doc, reviewId, { kind: 'other', findingId, text: said }));
    });
    const [decisionId] = made;
    if (decisionId === undefined) throw new Error('The decision was not set down.');
    return ok({ decisionId });
  },

  'catch-up.list': ({ store }, { reviewId }) =>
    store.reviews.find(reviewId) === null
      ? err({ name: 'review-not-found' })
      : ok(
          store.entities
            .list(reviewId, 'catch-up')
            .toSorted((a, b) => (a.heldAt < b.heldAt ? -1 : a.heldAt > b.heldAt ? 1 : 0)),
        ),

  'catch-up.add': (context, { reviewId }) => {
    const { store, funnel, now } = context;
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    const catchUpId = CatchUpId.parse(context.newId());
    const heldAt = localMinute(now());
    funnel.change(reviewId, (doc) => writeEntity(doc, 'catch-up', catchUpId, { heldAt }));
    return ok({ catchUpId });
  },

  'catch-up.change': ({ store, funnel }, { reviewId, catchUpId, change }) => {
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    if (store.entities.find(reviewId, 'catch-up', catchUpId) === null) {
      return err({ name: 'catch-up-not-found' });
    }
    funnel.change(reviewId, (doc) => writeEntity(doc, 'catch-up', catchUpId, change));
    return ok({});
  },

  'catch-up.move-to-bin': (context, { reviewId, catchUpId }) =>
    setCatchUpBinned(context, reviewId, catchUpId, true),
  'catch-up.restore': (context, { reviewId, catchUpId }) =>
    setCatchUpBinned(context, reviewId, catchUpId, false),
};
