// The times of the plan that are still to come: where a gap in the evidence could be closed.
import type { Person } from '../../../../shared/domain/person.ts';
import { plannedTimes } from '../../../../shared/domain/timetable-now.ts';
import type { LaterSlot } from '../../../../shared/domain/triangulation.ts';
import type { CoreContext } from '../../context.ts';
import { localMinute } from '../local-minute.ts';
import { readKeptTimes } from './kept-times.ts';
import { readPlannedDays } from './read-timetable.ts';

export function laterSlots(
  context: CoreContext,
  reviewId: string,
  people: readonly Person[],
): LaterSlot[] {
  const now = localMinute(context.now());
  const days = readPlannedDays(context, reviewId);
  if (days.length === 0) return readKeptTimes(context, reviewId, people, now);
  return plannedTimes(days).flatMap(
    ({ strandId, startsAt, activityType, place, reviewerIds }): LaterSlot[] =>
      startsAt <= now
        ? []
        : [
            {
              id: strandId,
              startsAt,
              activityType,
              place: place === '' ? null : place,
              reviewerIds,
            },
          ],
  );
}
