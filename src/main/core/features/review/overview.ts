// Everything the screens show around the work: the review, its people, and where its journey stands.
import { factualCheckState } from '../../../../shared/domain/factual-check.ts';
import type { JourneyFacts } from '../../../../shared/domain/journey-facts.ts';
import { journeyOf } from '../../../../shared/domain/journey.ts';
import {
  independenceProblems,
  type IndependenceProblem,
} from '../../../../shared/domain/independence.ts';
import { isOnReviewTeam, type Person } from '../../../../shared/domain/person.ts';
import type { Hypothesis } from '../../../../shared/domain/hypothesis.ts';
import type { Review } from '../../../../shared/domain/review.ts';
import { isAnswered } from '../../../../shared/domain/self-review/self-review.ts';
import type { ReviewOverview } from '../../../../shared/ipc/review.contract.ts';
import { isReady } from '../../../../shared/domain/timetable.ts';
import { progressOfWorkshop } from '../../../../shared/domain/workshop/progress.ts';
import type { CoreContext } from '../../context.ts';
import { reportProgress } from '../report/report-view.ts';
import { weighFindings } from '../finding/weigh.ts';
import { readPlannedDays } from '../timetable/read-timetable.ts';
import { handoverStateOf, isChampionsCopy } from '../handover/handover-view.ts';
import { localDay } from '../local-minute.ts';

interface Around {
  readonly people: readonly Person[];
  readonly hypotheses: readonly Hypothesis[];
  readonly keptParts: readonly string[];
  readonly problems: readonly IndependenceProblem[];
}

const isFilled = (text: string): boolean => text.trim().length > 0;

function journeyFacts(context: CoreContext, review: Review, around: Around): JourneyFacts {
  const { store } = context;
  const findings = weighFindings(context, review);
  const objectives = store.entities.list(review.id, 'objective');
  const objectiveIds = new Set<string>(objectives.map(({ id }) => id));
  const actions = store.entities
    .list(review.id, 'action')
    .filter(({ objectiveId }) => objectiveIds.has(objectiveId));
  const milestones = actions.flatMap((action) => action.milestones);
  const selfReview = store.entities.find(review.id, 'self-review', review.id);
  const prompts = store.entities
    .list(review.id, 'self-review-answer')
    .filter(({ isAsked }) => isAsked);
  const today = localDay(context.now());
  const reviewers = around.people.filter(isOnReviewTeam);
  const hasRole = (role: Person['teamRoles'][number]): boolean =>
    around.people.some(({ teamRoles }) => teamRoles.includes(role));
  const areas = findings.filter(({ finding }) => finding.category === 'area-for-development');
  const told = new Set<string | null>(
    store.entities.list(review.id, 'feedback-point').map(({ findingId }) => findingId),
  );
  const answered = new Set<string | null>(objectives.map(({ findingId }) => findingId));

  const slots = readPlannedDays(context, review.id).flatMap((day) => day.slots);
  const report = reportProgress(context, review);

  const notes = store.evidence.count(review.id);

  return {
    today,
    visitOn: review.visitDates[0] ?? null,
    visitEndsOn: review.visitDates.at(-1) ?? null,
    prompts: prompts.length,
    promptsAnswered: prompts.filter(isAnswered).length,
    isSelfReviewCompleted: selfReview !== null && selfReview.completedOn !== null,
    hasQuestion: isFilled(review.question),
    hypotheses: around.hypotheses.length,
    hypothesesComplete: around.hypotheses.filter(
      ({ whyWeThinkSo, whatWouldDisproveIt, sourcesNeeded }) =>
        isFilled(whyWeThinkSo) && isFilled(whatWouldDisproveIt) && sourcesNeeded.length > 0,
    ).length,
    hasLeadReviewer: hasRole('lead-reviewer'),
    reviewers: reviewers.length,
    hasChampion: hasRole('improvement-champion'),
    hasHeadteacher: hasRole('host-headteacher'),
    independenceProblems: around.problems.filter(({ weight }) => weight === 'must').length,
    slots: slots.length,
    slotsReady: slots.filter(isReady).length,
    notes,
    notesUntagged: store.evidenceFacts.countUntagged(review.id),
    findings: findings.length,
    strengths: findings.filter(({ finding }) => finding.category === 'strength').length,
    areasForDevelopment: areas.length,
    findingsMeetingRule: findings.filter(
      ({ finding, weight }) => finding.category !== 'question' && weight.met,
    ).length,
    findingsAgreed: findings.filter(
      ({ finding }) =>
        isFilled(finding.wording) &&
        reviewers.length > 0 &&
        reviewers.every(({ id }) => finding.agreedBy.includes(id)),
    ).length,
    findingsTold: findings.filter(({ finding }) => told.has(finding.id)).length,
    findingsAnswered: findings.filter(({ finding }) =>
      isFilled(finding.hostResponse?.response ?? ''),
    ).length,
    reportPassages: report.passages,
    reportPassagesSettled: report.settled,
    factualCheck: factualCheckState(
      store.entities.list(review.id, 'factual-check-round'),
      store.entities.list(review.id, 'factual-check'),
    ),
    handover: handoverStateOf(context, review),
    workshop: progressOfWorkshop(
      store.entities.list(review.id, 'workshop')[0] ?? null,
      store.entities.list(review.id, 'workshop-step'),
    ),
    // A copy has no note: of a review with notes the whole document need not be read.
    isChampionsCopy: notes === 0 && isChampionsCopy(context, review.id),
    objectives: objectives.length,
    areasWithObjective: areas.filter(({ finding }) => answered.has(finding.id)).length,
    objectivesWithActions: objectives.filter(({ id }) =>
      actions.some(({ objectiveId }) => objectiveId === id),
    ).length,
    actions: actions.length,
    actionsComplete: actions.filter(
      ({ startOn, dueOn, leadRole, measure }) =>
        startOn !== null && dueOn !== null && isFilled(leadRole) && isFilled(measure),
    ).length,
    isPlanSavedAsWord: review.planSavedAt !== null,
    hasCheckInDate: review.dates.checkIn !== undefined,
    hasNinetyDayDate: review.dates.ninetyDay !== undefined,
    milestones: milestones.length,
    milestonesMet: milestones.filter(({ isMet }) => isMet).length,
    milestonesOverdue: milestones.filter(({ isMet, on }) => !isMet && on !== null && on <= today)
      .length,
    looksDone: store.entities
      .list(review.id, 'checkpoint')
      .filter(({ doneOn }) => doneOn !== null)
      .map(({ which }) => which),
    lookDays: review.dates,
    keptParts: around.keptParts,
  };
}

const itemCount = (data: unknown): number => {
  if (Array.isArray(data)) return data.length;
  if (typeof data === 'object' && data !== null) return Object.keys(data).length;
  return 1;
};

export function overviewOf(context: CoreContext, review: Review): ReviewOverview {
  const { store } = context;
  const people = store.entities.list(review.id, 'person');
  const hypotheses = store.entities.list(review.id, 'hypothesis');
  const keptParts = store.entities
    .list(review.id, 'kept-part')
    .map(({ id, data }) => ({ name: id, itemCount: itemCount(data) }));
  const problems = independenceProblems(review.hostSchoolId, people);
  const writingAs = store.local.writingAs(review.id);
  return {
    review,
    schools: store.entities.list(review.id, 'school'),
    people,
    hypotheses,
    journey: journeyOf(
      journeyFacts(context, review, {
        people,
        hypotheses,
        keptParts: keptParts.map(({ name }) => name),
        problems,
      }),
    ),
    independenceProblems: problems,
    writingAs: people.find(({ id }) => id === writingAs)?.id ?? null,
    keptParts,
  };
}
