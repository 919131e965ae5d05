// Operations on the timetable of a visit: its days, slots, strands and briefings, and what is on now.
import { BriefingId, DayId, PersonId, ReviewId, SlotId, StrandId } from '../domain/ids.ts';
import { TimetablePoint } from '../domain/timetable-advice.ts';
import { TimetableCoverage } from '../domain/timetable-coverage.ts';
import { TimetableTemplate } from '../domain/timetable-template.ts';
import { NowAndNext } from '../domain/timetable-now.ts';
import { Briefing, ClockSpan, Practical, Slot, Strand, VisitDay } from '../domain/timetable.ts';
import { ClockTime, IsoDate, Line, Text, z } from '../lib/schema.ts';
import { command, fact, query } from './operation.ts';

const notFound = { 'review-not-found': fact } as const;
const dayNotFound = { ...notFound, 'day-not-found': fact } as const;
const slotNotFound = { ...notFound, 'slot-not-found': fact } as const;
const strandNotFound = { ...notFound, 'strand-not-found': fact } as const;
const briefingNotFound = { ...notFound, 'briefing-not-found': fact } as const;
const wrongTime = { 'slot-ends-before-start': fact } as const;

const inReview = { reviewId: ReviewId };
const ofDay = z.object({ ...inReview, dayId: DayId });
const ofSlot = z.object({ ...inReview, slotId: SlotId });
const ofStrand = z.object({ ...inReview, strandId: StrandId });
const ofBriefing = z.object({ ...inReview, briefingId: BriefingId });
const nothing = z.object({});

export const TimetableView = z.object({
  days: z.array(
    z.object({
      day: VisitDay,
      slots: z.array(z.object({ slot: Slot, strands: z.array(Strand) })),
    }),
  ),
  briefings: z.array(Briefing),
  practical: Practical,
  /** When pupils are in school, and whether anyone has said so. */
  schoolHours: ClockSpan,
  areSchoolHoursSaid: z.boolean(),
  /** A timetable came with the file and has not been brought in. */
  hasKeptTimetable: z.boolean(),
  /** What a careful lead would point out, weightier things first. */
  points: z.array(TimetablePoint),
  coverage: TimetableCoverage,
});
export type TimetableView = z.infer<typeof TimetableView>;

export const timetableContract = {
  'timetable.read': query({
    input: z.object(inReview),
    output: TimetableView,
    failures: notFound,
  }),
  /** What is on now and what comes next; the clock of the laptop where no time is given. */
  'timetable.now': query({
    input: z.object({
      ...inReview,
      /** Null is everyone. */
      personId: PersonId.nullable().default(null),
      /** Local date and time at the school. */
      at: z
        .string()
        .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)
        .nullable()
        .default(null),
    }),
    output: NowAndNext,
    failures: notFound,
  }),
  'timetable.templates': query({
    input: z.object({}),
    output: z.array(
      TimetableTemplate.pick({ id: true, name: true, about: true, reviewType: true }),
    ),
  }),
  'timetable.apply': command({
    input: z.object({
      ...inReview,
      templateId: Line,
      /** The times planned so far go to the bin. */
      isInstead: z.boolean().default(false),
    }),
    output: z.object({ slotCount: z.number().int() }),
    failures: {
      ...notFound,
      'template-not-found': fact,
      'timetable-not-empty': fact,
      'visit-date-missing': z.object({ need: z.number().int() }),
    },
  }),
  'timetable.change': command({
    input: z.object({
      ...inReview,
      change: z
        .object({
          /** Only the parts that are given change. */
          practical: Practical,
          schoolHours: ClockSpan.nullable(),
        })
        .partial(),
    }),
    output: nothing,
    failures: { ...notFound, ...wrongTime },
  }),
  'day.add': command({
    input: z.object({ ...inReview, on: IsoDate, label: Line.default('') }),
    output: z.object({ dayId: DayId }),
    failures: { ...notFound, 'day-already-there': fact },
  }),
  'day.change': command({
    input: ofDay.extend({ change: VisitDay.pick({ on: true, label: true }).partial() }),
    output: nothing,
    failures: { ...dayNotFound, 'day-already-there': fact },
  }),
  'day.move-to-bin': command({ input: ofDay, output: nothing, failures: dayNotFound }),
  'day.restore': command({ input: ofDay, output: nothing, failures: dayNotFound }),

  /** A new slot has one strand. */
  'slot.add': command({
    input: z.object({
      ...inReview,
      dayId: DayId,
      time: ClockSpan,
      title: Line,
      kind: Line,
      activityType: Line.default(''),
    }),
    output: z.object({ slotId: SlotId, strandId: StrandId }),
    failures: { ...dayNotFound, ...wrongTime },
  }),
  'slot.change': command({
    input: ofSlot.extend({
      change: Slot.pick({ dayId: true, title: true, kind: true })
        .extend({ time: ClockSpan })
        .partial(),
    }),
    output: nothing,
    failures: { ...slotNotFound, 'day-not-found': fact, ...wrongTime },
  }),
  /** In two, one after the other; both keep all strands. */
  'slot.split': command({
    input: ofSlot.extend({ at: ClockTime }),
    output: z.object({ slotId: SlotId }),
    failures: { ...slotNotFound, 'time-not-in-slot': fact },
  }),
  'slot.copy': command({
    input: ofSlot.extend({ dayId: DayId, start: ClockTime }),
    output: z.object({ slotId: SlotId }),
    failures: { ...slotNotFound, 'day-not-found': fact, 'slot-past-midnight': fact },
  }),
  'slot.move-to-bin': command({ input: ofSlot, output: nothing, failures: slotNotFound }),
  'slot.restore': command({ input: ofSlot, output: nothing, failures: slotNotFound }),

  'strand.add': command({
    input: ofSlot.extend({
      /** A strand to take over everything from but its people. */
      like: StrandId.nullable().default(null),
    }),
    output: z.object({ strandId: StrandId }),
    failures: { ...slotNotFound, 'strand-not-found': fact },
  }),
  'strand.change': command({
    input: ofStrand.extend({
      change: Strand.omit({ id: true, ref: true, binned: true, extra: true }).partial(),
    }),
    output: nothing,
    failures: { ...strandNotFound, 'slot-not-found': fact },
  }),
  'strand.move-to-bin': command({ input: ofStrand, output: nothing, failures: strandNotFound }),
  'strand.restore': command({ input: ofStrand, output: nothing, failures: strandNotFound }),

  /** What came with a file of an older version becomes days, slots and strands, word for word. */
  'timetable.take-kept': command({
    input: z.object(inReview),
    output: z.object({ slotCount: z.number().int() }),
    failures: { ...notFound, 'no-kept-timetable': fact, 'timetable-not-empty': fact },
  }),

  /** Texts to begin from, with the school and the dates of this review in them. */
  'briefing.defaults': query({
    input: z.object(inReview),
    output: z.array(z.object({ id: z.string(), audience: Line, text: Text })),
    failures: notFound,
  }),
  'briefing.add': command({
    input: z.object({ ...inReview, audience: Line, text: Text.default('') }),
    output: z.object({ briefingId: BriefingId }),
    failures: notFound,
  }),
  'briefing.change': command({
    input: ofBriefing.extend({
      change: Briefing.pick({ audience: true, text: true, order: true }).partial(),
    }),
    output: nothing,
    failures: briefingNotFound,
  }),
  'briefing.move-to-bin': command({
    input: ofBriefing,
    output: nothing,
    failures: briefingNotFound,
  }),
  'briefing.restore': command({ input: ofBriefing, output: nothing, failures: briefingNotFound }),
} as const;
