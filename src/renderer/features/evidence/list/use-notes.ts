// The notes the list shows, read from the core process: those of the activity one is in, and all of
// them or what a filter finds. More are loaded as the list is read towards its end.
import { useCallback, useMemo, useState } from 'react';
import type { Evidence } from '../../../../shared/domain/evidence.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { useOperation } from '../../../api/use-operation.ts';
import type { NoteFailure } from '../failure-words.ts';
import { type FilterState, isNarrowed, noteFilterOf } from './filter-state.ts';
import { type Activity, type ListRow, listRows } from './list-rows.ts';

/** Notes read at first, and with each step towards the end. */
const pageLength = 200;
/** The contract gives no more at once; a review has some hundreds. */
const most = 5_000;

const none: readonly Evidence[] = [];

export interface NotesRead {
  readonly rows: readonly ListRow[];
  readonly total: number;
  readonly isReading: boolean;
  readonly failure: NoteFailure | null;
  readonly readAgain: () => void;
  /** Not all of them are loaded. */
  readonly hasMore: boolean;
  readonly readMore: () => void;
  readonly readAll: () => void;
}

export function useNotes(filter: FilterState, activity: Activity): NotesRead {
  const reviewId = useReviewId();
  const [limit, setLimit] = useState(pageLength);
  const narrowed = isNarrowed(filter);
  const isSearched = narrowed && filter.text.trim() !== '';

  const notes = useOperation('evidence.list', {
    reviewId,
    filter: noteFilterOf(filter),
    order: isSearched ? 'best-match' : 'newest-first',
    limit,
  });
  const here = useOperation(
    'evidence.list',
    {
      reviewId,
      filter: { activityType: activity.activityType },
      order: 'newest-first',
      limit: most,
    },
    { isEnabled: !narrowed && activity.activityType !== '' },
  );

  const { activityType, place } = activity;
  const rows = useMemo(
    () =>
      listRows({
        activity: { activityType, place },
        sameActivity: here.data?.notes ?? none,
        notes: notes.data?.notes ?? none,
        total: notes.data?.total ?? 0,
        isNarrowed: narrowed,
      }),
    [activityType, place, here.data, notes.data, narrowed],
  );

  const loaded = notes.data?.notes.length ?? 0;
  const total = notes.data?.total ?? 0;
  const hasMore = loaded < total && limit < most;
  const { refetch } = notes;
  return {
    rows,
    total,
    isReading: notes.isPending,
    failure: notes.error?.failure ?? null,
    readAgain: useCallback(() => void refetch(), [refetch]),
    hasMore,
    readMore: useCallback(
      () =>
        setLimit((before) =>
          // One step at a time, and only once the last step has arrived.
          before <= loaded ? Math.min(before + pageLength * 2, most) : before,
        ),
      [loaded],
    ),
    readAll: useCallback(() => setLimit(most), []),
  };
}
