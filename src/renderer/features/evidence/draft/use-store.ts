// Watches one value of a store. The chosen value must be the same object while nothing about it
// changes, so choose fields and make nothing new.
import { useSyncExternalStore } from 'react';
import type { Store } from './store.ts';

export const useStoreValue = <State, Value>(
  store: Store<State>,
  choose: (state: State) => Value,
): Value => useSyncExternalStore(store.subscribe, () => choose(store.get()));
