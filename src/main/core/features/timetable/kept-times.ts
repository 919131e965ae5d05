// The times still to come of a timetable that an older version kept word for word, while nobody has
// brought it in. Read as tolerantly as any text from outside.
import type { Person } from '../../../../shared/domain/person.ts';
import type { LaterSlot } from '../../../../shared/domain/triangulation.ts';
import { z } from '../../../../shared/lib/schema.ts';
import type { CoreContext } from '../../context.ts';

const Timetable = z.object({
  days: z.array(
    z.object({
      date: z.string(),
      slots: z.array(
        z.object({
          id: z.string(),
          start: z.string(),
          strands: z.array(
            z.object({
              activityType: z.string(),
              place: z.string().nullish(),
              reviewerIds: z.array(z.string()),
            }),
          ),
        }),
      ),
    }),
  ),
});

export function readKeptTimes(
  context: CoreContext,
  reviewId: string,
  people: readonly Person[],
  now: string,
): LaterSlot[] {
  const kept = context.store.entities.find(reviewId, 'kept-part', 'plan');
  const parsed = Timetable.safeParse(kept?.data);
  if (!parsed.success) return [];
  const idOfRef = new Map(people.map((person) => [person.ref, person.id as string]));
  return parsed.data.days.flatMap(({ date, slots }) =>
    slots.flatMap(({ id, start, strands }) =>
      strands.flatMap((strand) => {
        const startsAt = `${date}T${start}`;
        if (startsAt <= now) return [];
        const reviewerIds = strand.reviewerIds.map((ref) => idOfRef.get(ref) ?? ref);
        return [
          {
            id,
            startsAt,
            activityType: strand.activityType,
            place: strand.place ?? null,
            reviewerIds,
          },
        ];
      }),
    ),
  );
}
