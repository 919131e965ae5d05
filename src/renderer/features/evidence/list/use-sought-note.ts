// A note that another screen or the search asked for: it is brought into sight and gets the focus.
import { useEffect, useRef } from 'react';
import { useSought } from '../../../api/navigation.ts';
import type { ListRow } from './list-rows.ts';

export interface SoughtNoteOptions {
  readonly rows: readonly ListRow[];
  /** A filter is still set: its lines are about to be drawn anew. */
  readonly isNarrowed: boolean;
  readonly hasMore: boolean;
  readonly readAll: () => void;
  readonly showAll: () => void;
  readonly focus: (id: string) => void;
}

export function useSoughtNote(options: SoughtNoteOptions): void {
  const { rows, isNarrowed, hasMore, readAll, showAll, focus } = options;
  const sought = useSought('note');
  /** Done once for each asking, so that the arrows are free afterwards. */
  const shown = useRef<string | null>(null);

  useEffect(() => {
    if (sought === null) shown.current = null;
    else showAll();
  }, [sought, showAll]);

  useEffect(() => {
    if (sought === null || shown.current === sought || isNarrowed) return;
    if (rows.some(({ id }) => id === sought)) {
      shown.current = sought;
      focus(sought);
    } else if (hasMore) readAll();
  }, [sought, rows, isNarrowed, hasMore, readAll, focus]);
}
