// Weighs the findings of a review against its triangulation rule, with where a gap could be closed.
import {
  isCounterEvidenceConsidered,
  type Finding,
  type FindingCategory,
} from '../../../../shared/domain/finding.ts';
import { isOnReviewTeam } from '../../../../shared/domain/person.ts';
import { weighFinding, type WeighedNote } from '../../../../shared/domain/triangulation.ts';
import type { WeighedFinding } from '../../../../shared/ipc/finding.contract.ts';
import type { Review } from '../../../../shared/domain/review.ts';
import type { CoreContext } from '../../context.ts';
import type { NoteFacts } from '../../store/readers/evidence-facts-reader.ts';
import { laterSlots } from '../timetable/later-slots.ts';

export function weighFindings(context: CoreContext, review: Review): WeighedFinding[] {
  const { store } = context;
  const notes = new Map(store.evidenceFacts.facts(review.id).map((note) => [note.id, note]));
  const hypotheses = new Map(
    store.entities.list(review.id, 'hypothesis').map((hypothesis) => [hypothesis.id, hypothesis]),
  );
  const people = store.entities.list(review.id, 'person');
  const teamReviewerIds = people.filter(isOnReviewTeam).map(({ id }) => id);
  const slots = laterSlots(context, review.id, people);
  const numbers = new Map<FindingCategory, number>();

  return store.entities.list(review.id, 'finding').map((finding) => {
    const number = (numbers.get(finding.category) ?? 0) + 1;
    numbers.set(finding.category, number);

    const linked = (role: 'rests-on' | 'counter'): WeighedNote[] =>
      finding.evidence.flatMap((link) => {
        const note = notes.get(link.evidenceId);
        return link.role === role && note !== undefined ? [note] : [];
      });
    const evidence = linked('rests-on');
    const counterEvidence = linked('counter');

    const weight = weighFinding(
      review.triangulationRule,
      {
        evidence,
        counterEvidence,
        counterEvidenceConsidered: isCounterEvidenceConsidered(finding),
      },
      {
        teamReviewerIds,
        sourcesNeeded: finding.hypothesisIds.flatMap(
          (id) => hypotheses.get(id)?.sourcesNeeded ?? [],
        ),
        laterSlots: slots,
        unusedNotes: unusedNotes(finding, notes),
      },
    );
    return {
      finding,
      number,
      noteCount: evidence.length,
      counterCount: counterEvidence.length,
      activityTypes: weight.activityTypes,
      reviewerIds: weight.reviewerIds as WeighedFinding['reviewerIds'],
      weight,
    };
  });
}

/** Notes on the finding's hypotheses that it does not use in either role. */
function unusedNotes(finding: Finding, notes: ReadonlyMap<string, NoteFacts>): WeighedNote[] {
  const used = new Set<string>(finding.evidence.map(({ evidenceId }) => evidenceId));
  const wanted = new Set<string>(finding.hypothesisIds);
  return [...notes.values()].filter(
    ({ id, hypothesisIds }) =>
      !used.has(id) && hypothesisIds.some((hypothesisId) => wanted.has(hypothesisId)),
  );
}
