// The action plan: objectives that answer areas for development, and the actions under them.
import { IsoDate, Line, Text, z } from '../lib/schema.ts';
import { Binned } from './bin.ts';
import { Extra } from './extra.ts';
import { ActionId, FindingId, HypothesisId, ObjectiveId } from './ids.ts';

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

export const Objective = z.object({
  id: ObjectiveId,
  ref: Line.nullable(),
  order: z.number(),
  findingId: FindingId.nullable(),
  hypothesisIds: z.array(HypothesisId),
  objective: Text,
  why: Text,
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
