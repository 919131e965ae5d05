// The one contract: every operation the page may ask for. The allow-list is this object itself.
import { appContract } from './app.contract.ts';
import { bundleContract } from './bundle.contract.ts';
import { cardContract } from './card.contract.ts';
import { calendarContract } from './calendar.contract.ts';
import { evidenceContract } from './evidence.contract.ts';
import { evidenceSheetContract } from './evidence-sheet.contract.ts';
import { folderContract } from './folder.contract.ts';
import { reportContract } from './report.contract.ts';
import { factualCheckContract } from './factual-check.contract.ts';
import { feedbackContract } from './feedback.contract.ts';
import { findingContract } from './finding.contract.ts';
import { followThroughContract } from './follow-through.contract.ts';
import { formContract } from './form.contract.ts';
import { handedFileContract } from './handed-file.contract.ts';
import { handoverContract } from './handover.contract.ts';
import { ourDocumentsContract, templateContract } from './our-documents.contract.ts';
import { moderationContract } from './moderation.contract.ts';
import { documentsContract } from './document.contract.ts';
import type { FailureOf, InputOf, OutputOf, OwnFailureOf, ParsedInputOf } from './operation.ts';
import { photoContract } from './photo.contract.ts';
import { documentContract, planContract } from './plan.contract.ts';
import { timetableContract } from './timetable.contract.ts';
import { timetableDocumentContract } from './timetable-document.contract.ts';
import { readinessContract } from './readiness.contract.ts';
import { workshopContract } from './workshop.contract.ts';
import { remarkContract } from './remark.contract.ts';
import { returnedPlanContract } from './returned-plan.contract.ts';
import { reviewContract, reviewFileContract } from './review.contract.ts';
import { selfReviewContract, selfReviewFileContract } from './self-review.contract.ts';
import { workContract } from './work.contract.ts';

export const contract = {
  ...appContract,
  ...reviewContract,
  ...reviewFileContract,
  ...bundleContract,
  ...cardContract,
  ...folderContract,
  ...calendarContract,
  ...evidenceContract,
  ...evidenceSheetContract,
  ...photoContract,
  ...findingContract,
  ...feedbackContract,
  ...formContract,
  ...handedFileContract,
  ...factualCheckContract,
  ...reportContract,
  ...timetableContract,
  ...timetableDocumentContract,
  ...moderationContract,
  ...handoverContract,
  ...workshopContract,
  ...planContract,
  ...documentContract,
  ...documentsContract,
  ...ourDocumentsContract,
  ...templateContract,
  ...selfReviewContract,
  ...selfReviewFileContract,
  ...followThroughContract,
  ...readinessContract,
  ...returnedPlanContract,
  ...remarkContract,
  ...workContract,
} as const;

export type Contract = typeof contract;
export type OperationName = keyof Contract;
export type QueryName = {
  [Name in OperationName]: Contract[Name]['kind'] extends 'query' ? Name : never;
}[OperationName];
export type CommandName = Exclude<OperationName, QueryName>;

export type Input<Name extends OperationName> = InputOf<Contract[Name]>;
export type ParsedInput<Name extends OperationName> = ParsedInputOf<Contract[Name]>;
export type Output<Name extends OperationName> = OutputOf<Contract[Name]>;
export type Failure<Name extends OperationName> = FailureOf<Contract[Name]>;
export type OwnFailure<Name extends OperationName> = OwnFailureOf<Contract[Name]>;
