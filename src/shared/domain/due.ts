// What is due across reviews, and whether it is for the person who asks: by what they do in the
// review, or by what they are at work. Roles are words people type, so they are compared as words.
import { IsoDate as IsoDateSchema, z } from '../lib/schema.ts';
import { ClockStepName, type DueState } from './follow-through-clock.ts';
import { ReviewId } from './ids.ts';
import type { Person, TeamRole } from './person.ts';

const DueKind = z.enum(['step', 'milestone', 'monitoring']);

export const DueItem = z.object({
  reviewId: ReviewId,
  reviewTitle: z.string(),
  schoolName: z.string(),
  kind: DueKind,
  /** For a step of the clock; null for what belongs to an action. */
  step: ClockStepName.nullable(),
  actionNumber: z.string().nullable(),
  /** The milestone, or how it is monitored. */
  text: z.string(),
  /** Who it is for, as the plan or the review says it. */
  who: z.string(),
  on: IsoDateSchema,
  state: z.enum(['late', 'this-week', 'soon']),
  schoolDays: z.number().int().nullable(),
  isMine: z.boolean(),
});
export type DueItem = z.infer<typeof DueItem>;

/** Who usually sees to a step of the clock. */
export const rolesOfStep: Readonly<Record<ClockStepName, readonly TeamRole[]>> = {
  draftReport: ['lead-reviewer'],
  workshop: ['improvement-champion'],
  planSigned: ['host-headteacher', 'improvement-champion'],
  checkIn: ['improvement-champion', 'host-headteacher'],
  ninetyDay: ['host-headteacher', 'lead-reviewer'],
  impactReview: ['host-headteacher', 'improvement-champion'],
};

const wordsOfRole: Readonly<Record<TeamRole, readonly string[]>> = {
  'lead-reviewer': ['lead reviewer'],
  'peer-reviewer': ['peer reviewer', 'reviewer'],
  'improvement-champion': ['improvement champion'],
  'host-headteacher': ['headteacher', 'head teacher', 'head'],
  'host-partner': ['host partner'],
};

const plain = (text: string): string => text.trim().toLowerCase().replaceAll(/\s+/g, ' ');

type Me = Pick<Person, 'jobRole' | 'teamRoles' | 'name'>;

/** Whether a role as somebody typed it means this person; "SENCO and Year 4 leader" means both. */
export function isRoleOf(role: string, me: Me): boolean {
  const mine = new Set([
    ...(me.jobRole === null ? [] : [plain(me.jobRole)]),
    plain(me.name),
    ...me.teamRoles.flatMap((each) => wordsOfRole[each]),
  ]);
  mine.delete('');
  const parts = plain(role).split(/\s*(?:,|;|&|\/|\band\b|\bwith\b)\s*/u);
  return mine.has(plain(role)) || parts.some((part) => mine.has(part));
}

/** Nobody has said who writes here: then everything may be theirs. */
export const isStepOf = (step: ClockStepName, me: Me | null): boolean =>
  me === null || rolesOfStep[step].some((role) => me.teamRoles.includes(role));

const weight: Partial<Record<DueState, number>> = { late: 0, 'this-week': 1, soon: 2 };

export const inDueOrder = (items: readonly DueItem[]): DueItem[] =>
  items.toSorted(
    (a, b) =>
      (weight[a.state] ?? 3) - (weight[b.state] ?? 3) ||
      (a.on < b.on ? -1 : a.on > b.on ? 1 : 0) ||
      (a.reviewId < b.reviewId ? -1 : a.reviewId > b.reviewId ? 1 : 0),
  );
