// Operations on the action plan and the Word document made from it.
import { DocumentModel } from '../domain/document-model.ts';
import { ActionId, EvidenceId, FindingId, ObjectiveId, ReviewId } from '../domain/ids.ts';
import { Lens } from '../domain/lens.ts';
import { Action, Objective } from '../domain/plan.ts';
import { PlanSum } from '../domain/plan-sum.ts';
import { SmartAdvice } from '../domain/smart-advice.ts';
import { IsoDate, Text, z } from '../lib/schema.ts';
import { command, fact, query } from './operation.ts';
import { saveFailures } from './review.contract.ts';

const notFound = { 'review-not-found': fact } as const;
const objectiveNotFound = { ...notFound, 'objective-not-found': fact } as const;
const actionNotFound = { ...notFound, 'action-not-found': fact } as const;
/** An objective answers an area for development, or no finding at all. */
const wrongFinding = {
  'finding-not-found': fact,
  'finding-not-area-for-development': fact,
} as const;
const wrongDay = {
  'date-not-school-day': z.object({ field: z.string(), date: IsoDate, nearest: z.array(IsoDate) }),
  'due-before-start': fact,
} as const;

export const PlannedAction = z.object({
  action: Action,
  /** "1.2": objective and action by their place in the plan. */
  number: z.string(),
  advice: z.array(SmartAdvice),
});
export type PlannedAction = z.infer<typeof PlannedAction>;

export const PlannedObjective = z.object({
  objective: Objective,
  number: z.number().int(),
  actions: z.array(PlannedAction),
  /** What its actions cost together. */
  sum: PlanSum,
});
export type PlannedObjective = z.infer<typeof PlannedObjective>;

export const PlanView = z.object({
  objectives: z.array(PlannedObjective),
  /** Advice on the plan as a whole. */
  advice: z.array(SmartAdvice),
  sum: PlanSum,
  actionCount: z.number().int(),
});
export type PlanView = z.infer<typeof PlanView>;

/** A note as an action names it: enough to know it again, with the way to the whole. */
export const NoteInShort = z.object({
  id: EvidenceId,
  /** Its beginning. */
  text: z.string(),
  takenAt: z.string(),
  activityType: z.string(),
});
export type NoteInShort = z.infer<typeof NoteInShort>;

/** Somebody whose strength fits what an objective needs. */
export const HelpMatch = z.object({
  /** A strength found in this review, in another one on this laptop, or a colleague's own subject. */
  source: z.enum(['own-school', 'other-review', 'colleague']),
  from: z.string(),
  /** Whom to ask; empty where nobody is known. */
  who: z.string(),
  strength: z.string(),
  /** What the need and the strength have in common. */
  words: z.array(z.string()),
  lensItems: z.array(z.string()),
  /** The first day of the visit that found it. */
  visitOn: IsoDate.nullable(),
  /** Where it can be read, if that is in this review. */
  findingId: FindingId.nullable(),
});
export type HelpMatch = z.infer<typeof HelpMatch>;

export const planContract = {
  'plan.read': query({
    input: z.object({ reviewId: ReviewId }),
    output: PlanView,
    failures: notFound,
  }),
  /** Notes that a finding has or an action rests on; none on a copy without notes. */
  'plan.notes': query({
    input: z.object({ reviewId: ReviewId }),
    output: z.array(NoteInShort),
    failures: notFound,
  }),
  /** The lens over actions in which colleagues learn something. */
  'plan.mechanisms': query({ input: z.object({}), output: Lens }),
  /** Whose strength fits an objective, the best first. */
  'plan.help': query({
    input: z.object({ reviewId: ReviewId, objectiveId: ObjectiveId }),
    output: z.array(HelpMatch),
    failures: objectiveNotFound,
  }),
  'objective.add': command({
    input: z.object({ reviewId: ReviewId, findingId: FindingId.nullable(), objective: Text }),
    output: z.object({ objectiveId: ObjectiveId }),
    failures: { ...notFound, ...wrongFinding },
  }),
  'objective.change': command({
    input: z.object({
      reviewId: ReviewId,
      objectiveId: ObjectiveId,
      change: Objective.pick({
        objective: true,
        why: true,
        order: true,
        findingId: true,
        help: true,
      }).partial(),
    }),
    output: z.object({}),
    failures: { ...objectiveNotFound, ...wrongFinding },
  }),
  'objective.move-to-bin': command({
    input: z.object({ reviewId: ReviewId, objectiveId: ObjectiveId }),
    output: z.object({}),
    failures: objectiveNotFound,
  }),
  'objective.restore': command({
    input: z.object({ reviewId: ReviewId, objectiveId: ObjectiveId }),
    output: z.object({}),
    failures: objectiveNotFound,
  }),
  'action.add': command({
    input: z.object({ reviewId: ReviewId, objectiveId: ObjectiveId, action: Text }),
    output: z.object({ actionId: ActionId }),
    failures: objectiveNotFound,
  }),
  'action.change': command({
    input: z.object({
      reviewId: ReviewId,
      actionId: ActionId,
      change: Action.omit({ id: true, ref: true, binned: true, extra: true }).partial(),
    }),
    output: z.object({}),
    failures: {
      ...actionNotFound,
      'objective-not-found': fact,
      /** What it would rest on from now on has to be in this review. */
      'finding-not-found': fact,
      'note-not-found': fact,
      ...wrongDay,
    },
  }),
  'action.move-to-bin': command({
    input: z.object({ reviewId: ReviewId, actionId: ActionId }),
    output: z.object({}),
    failures: actionNotFound,
  }),
  'action.restore': command({
    input: z.object({ reviewId: ReviewId, actionId: ActionId }),
    output: z.object({}),
    failures: actionNotFound,
  }),
} as const;

export const documentContract = {
  /** The plan as the document model both the preview and the Word file are made from. */
  'document.preview-plan': query({
    input: z.object({ reviewId: ReviewId }),
    output: DocumentModel,
    failures: notFound,
  }),
  'document.save-plan': command({
    input: z.object({ reviewId: ReviewId }),
    output: z.object({ fileName: z.string() }),
    failures: { ...notFound, ...saveFailures },
  }),
  'document.open-plan': command({
    input: z.object({ reviewId: ReviewId }),
    output: z.object({ fileName: z.string() }),
    failures: {
      ...notFound,
      'file-not-written': saveFailures['file-not-written'],
      'no-application': fact,
    },
  }),
} as const;
