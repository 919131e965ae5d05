// The improvement workshop: its steps, what the room says (each thing a card), and what was asked at
// the door. Nobody is named: people are there by role. The clock is in clock.ts.
import { IsoDate, Line, Text, z } from '../../lib/schema.ts';
import { Binned } from '../bin.ts';
import { Extra } from '../extra.ts';
import { FindingId, PersonId, WorkshopCardId, WorkshopId, WorkshopStepId } from '../ids.ts';
import { ClockEvent } from './clock-event.ts';

/** How many of a role are in the room; one entry each, so that two people's both stay. */
export const RoleCount = z.object({
  id: Line,
  order: z.number(),
  role: Line,
  count: z.number().int().min(0).max(10_000).nullable(),
});
export type RoleCount = z.infer<typeof RoleCount>;

export const pollMarks = ['1', '2', '3', '4', '5'] as const;
export type PollMark = (typeof pollMarks)[number];
export type PollTally = Readonly<Partial<Record<PollMark, number>>>;

/** "1" to "5", each with how many said so. */
const StoredCounts = z.partialRecord(z.enum(pollMarks), z.number().int().min(0).max(10_000));

export const Workshop = z.object({
  id: WorkshopId,
  ref: Line.nullable(),
  on: IsoDate.nullable(),
  /** HH:MM at the school. */
  startsAt: Line,
  endsAt: Line,
  place: Line,
  /** How long it is planned to take. */
  minutes: z.number().int().min(1).max(600).nullable(),
  facilitatorId: PersonId.nullable(),
  attendees: z.array(RoleCount),
  apologies: z.array(RoleCount),
  framedQuestion: Text,
  problem: Text,
  rootCause: Text,
  /** What the fishbone's head says. */
  effect: Text,
  /** Where the driver diagram starts. */
  aim: Text,
  stop: Text,
  stopSaves: Text,
  stopAgreedBy: Line,
  confidence: StoredCounts,
  ownership: StoredCounts,
  notes: Text,
  /** What the clock is worked out from. */
  clock: z.array(ClockEvent),
  /** The day it was held, for one that came from a file or was finished by hand. */
  heldOn: IsoDate.nullable(),
  extra: Extra,
});
export type Workshop = z.infer<typeof Workshop>;

/** What a step has on its screen; the room sees it too. */
export const workshopTools = [
  'opening',
  'findings',
  'question',
  'whys',
  'fishbone',
  'bright-spots',
  'drivers',
  'grid',
  'stop',
  'actions',
  'pledges',
  'poll',
] as const;
export const WorkshopTool = z.enum(workshopTools);
export type WorkshopTool = z.infer<typeof WorkshopTool>;

export const WorkshopStep = z.object({
  id: WorkshopStepId,
  ref: Line.nullable(),
  order: z.number(),
  title: Line,
  minutes: z.number().int().min(0).max(240),
  tools: z.array(WorkshopTool),
  /** What to do and say; only the facilitator sees it. */
  say: Text,
  binned: Binned.nullable(),
  extra: Extra,
});
export type WorkshopStep = z.infer<typeof WorkshopStep>;

/**
 * - `idea`: what could be done; it may hang on a driver, stand on the grid and be chosen
 * - `question`: a way of putting the question that a table proposes
 * - `why`: one step of the five whys
 * - `cause`: on a bone of the fishbone
 * - `driver`: of the driver diagram, under the aim or under another driver
 * - `bright-spot`: where it works already
 * - `pledge`: what a role will do first
 * - `parked`: not for today
 */
export const cardKinds = [
  'idea',
  'question',
  'why',
  'cause',
  'driver',
  'bright-spot',
  'pledge',
  'parked',
] as const;
export const CardKind = z.enum(cardKinds);
export type CardKind = z.infer<typeof CardKind>;

export const bones = [
  'people',
  'practice',
  'curriculum',
  'systems',
  'environment',
  'pupils',
] as const;
export type Bone = (typeof bones)[number];

const OneToFive = z.number().int().min(1).max(5);

export const WorkshopCard = z.object({
  id: WorkshopCardId,
  ref: Line.nullable(),
  kind: CardKind,
  order: z.number(),
  text: Text,
  /** The question a why answers; where an idea shines already; where a bright spot is. */
  detail: Text,
  /** The bone of a cause. */
  bone: Line,
  /** The driver that a driver or an idea hangs on; the idea a pledge helps. Empty is none. */
  parentId: Line,
  findingId: FindingId.nullable(),
  impact: OneToFive.nullable(),
  effort: OneToFive.nullable(),
  /** Dots by who counted them; together they are the idea's dots. */
  dots: z.record(z.string().max(100), z.number().int().min(-10_000).max(10_000)),
  isChosen: z.boolean(),
  /** Who leads the idea; who pledges. */
  role: Line,
  firstStep: Text,
  /** When an idea is to be done; when a pledge's first step is. */
  on: IsoDate.nullable(),
  /** How we shall know. */
  measure: Text,
  binned: Binned.nullable(),
  extra: Extra,
});
export type WorkshopCard = z.infer<typeof WorkshopCard>;

/** Counted by several hands; what one took back another may not have given. */
export const dotsOf = ({ dots }: Pick<WorkshopCard, 'dots'>): number =>
  Math.max(
    0,
    Object.values(dots).reduce((sum, count) => sum + count, 0),
  );

export const cardsOf = <Card extends Pick<WorkshopCard, 'kind'>>(
  cards: readonly Card[],
  kind: CardKind,
): Card[] => cards.filter((card) => card.kind === kind);

/** How many answered, and the middle of what they said; null while nobody has. */
export function pollOf(counts: PollTally): {
  readonly answers: number;
  readonly mean: number | null;
} {
  let [answers, sum] = [0, 0];
  for (const mark of pollMarks) {
    answers += counts[mark] ?? 0;
    sum += (counts[mark] ?? 0) * Number(mark);
  }
  return { answers, mean: answers === 0 ? null : sum / answers };
}
