// What the team's log of evidence says: the notes in the order they were taken, and the hypotheses
// they were held against. Reviewers by what they do, never by name.
import type { SourceKind, Stance } from '../../../../shared/domain/evidence.ts';

export interface LoggedNote {
  /** Its place in time, from 1: what the parts of the log point at. */
  readonly number: number;
  /** YYYY-MM-DDTHH:MM at the school. */
  readonly takenAt: string;
  /** "Peer reviewer B" */
  readonly reviewer: string;
  readonly activity: string;
  readonly place: string;
  /** Phase, year and subject, as far as they are known. */
  readonly about: string;
  readonly sourceKind: SourceKind | null;
  readonly group: string;
  readonly description: string;
  readonly quote: string;
  readonly interpretation: string;
  readonly followUp: string;
  readonly strength: number | null;
  readonly links: readonly { readonly hypothesis: number; readonly stance: Stance }[];
  /** "Area for development 2" of each finding that rests on it. */
  readonly findings: readonly string[];
}

export interface LoggedHypothesis {
  readonly number: number;
  readonly statement: string;
  readonly status: string;
}

export interface EvidenceLogFacts {
  readonly schoolName: string;
  readonly question: string;
  readonly visitDates: readonly string[];
  readonly destroyAfter: string | null;
  readonly hypotheses: readonly LoggedHypothesis[];
  readonly notes: readonly LoggedNote[];
  readonly madeAt: string;
}
