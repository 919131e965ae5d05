// The calendar as it is being put in: kept by core as it is typed, so that neither leaving the page
// nor a flat battery takes it away. Null in hand means that nothing differs from the one in use.
import { useCallback, useMemo, useRef, useState } from 'react';
import {
  calendarDraftOf,
  type CalendarDraft,
  emptyCalendarDraft,
} from '../../../shared/domain/calendar-draft.ts';
import type { ReviewId } from '../../../shared/domain/ids.ts';
import { invoke } from '../../api/invoke.ts';
import { useOverview } from '../../api/overview.ts';
import { useOperation } from '../../api/use-operation.ts';
import { type AutosavedValue, useAutosave } from '../../ui/index.ts';

export interface CalendarInHand {
  readonly draft: CalendarDraft;
  /** What differs from the calendar in use; `none` where the review has no calendar. */
  readonly state: 'in-use' | 'changed' | 'none';
  readonly change: (make: (draft: CalendarDraft) => CalendarDraft) => void;
  /** Back to the calendar in use. */
  readonly forget: () => void;
  /** What was in hand, to put it back; null where nothing was. */
  readonly put: (draft: CalendarDraft | null) => void;
  readonly inHand: () => CalendarDraft | null;
  readonly keeping: Pick<AutosavedValue<CalendarDraft | null>, 'state' | 'retry'>;
}

/** What the page has in hand is newer than what core was last asked for. */
const newestOf = new Map<ReviewId, CalendarDraft | null>();

/** What was typed before; undefined until core has been asked. */
export function useKeptDraft(reviewId: ReviewId): CalendarDraft | null | undefined {
  const { data, error } = useOperation('calendar-draft.read', { reviewId });
  const inHand = newestOf.get(reviewId);
  if (inHand !== undefined) return inHand;
  // Core cannot say: the calendar in use is better than no page.
  return error === null ? data : null;
}

export function useCalendarDraft(reviewId: ReviewId, kept: CalendarDraft | null): CalendarInHand {
  const { calendar } = useOverview().review;
  const inUse = useMemo(
    () => (calendar === null ? emptyCalendarDraft : calendarDraftOf(calendar)),
    [calendar],
  );
  const [typed, setTyped] = useState(kept);
  // Only keeps: what the page shows is always what was typed here.
  const {
    setValue,
    flush,
    retry,
    state: keptState,
  } = useAutosave<CalendarDraft | null>({
    key: `calendar ${reviewId}`,
    stored: kept,
    save: (draft) => invoke('calendar-draft.keep', { reviewId, draft }),
  });
  // Two changes may come before the next render: the second builds on the first.
  const newest = useRef(typed);

  const put = useCallback(
    (draft: CalendarDraft | null) => {
      newest.current = draft;
      newestOf.set(reviewId, draft);
      setTyped(draft);
      setValue(draft);
    },
    [reviewId, setValue],
  );
  const change = useCallback(
    (make: (draft: CalendarDraft) => CalendarDraft) => put(make(newest.current ?? inUse)),
    [put, inUse],
  );
  const forget = useCallback(() => {
    put(null);
    void flush();
  }, [put, flush]);
  const state: CalendarInHand['state'] = useMemo(() => {
    // What was changed and changed back is no change.
    if (typed !== null && JSON.stringify(typed) !== JSON.stringify(inUse)) return 'changed';
    return calendar === null ? 'none' : 'in-use';
  }, [typed, inUse, calendar]);
  const inHand = useCallback(() => newest.current, []);

  return {
    draft: typed ?? inUse,
    state,
    change,
    forget,
    put,
    inHand,
    keeping: { state: keptState, retry },
  };
}
