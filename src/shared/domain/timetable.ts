// The timetable of a visit: days, the slots of a day, and in each slot one or more strands that run
// side by side, each saying who is where, with whom and what for. Knows no clock and no screen.
import { ClockTime, IsoDate, Line, Text, z } from '../lib/schema.ts';
import { isEvidenceActivity } from './activity.ts';
import { Binned } from './bin.ts';
import { Extra } from './extra.ts';
import { BriefingId, DayId, HypothesisId, PersonId, SlotId, StrandId } from './ids.ts';

export const VisitDay = z.object({
  id: DayId,
  ref: Line.nullable(),
  order: z.number(),
  on: IsoDate.nullable(),
  label: Line,
  binned: Binned.nullable(),
  extra: Extra,
});
export type VisitDay = z.infer<typeof VisitDay>;

/** From when to when, as one value: two laptops that move a slot apart leave it whole. */
export const ClockSpan = z.object({ start: ClockTime, end: ClockTime });
export type ClockSpan = z.infer<typeof ClockSpan>;

/** What a slot is for; a file may bring words of its own. */
export const slotKinds = ['logistics', 'team', 'evidence', 'feedback', 'handover'] as const;
export type SlotKind = (typeof slotKinds)[number];

export const Slot = z.object({
  id: SlotId,
  ref: Line.nullable(),
  dayId: DayId,
  order: z.number(),
  /** Null where a file gave no time that can be read. */
  time: ClockSpan.nullable(),
  title: Line,
  kind: Line,
  binned: Binned.nullable(),
  extra: Extra,
});
export type Slot = z.infer<typeof Slot>;

/** As the document may hold it: a slot that lost its day has none. */
export const StoredSlot = Slot.extend({ dayId: z.union([DayId, z.literal('')]) });

export const Strand = z.object({
  id: StrandId,
  /** The name in the file it came from, such as "S03-B": notes of that file refer to it. */
  ref: Line.nullable(),
  slotId: SlotId,
  order: z.number(),
  /** "A", "B": what the team calls the strand. */
  label: Line,
  title: Line,
  reviewerIds: z.array(PersonId),
  /** An id of an activity type. */
  activityType: Line,
  place: Line,
  with: Line,
  purpose: Text,
  hypothesisIds: z.array(HypothesisId),
  isHostPartnerPresent: z.boolean(),
  /** In an open place, where another adult can see and hear what goes on. */
  isInOpenView: z.boolean(),
  binned: Binned.nullable(),
  extra: Extra,
});
export type Strand = z.infer<typeof Strand>;

/** As the document may hold it: a strand that lost its slot has none. */
export const StoredStrand = Strand.extend({ slotId: z.union([SlotId, z.literal('')]) });

/** What the people are told who will be met. */
export const Briefing = z.object({
  id: BriefingId,
  ref: Line.nullable(),
  order: z.number(),
  /** "Pupils on panels" */
  audience: Line,
  text: Text,
  binned: Binned.nullable(),
  extra: Extra,
});
export type Briefing = z.infer<typeof Briefing>;

export const practicalParts = ['baseRoom', 'wifi', 'lunch', 'parking', 'accessibility'] as const;
export const PracticalPart = z.enum(practicalParts);
export type PracticalPart = z.infer<typeof PracticalPart>;

/** What visitors have to know of the building; a part nobody has filled in is absent. */
export const Practical = z.partialRecord(PracticalPart, Text);
export type Practical = z.infer<typeof Practical>;

/** When pupils are in school, while nobody has said otherwise. */
export const usualSchoolHours: ClockSpan = { start: '08:45', end: '15:15' };

export interface PlannedSlot {
  readonly slot: Slot;
  readonly strands: readonly Strand[];
}

export interface PlannedDay {
  readonly day: VisitDay;
  readonly slots: readonly PlannedSlot[];
}

export const minuteOfDay = (clock: string): number =>
  Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

const lastMinute = 23 * 60 + 59;

/** 570 reads "09:30"; what is outside the day comes back as its nearest minute. */
export function clockAt(minute: number): string {
  const inDay = Math.min(lastMinute, Math.max(0, Math.round(minute)));
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`;
}

export const minutesOf = ({ start, end }: ClockSpan): number =>
  minuteOfDay(end) - minuteOfDay(start);

/** Slots in the order of the clock; those without a time come last. */
const inOrderOfClock = (one: Slot, other: Slot): number =>
  compare(one.time?.start ?? '~', other.time?.start ?? '~') ||
  compare(one.time?.end ?? '~', other.time?.end ?? '~') ||
  one.order - other.order ||
  compare(one.id, other.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface Parts {
  readonly days: readonly VisitDay[];
  readonly slots: readonly Slot[];
  readonly strands: readonly Strand[];
}

/** Puts days, slots and strands together; what hangs under something in the bin waits there. */
export function plannedDays({ days, slots, strands }: Parts): PlannedDay[] {
  return days
    .toSorted(
      (a, b) => compare(a.on ?? '~', b.on ?? '~') || a.order - b.order || compare(a.id, b.id),
    )
    .map((day) => ({
      day,
      slots: slots
        .filter(({ dayId }) => dayId === day.id)
        .toSorted(inOrderOfClock)
        .map((slot) => ({
          slot,
          strands: strands
            .filter(({ slotId }) => slotId === slot.id)
            .toSorted((a, b) => a.order - b.order || compare(a.id, b.id)),
        })),
    }));
}

/** What a note says it was taken in: the name the file gave the strand, else our own. */
export const sessionRefOf = ({ ref, id }: Pick<Strand, 'ref' | 'id'>): string => ref ?? id;

/** Nothing is missing for it to happen: an hour, and somebody wherever evidence is gathered. */
export const isReady = ({ slot, strands }: PlannedSlot): boolean =>
  slot.time !== null &&
  strands.every(
    ({ activityType, reviewerIds }) =>
      activityType !== '' && (!isEvidenceActivity(activityType) || reviewerIds.length > 0),
  );
