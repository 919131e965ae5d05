// Where the focus goes when a screen comes up: to the field the screen asks for itself, else to its
// heading. Without this it would stay on a link that is no longer there.
import { useEffect, useRef } from 'react';
import { useHere } from '../api/navigation.ts';

const tries = 80;
const pause = 25;

/** The screen has said itself where to start. */
function hasItsOwnFocus(): boolean {
  const { activeElement } = document;
  if (activeElement === null || activeElement === document.body) return false;
  return activeElement.closest('main, [role="dialog"], [role="alertdialog"]') !== null;
}

export function useScreenFocus(): void {
  const here = useHere();
  const last = useRef(here);

  useEffect(() => {
    if (last.current === here) return undefined;
    last.current = here;
    const before = document.activeElement;
    let left = tries;
    let handle: ReturnType<typeof setTimeout> | undefined;
    let given: HTMLElement | null = null;
    let hasBeenHeld = false;
    const look = (): void => {
      const { activeElement } = document;
      const isHeld = hasItsOwnFocus() && activeElement !== before && activeElement !== given;
      hasBeenHeld ||= isHeld;
      // What had the focus may go away again: the heading a screen shows while it is loading, or the
      // field of the screen one leaves, which a closing dialog gives it back to.
      const isLost = activeElement === document.body && given?.isConnected !== true;
      const isWanted = !isHeld && (isLost || (given === null && !hasBeenHeld));
      const heading = isWanted ? document.querySelector<HTMLElement>('main h1') : null;
      // The heading of the screen one leaves is still there until the new one has been loaded.
      if (heading !== null && !heading.contains(before)) {
        heading.tabIndex = -1;
        heading.focus({ preventScroll: true });
        if (given === null) document.querySelector('main')?.scrollTo({ top: 0 });
        given = heading;
      }
      left -= 1;
      if (left > 0) handle = setTimeout(look, pause);
    };
    // A screen focuses its own field as it mounts; look once that has had its turn.
    handle = setTimeout(look, pause);
    return () => clearTimeout(handle);
  }, [here]);
}
