// Findings: made from notes, worded together, weighed, stood behind.
import { isOnReviewTeam } from '../../../../shared/domain/person.ts';
import { FindingId } from '../../../../shared/domain/ids.ts';
import type { findingContract } from '../../../../shared/ipc/finding.contract.ts';
import { err, ok } from '../../../../shared/lib/result.ts';
import type { CoreContext } from '../../context.ts';
import type { HandlersOf } from '../../handler.ts';
import { writeEntity } from '../../review-doc/entities.ts';
import { setDown, writerOf } from '../moderation/set-down.ts';
import { binMark } from '../bin-mark.ts';
import { weighFindings } from './weigh.ts';

function setFindingBinned(
  context: CoreContext,
  reviewId: string,
  findingId: string,
  isBinned: boolean,
) {
  const { store, funnel } = context;
  if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' as const });
  if (store.entities.find(reviewId, 'finding', findingId) === null) {
    return err({ name: 'finding-not-found' as const });
  }
  const binned = isBinned ? binMark(context, reviewId) : null;
  funnel.change(reviewId, (doc) => writeEntity(doc, 'finding', findingId, { binned }));
  return ok({});
}

export const findingHandlers: HandlersOf<typeof findingContract> = {
  'finding.list': (context, { reviewId }) => {
    const review = context.store.reviews.find(reviewId);
    return review === null ? err({ name: 'review-not-found' }) : ok(weighFindings(context, review));
  },

  'finding.add': (context, { reviewId, category, heading, evidenceIds }) => {
    const { store, funnel } = context;
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    const findings = store.entities.list(reviewId, 'finding');
    const findingId = FindingId.parse(context.newId());
    const notes = evidenceIds.filter((id) => store.evidence.find(reviewId, id) !== null);
    const links = store.evidenceFacts
      .facts(reviewId)
      .filter(({ id }) => (notes as string[]).includes(id))
      .flatMap(({ hypothesisIds }) => hypothesisIds);
    funnel.change(reviewId, (doc) =>
      writeEntity(doc, 'finding', findingId, {
        category,
        heading: heading.trim(),
        order: Math.max(0, ...findings.map(({ order }) => order)) + 1,
        evidence: notes.map((evidenceId) => ({ evidenceId, role: 'rests-on' as const })),
        // What its notes are about is what the finding is about, until the team says otherwise.
        hypothesisIds: [...new Set(links)] as never,
      }),
    );
    return ok({ findingId });
  },

  'finding.change': (context, { reviewId, findingId, change }) => {
    const { store, funnel } = context;
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    const finding = store.entities.find(reviewId, 'finding', findingId);
    if (finding === null) return err({ name: 'finding-not-found' });
    const { confidence, wording } = change;
    const writer = writerOf(context, reviewId);
    const isWorded = wording !== undefined && wording !== finding.wording && writer !== null;
    const wordedBy = isWorded ? [...new Set([...finding.wordedBy, writer])] : finding.wordedBy;
    funnel.change(reviewId, (doc) => {
      writeEntity(doc, 'finding', findingId, { ...change, wordedBy });
      if (confidence !== undefined && confidence !== finding.confidence) {
        setDown(context, doc, reviewId, {
          kind: 'confidence-changed',
          findingId,
          from: finding.confidence ?? '',
          to: confidence ?? '',
        });
      }
    });
    return ok({});
  },

  'finding.link-note': ({ store, funnel }, { reviewId, findingId, evidenceId, role }) => {
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    const finding = store.entities.find(reviewId, 'finding', findingId);
    if (finding === null) return err({ name: 'finding-not-found' });
    if (store.evidence.find(reviewId, evidenceId) === null) return err({ name: 'note-not-found' });
    const others = finding.evidence.filter((link) => link.evidenceId !== evidenceId);
    const evidence = role === null ? others : [...others, { evidenceId, role }];
    funnel.change(reviewId, (doc) => writeEntity(doc, 'finding', findingId, { evidence }));
    return ok({});
  },

  'finding.stand-behind': (context, { reviewId, findingId, personId, isAgreed }) => {
    const { store, funnel } = context;
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    const finding = store.entities.find(reviewId, 'finding', findingId);
    if (finding === null) return err({ name: 'finding-not-found' });
    const person = store.entities.find(reviewId, 'person', personId);
    if (person === null || !isOnReviewTeam(person)) return err({ name: 'person-not-on-team' });
    const others = finding.agreedBy.filter((id) => id !== personId);
    const agreedBy = isAgreed ? [...others, personId] : others;
    const whyNot = finding.whyNots.find((each) => each.personId === personId);
    funnel.change(reviewId, (doc) => {
      writeEntity(doc, 'finding', findingId, { agreedBy });
      // Whoever stands behind it has no reason left not to; the log keeps that there was one.
      if (isAgreed && whyNot !== undefined) {
        const whyNots = finding.whyNots.filter((each) => each !== whyNot);
        writeEntity(doc, 'finding', findingId, { whyNots });
        const kind = 'why-not-resolved';
        setDown(context, doc, reviewId, { kind, findingId, personId, from: whyNot.reason });
      }
    });
    return ok({});
  },

  'finding.move-to-bin': (context, { reviewId, findingId }) =>
    setFindingBinned(context, reviewId, findingId, true),
  'finding.restore': (context, { reviewId, findingId }) =>
    setFindingBinned(context, reviewId, findingId, false),
};
