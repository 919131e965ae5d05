// Gathers what the report is written from, out of the same read models the screens use.
import { activityName } from '../../../../shared/domain/activity.ts';
import { keptAgainstRuleStatement } from '../../../../shared/domain/kept-statement.ts';
import { isOnReviewTeam } from '../../../../shared/domain/person.ts';
import type { ReportFacts, ReportFinding } from '../../../../shared/domain/report/facts.ts';
import type { CycleDate, Review } from '../../../../shared/domain/review.ts';
import type { WeighedFinding } from '../../../../shared/ipc/finding.contract.ts';
import { z } from '../../../../shared/lib/schema.ts';
import type { CoreContext } from '../../context.ts';
import { hostSchoolName } from '../../exchange/bundle/make-bundle.ts';
import { findingsToTell } from '../feedback/feedback-view.ts';

/** Linked support has no screen yet; it is read from the part kept with the review. */
const KeptReport = z.object({
  recommendedLinks: z
    .array(
      z.object({
        findingId: z.string().nullish(),
        schoolId: z.string().nullish(),
        offer: z.string(),
      }),
    )
    .nullish(),
});

const datesTold: readonly (readonly [CycleDate, string])[] = [
  ['factualCheck', 'the school says what is not right'],
  ['reportAgreed', 'the report is agreed'],
  ['workshop', 'staff choose what to do in the improvement workshop'],
  ['planSigned', 'the action plan is signed'],
  ['checkIn', 'school and team look together at how it goes'],
];

function factsOf(weighed: WeighedFinding, teamIds: ReadonlySet<string>): ReportFinding {
  const { finding, number, noteCount, counterCount, activityTypes, reviewerIds, weight } = weighed;
  return {
    id: finding.id,
    category: finding.category,
    number,
    heading: finding.heading.trim(),
    wording: finding.wording.trim() || finding.claim.trim(),
    evidence: finding.evidence.map(({ evidenceId, role }) => `${role} ${evidenceId}`).toSorted(),
    noteCount,
    activities: activityTypes.map(activityName),
    reviewerCount: reviewerIds.length,
    counterCount,
    counterEvidence: finding.counterEvidence.trim(),
    isCounterEvidenceLookedFor: finding.isCounterEvidenceLookedFor,
    confidence: finding.confidence,
    agreedBy: finding.agreedBy.filter((id) => teamIds.has(id)).length,
    meetsRule: weight.met,
    keptStatement: keptAgainstRuleStatement(finding, weight.met),
    questionBack: finding.questionBack.trim(),
  };
}

/** Order that does not depend on how the notes came in. */
function activitiesOf(types: readonly string[]): ReportFacts['activities'] {
  const notes = new Map<string, number>();
  for (const type of types) {
    const name = activityName(type);
    notes.set(name, (notes.get(name) ?? 0) + 1);
  }
  return [...notes]
    .map(([name, count]) => ({ name, notes: count }))
    .toSorted((a, b) => b.notes - a.notes || (a.name < b.name ? -1 : 1));
}

function supportOf({ store }: CoreContext, review: Review): ReportFacts['support'] {
  const kept = store.entities.find(review.id, 'kept-part', 'report');
  const read = KeptReport.safeParse(kept?.data);
  const links = read.success ? (read.data.recommendedLinks ?? []) : [];
  if (links.length === 0) return [];
  const findings = store.entities.list(review.id, 'finding');
  const schools = store.entities.list(review.id, 'school');
  return links
    .filter(({ offer }) => offer.trim() !== '')
    .map(({ findingId, schoolId, offer }) => ({
      about: findings.find(({ ref }) => ref !== null && ref === findingId)?.heading.trim() ?? '',
      school: schools.find(({ ref }) => ref !== null && ref === schoolId)?.name ?? '',
      offer: offer.trim(),
    }));
}

export function reportFacts(context: CoreContext, review: Review): ReportFacts {
  const { store } = context;
  const team = store.entities.list(review.id, 'person').filter(isOnReviewTeam);
  const teamIds = new Set<string>(team.map(({ id }) => id));
  const types = store.evidenceFacts.facts(review.id).map(({ activityType }) => activityType);
  const activities = activitiesOf(types);
  return {
    schoolName: hostSchoolName(context, review),
    question: review.question.trim(),
    visitDates: review.visitDates,
    team: team
      .filter(({ name }) => name.trim() !== '')
      .map(({ name, jobRole }) => ({ name: name.trim(), jobRole: jobRole?.trim() ?? '' })),
    noteCount: types.length,
    activities,
    findings: findingsToTell(context, review).map((weighed) => factsOf(weighed, teamIds)),
    support: supportOf(context, review),
    dates: datesTold
      .flatMap(([which, what]) => {
        const on = review.dates[which];
        return on === undefined ? [] : [{ what, on }];
      })
      .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
  };
}
