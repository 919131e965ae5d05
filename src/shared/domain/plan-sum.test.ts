import { expect, it } from 'vitest';
import { sumOf } from './plan-sum.ts';

const action = (costPounds: number | null, coverHours: number | null) => ({
  costPounds,
  coverHours,
});

it('adds up as people do, and says what it does not know', () => {
  expect(sumOf([action(0.1, 1.25), action(0.2, null), action(null, 0.5)])).toEqual({
    actionCount: 3,
    costPounds: 0.3,
    coverHours: 1.75,
    costUnknownCount: 1,
    coverUnknownCount: 1,
  });
});

it('is nothing where nobody has filled anything in, and nought where somebody said nought', () => {
  expect(sumOf([action(null, null)])).toMatchObject({ costPounds: null, coverHours: null });
  expect(sumOf([action(0, 0)])).toMatchObject({ costPounds: 0, coverHours: 0 });
});
