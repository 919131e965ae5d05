// The answers of a set-up that has been begun, kept on this computer as they are typed, so that
// leaving the page or a crash takes none of them away. Nothing of it belongs to a review yet.
import { reviewTypes, type ReviewType } from '../../shared/domain/review.ts';

export interface SchoolAnswer {
  readonly name: string;
  readonly urn: string;
  readonly phase: string;
}

export interface HypothesisAnswer {
  readonly key: string;
  readonly statement: string;
  readonly whyWeThinkSo: string;
  readonly whatWouldDisproveIt: string;
  readonly sourcesNeeded: readonly string[];
}

export interface PersonAnswer {
  readonly key: string;
  readonly name: string;
  readonly jobRole: string;
  /** Empty for somebody of no school. */
  readonly schoolName: string;
}

export interface SetUpDraft {
  readonly partnershipName: string;
  readonly host: SchoolAnswer;
  readonly reviewType: ReviewType;
  /** Null until the person chooses: then the best one is taken. */
  readonly calendarId: string | null;
  readonly firstDay: string | null;
  readonly secondDay: string | null;
  readonly question: string;
  readonly hypotheses: readonly HypothesisAnswer[];
  readonly lead: PersonAnswer;
  readonly reviewers: readonly PersonAnswer[];
  readonly champion: PersonAnswer;
  readonly headteacher: PersonAnswer;
}

const keptUnder = 'fieldfare.set-up.1';

let lastKey = 0;
const newKey = (): string => `${Date.now().toString(36)}-${(lastKey += 1)}`;

export const emptyPerson = (): PersonAnswer => ({
  key: newKey(),
  name: '',
  jobRole: '',
  schoolName: '',
});

export const emptyHypothesis = (): HypothesisAnswer => ({
  key: newKey(),
  statement: '',
  whyWeThinkSo: '',
  whatWouldDisproveIt: '',
  sourcesNeeded: [],
});

export const emptyDraft = (): SetUpDraft => ({
  partnershipName: '',
  host: { name: '', urn: '', phase: '' },
  reviewType: 'one-day',
  calendarId: null,
  firstDay: null,
  secondDay: null,
  question: '',
  hypotheses: [],
  lead: emptyPerson(),
  reviewers: [],
  champion: emptyPerson(),
  headteacher: emptyPerson(),
});

type Stored = Readonly<Record<string, unknown>>;

const objectOf = (value: unknown): Stored =>
  typeof value === 'object' && value !== null ? (value as Stored) : {};
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function personOf(value: unknown): PersonAnswer {
  const { key, name, jobRole, schoolName } = objectOf(value);
  return {
    key: textOrNull(key) ?? newKey(),
    name: textOf(name),
    jobRole: textOf(jobRole),
    schoolName: textOf(schoolName),
  };
}

function hypothesisOf(value: unknown): HypothesisAnswer {
  const stored = objectOf(value);
  return {
    key: textOrNull(stored['key']) ?? newKey(),
    statement: textOf(stored['statement']),
    whyWeThinkSo: textOf(stored['whyWeThinkSo']),
    whatWouldDisproveIt: textOf(stored['whatWouldDisproveIt']),
    sourcesNeeded: listOf(stored['sourcesNeeded']).filter((each) => typeof each === 'string'),
  };
}

/** What was kept may come from an older version: what does not fit is left out, never guessed. */
function draftOf(value: unknown): SetUpDraft {
  const stored = objectOf(value);
  const host = objectOf(stored['host']);
  return {
    partnershipName: textOf(stored['partnershipName']),
    host: { name: textOf(host['name']), urn: textOf(host['urn']), phase: textOf(host['phase']) },
    reviewType: reviewTypes.find((type) => type === stored['reviewType']) ?? 'one-day',
    calendarId: textOrNull(stored['calendarId']),
    firstDay: textOrNull(stored['firstDay']),
    secondDay: textOrNull(stored['secondDay']),
    question: textOf(stored['question']),
    hypotheses: listOf(stored['hypotheses']).map(hypothesisOf),
    lead: personOf(stored['lead']),
    reviewers: listOf(stored['reviewers']).map(personOf),
    champion: personOf(stored['champion']),
    headteacher: personOf(stored['headteacher']),
  };
}

/** Carries the answers from page to page where the computer keeps nothing. */
let inHand: SetUpDraft | null = null;

/** The answers begun, or null where there are none. */
export function readSetUpDraft(): SetUpDraft | null {
  if (inHand !== null) return inHand;
  try {
    const kept = window.localStorage.getItem(keptUnder);
    return kept === null ? null : draftOf(JSON.parse(kept));
  } catch {
    return null;
  }
}

/** @returns whether the answers are kept beyond this page. */
export function keepSetUpDraft(draft: SetUpDraft): boolean {
  inHand = draft;
  try {
    window.localStorage.setItem(keptUnder, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function forgetSetUpDraft(): void {
  inHand = null;
  try {
    window.localStorage.removeItem(keptUnder);
  } catch {
    // Nothing is kept where there is no storage.
  }
}
