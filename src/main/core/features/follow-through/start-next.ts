// Begins the next review of the same school: its people at the school, what the last one changed and
// taught as the reason for asking again, and the actions that are carried over, with their reasons.
import { formatDate, isRealDate } from '../../../../shared/domain/dates.ts';
import {
  ActionId,
  ObjectiveId,
  PersonId,
  ReviewId,
  SchoolId,
} from '../../../../shared/domain/ids.ts';
import { err, ok } from '../../../../shared/lib/result.ts';
import type { Handler } from '../../handler.ts';
import { writeEntity } from '../../review-doc/entities.ts';
import { hostSchoolRef, wrongDayOf } from '../school-day-rule.ts';
import { checkpointOf, followThroughView } from './follow-through-view.ts';

const staying = new Set(['host-headteacher', 'host-partner', 'improvement-champion']);

export const startNextReview: Handler<'review.start-next'> = (
  context,
  { reviewId, question, visitOn },
) => {
  const { store, funnel, newId } = context;
  const last = store.reviews.find(reviewId);
  if (last === null) return err({ name: 'review-not-found' });
  const impact = checkpointOf(context, reviewId, 'impactReview');
  if (impact.doneOn === null) return err({ name: 'review-not-closed' });
  const wrong = wrongDayOf(last.calendar, visitOn, hostSchoolRef(store, last));
  if (wrong !== null) return err({ name: 'date-not-school-day', ...wrong });

  const host =
    last.hostSchoolId === null ? null : store.entities.find(reviewId, 'school', last.hostSchoolId);
  const people = store.entities
    .list(reviewId, 'person')
    .filter(
      ({ schoolId, teamRoles }) =>
        schoolId !== null &&
        schoolId === last.hostSchoolId &&
        teamRoles.some((role) => staying.has(role)),
    );
  const { actions, said } = followThroughView(context, last);
  const carried = actions.flatMap(({ action, isFinished }) => {
    const choice = said.find(
      ({ which, actionId }) => which === 'impactReview' && actionId === action.id,
    );
    return !isFinished && choice?.choice === 'carry-over' ? [{ action, choice }] : [];
  });
  const background = [
    ['What changed for pupils', impact.changed],
    ['What we learned', impact.learned],
    ['What comes next', impact.next],
  ]
    .filter(([, words]) => (words ?? '').trim() !== '')
    .map(([title, words]) => `${title}: ${(words ?? '').trim()}`)
    .join('\n\n');

  const nextId = ReviewId.parse(newId());
  const schoolId = SchoolId.parse(newId());
  const objectiveId = ObjectiveId.parse(newId());
  const at = context.now().toISOString();
  const schoolName = host?.name ?? '';
  funnel.create(
    nextId,
    'review',
    (doc) => {
      writeEntity(doc, 'review', nextId, {
        title: schoolName,
        partnershipName: last.partnershipName,
        hostSchoolId: host === null ? null : schoolId,
        academicYear: last.academicYear,
        reviewType: last.reviewType,
        visitDates: [visitOn],
        dates: { visit: visitOn },
        question: question.trim(),
        whyNow: background,
        calendar: last.calendar,
        lensIds: last.lensIds,
        createdAt: at,
      });
      if (host !== null) {
        const { name, urn, phase, ref } = host;
        writeEntity(doc, 'school', schoolId, { name, urn, phase, ref });
      }
      people.forEach(({ name, jobRole, teamRoles }, index) => {
        writeEntity(doc, 'person', PersonId.parse(newId()), {
          name,
          jobRole,
          schoolId,
          teamRoles: teamRoles.filter((role) => staying.has(role)),
          order: index + 1,
        });
      });
      if (carried.length === 0) return;
      const lastOn = last.visitDates[0] ?? '';
      const day = isRealDate(lastOn) ? formatDate(lastOn) : lastOn;
      const from = [last.title, day].filter((part) => part !== '').join(', ');
      writeEntity(doc, 'objective', objectiveId, {
        objective: 'Carried over from the last review',
        why: from,
        order: 1,
      });
      carried.forEach(({ action, choice }, index) => {
        const { id: _id, ref: _ref, binned: _binned, extra: _extra, ...rest } = action;
        writeEntity(doc, 'action', ActionId.parse(newId()), {
          ...rest,
          objectiveId,
          order: index + 1,
          // Where it stands now is where it begins.
          baseline: action.latest ?? action.baseline,
          latest: null,
          startOn: null,
          dueOn: null,
          monitorOn: [],
          milestones: [],
          // Notes and findings of the last review are not in this one.
          evidenceIds: [],
          findingIds: [],
          rag: null,
          status: '',
          carriedOverFrom: [from, choice.reason.trim()].filter((part) => part !== '').join(': '),
        });
      });
    },
    () => store.local.markOpened(nextId, at),
  );
  return ok({ reviewId: nextId });
};
