// What the list of notes is narrowed to, as a person sets it, and what is asked of the core process.
// Pure: words and controls are elsewhere.
import type { NoteKind, SourceKind, Stance } from '../../../../shared/domain/evidence.ts';
import type { HypothesisId, PersonId } from '../../../../shared/domain/ids.ts';
import type { NoteFilter } from '../../../../shared/ipc/evidence.contract.ts';

export interface FilterState {
  readonly text: string;
  readonly reviewerId: PersonId | null;
  readonly activityType: string | null;
  readonly kind: NoteKind | null;
  readonly sourceKind: SourceKind | null;
  readonly hypothesisId: HypothesisId | null;
  readonly stance: Stance | null;
  readonly lensTag: string | null;
  readonly isUnplaced: boolean;
}

export const noFilter: FilterState = {
  text: '',
  reviewerId: null,
  activityType: null,
  kind: null,
  sourceKind: null,
  hypothesisId: null,
  stance: null,
  lensTag: null,
  isUnplaced: false,
};

/** The contract takes no more; nobody searches for more than a sentence. */
const longestSearch = 500;

/** Something a word can start with, as the search in the core process sees it. */
const hasSomethingToFind = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** The filter as the contract has it: what is not set is not there. */
export function noteFilterOf(state: FilterState): NoteFilter {
  return {
    ...(hasSomethingToFind(state.text) ? { text: state.text.slice(0, longestSearch) } : {}),
    ...(state.reviewerId === null ? {} : { reviewerId: state.reviewerId }),
    ...(state.activityType === null ? {} : { activityType: state.activityType }),
    ...(state.kind === null ? {} : { kind: state.kind }),
    ...(state.sourceKind === null ? {} : { sourceKind: state.sourceKind }),
    ...(state.hypothesisId === null ? {} : { hypothesisId: state.hypothesisId }),
    ...(state.stance === null ? {} : { stance: state.stance }),
    ...(state.lensTag === null ? {} : { lensTag: state.lensTag }),
    ...(state.isUnplaced ? { isUnplaced: true } : {}),
  };
}

export const isNarrowed = (state: FilterState): boolean =>
  Object.keys(noteFilterOf(state)).length > 0;

export type ChosenFilter = Exclude<keyof FilterState, 'text'>;

const chosenFilters: readonly ChosenFilter[] = [
  'reviewerId',
  'activityType',
  'kind',
  'sourceKind',
  'hypothesisId',
  'stance',
  'lensTag',
  'isUnplaced',
];

/** The filters that are set, besides the search, in the order they stand in the panel. */
export const setFilters = (state: FilterState): readonly ChosenFilter[] =>
  chosenFilters.filter((name) => state[name] !== noFilter[name]);

export const withoutFilter = (state: FilterState, name: ChosenFilter): FilterState => ({
  ...state,
  [name]: noFilter[name],
});
