// The three times a school looks back at its plan: the check-in, the 90-day review and the impact
// review. One of each in a review; what is said of an action is an entry of its own.
import { IsoDate, Line, Text, z } from '../lib/schema.ts';
import { Extra } from './extra.ts';
import { ActionId, CheckpointActionId, CheckpointId } from './ids.ts';
import { RagMark, type Action } from './plan.ts';

/** Named as the dates of the cycle are. */
export const checkpointNames = ['checkIn', 'ninetyDay', 'impactReview'] as const;
export const CheckpointName = z.enum(checkpointNames);
export type CheckpointName = z.infer<typeof CheckpointName>;

/** "7 of 12"; what it counts is said beside it. */
const CountOf = z.object({ value: z.number().nullable(), outOf: z.number().nullable() });
export type CountOf = z.infer<typeof CountOf>;

/** Lists have one point a line, so that two people can add to them at once. */
export const Checkpoint = z.object({
  id: CheckpointId,
  ref: Line.nullable(),
  which: CheckpointName,
  heldOn: IsoDate.nullable(),
  /** When the people at the school called it finished; null while it is open. */
  doneOn: IsoDate.nullable(),
  ledBy: Line,
  minutes: z.number().min(0).max(1_440).nullable(),
  /** By role, one a line. */
  attendees: Text,
  summary: Text,
  /** How many have taken it up; how many do it as it was meant; how many pupils it reaches. */
  adoption: CountOf.nullable(),
  adoptionText: Text,
  fidelity: CountOf.nullable(),
  fidelityText: Text,
  reach: CountOf.nullable(),
  reachText: Text,
  pupilSignal: Text,
  pupilBaseline: CountOf.nullable(),
  pupilLatest: CountOf.nullable(),
  pupilSource: Text,
  staffSignal: Text,
  staffBaseline: CountOf.nullable(),
  staffLatest: CountOf.nullable(),
  staffSource: Text,
  barriers: Text,
  unintended: Text,
  keep: Text,
  adapt: Text,
  stop: Text,
  /** What was decided for the plan as a whole, in a word or two. */
  decision: Line,
  nextOn: IsoDate.nullable(),
  /** The impact review: what is different for pupils, what was learned, what comes next. */
  changed: Text,
  learned: Text,
  next: Text,
  /** Practice worth passing on to other schools, one a line. */
  practice: Text,
  extra: Extra,
});
export type Checkpoint = z.infer<typeof Checkpoint>;

const progressStates = ['not started', 'in progress', 'done'] as const;
export const ProgressState = z.enum(progressStates);
export type ProgressState = z.infer<typeof ProgressState>;

/** What becomes of an action: it goes on as it is, otherwise, no longer, or in the next plan. */
export const actionChoices = ['keep', 'adapt', 'stop', 'carry-over'] as const;
export const ActionChoice = z.enum(actionChoices);
export type ActionChoice = z.infer<typeof ActionChoice>;

export const CheckpointAction = z.object({
  id: CheckpointActionId,
  ref: Line.nullable(),
  order: z.number(),
  which: CheckpointName,
  /** Null where the file named an action it does not describe. */
  actionId: ActionId.nullable(),
  status: ProgressState.nullable(),
  rag: RagMark.nullable(),
  what: Text,
  helps: Text,
  hinders: Text,
  next: Text,
  choice: ActionChoice.nullable(),
  reason: Text,
  extra: Extra,
});
export type CheckpointAction = z.infer<typeof CheckpointAction>;

type Said = Pick<CheckpointAction, 'which' | 'actionId' | 'status' | 'choice' | 'reason'>;

/** An action is finished once its mark says so, or the latest look that says anything of it does. */
export function isFinished(action: Pick<Action, 'id' | 'rag'>, said: readonly Said[]): boolean {
  if (action.rag === 'B') return true;
  const latest = checkpointNames
    .toReversed()
    .map((which) => said.find((each) => each.which === which && each.actionId === action.id))
    .find((each) => (each?.status ?? null) !== null);
  return latest?.status === 'done';
}

/** Going on as it is explains itself; anything else needs a word of why. */
export const needsReason = (choice: ActionChoice): boolean => choice !== 'keep';

/** Decided: what becomes of it is said at the impact review, with a reason where one is due. */
function isDecided(action: Pick<Action, 'id'>, said: readonly Said[]): boolean {
  const last = said.find((each) => each.which === 'impactReview' && each.actionId === action.id);
  if (last === undefined || last.choice === null) return false;
  return !needsReason(last.choice) || last.reason.trim() !== '';
}

/** Unfinished actions nobody has decided about: while there is one, the review cannot be closed. */
export const undecidedActions = <One extends Pick<Action, 'id' | 'rag'>>(
  actions: readonly One[],
  said: readonly Said[],
): One[] => actions.filter((action) => !isFinished(action, said) && !isDecided(action, said));
