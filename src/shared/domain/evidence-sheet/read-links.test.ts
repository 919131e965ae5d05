import { expect, it } from 'vitest';
import { HypothesisId } from '../ids.ts';
import { readKind, readLinks } from './read-links.ts';

const ids = ['01ARZ3NDEKTSV4RRFFQ69G5FAA', '01ARZ3NDEKTSV4RRFFQ69G5FAB'].map((id) =>
  HypothesisId.parse(id),
);
const [one, two] = ids;

it.each([
  ['', [], true],
  ['H1', [[one, 'neutral']], true],
  ['2', [[two, 'neutral']], true],
  [
    'supports H1, challenges H2',
    [
      [one, 'supports'],
      [two, 'challenges'],
    ],
    true,
  ],
  [
    'H1 supports; H2 speaks against it',
    [
      [one, 'supports'],
      [two, 'challenges'],
    ],
    true,
  ],
  ['Hypothesis 2', [[two, 'neutral']], true],
  [
    'H1 and H2',
    [
      [one, 'neutral'],
      [two, 'neutral'],
    ],
    true,
  ],
  ['H9', [], false],
  ['something of reading', [], false],
] as const)('reads "%s"', (typed, links, isWhole) => {
  expect(readLinks(typed, ids)).toEqual({
    links: links.map(([hypothesisId, stance]) => ({ hypothesisId, stance })),
    isWhole,
  });
});

it.each([
  ['', null],
  ['Strength', 'strength'],
  ['area for development', 'development'],
  ['AfD', 'development'],
  ['Question', 'question'],
  ['strength, area for development or question', undefined],
  ['mixed', undefined],
])('kind "%s"', (typed, kind) => expect(readKind(typed)).toBe(kind));
