// What a review report is written from: findings with what they rest on, what was done, and the days
// to come. The same facts as the screens and the other documents show.
import type { Confidence, FindingCategory } from '../finding.ts';

export interface ReportFinding {
  readonly id: string;
  readonly category: FindingCategory;
  /** Among those of its category. */
  readonly number: number;
  readonly heading: string;
  /** The agreed sentence, or the claim while there is none. */
  readonly wording: string;
  /** Their ids with their role, as a mark of what it rests on. */
  readonly evidence: readonly string[];
  readonly noteCount: number;
  readonly activities: readonly string[];
  readonly reviewerCount: number;
  readonly counterCount: number;
  readonly counterEvidence: string;
  readonly isCounterEvidenceLookedFor: boolean;
  readonly confidence: Confidence | null;
  readonly agreedBy: number;
  readonly meetsRule: boolean;
  readonly keptStatement: string | null;
  readonly questionBack: string;
}

export interface ReportFacts {
  readonly schoolName: string;
  readonly question: string;
  readonly visitDates: readonly string[];
  /** "Ana Lowe, Deputy headteacher". */
  readonly team: readonly { readonly name: string; readonly jobRole: string }[];
  readonly noteCount: number;
  /** Most notes first. */
  readonly activities: readonly { readonly name: string; readonly notes: number }[];
  /** Notes that are quoted words of people who were asked. */
  readonly findings: readonly ReportFinding[];
  readonly support: readonly {
    readonly about: string;
    readonly school: string;
    readonly offer: string;
  }[];
  /** What comes next, in the order of the days. */
  readonly dates: readonly { readonly what: string; readonly on: string }[];
}
