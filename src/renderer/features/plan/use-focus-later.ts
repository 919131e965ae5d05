// Gives focus to something that is not on the screen yet: asked for when a thing is added, done as
// soon as it is there.
import { useCallback, useEffect, useRef } from 'react';
import { focusField } from '../../ui/index.ts';

/** Whoever has gone on to something else meanwhile is not pulled back. */
const patience = 2_000;

interface Wanted {
  readonly id: string;
  readonly inside: string | undefined;
  readonly until: number;
}

const isThere = ({ id, inside }: Wanted): boolean =>
  inside === undefined || document.getElementById(id)?.closest(inside) != null;

/** `inside` waits until the thing stands in a part of the screen that matches. */
export function useFocusLater(): (id: string, inside?: string) => void {
  const wanted = useRef<Wanted | null>(null);

  const look = useCallback(() => {
    const { current } = wanted;
    if (current === null) return;
    const isLate = performance.now() > current.until;
    if (isLate || (isThere(current) && focusField(current.id))) wanted.current = null;
  }, []);

  // After every drawing: the thing comes with the answer of a query.
  useEffect(look);

  return useCallback(
    (id, inside) => {
      wanted.current = { id, inside, until: performance.now() + patience };
      look();
    },
    [look],
  );
}
