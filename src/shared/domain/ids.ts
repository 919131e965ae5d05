// Branded ULIDs: what a thing is called across devices. Knows nothing of how ids are made.
import { z } from '../lib/schema.ts';

const ulidPattern = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

const idOf = <Brand extends string>(brand: Brand) =>
  z
    .string()
    .regex(ulidPattern, { message: `not a ${brand} id` })
    .brand<Brand>();

export const ReviewId = idOf('ReviewId');
export type ReviewId = z.infer<typeof ReviewId>;

export const SchoolId = idOf('SchoolId');
export type SchoolId = z.infer<typeof SchoolId>;

export const PersonId = idOf('PersonId');
export type PersonId = z.infer<typeof PersonId>;

export const HypothesisId = idOf('HypothesisId');
export type HypothesisId = z.infer<typeof HypothesisId>;

export const EvidenceId = idOf('EvidenceId');
export type EvidenceId = z.infer<typeof EvidenceId>;

export const PhotoId = idOf('PhotoId');
export type PhotoId = z.infer<typeof PhotoId>;

export const FindingId = idOf('FindingId');
export type FindingId = z.infer<typeof FindingId>;

export const ReportPassageId = idOf('ReportPassageId');
export type ReportPassageId = z.infer<typeof ReportPassageId>;

export const DecisionId = idOf('DecisionId');
export type DecisionId = z.infer<typeof DecisionId>;

export const CatchUpId = idOf('CatchUpId');
export type CatchUpId = z.infer<typeof CatchUpId>;

export const ObjectiveId = idOf('ObjectiveId');
export type ObjectiveId = z.infer<typeof ObjectiveId>;

export const DayId = idOf('DayId');
export type DayId = z.infer<typeof DayId>;

export const SlotId = idOf('SlotId');
export type SlotId = z.infer<typeof SlotId>;

export const StrandId = idOf('StrandId');
export type StrandId = z.infer<typeof StrandId>;

export const BriefingId = idOf('BriefingId');
export type BriefingId = z.infer<typeof BriefingId>;

export const RemarkId = idOf('RemarkId');
export type RemarkId = z.infer<typeof RemarkId>;

export const ActionId = idOf('ActionId');
export type ActionId = z.infer<typeof ActionId>;

/** A colleague's card in the address book of this laptop. */
export const CardId = idOf('CardId');
export type CardId = z.infer<typeof CardId>;

export const FeedbackId = idOf('FeedbackId');
export type FeedbackId = z.infer<typeof FeedbackId>;

export const FeedbackPointId = idOf('FeedbackPointId');
export type FeedbackPointId = z.infer<typeof FeedbackPointId>;

export const FactualCheckId = idOf('FactualCheckId');
export type FactualCheckId = z.infer<typeof FactualCheckId>;

export const FactualCheckRoundId = idOf('FactualCheckRoundId');
export type FactualCheckRoundId = z.infer<typeof FactualCheckRoundId>;

export const MadeDocumentId = idOf('MadeDocumentId');
export type MadeDocumentId = z.infer<typeof MadeDocumentId>;

export const SelfReviewAnswerId = idOf('SelfReviewAnswerId');
export type SelfReviewAnswerId = z.infer<typeof SelfReviewAnswerId>;
export const CheckpointId = idOf('CheckpointId');
export type CheckpointId = z.infer<typeof CheckpointId>;

export const CheckpointActionId = idOf('CheckpointActionId');
export type CheckpointActionId = z.infer<typeof CheckpointActionId>;

export const HandoverId = idOf('HandoverId');
export type HandoverId = z.infer<typeof HandoverId>;

export const ReadinessId = idOf('ReadinessId');
export type ReadinessId = z.infer<typeof ReadinessId>;

export const WorkshopId = idOf('WorkshopId');
export type WorkshopId = z.infer<typeof WorkshopId>;

export const WorkshopStepId = idOf('WorkshopStepId');
export type WorkshopStepId = z.infer<typeof WorkshopStepId>;

export const WorkshopCardId = idOf('WorkshopCardId');
export type WorkshopCardId = z.infer<typeof WorkshopCardId>;
