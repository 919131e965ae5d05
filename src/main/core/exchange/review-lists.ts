// What a review holds beside itself, list by list, by the names its open file uses: the one place that
// says which kind of thing belongs to a review and in which order it is written.
import type { EntityOf, KindName } from '../review-doc/kinds.ts';

/** A new kind is one more line at the end; what is already here keeps its name for ever. */
export const kindOfList = {
  schools: 'school',
  people: 'person',
  hypotheses: 'hypothesis',
  evidence: 'evidence',
  photos: 'photo',
  findings: 'finding',
  objectives: 'objective',
  actions: 'action',
  feedback: 'feedback',
  feedbackPoints: 'feedback-point',
  factualChecks: 'factual-check',
  factualCheckRounds: 'factual-check-round',
  forms: 'form',
  questionBanks: 'question-bank',
  days: 'day',
  slots: 'slot',
  strands: 'strand',
  briefings: 'briefing',
  decisions: 'decision',
  catchUps: 'catch-up',
  handovers: 'handover',
  madeDocuments: 'made-document',
  /** At most one. */
  selfReview: 'self-review',
  selfReviewAnswers: 'self-review-answer',
  checkpoints: 'checkpoint',
  checkpointActions: 'checkpoint-action',
  reportPassages: 'report-passage',
  remarks: 'remark',
  /** At most one. */
  readiness: 'readiness',
  /** At most one. */
  workshops: 'workshop',
  workshopSteps: 'workshop-step',
  workshopCards: 'workshop-card',
} as const satisfies Record<string, KindName>;

export type ReviewListName = keyof typeof kindOfList;

export type ReviewLists = {
  readonly [Name in ReviewListName]: readonly EntityOf[(typeof kindOfList)[Name]][];
};

export const reviewListNames = Object.keys(kindOfList) as ReviewListName[];

/** The lists that the first version of the file had; a file without one of the others is older. */
const firstLists: readonly ReviewListName[] = [
  'schools',
  'people',
  'hypotheses',
  'evidence',
  'findings',
  'objectives',
  'actions',
];
export const isInEveryFile = (name: ReviewListName): boolean => firstLists.includes(name);

/** @param listOf gives one list; asked for every list in order. */
export const reviewLists = (listOf: (name: ReviewListName) => readonly unknown[]): ReviewLists =>
  Object.fromEntries(reviewListNames.map((name) => [name, listOf(name)])) as unknown as ReviewLists;
