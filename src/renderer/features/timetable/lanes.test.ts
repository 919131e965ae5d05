import { expect, test } from 'vitest';
import type { Slot } from '../../../shared/domain/timetable.ts';
import { placeInLanes } from './lanes.ts';

const at = (start: string, end: string) => ({ slot: { time: { start, end } } as Slot });

test('times one after the other have the whole width', () => {
  const placed = placeInLanes([at('09:00', '09:30'), at('09:30', '10:00')]);
  expect(placed.map(({ lane, lanes }) => [lane, lanes])).toEqual([
    [0, 1],
    [0, 1],
  ]);
});

test('times at once share it, and a lane is used again once it is free', () => {
  const placed = placeInLanes([
    at('09:00', '10:00'),
    at('09:10', '09:20'),
    at('09:30', '09:50'),
    at('10:00', '10:30'),
  ]);
  expect(placed.map(({ lane, lanes }) => [lane, lanes])).toEqual([
    [0, 2],
    [1, 2],
    [1, 2],
    [0, 1],
  ]);
});

test('what has no time is not in the grid', () => {
  expect(placeInLanes([{ slot: { time: null } as Slot }])).toEqual([]);
});
