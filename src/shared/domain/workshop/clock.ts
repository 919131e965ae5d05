// Where the clock of a workshop stands: worked out from what happened to it and the time now, and
// from nothing else. It never goes backwards and never lets a step be below nothing.
import type { ClockEvent } from './clock-event.ts';

interface PlannedStep {
  readonly id: string;
  readonly minutes: number;
}

export type StepState = 'to-come' | 'now' | 'done' | 'skipped';

export interface StepTime {
  readonly id: string;
  readonly state: StepState;
  /** As planned, with what was given or taken since. */
  readonly minutes: number;
  readonly stretched: number;
  /** Seconds it has run, without pauses. */
  readonly spent: number;
  /** When it began, or would begin if every step took its minutes. */
  readonly startsAt: number | null;
}

export type ClockState = 'not-begun' | 'running' | 'paused' | 'finished';

export interface WorkshopClock {
  readonly state: ClockState;
  readonly stepId: string | null;
  readonly steps: readonly StepTime[];
  /** Seconds left of the step that runs; below nothing once it is over. */
  readonly left: number;
  readonly beganAt: number | null;
  /** When it ends if every step takes its minutes from here. */
  readonly endsAt: number | null;
  /** Seconds it has run, without pauses. */
  readonly spent: number;
  readonly nextId: string | null;
}

const second = 1_000;
const minute = 60_000;

/** By place, then by id: the same on every laptop whatever its clock says. */
export const eventsInOrder = (events: readonly ClockEvent[]): ClockEvent[] =>
  events.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

interface Running {
  state: ClockState;
  stepId: string | null;
  /** Since when the step has run without a pause. */
  since: number;
  beganAt: number | null;
  endedAt: number | null;
}

/** @param now milliseconds; @param plannedAt when it is booked to begin, milliseconds or null. */
export function clockOfWorkshop(
  steps: readonly PlannedStep[],
  events: readonly ClockEvent[],
  now: number,
  plannedAt: number | null = null,
): WorkshopClock {
  const known = new Set(steps.map(({ id }) => id));
  const spent = new Map<string, number>();
  const begun = new Map<string, number>();
  const stretched = new Map<string, number>();
  const skipped = new Set<string>();
  const run: Running = { state: 'not-begun', stepId: null, since: 0, beganAt: null, endedAt: null };

  const rest = (at: number): void => {
    if (run.state !== 'running' || run.stepId === null) return;
    const ran = Math.max(0, at - run.since);
    spent.set(run.stepId, (spent.get(run.stepId) ?? 0) + ran);
    run.since = Math.max(run.since, at);
  };

  for (const event of eventsInOrder(events)) {
    const at = Date.parse(event.at);
    const isKnown = known.has(event.stepId);
    switch (event.deed) {
      case 'begin':
        if (!isKnown) break;
        rest(at);
        skipped.delete(event.stepId);
        if (!begun.has(event.stepId)) begun.set(event.stepId, at);
        run.beganAt ??= at;
        Object.assign(run, { state: 'running', stepId: event.stepId, since: at, endedAt: null });
        break;
      case 'pause':
        rest(at);
        if (run.state === 'running') run.state = 'paused';
        break;
      case 'resume':
        if (run.state === 'paused') Object.assign(run, { state: 'running', since: at });
        break;
      case 'stretch':
        if (isKnown) {
          stretched.set(event.stepId, (stretched.get(event.stepId) ?? 0) + event.minutes);
        }
        break;
      case 'skip':
        if (isKnown && event.stepId !== run.stepId) skipped.add(event.stepId);
        break;
      case 'keep':
        skipped.delete(event.stepId);
        break;
      case 'finish':
        rest(at);
        if (run.state !== 'not-begun') Object.assign(run, { state: 'finished', endedAt: at });
        break;
    }
  }
  rest(now);

  const isOver = run.state === 'finished';
  const currentId = isOver ? null : run.stepId;
  const at = steps.findIndex(({ id }) => id === currentId);
  const minutesOf = ({ id, minutes }: PlannedStep): number =>
    Math.max(0, minutes + (stretched.get(id) ?? 0));

  const stateOf = (id: string, index: number): StepState => {
    if (id === currentId) return 'now';
    // A step that ran and comes again is still to come only where it has not run at all.
    if (begun.has(id)) return 'done';
    if (skipped.has(id) || isOver || index < at) return 'skipped';
    return 'to-come';
  };

  let next: number | null = run.beganAt === null ? plannedAt : now;
  const timed = steps.map((step, index): StepTime => {
    const state = stateOf(step.id, index);
    const minutes = minutesOf(step);
    const ran = spent.get(step.id) ?? 0;
    let startsAt: number | null = begun.get(step.id) ?? null;
    if (state === 'now') next = now + Math.max(0, minutes * minute - ran);
    else if (state === 'to-come' && next !== null) {
      startsAt = next;
      next += minutes * minute;
    }
    return {
      id: step.id,
      state,
      minutes,
      stretched: stretched.get(step.id) ?? 0,
      spent: Math.floor(ran / second),
      startsAt,
    };
  });

  const current = timed[at];
  const total = [...spent.values()].reduce((sum, ran) => sum + ran, 0);
  return {
    state: run.state,
    stepId: currentId,
    steps: timed,
    left: current === undefined ? 0 : current.minutes * 60 - current.spent,
    beganAt: run.beganAt,
    endsAt: isOver ? run.endedAt : next,
    spent: Math.floor(total / second),
    nextId:
      run.state === 'finished'
        ? null
        : (timed.find(({ state }, index) => index > at && state === 'to-come')?.id ?? null),
  };
}
