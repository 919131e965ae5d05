import { expect, test } from 'vitest';
import { inSteps, moved, resized } from './moved.ts';

const time = { start: '09:00', end: '09:30' };

test('a time keeps its length when it moves, and stays in the day', () => {
  expect(moved(time, 15)).toEqual({ start: '09:15', end: '09:45' });
  expect(moved(time, -9_000)).toEqual({ start: '00:00', end: '00:30' });
  expect(moved(time, 9_000)).toEqual({ start: '23:25', end: '23:55' });
});

test('a time never becomes shorter than a step', () => {
  expect(resized(time, 20)).toEqual({ start: '09:00', end: '09:50' });
  expect(resized(time, -90)).toEqual({ start: '09:00', end: '09:05' });
});

test('what is dragged counts in steps of five minutes', () => {
  expect([inSteps(7), inSteps(8), inSteps(-3)]).toEqual([5, 10, -5]);
});
