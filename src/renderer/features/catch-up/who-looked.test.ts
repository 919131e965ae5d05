// Who has looked and who has not, codes that are one person each, and holes with their next chance.
import { expect, test } from 'vitest';
import { coverageOf, type LinkFact } from '../../../shared/domain/coverage.ts';
import type { HypothesisId } from '../../../shared/domain/ids.ts';
import { defaultTriangulationRule } from '../../../shared/domain/triangulation.ts';
import { columnsOf } from './columns.ts';
import { namesOf } from './names.ts';
import { codesOf, unlookedSentences, whoLooked } from './who-looked.ts';

const team = [
  { id: 'a', name: 'Anna Bell' },
  { id: 'b', name: 'Amir Bose' },
  { id: 'c', name: 'Cleo Dahl' },
];
const teamIds = team.map(({ id }) => id);
const names = namesOf(team);
const link = (hypothesisId: string, activityType: string, reviewerId: string | null): LinkFact => ({
  hypothesisId,
  activityType,
  reviewerId,
  stance: 'supports',
  count: 2,
});

const covered = coverageOf({
  hypotheses: ['h1', 'h2'].map((id) => ({ id, sourcesNeeded: [] })),
  links: [
    link('h1', 'pupil-panel', 'c'),
    link('h1', 'lesson-visit', 'a'),
    link('h1', 'lesson-visit', null),
    link('h2', 'lesson-visit', 'a'),
  ],
  teamReviewerIds: teamIds,
  rule: defaultTriangulationRule,
});
const coded = covered.map((each, at) => ({
  id: each.hypothesisId as HypothesisId,
  code: `H${at + 1}`,
  statement: '',
  whatWouldDisproveIt: '',
  covered: each,
}));
const columns = columnsOf('who', covered, teamIds, names);
const whoIn = (columnId: string, code: string) => {
  const column = columns.find(({ id }) => id === columnId);
  const item = coded.find((each) => each.code === code);
  return column === undefined || item === undefined ? null : whoLooked(column, item, teamIds);
};

test('a cell says who has looked, how often, and who has not', () => {
  expect(whoIn('classrooms', 'H1')).toEqual({
    looked: [
      { reviewerId: 'a', notes: 2 },
      { reviewerId: null, notes: 2 },
    ],
    notYet: ['b', 'c'],
  });
  expect(whoIn('pupils', 'H2')).toEqual({
    looked: [],
    notYet: teamIds,
  });
});

test('no two people have the same code', () => {
  expect([...codesOf(teamIds, names.reviewer)]).toEqual([
    ['a', 'AB1'],
    ['b', 'AB2'],
    ['c', 'CD'],
  ]);
});

test('what nobody has looked into is said in words, with the next chance still to come', () => {
  const slot = (startsAt: string) => ({
    id: startsAt,
    startsAt,
    activityType: 'pupil-panel',
    place: null,
    reviewerIds: [],
  });
  const slots = [slot('2026-10-08T13:10'), slot('2026-10-08T10:00')];
  const say = (now: string) => unlookedSentences(coded, columns, { names, slots, now });
  expect(say('2026-10-08T11:00')).toEqual([
    'Nobody has asked pupils about H2; next chance 13:10, Pupil panel.',
  ]);
  expect(say('2026-10-08T14:00')).toEqual([
    'Nobody has asked pupils about H2; no time for it is left in the plan.',
  ]);
});
