// A value that parts of a screen watch each for themselves, so that a key press in one of them
// redraws nothing else. Knows nothing of React; see use-store.ts.

export interface Store<State> {
  readonly get: () => State;
  readonly set: (change: Partial<State>) => void;
  /** @returns a function that stops listening. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore<State extends object>(start: State): Store<State> {
  let state = start;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (change) => {
      state = { ...state, ...change };
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
