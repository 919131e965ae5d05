// A note that another screen or the search asked for: it is brought into sight and gets the focus.
import { useEffect, useRef } from 'react';
import { useSought } from '../../../api/navigation.ts';
import type { ListRow } from './list-rows.ts';

export interface SoughtNoteOptions {
  readonly rows: readonly ListRow[];
  readonly hasMore: boolean;
  readonly readAll: () => void;
  readonly showAll: () => void;
  readonly focus: (id: string) => void;
}

export function useSoughtNote({ rows, hasMore, readAll, showAll, focus }: SoughtNoteOptions): void {
  const sought = useSought('note');
  /** Done once for each asking, so that the arrows are free afterwards. */
  const shown = useRef<string | null>(null);

  useEffect(() => {
    if (sought === null) shown.current = null;
    else showAll();
  }, [sought, showAll]);

  useEffect(() => {
    if (sought === null || shown.current === sought) return;
    if (rows.some(({ id }) => id === sought)) {
      shown.current = sought;
      focus(sought);
    } else if (hasMore) readAll();
  }, [sought, rows, hasMore, readAll, focus]);
}
