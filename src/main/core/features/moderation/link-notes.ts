// Links several notes to hypotheses and findings in one step: all of them or none.
import type { Evidence } from '../../../../shared/domain/evidence.ts';
import type { Finding } from '../../../../shared/domain/finding.ts';
import type { ParsedInput } from '../../../../shared/ipc/contract.ts';
import { err, ok } from '../../../../shared/lib/result.ts';
import type { CoreContext } from '../../context.ts';
import { writeEntity } from '../../review-doc/entities.ts';

export function linkNotes(
  { store, funnel }: CoreContext,
  { reviewId, toHypotheses, toFindings }: ParsedInput<'board.link-notes'>,
) {
  if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' as const });
  const links = new Map<string, Evidence['links']>();
  const evidence = new Map<string, Finding['evidence']>();

  for (const { evidenceId, hypothesisId, stance } of toHypotheses) {
    const before = links.get(evidenceId) ?? store.evidence.find(reviewId, evidenceId)?.links;
    if (before === undefined) return err({ name: 'note-not-found' as const });
    if (store.entities.find(reviewId, 'hypothesis', hypothesisId) === null) {
      return err({ name: 'hypothesis-not-found' as const });
    }
    const others = before.filter((link) => link.hypothesisId !== hypothesisId);
    links.set(evidenceId, stance === null ? others : [...others, { hypothesisId, stance }]);
  }
  for (const { evidenceId, findingId, role } of toFindings) {
    if (store.evidence.find(reviewId, evidenceId) === null) {
      return err({ name: 'note-not-found' as const });
    }
    const before =
      evidence.get(findingId) ?? store.entities.find(reviewId, 'finding', findingId)?.evidence;
    if (before === undefined) return err({ name: 'finding-not-found' as const });
    const others = before.filter((link) => link.evidenceId !== evidenceId);
    evidence.set(findingId, role === null ? others : [...others, { evidenceId, role }]);
  }
  if (links.size === 0 && evidence.size === 0) return ok({});
  funnel.change(reviewId, (doc) => {
    for (const [noteId, after] of links) writeEntity(doc, 'evidence', noteId, { links: after });
    for (const [findingId, after] of evidence) {
      writeEntity(doc, 'finding', findingId, { evidence: after });
    }
  });
  return ok({});
}
