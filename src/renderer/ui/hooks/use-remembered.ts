// A small choice about the look of a page (a folded panel), remembered on this computer. Never for
// anything that belongs to a review.

import { useCallback, useState } from 'react';

const prefix = 'fieldfare.look.';

const read = (name: string): string | null => {
  try {
    return window.localStorage.getItem(prefix + name);
  } catch {
    // No storage: the choice then lasts as long as the page.
    return null;
  }
};

export const useRememberedSwitch = (
  name: string,
  start: boolean,
): readonly [boolean, (isOn: boolean) => void] => {
  const [isOn, setIsOn] = useState(() => {
    const found = read(name);
    return found === null ? start : found === 'on';
  });
  const remember = useCallback(
    (next: boolean) => {
      setIsOn(next);
      try {
        window.localStorage.setItem(prefix + name, next ? 'on' : 'off');
      } catch {
        // As above.
      }
    },
    [name],
  );
  return [isOn, remember];
};
