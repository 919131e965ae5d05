// The action plan: objectives that answer areas for development, and the actions under them.
import { IsoDate, Line, Text, z } from '../lib/schema.ts';
import { Binned } from './bin.ts';
import { Extra } from './extra.ts';
import { ActionId, EvidenceId, FindingId, HypothesisId, ObjectiveId } from './ids.ts';

/** Off track, some slippage, on track, complete. Not started is the absence of a mark. */
export const ragMarks = ['R', 'A', 'G', 'B'] as const;
export const RagMark = z.enum(ragMarks);
export type RagMark = z.infer<typeof RagMark>;

/** A point on a measure: "7 of 24 on 8 October", or words where nothing was counted. */
export const MeasurePoint = z.object({
  value: z.number().nullable(),
  outOf: z.number().nullable(),
  on: IsoDate.nullable(),
  text: Text.nullable(),
});
export type MeasurePoint = z.infer<typeof MeasurePoint>;

export const Milestone = z.object({
  id: Line,
  on: IsoDate.nullable(),
  text: Text,
  isMet: z.boolean(),
});
export type Milestone = z.infer<typeof Milestone>;

/** Where asking another school for help stands. */
export const helpStates = ['to-ask', 'asked', 'agreed', 'declined'] as const;
export const HelpState = z.enum(helpStates);
export type HelpState = z.infer<typeof HelpState>;

/** Help that somebody else could give: their strength, why it fits, and who is to be asked. */
export const Help = z.object({
  id: Line,
  order: z.number(),
  /** The school, or the team within the own school. */
  from: Line,
  /** Whom to ask, by name and role as people say it. */
  who: Line,
  strength: Text,
  why: Text,
  state: HelpState,
});
export type Help = z.infer<typeof Help>;

export const Objective = z.object({
  id: ObjectiveId,
  ref: Line.nullable(),
  order: z.number(),
  findingId: FindingId.nullable(),
  hypothesisIds: z.array(HypothesisId),
  objective: Text,
  why: Text,
  help: z.array(Help),
  binned: Binned.nullable(),
  extra: Extra,
});
export type Objective = z.infer<typeof Objective>;

export const Action = z.object({
  id: ActionId,
  ref: Line.nullable(),
  order: z.number(),
  objectiveId: ObjectiveId,
  action: Text,
  firstStep: Text,
  leadRole: Line,
  supportRoles: z.array(Line),
  startOn: IsoDate.nullable(),
  dueOn: IsoDate.nullable(),
  /** Pounds sterling. */
  costPounds: z.number().min(0).max(10_000_000).nullable(),
  costNote: Text,
  /** Hours of cover. */
  coverHours: z.number().min(0).max(100_000).nullable(),
  cpd: Text,
  /** What has to be there for it to work, a line each: the EEF's active ingredients. */
  activeIngredients: Text,
  /** Mechanisms of professional development that are planned, as lens tags. */
  mechanisms: z.array(Line),
  measure: Text,
  measureSource: Text,
  baseline: MeasurePoint.nullable(),
  target: MeasurePoint.nullable(),
  latest: MeasurePoint.nullable(),
  monitorRole: Line,
  monitorHow: Text,
  monitorOn: z.array(IsoDate),
  milestones: z.array(Milestone),
  status: Line,
  rag: RagMark.nullable(),
  impact: Text,
  evidenceLink: Text,
  /** Notes and findings of this review that the action rests on. */
  evidenceIds: z.array(EvidenceId),
  findingIds: z.array(FindingId),
  carriedOverFrom: Text,
  ideaRefs: z.array(Line),
  note: Text,
  binned: Binned.nullable(),
  extra: Extra,
});
export type Action = z.infer<typeof Action>;

/** As a document or a file holds it: an action that lost its objective has an empty one. */
export const StoredAction = Action.extend({ objectiveId: z.union([ObjectiveId, z.literal('')]) });
export type StoredAction = z.infer<typeof StoredAction>;
