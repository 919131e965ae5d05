// Moving a line by its arrows: it stands in its new place at once, says where that is, and keeps the
// focus on the arrow. Presses may come faster than the list comes back: each builds on the one before.
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { formEditorMessages as words } from '../../messages/form-editor.ts';

interface Line {
  readonly id: string;
  readonly name: string;
}

interface LineMoves {
  readonly move: (id: string, by: 1 | -1) => void;
  /** The ids in the order to show them in. */
  readonly ids: readonly string[];
  /** Where the line that was moved stands now, to be said aloud. */
  readonly said: string;
}

interface Wanted {
  readonly id: string;
  readonly arrow: 'up' | 'down';
}

/** The focus goes along with its line; where a person has gone on, it is left alone. */
function keepFocus({ id, arrow }: Wanted): void {
  const { activeElement } = document;
  const row = document.querySelector(`[data-line="${id}"]`);
  const isAway = activeElement !== document.body && row?.contains(activeElement) !== true;
  if (!isAway) row?.querySelector<HTMLElement>(`[data-move="${arrow}"]`)?.focus();
}

/** How long an order of our own stands where the stored one does not come to be the same. */
const settlingMilliseconds = 2_000;

const isSameOrder = (one: readonly string[], other: readonly string[]): boolean =>
  one.join(' ') === other.join(' ');

/** @param lines those that change places with one another, in order. */
export function useLineMoves(
  lines: readonly Line[],
  put: (id: string, beforeId: string | null) => Promise<unknown>,
): LineMoves {
  const [said, setSaid] = useState('');
  const [ours, setOurs] = useState<readonly string[] | null>(null);
  const wanted = useRef<Wanted | null>(null);
  const stored = useMemo(() => lines.map(({ id }) => id), [lines]);
  const ids = useMemo(() => {
    if (ours === null) return stored;
    return [
      ...ours.filter((id) => stored.includes(id)),
      ...stored.filter((id) => !ours.includes(id)),
    ];
  }, [ours, stored]);
  // Two presses may come before the next render.
  const newest = useRef(ids);

  useLayoutEffect(() => {
    newest.current = ids;
    if (wanted.current !== null) keepFocus(wanted.current);
  }, [ids]);

  useEffect(() => {
    if (ours === null) return undefined;
    if (isSameOrder(ours, stored)) {
      setOurs(null);
      return undefined;
    }
    const handle = setTimeout(() => setOurs(null), settlingMilliseconds);
    return () => clearTimeout(handle);
  }, [ours, stored]);

  const move = useCallback(
    (id: string, by: 1 | -1) => {
      const now = newest.current;
      const at = now.indexOf(id);
      const to = at + by;
      if (at === -1 || to < 0 || to >= now.length) return;
      const before = by === 1 ? now[to + 1] : now[to];
      const others = now.filter((each) => each !== id);
      const next = [...others.slice(0, to), id, ...others.slice(to)];
      newest.current = next;
      wanted.current = { id, arrow: by === 1 ? 'down' : 'up' };
      setOurs(next);
      setSaid(words.moved(lines.find((line) => line.id === id)?.name ?? '', to + 1, now.length));
      void put(id, before ?? null);
    },
    [put, lines],
  );
  return { move, ids, said };
}
