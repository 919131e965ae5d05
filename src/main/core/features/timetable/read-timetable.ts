// The timetable of a review as its screens, its documents and the catch-up see it.
import type { Review } from '../../../../shared/domain/review.ts';
import {
  plannedDays,
  usualSchoolHours,
  type PlannedDay,
} from '../../../../shared/domain/timetable.ts';
import { adviseOnTimetable } from '../../../../shared/domain/timetable-advice.ts';
import { timetableCoverage } from '../../../../shared/domain/timetable-coverage.ts';
import type { TimetableView } from '../../../../shared/ipc/timetable.contract.ts';
import { isOnReviewTeam } from '../../../../shared/domain/person.ts';
import type { CoreContext } from '../../context.ts';
import { hostSchoolRef, wrongDayOf } from '../school-day-rule.ts';

export const readPlannedDays = ({ store }: CoreContext, reviewId: string): PlannedDay[] =>
  plannedDays({
    days: store.entities.list(reviewId, 'day'),
    slots: store.entities.list(reviewId, 'slot'),
    strands: store.entities.list(reviewId, 'strand'),
  });

export function readTimetable(context: CoreContext, review: Review): TimetableView {
  const { store } = context;
  const days = readPlannedDays(context, review.id);
  const people = store.entities.list(review.id, 'person');
  const teamIds = people.filter(isOnReviewTeam).map(({ id }) => id);
  const schoolRef = hostSchoolRef(store, review);
  const schoolHours = review.schoolHours ?? usualSchoolHours;
  return {
    days: days.map(({ day, slots }) => ({
      day,
      slots: slots.map(({ slot, strands }) => ({ slot, strands: [...strands] })),
    })),
    briefings: store.entities.list(review.id, 'briefing'),
    practical: review.practical,
    schoolHours,
    areSchoolHoursSaid: review.schoolHours !== null,
    hasKeptTimetable:
      days.length === 0 && store.entities.find(review.id, 'kept-part', 'plan') !== null,
    points: adviseOnTimetable({
      days,
      visitDates: review.visitDates,
      teamIds,
      hostIds: people
        .filter(({ schoolId }) => schoolId !== null && schoolId === review.hostSchoolId)
        .map(({ id }) => id),
      schoolHours,
      isClosed: (date) => wrongDayOf(review.calendar, date, schoolRef) !== null,
    }),
    coverage: timetableCoverage({
      days,
      hypotheses: store.entities.list(review.id, 'hypothesis'),
      teamReviewerIds: teamIds,
      rule: review.triangulationRule,
    }),
  };
}
