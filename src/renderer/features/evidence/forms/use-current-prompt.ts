// Which prompt or question is at hand: moved by keys while the focus stays in the note.
import { useCallback, useState } from 'react';

export interface CurrentPrompt {
  readonly id: string | null;
  readonly set: (id: string | null) => void;
  /** @returns the place it came to, or null where there is nothing to go to. */
  readonly step: (by: 1 | -1) => number | null;
  /** Said aloud after a step, and only then. */
  readonly isByKey: boolean;
}

export function useCurrentPrompt(ids: readonly string[]): CurrentPrompt {
  const [state, setState] = useState<{ id: string | null; isByKey: boolean }>({
    id: null,
    isByKey: false,
  });
  const id = state.id !== null && ids.includes(state.id) ? state.id : null;
  const set = useCallback((next: string | null) => setState({ id: next, isByKey: false }), []);
  const step = useCallback(
    (by: 1 | -1) => {
      if (ids.length === 0) return null;
      const at = id === null ? -1 : ids.indexOf(id);
      const next =
        at === -1 ? (by === 1 ? 0 : ids.length - 1) : (at + by + ids.length) % ids.length;
      setState({ id: ids[next] ?? null, isByKey: true });
      return next;
    },
    [ids, id],
  );
  return { id, set, step, isByKey: state.isByKey };
}
