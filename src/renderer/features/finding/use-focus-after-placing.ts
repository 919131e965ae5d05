// Keeps the focus in the list of notes while notes leave it.
import { useEffect, useRef } from 'react';
import type { Evidence } from '../../../shared/domain/evidence.ts';
import type { EvidenceId } from '../../../shared/domain/ids.ts';

/**
 * Where the focus goes when the note it was on has left the list: to the note that came up in its
 * place, or to the heading when that was the last.
 */
export function useFocusAfterPlacing(notes: readonly Evidence[] | undefined) {
  const from = useRef<number | null>(null);
  useEffect(() => {
    const at = from.current;
    if (at === null) return undefined;
    from.current = null;
    // The list looks after its own focus first; this is for when there was none left to look after.
    const timer = setTimeout(() => {
      if (document.activeElement !== document.body) return;
      const pane = document.querySelector('[aria-labelledby="notes-to-place"]');
      const rows = pane?.querySelectorAll<HTMLElement>('[role="row"]') ?? [];
      const heading = pane?.querySelector<HTMLElement>('h2');
      (rows[Math.min(at, rows.length - 1)] ?? heading)?.focus();
    }, 60);
    return () => clearTimeout(timer);
  }, [notes]);
  return (placed: readonly EvidenceId[]): void => {
    const at = notes?.findIndex(({ id }) => placed.includes(id)) ?? -1;
    from.current = at === -1 ? null : at;
  };
}
