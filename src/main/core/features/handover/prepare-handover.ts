// The first draft of a handover: what the review knows already. What somebody has written stays.
import type { Handover, HandoverLine } from '../../../../shared/domain/handover.ts';
import type { Review } from '../../../../shared/domain/review.ts';
import type { CoreContext } from '../../context.ts';
import { championsOf, findingsToHand, handoverOf } from './handover-view.ts';

/** Three at most go over: a workshop of 75 minutes works on one and hears of the others. */
const mostFindings = 3;

const usualChecks = [
  'Question and agreed wording talked through with the champion',
  'History and sensitivities talked through with the headteacher',
  'Room, time and paid hours confirmed with the school',
  'It is known who will sign the plan',
];

const line = (text: string, index: number): HandoverLine => ({
  id: `p${String(index + 1).padStart(4, '0')}`,
  order: index + 1,
  text,
});

export function preparedHandover(context: CoreContext, review: Review): Partial<Handover> {
  const there = handoverOf(context, review.id);
  const people = context.store.entities.list(review.id, 'person');
  const findings = findingsToHand(context, review);
  const areas = findings.filter(({ category }) => category === 'area-for-development');
  const strengths = findings.filter(({ category }) => category === 'strength');
  const lead = people.find(({ teamRoles }) => teamRoles.includes('lead-reviewer'));
  return {
    ...(there.question === '' ? { question: review.question } : {}),
    ...(there.fromId === null && lead !== undefined ? { fromId: lead.id } : {}),
    ...(there.toIds.length === 0
      ? { toIds: championsOf(context, review.id).map(({ id }) => id) }
      : {}),
    ...(there.findings.length === 0
      ? {
          findings: areas
            .slice(0, mostFindings)
            .map(({ id, wording, evidenceCount, methods }, index) => ({
              id,
              order: index + 1,
              wording,
              evidenceCount,
              methods,
            })),
        }
      : {}),
    ...(there.strengths.length === 0
      ? { strengths: strengths.map(({ wording }, index) => line(wording, index)) }
      : {}),
    ...(there.outOfScope.length === 0
      ? { outOfScope: review.outOfScope.map((text, index) => line(text, index)) }
      : {}),
    ...(there.roomOn === null ? { roomOn: review.dates.workshop ?? null } : {}),
    ...(there.checklist.length === 0
      ? {
          checklist: usualChecks.map((text, index) => ({ ...line(text, index), isDone: false })),
        }
      : {}),
  };
}
