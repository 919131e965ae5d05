// The time of this laptop, told once when the minute changes.
import { useEffect, useState } from 'react';
import { dayOfMinute, minuteOf } from './clock.ts';

export function useMinute(): string {
  const [minute, setMinute] = useState(() => minuteOf(new Date()));
  useEffect(() => {
    let handle: ReturnType<typeof setTimeout>;
    const look = (): void => {
      setMinute(minuteOf(new Date()));
      handle = setTimeout(look, 60_050 - (Date.now() % 60_000));
    };
    look();
    return () => clearTimeout(handle);
  }, []);
  return minute;
}

/** The day it is, YYYY-MM-DD, also past midnight. */
export const useToday = (): string => dayOfMinute(useMinute());
