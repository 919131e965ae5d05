// The clock at the school, YYYY-MM-DDTHH:MM, told again when the minute changes.
import { useSyncExternalStore } from 'react';
import { clockAt } from '../../../shared/domain/dates.ts';

const readClock = (): string => {
  const { date, time } = clockAt(Date.now());
  return `${date}T${time}`;
};

const subscribe = (tell: () => void): (() => void) => {
  const handle = setInterval(tell, 10_000);
  return () => clearInterval(handle);
};

export const useClock = (): string => useSyncExternalStore(subscribe, readClock);
