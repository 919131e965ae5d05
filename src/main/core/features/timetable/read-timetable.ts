// The timetable of a review as its screens, its documents and the catch-up see it.
import type { Review } from '../../../../shared/domain/review.ts';
import {
  plannedDays,
  usualSchoolHours,
  type PlannedDay,
} from '../../../../shared/domain/timetable.ts';
import type { TimetableView } from '../../../../shared/ipc/timetable.contract.ts';
import type { CoreContext } from '../../context.ts';

export const readPlannedDays = ({ store }: CoreContext, reviewId: string): PlannedDay[] =>
  plannedDays({
    days: store.entities.list(reviewId, 'day'),
    slots: store.entities.list(reviewId, 'slot'),
    strands: store.entities.list(reviewId, 'strand'),
  });

export function readTimetable(context: CoreContext, review: Review): TimetableView {
  const { store } = context;
  const days = readPlannedDays(context, review.id);
  return {
    days: days.map(({ day, slots }) => ({
      day,
      slots: slots.map(({ slot, strands }) => ({ slot, strands: [...strands] })),
    })),
    briefings: store.entities.list(review.id, 'briefing'),
    practical: review.practical,
    schoolHours: review.schoolHours ?? usualSchoolHours,
    areSchoolHoursSaid: review.schoolHours !== null,
    hasKeptTimetable:
      days.length === 0 && store.entities.find(review.id, 'kept-part', 'plan') !== null,
  };
}
