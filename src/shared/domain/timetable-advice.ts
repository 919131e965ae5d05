// What a careful lead would point out in a timetable: clashes, breaks nobody gets, a reviewer alone
// with pupils. Gives facts only; the page words them, and nothing is forbidden by them.
import { z } from '../lib/schema.ts';
import { activityTypeOf, isEvidenceActivity } from './activity.ts';
import {
  minuteOfDay,
  minutesOf,
  type ClockSpan,
  type PlannedDay,
  type Slot,
  type Strand,
} from './timetable.ts';

const Pointed = z.object({
  /** `mind` should be mended before the visit; `think` is worth a thought. */
  weight: z.enum(['mind', 'think']),
  dayId: z.string().nullable(),
  slotIds: z.array(z.string()),
  strandIds: z.array(z.string()),
  personIds: z.array(z.string()),
});

export const TimetablePoint = z.discriminatedUnion('kind', [
  /** One person in two strands at once. */
  Pointed.extend({ kind: z.literal('person-clash'), from: z.string() }),
  /** Two strands in one room at once. */
  Pointed.extend({ kind: z.literal('room-clash'), from: z.string(), place: z.string() }),
  Pointed.extend({ kind: z.literal('alone-with-pupils') }),
  /** Somebody who works at the host school is in the plan as a reviewer. */
  Pointed.extend({ kind: z.literal('own-school') }),
  Pointed.extend({ kind: z.literal('not-school-day') }),
  Pointed.extend({ kind: z.literal('not-visit-date') }),
  /** A date of the visit without a day in the plan. */
  Pointed.extend({ kind: z.literal('visit-date-unplanned'), on: z.string() }),
  Pointed.extend({ kind: z.literal('no-catch-up'), have: z.number(), need: z.number() }),
  Pointed.extend({ kind: z.literal('no-lunch') }),
  /** Longer at work without a pause than anybody listens well. */
  Pointed.extend({ kind: z.literal('no-pause'), from: z.string(), until: z.string() }),
  Pointed.extend({ kind: z.literal('outside-school-day'), from: z.string() }),
  Pointed.extend({ kind: z.literal('nobody-there') }),
  /** People of the team who are in no strand while others gather evidence. */
  Pointed.extend({ kind: z.literal('not-placed') }),
  Pointed.extend({ kind: z.literal('no-feedback') }),
  Pointed.extend({ kind: z.literal('no-time') }),
]);
export type TimetablePoint = z.infer<typeof TimetablePoint>;

export interface TimetableGround {
  readonly days: readonly PlannedDay[];
  readonly visitDates: readonly string[];
  /** Ids of lead and peer reviewers. */
  readonly teamIds: readonly string[];
  /** Ids of everyone who works at the host school. */
  readonly hostIds: readonly string[];
  readonly schoolHours: ClockSpan;
  /** True where the school is known to be closed. */
  readonly isClosed: (date: string) => boolean;
}

/** A strand with the times of its slot. */
interface Timed {
  readonly slot: Slot;
  readonly strand: Strand;
  readonly time: ClockSpan;
}

const doOverlap = (one: ClockSpan, other: ClockSpan): boolean =>
  one.start < other.end && other.start < one.end;

const groupOf = (strand: Strand) => activityTypeOf(strand.activityType)?.group ?? null;
const samePlace = (place: string): string => place.trim().toLowerCase().replaceAll(/\s+/g, ' ');

const timedStrands = ({ slots }: PlannedDay): Timed[] =>
  slots.flatMap(({ slot, strands }) => {
    const { time } = slot;
    return time === null ? [] : strands.map((strand) => ({ slot, strand, time }));
  });

const at = (dayId: string | null, ...timed: readonly Timed[]) => ({
  dayId,
  slotIds: [...new Set(timed.map(({ slot }) => slot.id as string))],
  strandIds: timed.map(({ strand }) => strand.id as string),
});

const laterStart = (one: Timed, other: Timed): string =>
  one.time.start > other.time.start ? one.time.start : other.time.start;

/** People look around a school, and sit together in the base room, side by side. */
const sharesItsPlace = (strand: Strand): boolean => {
  const group = groupOf(strand);
  return group === 'around-school' || group === 'logistics';
};

function clashes(dayId: string, timed: readonly Timed[]): TimetablePoint[] {
  return timed.flatMap((one, index) =>
    timed.slice(index + 1).flatMap((other): TimetablePoint[] => {
      if (!doOverlap(one.time, other.time)) return [];
      const from = laterStart(one, other);
      const both = one.strand.reviewerIds.filter((id) => other.strand.reviewerIds.includes(id));
      const place = samePlace(one.strand.place);
      const isOneRoom =
        place !== '' &&
        place === samePlace(other.strand.place) &&
        !sharesItsPlace(one.strand) &&
        !sharesItsPlace(other.strand);
      return [
        ...(both.length === 0
          ? []
          : [
              {
                kind: 'person-clash' as const,
                weight: 'mind' as const,
                ...at(dayId, one, other),
                personIds: both,
                from,
              },
            ]),
        ...(isOneRoom
          ? [
              {
                kind: 'room-clash' as const,
                weight: 'mind' as const,
                ...at(dayId, one, other),
                personIds: [],
                from,
                place: one.strand.place.trim(),
              },
            ]
          : []),
      ];
    }),
  );
}

const isWithPupilsOnly = (strand: Strand): boolean =>
  groupOf(strand) === 'pupils' || strand.activityType === 'pupil-book-study';

function aloneWithPupils(dayId: string, timed: readonly Timed[]): TimetablePoint[] {
  return timed
    .filter(
      ({ strand }) =>
        isWithPupilsOnly(strand) &&
        strand.reviewerIds.length === 1 &&
        !strand.isHostPartnerPresent &&
        !strand.isInOpenView,
    )
    .map((one) => ({
      kind: 'alone-with-pupils',
      weight: 'mind',
      ...at(dayId, one),
      personIds: one.strand.reviewerIds,
    }));
}

/** What can only be seen or heard while pupils are there. */
const needsPupils = (strand: Strand): boolean => {
  const group = groupOf(strand);
  return group === 'classrooms' || isWithPupilsOnly(strand) || strand.activityType === 'assembly';
};

/** Nobody is asked to come earlier or stay later than this. */
const longestDay: ClockSpan = { start: '07:30', end: '18:00' };

function outsideSchoolDay(
  dayId: string,
  timed: readonly Timed[],
  hours: ClockSpan,
): TimetablePoint[] {
  const isOutside = ({ start, end }: ClockSpan, span: ClockSpan): boolean =>
    start < span.start || end > span.end;
  return timed
    .filter(({ strand, time }) => isOutside(time, needsPupils(strand) ? hours : longestDay))
    .map((one) => ({
      kind: 'outside-school-day',
      weight: 'mind',
      ...at(dayId, one),
      personIds: [],
      from: one.time.start,
    }));
}

const longDay = 5 * 60;
const shortestLunch = 15;
const lunchTime: ClockSpan = { start: '11:30', end: '14:00' };
const longestStretch = 150;
const shortestPause = 10;

const isPause = ({ activityType }: Strand): boolean =>
  activityType === 'break' || activityType === 'team-catch-up';

interface Stretch {
  readonly from: number;
  readonly until: number;
}

/** The free minutes between what is planned for a person, within a span of the day. */
function gapsIn(busy: readonly Stretch[], within: Stretch): number[] {
  let end = within.from;
  const gaps: number[] = [];
  for (const { from, until } of busy.toSorted((a, b) => a.from - b.from)) {
    if (until <= within.from || from >= within.until) continue;
    gaps.push(from - end);
    end = Math.max(end, until);
  }
  return [...gaps, within.until - end];
}

const stretchOf = ({ time }: Timed): Stretch => ({
  from: minuteOfDay(time.start),
  until: minuteOfDay(time.end),
});

function hasLunch(own: readonly Timed[]): boolean {
  const busy = own.filter(({ strand }) => strand.activityType !== 'break').map(stretchOf);
  const within = { from: minuteOfDay(lunchTime.start), until: minuteOfDay(lunchTime.end) };
  return gapsIn(busy, within).some((minutes) => minutes >= shortestLunch);
}

/** The first stretch without a pause that is too long. */
function longStretch(own: readonly Timed[]): { first: Timed; last: Timed } | null {
  const work = own
    .filter(({ strand }) => !isPause(strand))
    .toSorted((a, b) => (a.time.start < b.time.start ? -1 : 1));
  let first: Timed | null = null;
  let last: Timed | null = null;
  for (const one of work) {
    const isAfterPause =
      last === null || minuteOfDay(one.time.start) - minuteOfDay(last.time.end) >= shortestPause;
    if (first === null || isAfterPause) first = one;
    if (last === null || isAfterPause || one.time.end > last.time.end) last = one;
    if (minutesOf({ start: first.time.start, end: last.time.end }) > longestStretch) {
      return { first, last };
    }
  }
  return null;
}

function pauses(dayId: string, timed: readonly Timed[], teamIds: readonly string[]) {
  const points: TimetablePoint[] = [];
  const withoutLunch: string[] = [];
  for (const personId of teamIds) {
    const own = timed.filter(({ strand }) => (strand.reviewerIds as string[]).includes(personId));
    const starts = own.map(({ time }) => minuteOfDay(time.start));
    const ends = own.map(({ time }) => minuteOfDay(time.end));
    const isLong = own.length > 0 && Math.max(...ends) - Math.min(...starts) >= longDay;
    if (isLong && !hasLunch(own)) withoutLunch.push(personId);
    const stretch = longStretch(own);
    if (stretch !== null) {
      const known = points.find(
        (point) => point.kind === 'no-pause' && point.from === stretch.first.time.start,
      );
      if (known === undefined) {
        points.push({
          kind: 'no-pause',
          weight: 'think',
          ...at(dayId, stretch.first, stretch.last),
          personIds: [personId],
          from: stretch.first.time.start,
          until: stretch.last.time.end,
        });
      } else known.personIds.push(personId);
    }
  }
  if (withoutLunch.length > 0) {
    points.push({ kind: 'no-lunch', weight: 'think', ...at(dayId), personIds: withoutLunch });
  }
  return points;
}

/** Two on a long day, at break and lunch; one on a short one. A team of one has nobody to catch up. */
function catchUps(dayId: string, timed: readonly Timed[], teamIds: readonly string[]) {
  const evidence = timed.filter(({ strand }) => isEvidenceActivity(strand.activityType));
  if (evidence.length === 0 || teamIds.length < 2) return [];
  const start = Math.min(...evidence.map(({ time }) => minuteOfDay(time.start)));
  const end = Math.max(...evidence.map(({ time }) => minuteOfDay(time.end)));
  const need = end - start >= longDay - 60 ? 2 : 1;
  const have = new Set(
    timed
      .filter(({ strand }) => strand.activityType === 'team-catch-up')
      .map(({ slot }) => slot.id),
  ).size;
  return have >= need
    ? []
    : [
        {
          kind: 'no-catch-up' as const,
          weight: 'mind' as const,
          ...at(dayId),
          personIds: [],
          have,
          need,
        },
      ];
}

function placing({ day, slots }: PlannedDay, teamIds: readonly string[]): TimetablePoint[] {
  return slots.flatMap(({ slot, strands }): TimetablePoint[] => {
    const isEvidence = strands.some(({ activityType }) => isEvidenceActivity(activityType));
    const here = { dayId: day.id as string, slotIds: [slot.id as string] };
    const untimed: TimetablePoint[] =
      slot.time === null
        ? [{ kind: 'no-time', weight: 'mind', ...here, strandIds: [], personIds: [] }]
        : [];
    if (!isEvidence) return untimed;
    const empty = strands.filter(({ reviewerIds }) => reviewerIds.length === 0);
    const placed = new Set<string>(strands.flatMap(({ reviewerIds }) => reviewerIds));
    const others = placed.size === 0 ? [] : teamIds.filter((id) => !placed.has(id));
    return [
      ...untimed,
      ...empty.map(({ id }): TimetablePoint => ({
        kind: 'nobody-there',
        weight: 'mind',
        ...here,
        strandIds: [id],
        personIds: [],
      })),
      ...(others.length === 0
        ? []
        : [
            {
              kind: 'not-placed' as const,
              weight: 'think' as const,
              ...here,
              strandIds: [],
              personIds: others,
            },
          ]),
    ];
  });
}

function ofDay(planned: PlannedDay, ground: TimetableGround): TimetablePoint[] {
  const { day } = planned;
  const timed = timedStrands(planned);
  const { teamIds, visitDates, isClosed, schoolHours } = ground;
  const whole = (kind: 'not-school-day' | 'not-visit-date'): TimetablePoint => ({
    kind,
    weight: 'mind',
    ...at(day.id),
    personIds: [],
  });
  return [
    ...(day.on !== null && isClosed(day.on) ? [whole('not-school-day')] : []),
    ...(day.on === null || !visitDates.includes(day.on) ? [whole('not-visit-date')] : []),
    ...clashes(day.id, timed),
    ...aloneWithPupils(day.id, timed),
    ...outsideSchoolDay(day.id, timed, schoolHours),
    ...placing(planned, teamIds),
    ...catchUps(day.id, timed, teamIds),
    ...pauses(day.id, timed, teamIds),
  ];
}

/** All that is worth a word, weightier things first within what order the days have. */
export function adviseOnTimetable(ground: TimetableGround): TimetablePoint[] {
  const { days, visitDates, hostIds } = ground;
  if (days.length === 0) return [];
  const strands = days.flatMap(({ slots }) => slots.flatMap((slot) => slot.strands));
  const own = [...new Set<string>(strands.flatMap(({ reviewerIds }) => reviewerIds))]
    .filter((id) => hostIds.includes(id))
    .map((id): TimetablePoint => ({
      kind: 'own-school',
      weight: 'mind',
      ...at(null),
      strandIds: strands
        .filter(({ reviewerIds }) => (reviewerIds as string[]).includes(id))
        .map((strand) => strand.id),
      personIds: [id],
    }));
  const unplanned = visitDates
    .filter((date) => !days.some(({ day }) => day.on === date))
    .map((on): TimetablePoint => ({
      kind: 'visit-date-unplanned',
      weight: 'mind',
      ...at(null),
      personIds: [],
      on,
    }));
  const last = days.at(-1);
  const hasFeedback = strands.some(({ activityType }) => activityType === 'feedback');
  const feedback: TimetablePoint[] =
    hasFeedback || strands.length === 0 || last === undefined
      ? []
      : [{ kind: 'no-feedback', weight: 'think', ...at(last.day.id), personIds: [] }];
  const points = [
    ...own,
    ...unplanned,
    ...days.flatMap((planned) => ofDay(planned, ground)),
    ...feedback,
  ];
  return [
    ...points.filter(({ weight }) => weight === 'mind'),
    ...points.filter(({ weight }) => weight === 'think'),
  ];
}
