// The rules of saving as one types, without React and without a clock of its own: what is typed
// last is saved last, one save at a time, and a value that could not be saved is kept and tried
// again. It must not know what it saves or where.

export type AutosaveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'failed'; readonly reason: unknown };

export interface AutosaveTimer {
  readonly start: (run: () => void, milliseconds: number) => unknown;
  readonly stop: (handle: unknown) => void;
  readonly now: () => Date;
}

export interface AutosaveOptions<Value> {
  /** Saves one value. A rejection, or a Result with `ok: false`, counts as not saved. */
  readonly save: (value: Value) => Promise<unknown>;
  readonly onState: (state: AutosaveState) => void;
  readonly delay?: number;
  readonly timer?: AutosaveTimer;
}

export interface Autosave<Value> {
  /** Takes what is there now; saves it after the delay. */
  readonly change: (value: Value) => void;
  /** Saves at once what waits. Resolves when nothing waits any more, or the save failed. */
  readonly flush: () => Promise<void>;
  /** Whether a value is not yet known to be saved. */
  readonly isWaiting: () => boolean;
  /** The newest value that is not yet known to be saved. */
  readonly waiting: () => { readonly value: Value } | null;
}

/** No more than this between the last key and the save. */
export const longestDelay = 300;

/**
 * Whoever types without a rest is saved all the same: no key waits longer than this. A page that
 * falls may take the last 500 ms of typing with it, and saving itself needs a moment.
 */
export const longestUnsaved = 400;

const retryPauses = [1_000, 2_000, 5_000, 10_000, 30_000] as const;

const realTimer: AutosaveTimer = {
  start: (run, milliseconds) => setTimeout(run, milliseconds),
  stop: (handle) => clearTimeout(handle as ReturnType<typeof setTimeout>),
  now: () => new Date(),
};

const isFailedResult = (outcome: unknown): boolean =>
  typeof outcome === 'object' && outcome !== null && 'ok' in outcome && outcome.ok === false;

export const createAutosave = <Value>({
  save,
  onState,
  delay = 250,
  timer = realTimer,
}: AutosaveOptions<Value>): Autosave<Value> => {
  // Wrapped, so that `undefined` and `null` are values like any other.
  let waiting: { readonly value: Value } | null = null;
  let running: Promise<void> | null = null;
  let handle: unknown = null;
  let failures = 0;
  /** When the oldest key that no save has taken along was pressed. */
  let unsavedSince: number | null = null;

  const stopTimer = (): void => {
    if (handle !== null) timer.stop(handle);
    handle = null;
  };

  const startTimer = (milliseconds: number): void => {
    stopTimer();
    handle = timer.start(() => {
      handle = null;
      void flush();
    }, milliseconds);
  };

  /** True when the value was saved. */
  const saveOne = async (entry: { readonly value: Value }): Promise<boolean> => {
    unsavedSince = null;
    onState({ kind: 'saving' });
    try {
      const outcome = await save(entry.value);
      if (isFailedResult(outcome)) throw outcome;
      failures = 0;
      // A newer value may have come in meanwhile: it stays waiting.
      if (waiting === entry) waiting = null;
      return true;
    } catch (reason) {
      const pause = retryPauses[Math.min(failures, retryPauses.length - 1)] ?? 30_000;
      failures += 1;
      onState({ kind: 'failed', reason });
      startTimer(pause);
      return false;
    }
  };

  const run = async (): Promise<void> => {
    for (let entry = waiting; entry !== null; entry = waiting) {
      if (!(await saveOne(entry))) return;
    }
    onState({ kind: 'saved', at: timer.now() });
  };

  const flush = (): Promise<void> => {
    stopTimer();
    if (running !== null) return running;
    if (waiting === null) return Promise.resolve();
    running = run().finally(() => {
      running = null;
      // Typed in the moment between the last save's end and here.
      if (waiting !== null && handle === null) startTimer(Math.min(delay, longestDelay));
    });
    return running;
  };

  return {
    change: (value) => {
      waiting = { value };
      const now = timer.now().getTime();
      unsavedSince ??= now;
      // A save under way picks the newest value up when it ends.
      if (running !== null) return;
      const left = Math.max(0, unsavedSince + longestUnsaved - now);
      startTimer(Math.min(delay, longestDelay, left));
    },
    flush,
    isWaiting: () => waiting !== null,
    waiting: () => waiting,
  };
};
