// Gathers what the map of a school is worked out from: every review of the school on this laptop.
import type { CheckpointAction } from '../../../../shared/domain/checkpoint.ts';
import type { ReadinessFacts, ReviewFacts } from '../../../../shared/domain/readiness/facts.ts';
import type { KnownAction } from '../../../../shared/domain/readiness/model.ts';
import { checkpointNames } from '../../../../shared/domain/checkpoint.ts';
import type { Review } from '../../../../shared/domain/review.ts';
import { sessionRefOf } from '../../../../shared/domain/timetable.ts';
import type { CoreContext } from '../../context.ts';
import { weighFindings } from '../finding/weigh.ts';
import { followThroughView } from '../follow-through/follow-through-view.ts';
import { hostOf, reviewsOfSameSchool } from '../follow-through/same-school.ts';
import { findHandover } from '../handover/handover-view.ts';
import { localDay } from '../local-minute.ts';
import { hostSchoolRef } from '../school-day-rule.ts';
import { findReadiness } from './own-readiness.ts';
import { workshopFacts } from './workshop-facts.ts';

/** What was said last of an action, where anything was. */
function lastSaid(
  said: readonly CheckpointAction[],
  heldOn: ReadonlyMap<string, string | null>,
  actionId: string,
): KnownAction['said'] {
  const found = checkpointNames
    .toReversed()
    .map((which) => said.find((each) => each.which === which && each.actionId === actionId))
    .find((each) => each !== undefined && (each.what.trim() !== '' || each.status !== null));
  return found === undefined
    ? null
    : {
        which: found.which,
        on: heldOn.get(found.which) ?? null,
        status: found.status,
        what: found.what,
      };
}

function reviewFacts(context: CoreContext, review: Review): ReviewFacts {
  const { store } = context;
  const { actions, said, checkpoints } = followThroughView(context, review);
  const heldOn = new Map<string, string | null>(
    checkpoints.map(({ which, heldOn: on }) => [which, on]),
  );
  const objectives = new Map(
    store.entities.list(review.id, 'objective').map(({ id, findingId }) => [id, findingId]),
  );
  const handed = new Map(
    findHandover(context, review.id)?.findings.map((each) => [each.id, each]) ?? [],
  );
  return {
    reviewId: review.id,
    title: review.title,
    question: review.question,
    visitOn: review.visitDates.toSorted().at(-1) ?? null,
    people: store.entities
      .list(review.id, 'person')
      .map(({ id, name, jobRole, teamRoles, schoolId }) => ({
        id,
        name,
        jobRole,
        teamRoles,
        isOfSchool: schoolId !== null && schoolId === review.hostSchoolId,
      })),
    partnerSchools: store.entities
      .list(review.id, 'school')
      .filter(({ id }) => id !== review.hostSchoolId)
      .map(({ name }) => name),
    notes: store.evidence.all(review.id),
    findings: weighFindings(context, review).map(({ finding, number, weight }) => {
      const brief = handed.get(finding.id);
      return {
        ...finding,
        number,
        // A copy without notes cannot weigh them: what was handed over counts.
        meetsRule: weight.met || (finding.evidence.length === 0 && brief !== undefined),
        handed: brief === undefined ? null : { notes: brief.evidenceCount, methods: brief.methods },
      };
    }),
    actions: actions.map(({ action, number, isFinished }) => ({
      ...action,
      findingId: objectives.get(action.objectiveId) ?? null,
      number,
      isFinished,
      said: lastSaid(said, heldOn, action.id),
    })),
    looks: checkpoints,
    sessions: new Map(
      store.entities
        .list(review.id, 'strand')
        .map((strand) => [
          sessionRefOf(strand),
          { with: strand.with, activityType: strand.activityType },
        ]),
    ),
    workshop: workshopFacts(context, review),
    added: findReadiness(context, review.id)?.speakers ?? [],
  };
}

export function readinessFacts(context: CoreContext, review: Review): ReadinessFacts {
  return {
    today: localDay(context.now()),
    schoolName: hostOf(context, review)?.name ?? '',
    calendar: review.calendar,
    schoolRef: hostSchoolRef(context.store, review),
    reviews: reviewsOfSameSchool(context, review)
      .toReversed()
      .map((each) => reviewFacts(context, each)),
  };
}
