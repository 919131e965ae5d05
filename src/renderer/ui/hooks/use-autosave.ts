// Binds the rules of autosave.ts to a field: what the person types shows at once and is saved as it
// is typed. A change that comes from elsewhere (a colleague, undo) shows only once nothing of the
// person's own is on its way and the keys have rested.

import { useCallback, useEffect, useRef, useState } from 'react';
import { type Autosave, type AutosaveState, createAutosave } from './autosave.ts';
import { watchUnsaved } from './unsaved.ts';

export interface UseAutosaveOptions<Value> {
  /** What the value belongs to ("note 01J…/text"). When it changes, what was typed for the old one
      is saved with the old `save` and the field starts from the new stored value. */
  readonly key: string;
  /** The value as it is stored. */
  readonly stored: Value;
  /** A rejection, or a Result with `ok: false`, counts as not saved and is tried again. */
  readonly save: (value: Value) => Promise<unknown>;
  readonly delay?: number;
  /** Compares values that are not plain; `Object.is` if absent. */
  readonly isEqual?: (one: Value, other: Value) => boolean;
}

export interface AutosavedValue<Value> {
  readonly value: Value;
  readonly setValue: (value: Value) => void;
  readonly state: AutosaveState;
  /** For onBlur, and before leaving: resolves when it is saved or has failed. */
  readonly flush: () => Promise<void>;
  readonly retry: () => void;
}

/** What the person typed and has not been given back to what is stored. */
interface Typed<Value> {
  readonly key: string;
  readonly value: Value;
  /** What was stored then: while it still is, our own save has not come back yet. */
  readonly storedThen: Value;
}

interface ToldState {
  readonly key: string;
  readonly state: AutosaveState;
}

interface KeyedAutosave<Value> {
  readonly key: string;
  readonly autosave: Autosave<Value>;
}

/** How long the keys rest before a change from elsewhere may replace what stands in the field. */
const restMilliseconds = 1_000;

const idle: AutosaveState = { kind: 'idle' };

export const useAutosave = <Value>({
  key,
  stored,
  save,
  delay,
  isEqual = Object.is,
}: UseAutosaveOptions<Value>): AutosavedValue<Value> => {
  const [typed, setTyped] = useState<Typed<Value> | null>(null);
  const [told, setTold] = useState<ToldState>({ key, state: idle });
  const current = useRef<KeyedAutosave<Value> | null>(null);
  const latest = useRef({ key, save, stored });
  const arrived = useRef<Typed<Value> | null>(null);
  const isMounted = useRef(true);

  useEffect(() => {
    latest.current = { key, save, stored };
  });

  const autosaveFor = useCallback(
    (wanted: string): Autosave<Value> => {
      if (current.current?.key === wanted) return current.current.autosave;
      let saveOfKey = latest.current.save;
      const autosave = createAutosave<Value>({
        save: (value) => {
          // The newest `save` of this key; once the field shows another, the last one it had.
          if (latest.current.key === wanted) saveOfKey = latest.current.save;
          return saveOfKey(value);
        },
        onState: (state) => {
          if (isMounted.current && latest.current.key === wanted) setTold({ key: wanted, state });
        },
        ...(delay === undefined ? {} : { delay }),
      });
      current.current = { key: wanted, autosave };
      return autosave;
    },
    [delay],
  );

  const setValue = useCallback(
    (value: Value) => {
      setTyped({ key, value, storedThen: latest.current.stored });
      const autosave = autosaveFor(key);
      autosave.change(value);
      watchUnsaved(autosave);
    },
    [autosaveFor, key],
  );

  const flush = useCallback(
    () => (current.current === null ? Promise.resolve() : current.current.autosave.flush()),
    [],
  );

  const retry = useCallback(() => void flush(), [flush]);

  // Gives the field back to what is stored, once ours has arrived there and the keys have rested.
  useEffect(() => {
    if (typed === null || typed.key !== key) return undefined;
    if (current.current?.autosave.isWaiting() === true) return undefined;
    // Once ours was stored, what was stored before it is a change too: an undo gives it back.
    if (isEqual(stored, typed.value)) arrived.current = typed;
    const hasArrived = arrived.current === typed || !isEqual(stored, typed.storedThen);
    if (!hasArrived) return undefined;
    const rest = setTimeout(() => setTyped(null), restMilliseconds);
    return () => clearTimeout(rest);
  }, [typed, key, stored, told, isEqual]);

  // Leaving the screen, or what the field shows, saves what waits.
  useEffect(
    () => () => {
      if (current.current?.key === key) void current.current.autosave.flush();
    },
    [key],
  );

  useEffect(() => {
    isMounted.current = true;
    return () => {
      isMounted.current = false;
    };
  }, []);

  return {
    value: typed !== null && typed.key === key ? typed.value : stored,
    setValue,
    state: told.key === key ? told.state : idle,
    flush,
    retry,
  };
};
