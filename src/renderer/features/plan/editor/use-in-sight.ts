// Brings what has just opened into sight: where it opens low in the window, its row moves to the top.
import { useEffect } from 'react';

export function useInSight(openedId: string, rowId: string): void {
  useEffect(() => {
    const opened = document.getElementById(openedId);
    const row = document.getElementById(rowId)?.closest('tr');
    if (opened === null || row === null || row === undefined) return;
    if (opened.getBoundingClientRect().top > window.innerHeight / 2) {
      row.scrollIntoView({ block: 'start' });
    }
  }, [openedId, rowId]);
}
