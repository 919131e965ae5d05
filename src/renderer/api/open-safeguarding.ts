// Opens the safeguarding panel of the frame one is in, for a screen that has to point there.
import { createContext, useContext } from 'react';

export const OpenSafeguardingContext = createContext<(() => void) | null>(null);

export function useOpenSafeguarding(): () => void {
  const open = useContext(OpenSafeguardingContext);
  if (open === null) throw new Error('This screen belongs inside a review.');
  return open;
}
