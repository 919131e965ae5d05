// Gathers what the action plan document says from the same read models the screens use.
import type { Action } from '../../../../shared/domain/plan.ts';
import { keptAgainstRuleStatement } from '../../../../shared/domain/kept-statement.ts';
import { lensTagName, type Lens } from '../../../../shared/domain/lens.ts';
import type { Person } from '../../../../shared/domain/person.ts';
import type { Review } from '../../../../shared/domain/review.ts';
import { z } from '../../../../shared/lib/schema.ts';
import type { WeighedFinding } from '../../../../shared/ipc/finding.contract.ts';
import type { CoreContext } from '../../context.ts';
import type {
  ActionPlanFacts,
  PlanAction,
  PlanColleague,
  PlanFinding,
} from '../../documents/action-plan/facts.ts';
import { categoryWords, counted } from '../../documents/action-plan/words.ts';
import { loadMechanisms } from '../../resources.ts';
import { knownLenses } from '../app/app-handlers.ts';
import { weighFindings } from '../finding/weigh.ts';
import { citedNotes } from '../plan/cited-notes.ts';
import { planView } from '../plan/plan-view.ts';
import { gapWords } from './gap-words.ts';

const orNull = (text: string | null | undefined): string | null =>
  text === undefined || text === null || text.trim() === '' ? null : text;

interface Cited {
  readonly findings: readonly WeighedFinding[];
  readonly noteIds: ReadonlySet<string>;
  readonly mechanisms: Lens;
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What is in the bin or on another laptop is not named. */
function restsOn(action: Action, { findings, noteIds }: Cited): string[] {
  const named = findings
    .filter(({ finding }) => action.findingIds.includes(finding.id))
    .map(({ finding, number }) => `${categoryWords[finding.category]} ${number}`);
  const notes = action.evidenceIds.filter((id) => noteIds.has(id)).length;
  return notes === 0 ? named : [...named, counted(notes, 'note')];
}

function factsOfAction(action: Action, cited: Cited): PlanAction {
  return {
    id: action.id,
    action: orNull(action.action),
    firstStep: orNull(action.firstStep),
    leadRole: orNull(action.leadRole),
    supportRoles: action.supportRoles.filter((role) => role.trim() !== ''),
    startOn: action.startOn,
    dueOn: action.dueOn,
    costPounds: action.costPounds,
    costNote: orNull(action.costNote),
    coverHours: action.coverHours,
    cpd: orNull(action.cpd),
    success: {
      measure: orNull(action.measure),
      source: orNull(action.measureSource),
      baseline: action.baseline,
      target: action.target,
      latest: action.latest,
    },
    monitoring: {
      whoRole: orNull(action.monitorRole),
      how: orNull(action.monitorHow),
      on: action.monitorOn,
    },
    milestones: action.milestones.map(({ id, on, text, isMet }) => ({
      id,
      on,
      text: orNull(text),
      isMet,
    })),
    status: orNull(action.status),
    rag: action.rag,
    impact: orNull(action.impact),
    carriedOverFrom: orNull(action.carriedOverFrom),
    activeIngredients: linesOf(action.activeIngredients),
    mechanisms: action.mechanisms.map((tag) => lensTagName([cited.mechanisms], tag)),
    restsOn: restsOn(action, cited),
    evidenceLink: orNull(action.evidenceLink),
    note: orNull(action.note),
  };
}

function factsOfFinding(weighed: WeighedFinding): PlanFinding {
  const { finding, number, noteCount, counterCount, activityTypes, reviewerIds, weight } = weighed;
  return {
    id: finding.id,
    order: number,
    category: finding.category,
    heading: orNull(finding.heading),
    wording: orNull(finding.wording) ?? orNull(finding.claim),
    noteCount,
    activityCount: activityTypes.length,
    reviewerCount: reviewerIds.length,
    counterCount,
    counterText: orNull(finding.counterEvidence),
    meetsRule: weight.met,
    keptStatement: keptAgainstRuleStatement(finding, weight.met),
    gapWords: weight.gaps.map(gapWords),
  };
}

/** An older version kept the workshop of a file word for word; its date and numbers are read there. */
const KeptWorkshop = z.object({
  date: z.string().nullish(),
  attendeesByRole: z.array(z.object({ count: z.number() })).nullish(),
});

function factsOfWorkshop({ store }: CoreContext, review: Review): ActionPlanFacts['workshop'] {
  const [workshop] = store.entities.list(review.id, 'workshop');
  const kept = KeptWorkshop.safeParse(
    store.entities.find(review.id, 'kept-part', 'workshop')?.data,
  );
  const before = kept.success ? kept.data : null;
  const on = review.dates.workshop ?? workshop?.on ?? before?.date ?? null;
  const attendees = workshop?.attendees ?? before?.attendeesByRole ?? [];
  const colleagueCount = attendees.reduce((total, { count }) => total + (count ?? 0), 0);
  return on === null ? null : { on, colleagueCount: colleagueCount === 0 ? null : colleagueCount };
}

export function planFacts(context: CoreContext, review: Review): ActionPlanFacts {
  const { store } = context;
  const schools = new Map(store.entities.list(review.id, 'school').map((s) => [s.id, s.name]));
  const people = store.entities.list(review.id, 'person');
  const findings = weighFindings(context, review);
  const plan = planView(context, review);
  const cited: Cited = {
    findings,
    noteIds: new Set(citedNotes(context, review.id).map(({ id }) => id)),
    mechanisms: loadMechanisms(context.resourcesPath),
  };
  const colleague = (person: Person): PlanColleague => ({
    name: orNull(person.name),
    role: orNull(person.jobRole),
    school: person.schoolId === null ? null : orNull(schools.get(person.schoolId)),
  });
  const withRole = (role: Person['teamRoles'][number]): Person[] =>
    people.filter(({ teamRoles }) => teamRoles.includes(role));
  const headteacher = withRole('host-headteacher')[0];

  return {
    trustName: orNull(review.partnershipName),
    schoolName: review.hostSchoolId === null ? null : orNull(schools.get(review.hostSchoolId)),
    question: orNull(review.question),
    visitDates: review.visitDates,
    workshop: factsOfWorkshop(context, review),
    agreedOn: review.planSignedOn,
    agreedByRoles: review.planSignedByRoles,
    checkInOn: review.dates.checkIn ?? null,
    ninetyDayOn: review.dates.ninetyDay ?? null,
    impactReviewOn: review.dates.impactReview ?? null,
    improvementChampions: withRole('improvement-champion').map(colleague),
    hostHeadteacher: headteacher === undefined ? null : colleague(headteacher),
    strengths: findings
      .filter(({ finding }) => finding.category === 'strength')
      .map(({ finding, noteCount, activityTypes, weight }) => ({
        heading: orNull(finding.heading),
        wording: orNull(finding.wording),
        keptStatement: keptAgainstRuleStatement(finding, weight.met),
        noteCount,
        activityCount: activityTypes.length,
      })),
    stop:
      review.planStop === null
        ? null
        : {
            text: orNull(review.planStop.text),
            from: orNull(review.planStop.from),
            checkedByRole: orNull(review.planStop.checkedBy),
          },
    objectives: plan.objectives.map(({ objective, actions }) => {
      const answered = findings.find(({ finding }) => finding.id === objective.findingId);
      return {
        id: objective.id,
        objective: orNull(objective.objective),
        why: orNull(objective.why),
        finding: answered === undefined ? null : factsOfFinding(answered),
        actions: actions.map(({ action }) => factsOfAction(action, cited)),
        help: objective.help.map(({ from, who, strength, why, state }) => ({
          from: orNull(from),
          who: orNull(who),
          strength: orNull(strength),
          why: orNull(why),
          state,
        })),
      };
    }),
    ragAsOf: review.planRagAsOf,
    signatureRoles: review.planSignedByRoles,
    lenses: knownLenses(context)
      .filter(({ id }) => review.lensIds.includes(id))
      .map(({ title, version }) => ({ title, version })),
    madeFrom: { reviewVersion: store.log.count(review.id), at: context.now().toISOString() },
  };
}
