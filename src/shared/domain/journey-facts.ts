// What the journey is worked out from: counts and dates of one review, nothing of its text.
import type { CheckpointName } from './checkpoint.ts';
import type { IsoDate } from './dates.ts';
import type { HandoverState } from './handover.ts';
import type { WorkshopProgress } from './workshop/progress.ts';
import type { FactualCheckState } from './factual-check.ts';

/** What the review holds, without what is in the bin. */
export interface JourneyFacts {
  readonly today: IsoDate;
  /** First and last day of the visit; null while it has none. */
  readonly visitOn: IsoDate | null;
  readonly visitEndsOn: IsoDate | null;
  /** Asked in the self-review; none until it is begun. */
  readonly prompts: number;
  readonly promptsAnswered: number;
  readonly isSelfReviewCompleted: boolean;
  readonly hasQuestion: boolean;
  readonly hypotheses: number;
  /** With a reason, what would disprove it and sources needed. */
  readonly hypothesesComplete: number;
  readonly hasLeadReviewer: boolean;
  /** Everyone on the review team, the lead reviewer too. */
  readonly reviewers: number;
  readonly hasChampion: boolean;
  readonly hasHeadteacher: boolean;
  /** Rules of independence that hold and are broken (not the advice). */
  readonly independenceProblems: number;
  /** Times of the timetable. */
  readonly slots: number;
  /** With an hour, and with somebody wherever evidence is gathered. */
  readonly slotsReady: number;
  readonly notes: number;
  /** With neither a hypothesis nor a lens item. */
  readonly notesUntagged: number;
  /** All categories. */
  readonly findings: number;
  readonly strengths: number;
  readonly areasForDevelopment: number;
  /** Strengths and areas for development that meet the rule; a question claims nothing. */
  readonly findingsMeetingRule: number;
  /** Of all categories: everyone on the review team stands behind the wording. */
  readonly findingsAgreed: number;
  /** Of all categories: with a point of the feedback. */
  readonly findingsTold: number;
  /** Of all categories: with a response of the host. */
  readonly findingsAnswered: number;
  /** Of the report as it would be made now. */
  readonly reportPassages: number;
  /** Written or left out, with the evidence as it is. */
  readonly reportPassagesSettled: number;
  readonly factualCheck: FactualCheckState;
  readonly handover: HandoverState;
  readonly workshop: WorkshopProgress;
  /** This laptop has only what an improvement champion may see, and does a champion's work. */
  readonly isChampionsCopy: boolean;
  readonly objectives: number;
  /** Areas for development that an objective answers. */
  readonly areasWithObjective: number;
  readonly objectivesWithActions: number;
  readonly actions: number;
  /** With dates, a lead role and a measure. */
  readonly actionsComplete: number;
  readonly isPlanSavedAsWord: boolean;
  readonly hasCheckInDate: boolean;
  readonly hasNinetyDayDate: boolean;
  readonly milestones: number;
  readonly milestonesMet: number;
  /** Whose day has come and which nobody has marked as met. */
  readonly milestonesOverdue: number;
  /** Looks back at the plan that are finished, and the days set for them. */
  readonly looksDone: readonly CheckpointName[];
  readonly lookDays: Readonly<Partial<Record<CheckpointName, IsoDate>>>;
  /** Names of the parts kept from a file, as the file names them. */
  readonly keptParts: readonly string[];
}
