import { describe, expect, it } from 'vitest';
import {
  coverageOf,
  type HypothesisCoverage,
  type LinkFact,
} from '../../../shared/domain/coverage.ts';
import { defaultTriangulationRule } from '../../../shared/domain/triangulation.ts';
import { cellOf, columnsOf, type GridView, gridViews, washOf } from './columns.ts';
import { namesOf } from './names.ts';

const link = (
  hypothesisId: string,
  activityType: string,
  reviewerId: string | null,
  stance: LinkFact['stance'] = 'supports',
  count = 1,
): LinkFact => ({ hypothesisId, activityType, reviewerId, stance, count });

const covered = coverageOf({
  hypotheses: [
    { id: 'H1', sourcesNeeded: ['lesson-visit', 'pupil-panel'] },
    { id: 'H2', sourcesNeeded: ['parent-conversation'] },
  ],
  links: [
    link('H1', 'learning-walk', 'P1', 'supports', 4),
    link('H1', 'learning-walk', 'P1', 'challenges', 2),
    link('H1', 'their-own-form', 'P9'),
    link('H1', '', null),
  ],
  teamReviewerIds: ['P1', 'P2'],
  rule: { ...defaultTriangulationRule, minimumReviewers: 3 },
});
const names = namesOf([
  { id: 'P1', name: 'Ana' },
  { id: 'P2', name: 'Ben' },
]);
const columns = (view: GridView) => columnsOf(view, covered, ['P1', 'P2'], names);
const coveredAt = (at: number): HypothesisCoverage => {
  const one = covered[at];
  if (one === undefined) throw new Error(`no hypothesis ${at}`);
  return one;
};
const row = (view: GridView, at: number) =>
  columns(view).map((column) => {
    const { notes, missing } = cellOf(column, coveredAt(at));
    return [column.label, notes, ...missing];
  });

describe('the columns', () => {
  it('by kind of source are the kinds in use or asked for, with what is missing in each', () => {
    expect(row('source', 0)).toEqual([
      ['Classrooms', 6, 'lesson-visit'],
      ['Pupils', 0, 'pupil-panel'],
      ['Families', 0],
      ['Other', 2],
    ]);
    expect(row('source', 1)).toEqual([
      ['Classrooms', 0],
      ['Pupils', 0],
      ['Families', 0, 'parent-conversation'],
      ['Other', 0],
    ]);
  });

  it('by activity are one for each, those of the file and none at the end', () => {
    expect(row('activity', 0)).toEqual([
      ['Learning walk', 6],
      ['Lesson visit', 0, 'lesson-visit'],
      ['Pupil panel', 0, 'pupil-panel'],
      ['Parent conversation', 0],
      ['Their own form', 1],
      ['Activity not said', 1],
    ]);
  });

  it('by reviewer are the team, then whoever else wrote', () => {
    expect(row('reviewer', 0)).toEqual([
      ['Ana', 6],
      ['Ben', 0, 'P2'],
      ['Reviewer not known', 1],
      ['Reviewer not known', 1],
    ]);
    expect(row('reviewer', 1).slice(0, 2)).toEqual([
      ['Ana', 0, 'P1'],
      ['Ben', 0, 'P2'],
    ]);
  });

  it('hold every note once, whatever the view', () => {
    for (const view of gridViews) {
      for (const each of covered) {
        const sum = columns(view).reduce((total, column) => total + cellOf(column, each).notes, 0);
        expect(sum).toBe(each.notes);
      }
      const ids = columns(view).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('count what challenges beside the whole', () => {
    expect(columns('source').map((column) => cellOf(column, coveredAt(0)).challenges)).toEqual([
      2, 0, 0, 0,
    ]);
  });
});

it('washes a cell by how much is in it', () => {
  expect([0, 1, 2, 3, 5, 6, 40].map(washOf)).toEqual([0, 1, 1, 2, 2, 3, 3]);
});
