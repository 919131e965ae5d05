// What the map is worked out from: plain facts of each review of one school.
import type { Calendar } from '../calendar.ts';
import type { CheckpointName } from '../checkpoint.ts';
import type { Evidence } from '../evidence.ts';
import type { Finding } from '../finding.ts';
import type { ReviewId } from '../ids.ts';
import type { Person } from '../person.ts';
import type { Action } from '../plan.ts';
import type { AddedSpeaker } from './readiness.ts';
import type { KnownAction } from './model.ts';

type NoteFacts = Pick<
  Evidence,
  'id' | 'takenAt' | 'activityType' | 'reviewerId' | 'sourceKind' | 'lensTags' | 'sessionRef'
>;

type FindingFacts = Pick<
  Finding,
  'id' | 'category' | 'heading' | 'wording' | 'evidence' | 'lensTags' | 'hostResponse'
> & {
  readonly number: number;
  readonly meetsRule: boolean;
  /** As it was handed over, for a copy that holds no notes. */
  readonly handed: { readonly notes: number; readonly methods: number } | null;
};

type ActionFacts = Pick<
  Action,
  | 'id'
  | 'action'
  | 'leadRole'
  | 'supportRoles'
  | 'monitorRole'
  | 'measure'
  | 'measureSource'
  | 'baseline'
  | 'target'
  | 'latest'
  | 'rag'
  | 'impact'
> & {
  readonly findingId: Finding['id'] | null;
  readonly number: string;
  readonly isFinished: boolean;
  readonly said: KnownAction['said'];
};

interface LookFacts {
  readonly which: CheckpointName;
  readonly heldOn: string | null;
  readonly ledBy: string;
  readonly attendees: string;
  readonly changed: string;
  readonly pupilSignal: string;
  readonly staffSignal: string;
}

/** Who was at the workshop, and who promised what. */
export interface WorkshopFacts {
  readonly on: string | null;
  readonly people: readonly { readonly role: string; readonly count: number | null }[];
  readonly pledges: readonly { readonly role: string; readonly text: string }[];
}

export interface ReviewFacts {
  readonly reviewId: ReviewId;
  readonly title: string;
  readonly question: string;
  /** Its last day. */
  readonly visitOn: string | null;
  readonly people: readonly (Pick<Person, 'id' | 'name' | 'jobRole' | 'teamRoles'> & {
    readonly isOfSchool: boolean;
  })[];
  /** Names of the other schools, to know their people by. */
  readonly partnerSchools: readonly string[];
  readonly notes: readonly NoteFacts[];
  readonly findings: readonly FindingFacts[];
  readonly actions: readonly ActionFacts[];
  readonly looks: readonly LookFacts[];
  /** With whom the team was, by the session's name. */
  readonly sessions: ReadonlyMap<string, { readonly with: string; readonly activityType: string }>;
  readonly workshop: WorkshopFacts | null;
  readonly added: readonly AddedSpeaker[];
}

export interface ReadinessFacts {
  readonly today: string;
  readonly schoolName: string;
  readonly calendar: Calendar | null;
  readonly schoolRef: string | null;
  /** The same school's; newest first. */
  readonly reviews: readonly ReviewFacts[];
}
