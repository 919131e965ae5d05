// Every use case, by the name of its operation.
import type { Handlers } from '../handler.ts';
import { appHandlers } from './app/app-handlers.ts';
import { bundleHandlers } from './bundle/bundle-handlers.ts';
import { cardHandlers } from './card/card-handlers.ts';
import { calendarHandlers } from './calendar/calendar-handlers.ts';
import { documentsHandlers } from './document/documents-handlers.ts';
import { documentHandlers } from './document/document-handlers.ts';
import { evidenceHandlers } from './evidence/evidence-handlers.ts';
import { evidenceSheetHandlers } from './evidence-sheet/evidence-sheet-handlers.ts';
import { reportHandlers } from './report/report-handlers.ts';
import { factualCheckHandlers } from './factual-check/factual-check-handlers.ts';
import { feedbackHandlers } from './feedback/feedback-handlers.ts';
import { findingHandlers } from './finding/finding-handlers.ts';
import { folderHandlers } from './folder/folder-handlers.ts';
import { followThroughHandlers } from './follow-through/follow-through-handlers.ts';
import { formHandlers } from './form/form-handlers.ts';
import { handedFileHandlers } from './handed-file/handed-file-handlers.ts';
import { handoverHandlers } from './handover/handover-handlers.ts';
import { ourDocumentsHandlers } from './our-documents/our-documents-handlers.ts';
import { templateHandlers } from './our-documents/template-handlers.ts';
import { photoHandlers } from './photo/photo-handlers.ts';
import { moderationHandlers } from './moderation/moderation-handlers.ts';
import { workshopHandlers } from './workshop/workshop-handlers.ts';
import { planHandlers } from './plan/plan-handlers.ts';
import { readinessHandlers } from './readiness/readiness-handlers.ts';
import { remarkHandlers } from './remark/remark-handlers.ts';
import { returnedPlanHandlers } from './returned-plan/returned-plan-handlers.ts';
import { reviewFileHandlers } from './review-file/review-file-handlers.ts';
import { reviewHandlers } from './review/review-handlers.ts';
import { timetableDocumentHandlers } from './timetable/timetable-document-handlers.ts';
import { timetableHandlers } from './timetable/timetable-handlers.ts';
import { selfReviewFileHandlers } from './self-review/self-review-file-handlers.ts';
import { selfReviewHandlers } from './self-review/self-review-handlers.ts';
import { workHandlers } from './work/work-handlers.ts';

export const handlers: Handlers = {
  ...appHandlers,
  ...reviewHandlers,
  ...reviewFileHandlers,
  ...bundleHandlers,
  ...cardHandlers,
  ...folderHandlers,
  ...calendarHandlers,
  ...evidenceHandlers,
  ...evidenceSheetHandlers,
  ...photoHandlers,
  ...findingHandlers,
  ...feedbackHandlers,
  ...formHandlers,
  ...handedFileHandlers,
  ...factualCheckHandlers,
  ...reportHandlers,
  ...timetableHandlers,
  ...timetableDocumentHandlers,
  ...moderationHandlers,
  ...handoverHandlers,
  ...workshopHandlers,
  ...planHandlers,
  ...documentHandlers,
  ...documentsHandlers,
  ...ourDocumentsHandlers,
  ...templateHandlers,
  ...selfReviewHandlers,
  ...selfReviewFileHandlers,
  ...followThroughHandlers,
  ...readinessHandlers,
  ...returnedPlanHandlers,
  ...remarkHandlers,
  ...workHandlers,
};
