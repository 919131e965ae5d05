// Gives the focus to a field that comes with the next drawing: the line just added, or the one after
// the line just removed.
import { useEffect, useRef } from 'react';
import { focusField } from '../../ui/index.ts';

export function useFocusNext(): (fieldId: string) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    focusField(wanted.current);
    wanted.current = null;
  });
  return (fieldId) => {
    wanted.current = fieldId;
  };
}
