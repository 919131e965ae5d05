// Gives focus to something that is not on the screen yet: asked for when a thing is added, done as
// soon as it is there.
import { useCallback, useEffect, useRef } from 'react';
import { focusField } from '../../ui/index.ts';

/** Whoever has gone on to something else meanwhile is not pulled back. */
const patience = 2_000;

export function useFocusLater(): (id: string) => void {
  const wanted = useRef<{ readonly id: string; readonly until: number } | null>(null);

  const look = useCallback(() => {
    const { current } = wanted;
    if (current === null) return;
    if (focusField(current.id) || performance.now() > current.until) wanted.current = null;
  }, []);

  // After every drawing: the thing comes with the answer of a query.
  useEffect(look);

  return useCallback(
    (id) => {
      wanted.current = { id, until: performance.now() + patience };
      look();
    },
    [look],
  );
}
