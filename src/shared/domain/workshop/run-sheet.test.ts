import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fitMinutes, longestWorkshop, RunSheet, shortestWorkshop } from './run-sheet.ts';

const sheet = RunSheet.parse(
  JSON.parse(readFileSync('resources/workshops/run-sheet.json', 'utf8')),
);
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

test('the run sheet of the application takes 75 minutes and has a key for each step', () => {
  expect(sum(sheet.steps.map(({ minutes }) => minutes))).toBe(sheet.minutes);
  expect(new Set(sheet.steps.map(({ key }) => key)).size).toBe(sheet.steps.length);
  expect(fitMinutes(sheet.steps, 75)).toEqual([5, 7, 5, 15, 13, 10, 13, 7]);
});

test('every length is met to the minute, and no step falls below its least where all can be kept', () => {
  const least = sum(sheet.steps.map(({ atLeast }) => atLeast));
  for (let total = shortestWorkshop; total <= longestWorkshop; total += 1) {
    const fitted = fitMinutes(sheet.steps, total);
    expect(sum(fitted)).toBe(total);
    if (total < least) continue;
    fitted.forEach((minutes, at) =>
      expect(minutes).toBeGreaterThanOrEqual(sheet.steps[at]?.atLeast ?? Infinity),
    );
  }
});

test('any steps fit any time', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          minutes: fc.integer({ min: 0, max: 60 }),
          atLeast: fc.integer({ min: 1, max: 20 }),
        }),
        { minLength: 1, maxLength: 12 },
      ),
      fc.integer({ min: 0, max: 240 }),
      (steps, total) => {
        const fitted = fitMinutes(steps, total);
        expect(sum(fitted)).toBe(total);
        expect(Math.min(...fitted)).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});
