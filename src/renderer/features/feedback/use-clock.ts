// The presenter's clock: how long each point and the whole have taken. It counts and says nothing.
import { useCallback, useEffect, useRef, useState } from 'react';

export interface Clock {
  /** Seconds spent on the slide shown. */
  readonly onThis: number;
  readonly inAll: number;
  readonly restart: () => void;
}

type Spent = Readonly<Record<string, number>>;

/** Kept while the application runs, so that a look at another screen does not lose the time. */
const keptOf = new Map<string, Spent>();

/** "3:05"; an hour and more as "1:02:00". */
export function clockTime(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const [hours, minutes] = [Math.floor(whole / 3_600), Math.floor((whole % 3_600) / 60)];
  const rest = String(whole % 60).padStart(2, '0');
  return hours === 0
    ? `${minutes}:${rest}`
    : `${hours}:${String(minutes).padStart(2, '0')}:${rest}`;
}

export function useClock(reviewId: string, slideId: string | null): Clock {
  const [spent, setSpent] = useState<Spent>(() => keptOf.get(reviewId) ?? {});
  const since = useRef(0);

  useEffect(() => {
    keptOf.set(reviewId, spent);
  }, [reviewId, spent]);

  useEffect(() => {
    if (slideId === null) return undefined;
    since.current = performance.now();
    const settle = (): void => {
      const now = performance.now();
      const passed = (now - since.current) / 1_000;
      since.current = now;
      setSpent((before) => ({ ...before, [slideId]: (before[slideId] ?? 0) + passed }));
    };
    const timer = setInterval(settle, 1_000);
    return () => {
      clearInterval(timer);
      settle();
    };
  }, [slideId]);

  const restart = useCallback(() => {
    since.current = performance.now();
    setSpent({});
  }, []);

  return {
    onThis: slideId === null ? 0 : (spent[slideId] ?? 0),
    inAll: Object.values(spent).reduce((sum, each) => sum + each, 0),
    restart,
  };
}
