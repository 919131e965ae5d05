import { describe, expect, test } from 'vitest';
import type { ClockEvent } from './clock-event.ts';
import { clockOfWorkshop, eventsInOrder } from './clock.ts';

const steps = [
  { id: 'a', minutes: 5 },
  { id: 'b', minutes: 10 },
  { id: 'c', minutes: 8 },
];
const start = Date.parse('2026-10-21T14:30:00.000Z');
const after = (minutes: number): number => start + minutes * 60_000;
let count = 0;
const event = (minutes: number, deed: ClockEvent['deed'], stepId = '', given = 0): ClockEvent => {
  count += 1;
  const id = `e${String(count).padStart(4, '0')}`;
  return {
    id,
    order: count,
    deed,
    at: new Date(after(minutes)).toISOString(),
    stepId,
    minutes: given,
  };
};
const clock = (events: ClockEvent[], now: number, planned: number | null = null) =>
  clockOfWorkshop(steps, events, after(now), planned);
const states = (events: ClockEvent[], now: number) => clock(events, now).steps.map((s) => s.state);

describe('the clock of a workshop', () => {
  test('before it begins, it says when each step would be', () => {
    const { state, steps: timed, endsAt, nextId } = clock([], 0, after(30));
    expect(state).toBe('not-begun');
    expect(timed.map(({ startsAt }) => startsAt)).toEqual([after(30), after(35), after(45)]);
    expect(endsAt).toBe(after(53));
    expect(nextId).toBe('a');
  });

  test('counts down, and says by how much a step is over', () => {
    const events = [event(0, 'begin', 'a')];
    expect(clock(events, 3)).toMatchObject({ stepId: 'a', left: 120, endsAt: after(23) });
    expect(clock(events, 7)).toMatchObject({ left: -120, endsAt: after(25), nextId: 'b' });
  });

  test('pauses are no time spent, and move the end', () => {
    const events = [event(0, 'begin', 'a'), event(2, 'pause'), event(9, 'resume')];
    expect(clock(events.slice(0, 2), 8)).toMatchObject({ state: 'paused', left: 180 });
    expect(clock(events, 10)).toMatchObject({ state: 'running', left: 120, endsAt: after(30) });
  });

  test('stretches, shrinks, skips and keeps', () => {
    const events = [
      event(0, 'begin', 'a'),
      event(1, 'stretch', 'a', 3),
      event(1, 'stretch', 'b', -4),
      event(1, 'skip', 'c'),
    ];
    expect(clock(events, 1)).toMatchObject({ left: 7 * 60, endsAt: after(14) });
    expect(states(events, 1)).toEqual(['now', 'to-come', 'skipped']);
    expect(states([...events, event(2, 'keep', 'c')], 2)).toEqual(['now', 'to-come', 'to-come']);
  });

  test('a step that is passed over is skipped, and one that comes again goes on where it was', () => {
    const events = [event(0, 'begin', 'a'), event(2, 'begin', 'c')];
    expect(states(events, 3)).toEqual(['done', 'skipped', 'now']);
    expect(clock([...events, event(4, 'begin', 'a')], 5)).toMatchObject({ left: 120 });
  });

  test('ends, and can be taken up again', () => {
    const events = [event(0, 'begin', 'a'), event(4, 'finish')];
    expect(clock(events, 60)).toMatchObject({ state: 'finished', spent: 240, endsAt: after(4) });
    expect(states(events, 60)).toEqual(['done', 'skipped', 'skipped']);
    const again = [...events, event(60, 'begin', 'b')];
    expect(clock(again, 61)).toMatchObject({ state: 'running', stepId: 'b', nextId: 'c' });
  });

  test('a wall clock that was set back takes nothing away', () => {
    const events = [event(5, 'begin', 'a'), event(3, 'begin', 'b')];
    expect(clock(events, 4).steps.map(({ spent }) => spent)).toEqual([0, 60, 0]);
  });

  test('is the same whatever the order it is given in, and knows no step that is gone', () => {
    const events = [event(0, 'begin', 'a'), event(1, 'begin', 'gone'), event(2, 'begin', 'b')];
    expect(clock(events.toReversed(), 4)).toEqual(clock(events, 4));
    expect(eventsInOrder(events.toReversed())).toEqual(events);
    expect(clock(events, 4).stepId).toBe('b');
  });
});
