// Tells what was just done to the calendar and offers to take it back: one thing at a time, and
// nothing any more once the calendar is used.
import { useRef } from 'react';
import { calendarMessages } from '../../messages/calendar.ts';
import { useToasts } from '../../ui/index.ts';

export interface WayBack {
  readonly offer: (words: string, onPress: () => void) => void;
  /** Takes away what is offered. */
  readonly end: () => void;
}

export function useWayBack(): WayBack {
  const toasts = useToasts();
  const close = useRef<() => void>(() => undefined);
  const end = (): void => close.current();
  return {
    offer: (words, onPress) => {
      end();
      close.current = toasts.show({ words, action: { label: calendarMessages.undo, onPress } });
    },
    end,
  };
}
