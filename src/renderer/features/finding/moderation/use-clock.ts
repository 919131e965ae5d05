// The time of day, HH:MM, told again when the minute changes.
import { useSyncExternalStore } from 'react';
import { clockAt } from '../../../../shared/domain/dates.ts';

const subscribe = (tell: () => void): (() => void) => {
  const handle = setInterval(tell, 5_000);
  return () => clearInterval(handle);
};

export const useClock = (): string =>
  useSyncExternalStore(subscribe, () => clockAt(Date.now()).time);
