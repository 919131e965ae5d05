// The notes to choose from: which of them, the words typed and the filters, as one question to core.
import { useMemo, useState } from 'react';
import type { HypothesisId, PersonId } from '../../../shared/domain/ids.ts';
import type { Input, Output } from '../../../shared/ipc/contract.ts';
import { useReviewId } from '../../api/review-id.ts';
import { useOperation } from '../../api/use-operation.ts';

export type NoteScope = 'unplaced' | 'all';

export interface NoteSearch {
  readonly scope: NoteScope;
  readonly text: string;
  readonly hypothesisId: HypothesisId | null;
  readonly activityType: string | null;
  readonly reviewerId: PersonId | null;
  readonly limit: number;
}

export const notesAtOnce = 60;

export const everyUnplacedNote: NoteSearch = {
  scope: 'unplaced',
  text: '',
  hypothesisId: null,
  activityType: null,
  reviewerId: null,
  limit: notesAtOnce,
};

export const isFiltered = ({ text, hypothesisId, activityType, reviewerId }: NoteSearch): boolean =>
  text.trim() !== '' || hypothesisId !== null || activityType !== null || reviewerId !== null;

const longestSearch = 500;

function queryOf(search: NoteSearch): Omit<Input<'evidence.list'>, 'reviewId'> {
  const text = search.text.trim().slice(0, longestSearch);
  return {
    filter: {
      ...(text === '' ? {} : { text }),
      ...(search.scope === 'unplaced' ? { isUnplaced: true } : {}),
      ...(search.hypothesisId === null ? {} : { hypothesisId: search.hypothesisId }),
      ...(search.activityType === null ? {} : { activityType: search.activityType }),
      ...(search.reviewerId === null ? {} : { reviewerId: search.reviewerId }),
    },
    order: text === '' ? 'newest-first' : 'best-match',
    limit: search.limit,
  };
}

export interface FoundNotes {
  readonly search: NoteSearch;
  /** Another search starts from its first notes again. */
  readonly change: (change: Partial<Omit<NoteSearch, 'limit'>>) => void;
  readonly showMore: () => void;
  readonly found: Output<'evidence.list'> | undefined;
  readonly error: ReturnType<typeof useOperation<'evidence.list'>>['error'];
}

export function useNoteSearch(start: NoteSearch = everyUnplacedNote): FoundNotes {
  const reviewId = useReviewId();
  const [search, setSearch] = useState(start);
  const query = useMemo(() => queryOf(search), [search]);
  const { data, error } = useOperation('evidence.list', { reviewId, ...query });
  return {
    search,
    change: (change) => setSearch((before) => ({ ...before, ...change, limit: start.limit })),
    showMore: () => setSearch((before) => ({ ...before, limit: before.limit + notesAtOnce })),
    found: data,
    error,
  };
}
