// The kinds of thing a document holds: for each its schema, how its fields lie, and what an
// absent field means. The one place to add a kind or a field.
import type { Action, Objective } from '../../../shared/domain/plan.ts';
import type { FactualCheck, FactualCheckRound } from '../../../shared/domain/factual-check.ts';
import type { MadeDocument } from '../../../shared/domain/made-document.ts';
import type { Feedback, FeedbackPoint } from '../../../shared/domain/feedback.ts';
import type { Evidence } from '../../../shared/domain/evidence.ts';
import type { Checkpoint, CheckpointAction } from '../../../shared/domain/checkpoint.ts';
import type { CatchUp } from '../../../shared/domain/catch-up.ts';
import type { Decision } from '../../../shared/domain/decision.ts';
import { Finding } from '../../../shared/domain/finding.ts';
import type { BankChange } from '../../../shared/domain/forms/bank-change.ts';
import type { FormChange } from '../../../shared/domain/forms/form-change.ts';
import type { Handover } from '../../../shared/domain/handover.ts';
import { Hypothesis } from '../../../shared/domain/hypothesis.ts';
import { KeptPart } from '../../../shared/domain/kept-part.ts';
import type { Partnership } from '../../../shared/domain/partnership.ts';
import { Person } from '../../../shared/domain/person.ts';
import type { Photo } from '../../../shared/domain/photo/photo.ts';
import type { Readiness } from '../../../shared/domain/readiness/readiness.ts';
import type { ReportPassage } from '../../../shared/domain/report/passage.ts';
import type { Remark } from '../../../shared/domain/remark.ts';
import { Review } from '../../../shared/domain/review.ts';
import { School } from '../../../shared/domain/school.ts';
import type {
  SelfReview,
  SelfReviewAnswer,
} from '../../../shared/domain/self-review/self-review.ts';
import { defaultTriangulationRule } from '../../../shared/domain/triangulation.ts';
import type { Briefing, Slot, Strand, VisitDay } from '../../../shared/domain/timetable.ts';
import type { z } from '../../../shared/lib/schema.ts';
import { factualCheck, factualCheckRound, feedback, feedbackPoint } from './feedback-kinds.ts';
import { pairs, record, set, text, value } from './field.ts';
import { checkpoint, checkpointAction } from './follow-through-kinds.ts';
import {
  calendar,
  lens,
  partnership,
  type CalendarEntry,
  type LensEntry,
} from './partnership-kinds.ts';
import { briefing, day, slot, strand } from './timetable-kinds.ts';
import { formKind, questionBankKind } from './form-kinds.ts';
import { madeDocument } from './document-kinds.ts';
import type { Kind } from './kind.ts';
import { handover } from './handover-kinds.ts';
import { evidence, photo } from './note-kinds.ts';
import { catchUp, decision } from './moderation-kinds.ts';
import { action, objective } from './plan-kinds.ts';
import { selfReview, selfReviewAnswer } from './self-review-kinds.ts';
import { readiness } from './readiness-kinds.ts';
import { remark } from './remark-kinds.ts';
import { reportPassage } from './report-kinds.ts';
import { workshopKinds, type WorkshopThings } from './workshop-kinds.ts';

const review: Kind<Review> = {
  schema: Review,
  fields: {
    ref: value,
    title: value,
    partnershipName: value,
    hostSchoolId: value,
    academicYear: value,
    reviewType: value,
    visitDates: value,
    focus: value,
    question: text,
    whyNow: text,
    inScope: value,
    outOfScope: value,
    questionAgreedOn: value,
    status: value,
    lensIds: value,
    safeguardingContact: value,
    retentionNote: value,
    dates: record,
    calendar: value,
    triangulationRule: value,
    planSignedOn: value,
    planSignedByRoles: value,
    planRagAsOf: value,
    planStop: value,
    planSavedAt: value,
    practical: record,
    schoolHours: value,
    createdAt: value,
    binned: value,
    extra: value,
  },
  absent: {
    ref: null,
    title: '',
    partnershipName: '',
    hostSchoolId: null,
    academicYear: '',
    reviewType: 'one-day',
    visitDates: [],
    focus: '',
    question: '',
    whyNow: '',
    inScope: [],
    outOfScope: [],
    questionAgreedOn: null,
    status: '',
    lensIds: [],
    safeguardingContact: null,
    retentionNote: '',
    dates: {},
    calendar: null,
    triangulationRule: defaultTriangulationRule,
    planSignedOn: null,
    planSignedByRoles: [],
    planRagAsOf: null,
    planStop: null,
    planSavedAt: null,
    practical: {},
    schoolHours: null,
    createdAt: '1970-01-01T00:00:00.000Z',
    binned: null,
    extra: null,
  },
};

const school: Kind<School> = {
  schema: School,
  fields: { ref: value, name: value, urn: value, phase: value, extra: value },
  absent: { ref: null, name: '', urn: null, phase: null, extra: null },
};

const person: Kind<Person> = {
  schema: Person,
  fields: {
    ref: value,
    name: value,
    jobRole: value,
    schoolId: value,
    code: value,
    teamRoles: set,
    order: value,
    extra: value,
  },
  absent: {
    ref: null,
    name: '',
    jobRole: null,
    schoolId: null,
    code: null,
    teamRoles: [],
    order: 0,
    extra: null,
  },
};

const hypothesis: Kind<Hypothesis> = {
  schema: Hypothesis,
  fields: {
    ref: value,
    order: value,
    statement: text,
    whyWeThinkSo: text,
    whatWouldDisproveIt: text,
    sourcesNeeded: set,
    status: value,
    statusNote: text,
    binned: value,
    extra: value,
  },
  absent: {
    ref: null,
    order: 0,
    statement: '',
    whyWeThinkSo: '',
    whatWouldDisproveIt: '',
    sourcesNeeded: [],
    status: 'open',
    statusNote: '',
    binned: null,
    extra: null,
  },
};

const finding: Kind<Finding> = {
  schema: Finding,
  fields: {
    ref: value,
    category: value,
    order: value,
    heading: value,
    claim: text,
    wording: text,
    wordedBy: set,
    evidence: pairs('evidenceId', 'role'),
    counterEvidence: text,
    isCounterEvidenceLookedFor: value,
    confidence: value,
    confidenceReason: text,
    agreedBy: set,
    whyNots: pairs('personId', 'reason'),
    agreed: value,
    keptBecause: text,
    hostResponse: value,
    questionBack: text,
    hypothesisIds: set,
    lensTags: set,
    binned: value,
    extra: value,
  },
  absent: {
    ref: null,
    category: 'question',
    order: 0,
    heading: '',
    claim: '',
    wording: '',
    wordedBy: [],
    evidence: [],
    counterEvidence: '',
    isCounterEvidenceLookedFor: false,
    confidence: null,
    confidenceReason: '',
    agreedBy: [],
    whyNots: [],
    agreed: null,
    keptBecause: '',
    hostResponse: null,
    questionBack: '',
    hypothesisIds: [],
    lensTags: [],
    binned: null,
    extra: null,
  },
};

const keptPart: Kind<KeptPart> = {
  schema: KeptPart,
  fields: { data: value },
  absent: { data: null },
};

export const kinds = {
  review,
  school,
  person,
  hypothesis,
  evidence,
  photo,
  finding,
  objective,
  action,
  remark,
  feedback,
  'feedback-point': feedbackPoint,
  'factual-check': factualCheck,
  'factual-check-round': factualCheckRound,
  form: formKind,
  'question-bank': questionBankKind,
  'made-document': madeDocument,
  day,
  slot,
  strand,
  briefing,
  decision,
  'catch-up': catchUp,
  'self-review': selfReview,
  'self-review-answer': selfReviewAnswer,
  checkpoint,
  'checkpoint-action': checkpointAction,
  'report-passage': reportPassage,
  handover,
  readiness,
  ...workshopKinds,
  'kept-part': keptPart,
  partnership,
  calendar,
  lens,
} as const;

export interface EntityOf extends WorkshopThings {
  review: Review;
  school: School;
  person: Person;
  hypothesis: Hypothesis;
  evidence: Evidence;
  photo: Photo;
  finding: Finding;
  objective: Objective;
  action: Action;
  remark: Remark;
  feedback: Feedback;
  'feedback-point': FeedbackPoint;
  'factual-check': FactualCheck;
  'factual-check-round': FactualCheckRound;
  form: FormChange;
  'question-bank': BankChange;
  'made-document': MadeDocument;
  day: VisitDay;
  slot: Slot;
  strand: Strand;
  briefing: Briefing;
  decision: Decision;
  'catch-up': CatchUp;
  'self-review': SelfReview;
  'self-review-answer': SelfReviewAnswer;
  checkpoint: Checkpoint;
  'checkpoint-action': CheckpointAction;
  'report-passage': ReportPassage;
  handover: Handover;
  readiness: Readiness;
  'kept-part': KeptPart;
  partnership: Partnership;
  calendar: z.infer<typeof CalendarEntry>;
  lens: z.infer<typeof LensEntry>;
}

export type KindName = keyof EntityOf;

export const isKindName = (name: string): name is KindName => Object.hasOwn(kinds, name);
