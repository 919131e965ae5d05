// Findings: made from notes, worded together, weighed, stood behind.
import { isOnReviewTeam } from '../../../../shared/domain/person.ts';
import { FindingId } from '../../../../shared/domain/ids.ts';
import type { findingContract } from '../../../../shared/ipc/finding.contract.ts';
import { err, ok } from '../../../../shared/lib/result.ts';
import type { CoreContext } from '../../context.ts';
import type { HandlersOf } from '../../handler.ts';
import { writeEntity } from '../../review-doc/entities.ts';
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

  'finding.change': ({ store, funnel }, { reviewId, findingId, change }) => {
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    if (store.entities.find(reviewId, 'finding', findingId) === null) {
      return err({ name: 'finding-not-found' });
    }
    funnel.change(reviewId, (doc) => writeEntity(doc, 'finding', findingId, change));
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

  'finding.stand-behind': ({ store, funnel }, { reviewId, findingId, personId, isAgreed }) => {
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    const finding = store.entities.find(reviewId, 'finding', findingId);
    if (finding === null) return err({ name: 'finding-not-found' });
    const person = store.entities.find(reviewId, 'person', personId);
    if (person === null || !isOnReviewTeam(person)) return err({ name: 'person-not-on-team' });
    const others = finding.agreedBy.filter((id) => id !== personId);
    const agreedBy = isAgreed ? [...others, personId] : others;
    funnel.change(reviewId, (doc) => writeEntity(doc, 'finding', findingId, { agreedBy }));
    return ok({});
  },

  'finding.move-to-bin': (context, { reviewId, findingId }) =>
    setFindingBinned(context, reviewId, findingId, true),
  'finding.restore': (context, { reviewId, findingId }) =>
    setFindingBinned(context, reviewId, findingId, false),
};
