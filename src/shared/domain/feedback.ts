// Feedback on the day: what is said to the host, in which order and how long. The agreed wording of a
// finding is never copied here: a point names its finding, and the finding has the words.
import { IsoDate, Line, Text, z } from '../lib/schema.ts';
import { Binned } from './bin.ts';
import { Extra } from './extra.ts';
import type { FindingCategory } from './finding.ts';
import { FeedbackId, FeedbackPointId, FindingId } from './ids.ts';

/** A short line of a list that people keep together: one entry each, so that two people's both stay. */
export const FeedbackLine = z.object({ id: Line, order: z.number(), text: Text });
export type FeedbackLine = z.infer<typeof FeedbackLine>;

export const Feedback = z.object({
  id: FeedbackId,
  ref: Line.nullable(),
  on: IsoDate.nullable(),
  /** HH:MM at the school. */
  startsAt: Line,
  /** How long the meeting may take. */
  minutes: z.number().min(0).max(1_440).nullable(),
  /** Who hears it, by role and never by name. */
  attendees: z.array(FeedbackLine),
  groundRules: z.array(FeedbackLine),
  /** What not to say. */
  avoid: z.array(FeedbackLine),
  /** What the host said, set down as it came. */
  hostReactions: z.array(FeedbackLine),
  extra: Extra,
});
export type Feedback = z.infer<typeof Feedback>;

export const feedbackLists = ['attendees', 'groundRules', 'avoid', 'hostReactions'] as const;
export type FeedbackList = (typeof feedbackLists)[number];

/** What the screen shows while a point is spoken: one idea each. */
export const slideKinds = [
  'opening',
  'enquiry',
  'finding',
  'pause',
  'questions',
  'check',
  'next-steps',
  'words',
] as const;
export const SlideKind = z.enum(slideKinds);
export type SlideKind = z.infer<typeof SlideKind>;

export const FeedbackPoint = z.object({
  id: FeedbackPointId,
  ref: Line.nullable(),
  order: z.number(),
  minutes: z.number().min(0).max(240).nullable(),
  findingId: FindingId.nullable(),
  /** What stands on the slide instead of its own heading; the room reads it. */
  title: Line,
  /** Null follows from what the point is about and where it stands. */
  slide: SlideKind.nullable(),
  /** The speaker's note; people write it together, and the room never sees it. */
  say: Text,
  binned: Binned.nullable(),
  extra: Extra,
});
export type FeedbackPoint = z.infer<typeof FeedbackPoint>;

type PlacedPoint = Pick<FeedbackPoint, 'findingId' | 'slide' | 'title'>;
type CategoryOf = (findingId: string) => FindingCategory | null;

/**
 * The slide of each point. One without a finding of its own opens the meeting, gives the question,
 * or pauses between strengths and areas for development; after the last finding come the questions
 * handed back, the call for corrections and the next steps.
 */
export function slidesOf(points: readonly PlacedPoint[], categoryOf: CategoryOf): SlideKind[] {
  const isFinding = ({ findingId }: PlacedPoint): boolean =>
    findingId !== null && categoryOf(findingId) !== null;
  const first = points.findIndex(isFinding);
  const last = points.findLastIndex(isFinding);
  return points.map((point, index) => {
    if (point.slide !== null && (point.slide !== 'finding' || isFinding(point))) return point.slide;
    if (isFinding(point)) return 'finding';
    if (point.title.trim() !== '') return 'words';
    if (first === -1 || index < first) return index === 0 ? 'opening' : 'enquiry';
    if (index < last) return 'pause';
    const [fromEnd, after] = [points.length - 1 - index, points.length - 1 - last];
    if (fromEnd === 0) return 'next-steps';
    return fromEnd === 1 || after < 3 ? 'check' : 'questions';
  });
}

export interface FindingToTell {
  readonly id: FindingId;
  readonly category: FindingCategory;
  readonly wording: string;
}

interface NewPoint {
  readonly findingId: FindingId | null;
  readonly slide: SlideKind | null;
  readonly minutes: number;
}

const minutesFor: Readonly<Record<FindingCategory, number>> = {
  strength: 3,
  question: 2,
  'area-for-development': 4,
};

/** Strengths first, then question by question, then areas for development, with room to breathe. */
export function preparedPoints(findings: readonly FindingToTell[]): NewPoint[] {
  const of = (category: FindingCategory): NewPoint[] =>
    findings
      .filter((finding) => finding.category === category)
      .map(({ id }) => ({ findingId: id, slide: null, minutes: minutesFor[category] }));
  const between = (slide: SlideKind, minutes: number): NewPoint => ({
    findingId: null,
    slide,
    minutes,
  });
  return [
    between('opening', 2),
    between('enquiry', 1),
    ...of('strength'),
    between('pause', 1),
    ...of('question'),
    ...of('area-for-development'),
    between('questions', 2),
    between('check', 2),
    between('next-steps', 1),
  ];
}

/** Where a finding's point goes among those there: after the last of its kind or of the kind before. */
export function placeForFinding(
  points: readonly { readonly order: number; readonly findingId: string | null }[],
  category: FindingCategory,
  categoryOf: CategoryOf,
): number {
  const before: Readonly<Record<FindingCategory, readonly FindingCategory[]>> = {
    strength: ['strength'],
    question: ['question', 'strength'],
    'area-for-development': ['area-for-development', 'question', 'strength'],
  };
  for (const kind of before[category]) {
    const at = points.findLastIndex(
      ({ findingId }) => findingId !== null && categoryOf(findingId) === kind,
    );
    const here = points[at];
    if (here === undefined) continue;
    const next = points[at + 1];
    return next === undefined ? here.order + 1 : (here.order + next.order) / 2;
  }
  const start = points[1] ?? points[0];
  return start === undefined ? 1 : start.order + 0.5;
}

export const minutesOf = (points: readonly Pick<FeedbackPoint, 'minutes'>[]): number =>
  points.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);

export const FeedbackAdvice = z.discriminatedUnion('name', [
  /** The points take longer than the meeting. */
  z.object({ name: z.literal('too-long'), planned: z.number(), minutes: z.number() }),
  /** An area for development is told before the last strength. */
  z.object({ name: z.literal('strengths-not-first') }),
  z.object({ name: z.literal('finding-left-out'), findingIds: z.array(FindingId) }),
  z.object({ name: z.literal('wording-missing'), findingIds: z.array(FindingId) }),
]);
export type FeedbackAdvice = z.infer<typeof FeedbackAdvice>;

export function adviseOnFeedback(
  minutes: number | null,
  points: readonly Pick<FeedbackPoint, 'minutes' | 'findingId'>[],
  findings: readonly FindingToTell[],
): FeedbackAdvice[] {
  if (points.length === 0) return [];
  const advice: FeedbackAdvice[] = [];
  const planned = minutesOf(points);
  if (minutes !== null && planned > minutes) advice.push({ name: 'too-long', planned, minutes });
  const known = new Map(findings.map((finding) => [finding.id as string, finding]));
  const told = points.flatMap(({ findingId }) => known.get(findingId ?? '') ?? []);
  const firstArea = told.findIndex(({ category }) => category === 'area-for-development');
  const lastStrength = told.findLastIndex(({ category }) => category === 'strength');
  if (firstArea !== -1 && firstArea < lastStrength) advice.push({ name: 'strengths-not-first' });
  const leftOut = findings.filter((finding) => !told.includes(finding)).map(({ id }) => id);
  if (leftOut.length > 0) advice.push({ name: 'finding-left-out', findingIds: leftOut });
  const unworded = told.filter(({ wording }) => wording.trim() === '').map(({ id }) => id);
  if (unworded.length > 0) advice.push({ name: 'wording-missing', findingIds: unworded });
  return advice;
}
