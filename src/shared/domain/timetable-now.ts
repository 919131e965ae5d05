// Which time of the plan is on now and which comes next, for one person or for the whole team.
import { Line, Text, z } from '../lib/schema.ts';
import { HypothesisId, PersonId, SlotId, StrandId } from './ids.ts';
import { sessionRefOf, type PlannedDay } from './timetable.ts';

/** One strand with its times: where a person is, with whom and what for. */
export const PlannedTime = z.object({
  strandId: StrandId,
  slotId: SlotId,
  /** What a note taken in it says it was taken in. */
  sessionRef: Line,
  /** `2026-10-08T09:25`, the clock on the wall at the school. */
  startsAt: z.string(),
  endsAt: z.string(),
  slotTitle: Line,
  slotKind: Line,
  label: Line,
  title: Line,
  activityType: Line,
  place: Line,
  with: Line,
  purpose: Text,
  hypothesisIds: z.array(HypothesisId),
  reviewerIds: z.array(PersonId),
  isHostPartnerPresent: z.boolean(),
});
export type PlannedTime = z.infer<typeof PlannedTime>;

/** Every strand with a day and a time, in the order they come. */
export const plannedTimes = (days: readonly PlannedDay[]): PlannedTime[] =>
  days.flatMap(({ day, slots }) =>
    slots.flatMap(({ slot, strands }) => {
      const { time } = slot;
      if (day.on === null || time === null) return [];
      return strands.map((strand) => ({
        strandId: strand.id,
        slotId: slot.id,
        sessionRef: sessionRefOf(strand),
        startsAt: `${day.on}T${time.start}`,
        endsAt: `${day.on}T${time.end}`,
        slotTitle: slot.title,
        slotKind: slot.kind,
        label: strand.label,
        title: strand.title,
        activityType: strand.activityType,
        place: strand.place,
        with: strand.with,
        purpose: strand.purpose,
        hypothesisIds: strand.hypothesisIds,
        reviewerIds: strand.reviewerIds,
        isHostPartnerPresent: strand.isHostPartnerPresent,
      }));
    }),
  );

export const NowAndNext = z.object({
  /** The moment it is an answer for. */
  at: z.string(),
  /** Of two that are on at once, the one that began later. */
  now: PlannedTime.nullable(),
  /** The first that is still to come, on whichever day. */
  next: PlannedTime.nullable(),
  /** All of that day, in order. */
  today: z.array(PlannedTime),
});
export type NowAndNext = z.infer<typeof NowAndNext>;

/** @param personId null for the whole team. @param at `YYYY-MM-DDTHH:MM` */
export function nowAndNext(
  times: readonly PlannedTime[],
  personId: PersonId | null,
  at: string,
): NowAndNext {
  const own =
    personId === null ? times : times.filter(({ reviewerIds }) => reviewerIds.includes(personId));
  const inOrder = own.toSorted((a, b) =>
    a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : 0,
  );
  return {
    at,
    now: inOrder.findLast(({ startsAt, endsAt }) => startsAt <= at && at < endsAt) ?? null,
    next: inOrder.find(({ startsAt }) => startsAt > at) ?? null,
    today: inOrder.filter(({ startsAt }) => startsAt.slice(0, 10) === at.slice(0, 10)),
  };
}
