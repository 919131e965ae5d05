// A timetable to begin from: its slots and strands without dates or names, and how a team is placed
// in it. Read from a data file that a partnership can change.
import { ClockTime, Line, NonEmptyText, Text, z } from '../lib/schema.ts';
import { activityTypeOf } from './activity.ts';
import { ReviewType } from './review.ts';
import { slotKinds } from './timetable.ts';

const isKnownActivity = (id: string): boolean => activityTypeOf(id) !== null;

const TemplateStrand = z.object({
  activityType: z.string().refine(isKnownActivity, { message: 'no such activity' }),
  place: Line.default(''),
  with: Line.default(''),
  purpose: Text.default(''),
  /** All of the team, or those whose turn it is: shared strands take the team in turns. */
  who: z.enum(['everyone', 'in-turn']),
  isHostPartnerPresent: z.boolean().default(false),
  isInOpenView: z.boolean().default(false),
});
export type TemplateStrand = z.infer<typeof TemplateStrand>;

const TemplateSlot = z
  .object({
    start: ClockTime,
    end: ClockTime,
    title: NonEmptyText.pipe(Line),
    kind: z.enum(slotKinds),
    strands: z.array(TemplateStrand).min(1).max(6),
  })
  .refine(({ start, end }) => start < end, { message: 'ends before it starts', path: ['end'] });

export const TimetableTemplate = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: NonEmptyText.pipe(Line),
  about: NonEmptyText.pipe(Text),
  reviewType: ReviewType,
  days: z
    .array(z.object({ label: Line, slots: z.array(TemplateSlot).min(1) }))
    .min(1)
    .max(5),
});
export type TimetableTemplate = z.infer<typeof TimetableTemplate>;

/**
 * Who is in which strand of a slot. The team is dealt out over the strands that take turns; where
 * there are more strands than people, the last stay empty for the lead to decide.
 * @param turn moves the deal on, so that nobody does the same thing all day.
 */
export function placeTeam(
  strands: readonly Pick<TemplateStrand, 'who'>[],
  teamIds: readonly string[],
  turn: number,
): string[][] {
  const inTurn = strands.flatMap(({ who }, index) => (who === 'in-turn' ? [index] : []));
  const placed = strands.map(({ who }): string[] => (who === 'everyone' ? [...teamIds] : []));
  teamIds.forEach((id, place) => {
    const strand = inTurn[(place + turn) % Math.max(1, inTurn.length)];
    if (strand !== undefined) placed[strand]?.push(id);
  });
  return placed;
}
