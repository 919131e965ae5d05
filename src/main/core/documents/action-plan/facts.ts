// Everything the action plan says, as read from the store: the input of the document. Any part may
// be missing; what is missing is left out and never printed as a gap. Dates are YYYY-MM-DD.
import type { FindingCategory } from '../../../../shared/domain/finding.ts';
import type { HelpState, MeasurePoint, RagMark } from '../../../../shared/domain/plan.ts';

export interface ActionPlanFacts {
  readonly trustName: string | null;
  readonly schoolName: string | null;
  readonly question: string | null;
  readonly visitDates: readonly string[];
  readonly workshop: { readonly on: string | null; readonly colleagueCount: number | null } | null;
  /** When the plan was agreed; null while it is a draft. */
  readonly agreedOn: string | null;
  readonly agreedByRoles: readonly string[];
  readonly checkInOn: string | null;
  readonly ninetyDayOn: string | null;
  readonly impactReviewOn: string | null;
  readonly improvementChampions: readonly PlanColleague[];
  readonly hostHeadteacher: PlanColleague | null;
  readonly strengths: readonly PlanStrength[];
  readonly stop: {
    readonly text: string | null;
    readonly from: string | null;
    readonly checkedByRole: string | null;
  } | null;
  readonly objectives: readonly PlanObjective[];
  /** The day the red, amber, green and blue marks were last set. */
  readonly ragAsOf: string | null;
  /** Who signs, by role, in the order they sign. Empty: headteacher, champion, chair of governors. */
  readonly signatureRoles: readonly string[];
  readonly lenses: readonly { readonly title: string; readonly version: string | null }[];
  readonly madeFrom: {
    /** How many changes the review had seen when the facts were read. */
    readonly reviewVersion: number | null;
    /** An instant, with its offset or Z. */
    readonly at: string;
  };
}

export interface PlanColleague {
  readonly name: string | null;
  readonly role: string | null;
  readonly school: string | null;
}

export interface PlanStrength {
  readonly heading: string | null;
  readonly wording: string | null;
  /** As of a finding below. */
  readonly keptStatement?: string | null;
  readonly noteCount: number;
  readonly activityCount: number;
}

export interface PlanFinding {
  readonly id: string;
  /** Its number among the findings of its category, from 1. */
  readonly order: number | null;
  readonly category: FindingCategory;
  readonly heading: string | null;
  readonly wording: string | null;
  readonly noteCount: number;
  readonly activityCount: number;
  readonly reviewerCount: number;
  readonly counterCount: number;
  /** What points the other way, in the team's words. */
  readonly counterText: string | null;
  readonly meetsRule: boolean;
  /** Said wherever it is printed, where the team keeps it against its own rule. */
  readonly keptStatement?: string | null;
  /** What is still missing, one short phrase each: "one more reviewer". */
  readonly gapWords: readonly string[];
}

export interface PlanObjective {
  /** Its id in the review; an edited file is read back by it. Never printed. */
  readonly id?: string;
  readonly objective: string | null;
  readonly why: string | null;
  readonly finding: PlanFinding | null;
  readonly actions: readonly PlanAction[];
  readonly help?: readonly PlanHelp[];
}

/** Somebody who could help, as the plan has it. */
export interface PlanHelp {
  readonly from: string | null;
  readonly who: string | null;
  readonly strength: string | null;
  readonly why: string | null;
  readonly state: HelpState;
}

export interface PlanAction {
  /** As of the objective. */
  readonly id?: string;
  readonly action: string | null;
  readonly firstStep: string | null;
  readonly leadRole: string | null;
  readonly supportRoles: readonly string[];
  readonly startOn: string | null;
  readonly dueOn: string | null;
  readonly costPounds: number | null;
  readonly costNote: string | null;
  readonly coverHours: number | null;
  readonly cpd: string | null;
  readonly success: {
    readonly measure: string | null;
    readonly source: string | null;
    readonly baseline: MeasurePoint | null;
    readonly target: MeasurePoint | null;
    readonly latest: MeasurePoint | null;
  };
  readonly monitoring: {
    readonly whoRole: string | null;
    readonly how: string | null;
    readonly on: readonly string[];
  };
  readonly milestones: readonly PlanMilestone[];
  readonly status: string | null;
  readonly rag: RagMark | null;
  readonly impact: string | null;
  readonly carriedOverFrom: string | null;
  /** What has to be there for it to work. */
  readonly activeIngredients?: readonly string[];
  /** Ways in which colleagues will learn it, in the words of the lens. */
  readonly mechanisms?: readonly string[];
  /** What it rests on of its own: "area for development 2", "3 notes". */
  readonly restsOn?: readonly string[];
  /** Where its difference can be seen. */
  readonly evidenceLink?: string | null;
  readonly note: string | null;
}

interface PlanMilestone {
  /** As of the objective. */
  readonly id?: string;
  readonly on: string | null;
  readonly text: string | null;
  readonly isMet: boolean | null;
}
