// What an improvement champion may see of a review: the enquiry, the handover with its findings, the
// workshop and the plan. No note, no draft, nobody's name but those on the handover. Made anew, field by field.
import type { Finding } from '../../../../shared/domain/finding.ts';
import type { Handover } from '../../../../shared/domain/handover.ts';
import type { Action, Objective } from '../../../../shared/domain/plan.ts';
import type { Person } from '../../../../shared/domain/person.ts';
import type { Review } from '../../../../shared/domain/review.ts';
import type { School } from '../../../../shared/domain/school.ts';
import type {
  Workshop,
  WorkshopCard,
  WorkshopStep,
} from '../../../../shared/domain/workshop/workshop.ts';
import { kinds } from '../../review-doc/kinds.ts';
import type { Store } from '../../store/store.ts';

export interface ChampionsPart {
  readonly review: Review;
  readonly schools: readonly School[];
  readonly people: readonly Person[];
  readonly findings: readonly Finding[];
  readonly handovers: readonly Handover[];
  readonly objectives: readonly Objective[];
  readonly actions: readonly Action[];
  readonly workshops: readonly Workshop[];
  readonly workshopSteps: readonly WorkshopStep[];
  readonly workshopCards: readonly WorkshopCard[];
}

const reviewOf = (review: Review): Review => ({
  ...(kinds.review.absent as Omit<Review, 'id'>),
  id: review.id,
  title: review.title,
  partnershipName: review.partnershipName,
  hostSchoolId: review.hostSchoolId,
  academicYear: review.academicYear,
  reviewType: review.reviewType,
  visitDates: review.visitDates,
  question: review.question,
  inScope: review.inScope,
  outOfScope: review.outOfScope,
  questionAgreedOn: review.questionAgreedOn,
  safeguardingContact: review.safeguardingContact,
  dates: review.dates,
  calendar: review.calendar,
  planSignedOn: review.planSignedOn,
  planSignedByRoles: review.planSignedByRoles,
  planRagAsOf: review.planRagAsOf,
  planStop: review.planStop,
  createdAt: review.createdAt,
});

const findingOf = ({ id, category, order, heading }: Finding, wording: string): Finding => ({
  ...kinds.finding.absent,
  id,
  category,
  order,
  heading,
  wording,
});

export function whatMayTravel(store: Store, review: Review, handover: Handover): ChampionsPart {
  const wordings = new Map(handover.findings.map(({ id, wording }) => [id, wording]));
  const named = new Set<string | null>([handover.fromId, ...handover.toIds]);
  const people = store.entities.list(review.id, 'person').filter(({ id }) => named.has(id));
  const schoolIds = new Set<string | null>([
    review.hostSchoolId,
    ...people.map(({ schoolId }) => schoolId),
  ]);
  const objectives = store.entities.list(review.id, 'objective');
  const objectiveIds = new Set<string>(objectives.map(({ id }) => id));
  return {
    review: reviewOf(review),
    schools: store.entities
      .list(review.id, 'school')
      .filter(({ id }) => schoolIds.has(id))
      .map((school) => ({ ...school, extra: null })),
    people: people.map((person) => ({ ...person, code: null, extra: null })),
    findings: store.entities.list(review.id, 'finding').flatMap((finding) => {
      const wording = wordings.get(finding.id);
      return wording === undefined ? [] : [findingOf(finding, wording)];
    }),
    handovers: [{ ...handover, extra: null }],
    objectives: objectives.map((each) => ({ ...each, hypothesisIds: [], extra: null })),
    actions: store.entities
      .list(review.id, 'action')
      .filter(({ objectiveId }) => objectiveIds.has(objectiveId))
      .map((each) => ({
        ...each,
        // Of what it rests on, only the findings that are handed over; no note goes with them.
        evidenceIds: [],
        findingIds: each.findingIds.filter((id) => wordings.has(id)),
        extra: null,
      })),
    // What the room said is the champion's own work, or will be.
    workshops: store.entities.list(review.id, 'workshop').map((each) => ({ ...each, extra: null })),
    workshopSteps: store.entities
      .list(review.id, 'workshop-step')
      .map((each) => ({ ...each, extra: null })),
    workshopCards: store.entities
      .list(review.id, 'workshop-card')
      .map((each) => ({ ...each, extra: null })),
  };
}
