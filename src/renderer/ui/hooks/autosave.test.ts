import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { type AutosaveState, type AutosaveTimer, createAutosave } from './autosave.ts';

/** A clock that a test moves by hand. */
const handClock = () => {
  let now = 0;
  let next = 1;
  const jobs = new Map<number, { readonly at: number; readonly run: () => void }>();
  const timer: AutosaveTimer = {
    start: (run, milliseconds) => {
      const handle = next++;
      jobs.set(handle, { at: now + milliseconds, run });
      return handle;
    },
    stop: (handle) => void jobs.delete(handle as number),
    now: () => new Date(now),
  };
  const settle = async () => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };
  const pass = async (milliseconds: number) => {
    const end = now + milliseconds;
    for (;;) {
      const due = [...jobs]
        .filter(([, job]) => job.at <= end)
        .toSorted((a, b) => a[1].at - b[1].at)[0];
      if (due === undefined) break;
      now = Math.max(now, due[1].at);
      jobs.delete(due[0]);
      due[1].run();
      await settle();
    }
    now = end;
    await settle();
  };
  return { timer, pass, settle };
};

interface Call {
  readonly value: string;
  readonly succeed: (outcome?: unknown) => void;
  readonly fail: () => void;
}

/** A save whose answers a test gives by hand. */
const handSave = () => {
  const calls: Call[] = [];
  const stored: string[] = [];
  let running = 0;
  let mostRunning = 0;
  const save = (value: string) =>
    new Promise<unknown>((resolve, reject) => {
      running += 1;
      mostRunning = Math.max(mostRunning, running);
      calls.push({
        value,
        succeed: (outcome) => {
          running -= 1;
          stored.push(value);
          resolve(outcome);
        },
        fail: () => {
          running -= 1;
          reject(new Error('disk full'));
        },
      });
    });
  return { save, calls, stored, mostRunning: () => mostRunning };
};

const set = (delay?: number) => {
  const clock = handClock();
  const server = handSave();
  const states: AutosaveState[] = [];
  const autosave = createAutosave<string>({
    save: server.save,
    onState: (state) => states.push(state),
    timer: clock.timer,
    ...(delay === undefined ? {} : { delay }),
  });
  return { ...clock, ...server, states, autosave };
};

describe('autosave', () => {
  it('saves once for a burst of keys, with the last value', async () => {
    const { autosave, pass, calls, states } = set();
    for (const value of ['a', 'ab', 'abc']) {
      autosave.change(value);
      await pass(100);
    }
    await pass(300);
    expect(calls.map((call) => call.value)).toEqual(['abc']);
    calls[0]?.succeed();
    await pass(0);
    expect(states.at(-1)).toMatchObject({ kind: 'saved' });
    expect(autosave.isWaiting()).toBe(false);
  });

  it('saves while the keys do not rest, so that no key waits longer than 400 ms', async () => {
    const { autosave, pass, calls } = set();
    let text = '';
    for (let key = 1; key <= 50; key += 1) {
      text += 'x';
      autosave.change(text);
      await pass(40);
      calls.at(-1)?.succeed();
      await pass(0);
      const unsaved = text.length - (calls.at(-1)?.value.length ?? 0);
      expect(unsaved * 40).toBeLessThanOrEqual(400);
    }
    expect(calls.length).toBeLessThanOrEqual(6);
  });

  it('never waits longer than 300 ms after the last key, whatever is asked for', async () => {
    const { autosave, pass, calls } = set(5_000);
    autosave.change('a');
    await pass(299);
    expect(calls).toHaveLength(0);
    await pass(1);
    expect(calls).toHaveLength(1);
  });

  it('saves at once on flush, and flush ends when it is saved', async () => {
    const { autosave, calls, settle } = set();
    let isOver = false;
    autosave.change('a');
    void autosave.flush().then(() => {
      isOver = true;
    });
    await settle();
    expect(calls.map((call) => call.value)).toEqual(['a']);
    expect(isOver).toBe(false);
    calls[0]?.succeed();
    await settle();
    expect(isOver).toBe(true);
  });

  it('saves one after the other: what is typed meanwhile waits, and only the newest goes', async () => {
    const { autosave, pass, calls, mostRunning } = set();
    autosave.change('a');
    await pass(300);
    autosave.change('ab');
    autosave.change('abc');
    await pass(2_000);
    expect(calls.map((call) => call.value)).toEqual(['a']);
    calls[0]?.succeed();
    await pass(0);
    expect(calls.map((call) => call.value)).toEqual(['a', 'abc']);
    expect(mostRunning()).toBe(1);
  });

  it('keeps a value that could not be saved, says so, and tries again by itself', async () => {
    const { autosave, pass, calls, states } = set();
    autosave.change('a');
    await pass(300);
    calls[0]?.fail();
    await pass(0);
    expect(states.at(-1)).toMatchObject({ kind: 'failed' });
    expect(autosave.waiting()).toEqual({ value: 'a' });
    await pass(1_000);
    expect(calls.map((call) => call.value)).toEqual(['a', 'a']);
    calls[1]?.succeed();
    await pass(0);
    expect(states.at(-1)).toMatchObject({ kind: 'saved' });
  });

  it('takes a Result that is not ok for a failure', async () => {
    const { autosave, pass, calls, states } = set();
    autosave.change('a');
    await pass(300);
    calls[0]?.succeed({ ok: false, failure: { kind: 'visit-closed' } });
    await pass(0);
    expect(states.at(-1)).toMatchObject({ kind: 'failed' });
    expect(autosave.isWaiting()).toBe(true);
  });

  it('treats a `save` that throws before it returns like any other failure', async () => {
    const clock = handClock();
    const states: AutosaveState[] = [];
    const autosave = createAutosave<string>({
      save: () => {
        throw new Error('bridge gone');
      },
      onState: (state) => states.push(state),
      timer: clock.timer,
    });
    autosave.change('a');
    await clock.pass(300);
    expect(states.at(-1)).toMatchObject({ kind: 'failed' });
    expect(autosave.isWaiting()).toBe(true);
  });

  it('saves what is typed in the very moment the page is told that all is saved', async () => {
    const clock = handClock();
    const saved: string[] = [];
    let isFirst = true;
    const autosave = createAutosave<string>({
      save: (value) => Promise.resolve(void saved.push(value)),
      onState: (state) => {
        if (state.kind !== 'saved' || !isFirst) return;
        isFirst = false;
        autosave.change('b');
      },
      timer: clock.timer,
    });
    autosave.change('a');
    await clock.pass(1_000);
    expect(saved).toEqual(['a', 'b']);
    expect(autosave.isWaiting()).toBe(false);
  });

  it('does nothing on flush when nothing was typed', async () => {
    const { autosave, calls, states, settle } = set();
    await autosave.flush();
    await settle();
    expect(calls).toHaveLength(0);
    expect(states).toHaveLength(0);
  });

  it('for any order of keys, pauses, flushes and failures ends with the last value stored', async () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('type' as const), value: fc.string() }),
      fc.record({ kind: fc.constant('pass' as const), milliseconds: fc.nat(400) }),
      fc.record({ kind: fc.constant('flush' as const) }),
      fc.record({ kind: fc.constant('answer' as const), isGood: fc.boolean() }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const { autosave, pass, settle, calls, stored, mostRunning } = set();
        let answered = 0;
        let last: string | null = null;
        const answer = (isGood: boolean) => {
          const call = calls[answered];
          if (call === undefined) return false;
          answered += 1;
          if (isGood) call.succeed();
          else call.fail();
          return true;
        };
        for (const each of steps) {
          if (each.kind === 'type') {
            last = each.value;
            autosave.change(each.value);
          } else if (each.kind === 'pass') await pass(each.milliseconds);
          else if (each.kind === 'flush') void autosave.flush();
          else answer(each.isGood);
          await settle();
        }
        for (let round = 0; round < 5; round += 1) {
          await pass(60_000);
          while (answer(true)) await settle();
        }
        expect(autosave.isWaiting()).toBe(false);
        expect(stored.at(-1) ?? null).toBe(last);
        expect(mostRunning()).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });
});
