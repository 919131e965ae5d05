// All that a review holds, as plain data: what a reader of files makes, what is written into a new
// document, and what is read back from the store to be given out again.
import type * as Y from 'yjs';
import type { CatchUp } from '../../../shared/domain/catch-up.ts';
import type { Decision } from '../../../shared/domain/decision.ts';
import type { Evidence } from '../../../shared/domain/evidence.ts';
import type { FactualCheck, FactualCheckRound } from '../../../shared/domain/factual-check.ts';
import type { Feedback, FeedbackPoint } from '../../../shared/domain/feedback.ts';
import type { Finding } from '../../../shared/domain/finding.ts';
import type { BankChange } from '../../../shared/domain/forms/bank-change.ts';
import type { FormChange } from '../../../shared/domain/forms/form-change.ts';
import type { Hypothesis } from '../../../shared/domain/hypothesis.ts';
import type { KeptPart } from '../../../shared/domain/kept-part.ts';
import type { Photo } from '../../../shared/domain/photo/photo.ts';
import type { Person } from '../../../shared/domain/person.ts';
import type { Action, Objective } from '../../../shared/domain/plan.ts';
import type { Review } from '../../../shared/domain/review.ts';
import type { School } from '../../../shared/domain/school.ts';
import type { Briefing, Slot, Strand, VisitDay } from '../../../shared/domain/timetable.ts';
import { writeEntity } from '../review-doc/entities.ts';
import { kinds, type EntityOf, type KindName } from '../review-doc/kinds.ts';
import type { Store } from '../store/store.ts';

export interface ReviewContent {
  readonly review: Review;
  readonly schools: readonly School[];
  readonly people: readonly Person[];
  readonly hypotheses: readonly Hypothesis[];
  readonly evidence: readonly Evidence[];
  readonly photos: readonly Photo[];
  readonly findings: readonly Finding[];
  readonly objectives: readonly Objective[];
  readonly actions: readonly Action[];
  readonly feedback: readonly Feedback[];
  readonly feedbackPoints: readonly FeedbackPoint[];
  readonly factualChecks: readonly FactualCheck[];
  readonly factualCheckRounds: readonly FactualCheckRound[];
  readonly forms: readonly FormChange[];
  readonly questionBanks: readonly BankChange[];
  readonly days: readonly VisitDay[];
  readonly slots: readonly Slot[];
  readonly strands: readonly Strand[];
  readonly briefings: readonly Briefing[];
  readonly decisions: readonly Decision[];
  readonly catchUps: readonly CatchUp[];
  readonly keptParts: readonly KeptPart[];
}

/** @returns null where no such review is stored. What is in the bin is part of it. */
export function readReviewContent(store: Store, reviewId: string): ReviewContent | null {
  const review = store.reviews.find(reviewId);
  if (review === null) return null;
  const all = <Name extends Exclude<KindName, 'review' | 'evidence'>>(kind: Name) =>
    store.entities.list(reviewId, kind, 'all');
  return {
    review,
    schools: all('school'),
    people: all('person'),
    hypotheses: all('hypothesis'),
    evidence: [...store.evidence.all(reviewId), ...store.evidence.listBinned(reviewId)].toSorted(
      (a, b) => compare(a.takenAt, b.takenAt) || compare(a.id, b.id),
    ),
    photos: all('photo'),
    findings: all('finding'),
    objectives: all('objective'),
    actions: all('action'),
    feedback: all('feedback'),
    feedbackPoints: all('feedback-point'),
    factualChecks: all('factual-check'),
    factualCheckRounds: all('factual-check-round'),
    forms: all('form'),
    questionBanks: all('question-bank'),
    days: all('day'),
    slots: all('slot'),
    strands: all('strand'),
    briefings: all('briefing'),
    decisions: all('decision'),
    catchUps: all('catch-up'),
    keptParts: all('kept-part'),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Writes a whole thing. One that does not fit its schema would read as if it had lost the field, so
 * it is a mistake of the reader that made it.
 */
export function writeWhole<Name extends KindName>(
  doc: Y.Doc,
  kind: Name,
  entity: EntityOf[Name],
): void {
  kinds[kind].schema.parse(entity);
  const { id, ...fields } = entity;
  writeEntity(doc, kind, id, fields as Partial<Omit<EntityOf[Name], 'id'>>);
}

export function writeReviewContent(doc: Y.Doc, content: ReviewContent): void {
  writeWhole(doc, 'review', content.review);
  for (const school of content.schools) writeWhole(doc, 'school', school);
  for (const person of content.people) writeWhole(doc, 'person', person);
  for (const hypothesis of content.hypotheses) writeWhole(doc, 'hypothesis', hypothesis);
  for (const note of content.evidence) writeWhole(doc, 'evidence', note);
  for (const photo of content.photos) writeWhole(doc, 'photo', photo);
  for (const finding of content.findings) writeWhole(doc, 'finding', finding);
  for (const objective of content.objectives) writeWhole(doc, 'objective', objective);
  for (const action of content.actions) writeWhole(doc, 'action', action);
  for (const feedback of content.feedback) writeWhole(doc, 'feedback', feedback);
  for (const point of content.feedbackPoints) writeWhole(doc, 'feedback-point', point);
  for (const check of content.factualChecks) writeWhole(doc, 'factual-check', check);
  for (const round of content.factualCheckRounds) writeWhole(doc, 'factual-check-round', round);
  for (const form of content.forms) writeWhole(doc, 'form', form);
  for (const bank of content.questionBanks) writeWhole(doc, 'question-bank', bank);
  for (const day of content.days) writeWhole(doc, 'day', day);
  for (const slot of content.slots) writeWhole(doc, 'slot', slot);
  for (const strand of content.strands) writeWhole(doc, 'strand', strand);
  for (const briefing of content.briefings) writeWhole(doc, 'briefing', briefing);
  for (const decision of content.decisions) writeWhole(doc, 'decision', decision);
  for (const catchUp of content.catchUps) writeWhole(doc, 'catch-up', catchUp);
  for (const part of content.keptParts) writeWhole(doc, 'kept-part', part);
}
