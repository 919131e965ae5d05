// Starts what a file needs, once, and says when nothing of it is left on the screen.
import { useEffect, useState } from 'react';

/** A file is opened once, however often React mounts what opens it. */
const started = new Set<string>();

/** @param isIdle nothing is shown of it and nothing is under way. */
export function useOnce(
  token: string,
  start: () => Promise<void>,
  isIdle: boolean,
  onDone: () => void,
): void {
  const [hasStarted, setStarted] = useState(false);
  useEffect(() => {
    if (started.has(token)) return;
    started.add(token);
    void start().finally(() => setStarted(true));
  });
  useEffect(() => {
    if (hasStarted && isIdle) onDone();
  });
}

export interface IncomingProps {
  readonly file: { readonly token: string; readonly fileName: string };
  readonly onDone: () => void;
}
