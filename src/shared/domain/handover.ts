// The handover: all that the improvement champion has to know before the workshop, and what is still
// missing from it. It is complete with everything in it or not at all.
import { ClockTime, IsoDate, Line, Text, z } from '../lib/schema.ts';
import { Extra } from './extra.ts';
import { HandoverId, PersonId } from './ids.ts';

/** A short line of a list that people keep together: one entry each, so that two people's both stay. */
export const HandoverLine = z.object({ id: Line, order: z.number(), text: Text });
export type HandoverLine = z.infer<typeof HandoverLine>;

/** A finding as it is handed over. Its id is the finding's own. */
export const HandedFinding = z.object({
  id: Line,
  order: z.number(),
  wording: Text,
  /** How many notes it rests on: the champion sees the count and never the notes. */
  evidenceCount: z.number().int().min(0),
  /** How many kinds of activity they came from. */
  methods: z.number().int().min(0),
});
export type HandedFinding = z.infer<typeof HandedFinding>;

export const HandoverCheck = HandoverLine.extend({ isDone: z.boolean() });
export type HandoverCheck = z.infer<typeof HandoverCheck>;

/** A call with the champion. */
export const HandoverCall = z.object({
  id: Line,
  on: IsoDate.nullable(),
  minutes: z.number().min(0).max(1_440).nullable(),
  /** As people say it: "telephone", "video". */
  mode: Line,
});
export type HandoverCall = z.infer<typeof HandoverCall>;

export const WorkshopBooking = z.object({ on: IsoDate, start: Line, end: Line, place: Line });
export type WorkshopBooking = z.infer<typeof WorkshopBooking>;

export const Handover = z.object({
  id: HandoverId,
  ref: Line.nullable(),
  fromId: PersonId.nullable(),
  /** The improvement champions it is for. */
  toIds: z.array(PersonId),
  question: Text,
  findings: z.array(HandedFinding),
  /** Which of the findings the workshop takes in depth. */
  workOn: Text,
  strengths: z.array(HandoverLine),
  history: z.array(HandoverLine),
  sensitivities: z.array(HandoverLine),
  nonNegotiables: z.array(HandoverLine),
  decisionWanted: Text,
  outOfScope: z.array(HandoverLine),
  /** Groups by role and never by name. */
  groups: z.array(HandoverLine),
  expected: z.number().int().min(0).max(10_000).nullable(),
  roomOn: IsoDate.nullable(),
  /** HH:MM at the school. */
  roomStart: Line,
  roomEnd: Line,
  roomPlace: Line,
  roomSetUp: Text,
  pack: z.array(HandoverLine),
  checklist: z.array(HandoverCheck),
  calls: z.array(HandoverCall),
  /** When a person said it is whole; it counts only while nothing is missing. */
  completedOn: IsoDate.nullable(),
  booked: WorkshopBooking.nullable(),
  extra: Extra,
});
export type Handover = z.infer<typeof Handover>;

export const handoverLists = [
  'strengths',
  'history',
  'sensitivities',
  'nonNegotiables',
  'outOfScope',
  'groups',
  'pack',
] as const;
export type HandoverList = (typeof handoverLists)[number];

/** In the order of the screen, so that the first one missing is the first one to fill in. */
const handoverGaps = [
  'champion',
  'sender',
  'question',
  'findings',
  'wording',
  'work-on',
  'decision',
  'strengths',
  'history',
  'sensitivities',
  'non-negotiables',
  'out-of-scope',
  'groups',
  'expected',
  'room-day',
  'room-not-school-day',
  'room-time',
  'room-place',
  'pack',
  'checklist',
  'checklist-open',
] as const;
export const HandoverGap = z.enum(handoverGaps);
export type HandoverGap = z.infer<typeof HandoverGap>;

const isSaid = (text: string): boolean => text.trim() !== '';
const hasLine = (lines: readonly { readonly text: string }[]): boolean =>
  lines.some(({ text }) => isSaid(text));

const isClock = (time: string): boolean => ClockTime.safeParse(time).success;

/** HH:MM compares as text. */
export const isRoomTimeWhole = ({
  roomStart,
  roomEnd,
}: Pick<Handover, 'roomStart' | 'roomEnd'>): boolean =>
  isClock(roomStart) && isClock(roomEnd) && roomStart < roomEnd;

export interface HandoverSurroundings {
  /** People of the review who are improvement champions. */
  readonly championIds: readonly string[];
  /** False where the school is known to be closed on the day of the room. */
  readonly isRoomOnSchoolDay: boolean;
}

/** Everything that is not there yet; with none left it is whole. */
export function gapsOfHandover(
  handover: Handover,
  { championIds, isRoomOnSchoolDay }: HandoverSurroundings,
): HandoverGap[] {
  const { findings, checklist } = handover;
  const missing: Readonly<Record<HandoverGap, boolean>> = {
    champion: !handover.toIds.some((id) => championIds.includes(id)),
    sender: handover.fromId === null,
    question: !isSaid(handover.question),
    findings: findings.length === 0,
    wording: findings.some(({ wording }) => !isSaid(wording)),
    'work-on': !isSaid(handover.workOn),
    decision: !isSaid(handover.decisionWanted),
    strengths: !hasLine(handover.strengths),
    history: !hasLine(handover.history),
    sensitivities: !hasLine(handover.sensitivities),
    'non-negotiables': !hasLine(handover.nonNegotiables),
    'out-of-scope': !hasLine(handover.outOfScope),
    groups: !hasLine(handover.groups),
    expected: handover.expected === null || handover.expected === 0,
    'room-day': handover.roomOn === null,
    'room-not-school-day': handover.roomOn !== null && !isRoomOnSchoolDay,
    'room-time': !isRoomTimeWhole(handover),
    'room-place': !isSaid(handover.roomPlace),
    pack: !hasLine(handover.pack),
    checklist: !hasLine(checklist),
    'checklist-open': checklist.some(({ text, isDone }) => isSaid(text) && !isDone),
  };
  return handoverGaps.filter((gap) => missing[gap]);
}

export const handoverStates = ['not-begun', 'begun', 'complete', 'booked'] as const;
export type HandoverState = (typeof handoverStates)[number];

/** What was booked holds only while the room asked for is still the same. */
export const isBookingCurrent = (handover: Handover): boolean => {
  const { booked, roomOn, roomStart, roomEnd, roomPlace } = handover;
  return (
    booked !== null &&
    booked.on === roomOn &&
    booked.start === roomStart &&
    booked.end === roomEnd &&
    booked.place === roomPlace
  );
};

export function stateOfHandover(
  handover: Handover | null,
  gaps: readonly HandoverGap[],
): HandoverState {
  if (handover === null) return 'not-begun';
  if (handover.completedOn === null || gaps.length > 0) return 'begun';
  return isBookingCurrent(handover) ? 'booked' : 'complete';
}
