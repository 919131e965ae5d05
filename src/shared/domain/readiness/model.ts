// What is known about a school through one lens: the shape that screens and documents are made from.
// Worked out anew each time; nothing of it is stored.
import { IsoDate, z } from '../../lib/schema.ts';
import { CheckpointName, ProgressState } from '../checkpoint.ts';
import { FindingCategory } from '../finding.ts';
import { ActionId, FindingId, ReviewId } from '../ids.ts';
import { measureStates } from '../measure-progress.ts';
import { MeasurePoint, RagMark } from '../plan.ts';
import { Age } from './age.ts';

export const speakerReasons = [
  'leads',
  'added',
  'answered',
  'pledged',
  'monitors',
  'met',
  'supports',
  'looked-back',
  'workshop',
  'reviewed',
] as const;

/** Why somebody can speak to an area: what they did, and where it is written. */
export const SpeakerReason = z.object({
  kind: z.enum(speakerReasons),
  reviewId: ReviewId,
  actionId: ActionId.nullable(),
  findingId: FindingId.nullable(),
  /** The action's number, the kind of activity, the pledge. */
  text: z.string(),
  on: IsoDate.nullable(),
  /** Of those who were added by hand. */
  addedId: z.string().nullable(),
});
export type SpeakerReason = z.infer<typeof SpeakerReason>;

export const Speaker = z.object({
  /** The same for one person or role across areas and reviews. */
  key: z.string(),
  /** Empty where only the role is known. */
  name: z.string(),
  role: z.string(),
  /** Several people of one role. */
  isGroup: z.boolean(),
  side: z.enum(['school', 'partner']),
  /** What weighs most first. */
  reasons: z.array(SpeakerReason),
});
export type Speaker = z.infer<typeof Speaker>;

export const KnownFinding = z.object({
  reviewId: ReviewId,
  findingId: FindingId,
  category: FindingCategory,
  number: z.number().int(),
  heading: z.string(),
  wording: z.string(),
  noteCount: z.number().int(),
  counterCount: z.number().int(),
  /** Ways of gathering its notes. */
  methods: z.number().int(),
  meetsRule: z.boolean(),
  age: Age.nullable(),
  isAnswered: z.boolean(),
});
export type KnownFinding = z.infer<typeof KnownFinding>;

export const KnownAction = z.object({
  reviewId: ReviewId,
  actionId: ActionId,
  findingId: FindingId.nullable(),
  number: z.string(),
  action: z.string(),
  leadRole: z.string(),
  rag: RagMark.nullable(),
  isFinished: z.boolean(),
  measure: z.string(),
  measureSource: z.string(),
  baseline: MeasurePoint.nullable(),
  target: MeasurePoint.nullable(),
  latest: MeasurePoint.nullable(),
  measureState: z.enum(measureStates),
  /** Of the latest point. */
  age: Age.nullable(),
  impact: z.string(),
  /** What was said of it last, looking back. */
  said: z
    .object({
      which: CheckpointName,
      on: IsoDate.nullable(),
      status: ProgressState.nullable(),
      what: z.string(),
    })
    .nullable(),
});
export type KnownAction = z.infer<typeof KnownAction>;

/** A look back at the plan, as far as it says what is different. */
export const KnownLook = z.object({
  reviewId: ReviewId,
  which: CheckpointName,
  age: Age.nullable(),
  changed: z.string(),
  pupilSignal: z.string(),
  staffSignal: z.string(),
});
export type KnownLook = z.infer<typeof KnownLook>;

export const HowKnown = z.object({
  notes: z.number().int(),
  /** Most notes first. */
  methods: z.array(z.object({ activityType: z.string(), count: z.number().int() })),
  reviewers: z.number().int(),
  seen: z.number().int(),
  heard: z.number().int(),
  read: z.number().int(),
  counted: z.number().int(),
  reviews: z.number().int(),
});
export type HowKnown = z.infer<typeof HowKnown>;

export const gapKinds = [
  'nothing',
  'notes-only',
  'not-met',
  'one-way',
  'no-action',
  'not-measured',
  'old',
  'nobody',
  'one-person',
] as const;
export const ReadinessGap = z.object({
  kind: z.enum(gapKinds),
  /** Where it can be closed. */
  reviewId: ReviewId,
  findingId: FindingId.nullable(),
  /** The finding's heading, the activity's name, the person. */
  text: z.string(),
  count: z.number().int(),
});
export type ReadinessGap = z.infer<typeof ReadinessGap>;

export const ReadinessArea = z.object({
  tag: z.string(),
  group: z.string(),
  name: z.string(),
  prompt: z.string(),
  questions: z.array(z.string()),
  findings: z.array(KnownFinding),
  actions: z.array(KnownAction),
  looks: z.array(KnownLook),
  how: HowKnown,
  newest: Age.nullable(),
  oldest: Age.nullable(),
  speakers: z.array(Speaker),
  gaps: z.array(ReadinessGap),
});
export type ReadinessArea = z.infer<typeof ReadinessArea>;

export const ReadinessReview = z.object({
  reviewId: ReviewId,
  title: z.string(),
  question: z.string(),
  visit: Age.nullable(),
  notes: z.number().int(),
  findings: z.number().int(),
  actions: z.number().int(),
});
export type ReadinessReview = z.infer<typeof ReadinessReview>;

/** A finding that no area of the lens has: it is known, and nobody would find it. */
export const UnlinkedFinding = KnownFinding.pick({
  reviewId: true,
  findingId: true,
  category: true,
  number: true,
  heading: true,
});
export type UnlinkedFinding = z.infer<typeof UnlinkedFinding>;

export const ReadinessMap = z.object({
  today: IsoDate,
  schoolName: z.string(),
  lens: z.object({ id: z.string(), title: z.string(), version: z.string(), note: z.string() }),
  /** Newest first. */
  reviews: z.array(ReadinessReview),
  areas: z.array(ReadinessArea),
  /** Subjects that are never collected here, and where to go instead. */
  signposts: z.array(z.object({ name: z.string(), text: z.string() })),
  unlinked: z.array(UnlinkedFinding),
});
export type ReadinessMap = z.infer<typeof ReadinessMap>;
