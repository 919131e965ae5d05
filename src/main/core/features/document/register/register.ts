// Every document of the cycle. A new one is a file in ../kinds and a line here.
import { actionPlanDocument } from '../kinds/action-plan.ts';
import { certificateDocument } from '../kinds/certificate.ts';
import { datesDocument } from '../kinds/dates.ts';
import { decisionLogDocument } from '../kinds/decision-log.ts';
import { evidenceLogDocument } from '../kinds/evidence-log.ts';
import { implementationPlanDocument } from '../kinds/implementation-plan.ts';
import { factualCheckDocument } from '../kinds/factual-check.ts';
import { feedbackScriptDocument } from '../kinds/feedback-script.ts';
import { feedbackSlidesDocument } from '../kinds/feedback-slides.ts';
import { checkInDocument, impactDocument, ninetyDayDocument } from '../kinds/looks-back.ts';
import { goodPracticeDocument } from '../kinds/good-practice.ts';
import { selfReviewDocument } from '../kinds/self-review.ts';
import { briefingsDocument, timetableDocument } from '../kinds/timetable.ts';
import { conversationCardsDocument, readinessSummaryDocument } from '../kinds/readiness.ts';
import { reviewReportDocument } from '../kinds/review-report.ts';
import { handoverDocument } from '../kinds/handover.ts';
import { workshopAgendaDocument, workshopSheetsDocument } from '../kinds/workshop.ts';
import type { DocumentKind } from './document-kind.ts';

/** In the order of the journey. */
export const documentRegister: readonly DocumentKind[] = [
  selfReviewDocument,
  timetableDocument,
  briefingsDocument,
  evidenceLogDocument,
  decisionLogDocument,
  feedbackScriptDocument,
  feedbackSlidesDocument,
  reviewReportDocument,
  factualCheckDocument,
  handoverDocument,
  workshopAgendaDocument,
  workshopSheetsDocument,
  actionPlanDocument,
  implementationPlanDocument,
  datesDocument,
  checkInDocument,
  ninetyDayDocument,
  impactDocument,
  readinessSummaryDocument,
  conversationCardsDocument,
  goodPracticeDocument,
  certificateDocument,
];

export const findDocument = (id: string): DocumentKind | null =>
  documentRegister.find((kind) => kind.id === id) ?? null;
