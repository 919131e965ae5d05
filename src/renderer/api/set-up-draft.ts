// The answers of a set-up that has been begun, between its pages and what core keeps of them.
import type {
  HypothesisAnswer,
  KeptSetUp,
  PersonAnswer,
  SetUpDraft,
} from '../../shared/domain/set-up-draft.ts';
import { useOperation } from './use-operation.ts';

export type {
  HypothesisAnswer,
  PersonAnswer,
  SchoolAnswer,
  SetUpDraft,
} from '../../shared/domain/set-up-draft.ts';

export const emptyPerson = (): PersonAnswer => ({
  key: crypto.randomUUID(),
  name: '',
  jobRole: '',
  schoolName: '',
});

export const emptyHypothesis = (): HypothesisAnswer => ({
  key: crypto.randomUUID(),
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

function wholeDraft(kept: KeptSetUp): SetUpDraft {
  const given = Object.entries(kept).filter(([, answer]) => answer !== undefined);
  return { ...emptyDraft(), ...(Object.fromEntries(given) as Partial<SetUpDraft>) };
}

/** What the pages have in hand is newer than what core was last asked for; undefined: nothing yet. */
let inHand: SetUpDraft | null | undefined;

export const takeInHand = (draft: SetUpDraft | null): void => {
  inHand = draft;
};

/** The answers begun; null where there are none, undefined until core has been asked. */
export function useBegunSetUp(): SetUpDraft | null | undefined {
  const { data: kept, error } = useOperation('set-up.read', {});
  if (inHand !== undefined) return inHand;
  // Core cannot say: an empty set-up is better than none.
  if (error !== null) return null;
  return kept === undefined || kept === null ? kept : wholeDraft(kept);
}
