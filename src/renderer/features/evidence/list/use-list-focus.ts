// Which note of the list has the keyboard, and where the arrows take it. Only one line of the list is
// a stop for Tab; the arrows go from line to line.
import { type KeyboardEvent, useCallback, useRef, useState } from 'react';
import { lineAfterKey } from './list-keys.ts';
import type { ListRow } from './list-rows.ts';

type NoteLine = Extract<ListRow, { kind: 'note' }>;

export interface FocusCall {
  readonly id: string;
  readonly count: number;
  /** A line that comes up later than this may no longer take the focus from where it is by then. */
  readonly until: number;
}

/** How long a line that is on its way (put back, still to be read) may take. */
const longestWait = 3_000;

export const noteLines = (rows: readonly ListRow[]): readonly NoteLine[] =>
  rows.filter((row) => row.kind === 'note');

export interface ListFocus {
  readonly activeId: string | null;
  readonly call: FocusCall | null;
  readonly activate: (id: string) => void;
  readonly focus: (id: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

export interface ListFocusOptions {
  readonly rows: readonly ListRow[];
  readonly onEdit: (id: string) => void;
  readonly onBin: (id: string) => void;
  readonly onChoose: (id: string) => void;
  /** Brings the line into sight, so that it is drawn and can take the focus. */
  readonly onReach: (id: string) => void;
}

export function useListFocus({
  rows,
  onEdit,
  onBin,
  onChoose,
  onReach,
}: ListFocusOptions): ListFocus {
  const [chosen, setChosen] = useState<string | null>(null);
  const [call, setCall] = useState<FocusCall | null>(null);
  const counter = useRef(0);
  const lines = noteLines(rows);
  const activeId = lines.some(({ id }) => id === chosen) ? chosen : (lines[0]?.id ?? null);

  const focus = useCallback(
    (id: string) => {
      setChosen(id);
      counter.current += 1;
      setCall({ id, count: counter.current, until: Date.now() + longestWait });
      onReach(id);
    },
    [onReach],
  );

  // A call is answered once; the same line drawn again later must not pull the focus to itself.
  const activate = useCallback((id: string) => {
    setChosen(id);
    setCall(null);
  }, []);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    // Keys pressed in a field or on a button of a line are that field's own.
    const isOnLine =
      event.target instanceof HTMLElement && event.target.dataset['note'] !== undefined;
    if (!isOnLine || event.ctrlKey || event.metaKey || event.altKey || activeId === null) return;
    if (event.key === 'Enter' || event.key === 'F2') onEdit(activeId);
    else if (event.key === 'Delete') onBin(activeId);
    else if (event.key === ' ') onChoose(activeId);
    else {
      const next = lineAfterKey(lines, activeId, event.key);
      if (next === null) return;
      focus(next);
    }
    event.preventDefault();
  };

  return { activeId, call, activate, focus, onKeyDown };
}
