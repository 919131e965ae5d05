import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CoverageGround,
  coverageOf,
  type HypothesisCoverage,
  leanOf,
  type LinkFact,
  notesIn,
  slotsThatClose,
} from './coverage.ts';
import { stances } from './evidence.ts';
import { defaultTriangulationRule, type LaterSlot } from './triangulation.ts';

const link = (
  stance: LinkFact['stance'],
  activityType: string,
  reviewerId: string | null,
  count = 1,
): LinkFact => ({ hypothesisId: 'H1', stance, activityType, reviewerId, count });

const cover = (
  links: readonly LinkFact[],
  sourcesNeeded: readonly string[] = [],
  change: Partial<CoverageGround> = {},
): HypothesisCoverage => {
  const [first] = coverageOf({
    hypotheses: [{ id: 'H1', sourcesNeeded }],
    links,
    teamReviewerIds: ['R1', 'R2', 'R3'],
    rule: defaultTriangulationRule,
    ...change,
  });
  if (first === undefined) throw new Error('no hypothesis');
  return first;
};
const kindsOfHoles = ({ holes }: HypothesisCoverage): string[] => holes.map(({ kind }) => kind);

const balanced = [
  link('supports', 'learning-walk', 'R1', 5),
  link('supports', 'pupil-panel', 'R2', 2),
  link('challenges', 'pupil-panel', 'R2'),
  link('neutral', 'learning-walk', 'R1'),
];

describe('the grid', () => {
  it('counts each hypothesis by kind of activity and reviewer, and by which way it points', () => {
    const covered = cover(balanced);
    expect(covered.cells).toEqual([
      { activityType: 'learning-walk', reviewerId: 'R1', supports: 5, challenges: 0, neutral: 1 },
      { activityType: 'pupil-panel', reviewerId: 'R2', supports: 2, challenges: 1, neutral: 0 },
    ]);
    expect(covered).toMatchObject({ notes: 9, supports: 7, challenges: 1, neutral: 1 });
    expect(covered.activityTypes).toEqual(['learning-walk', 'pupil-panel']);
    expect(covered.reviewerIds).toEqual(['R1', 'R2']);
  });

  it('keeps the notes of nobody known and from no activity, and calls them neither', () => {
    const covered = cover([link('supports', '', null, 4)]);
    expect(covered.cells.map(notesIn)).toEqual([4]);
    expect(covered.activityTypes).toEqual([]);
    expect(covered.reviewerIds).toEqual([]);
  });

  it('leaves out what belongs to a hypothesis that is not there', () => {
    expect(cover([{ ...link('supports', 'assembly', 'R1'), hypothesisId: 'H9' }]).notes).toBe(0);
  });

  it('counts every link exactly once, whatever the links', () => {
    const links = fc.array(
      fc.record({
        hypothesisId: fc.constantFrom('H1', 'H2'),
        stance: fc.constantFrom(...stances),
        activityType: fc.constantFrom('', 'assembly', 'pupil-panel'),
        reviewerId: fc.constantFrom(null, 'R1', 'R2'),
        count: fc.integer({ min: 1, max: 20 }),
      }),
    );
    fc.assert(
      fc.property(links, (some) => {
        const all = coverageOf({
          hypotheses: [
            { id: 'H1', sourcesNeeded: [] },
            { id: 'H2', sourcesNeeded: ['assembly'] },
          ],
          links: some,
          teamReviewerIds: [],
          rule: defaultTriangulationRule,
        });
        const given = some.reduce((total, { count }) => total + count, 0);
        const inCells = all.flatMap(({ cells }) => cells.map(notesIn));
        expect(inCells.reduce((total, count) => total + count, 0)).toBe(given);
        expect(all.reduce((total, { notes }) => total + notes, 0)).toBe(given);
        for (const { isStrong, holes } of all) expect(isStrong && holes.length > 0).toBe(false);
      }),
    );
  });
});

describe('a hole', () => {
  it('is a source that was asked for and has not spoken', () => {
    const covered = cover(balanced, ['pupil-panel', 'work-scrutiny', 'work-scrutiny']);
    expect(covered.holes).toEqual([{ kind: 'source', activityType: 'work-scrutiny' }]);
    expect(covered.isStrong).toBe(false);
  });

  it('is one reviewer alone, with who else could look', () => {
    const covered = cover([
      link('supports', 'learning-walk', 'R2', 4),
      link('challenges', 'assembly', 'R2'),
    ]);
    expect(covered.holes).toEqual([
      { kind: 'reviewers', have: 1, need: 2, otherReviewerIds: ['R1', 'R3'] },
    ]);
  });

  it('is that nothing challenges it, unless the team does not ask for that', () => {
    const agreeing = balanced.filter(({ stance }) => stance !== 'challenges');
    expect(kindsOfHoles(cover(agreeing))).toEqual(['no-challenge']);
    const rule = { ...defaultTriangulationRule, counterEvidenceConsidered: false };
    expect(kindsOfHoles(cover(agreeing, [], { rule }))).toEqual([]);
  });

  it('is too little and from one kind only', () => {
    expect(kindsOfHoles(cover([link('challenges', 'assembly', 'R1', 2)]))).toEqual([
      'notes',
      'activities',
      'reviewers',
    ]);
  });

  it('is nothing at all, said once, with the sources it asks for', () => {
    expect(cover([], ['pupil-panel']).holes).toEqual([
      { kind: 'nothing' },
      { kind: 'source', activityType: 'pupil-panel' },
    ]);
  });
});

describe('what is strong and what is contested', () => {
  it('is strong without a hole, even with a single note against it', () => {
    expect(cover(balanced)).toMatchObject({ isStrong: true, isContested: true, lean: 'supports' });
  });

  it('is not strong while the notes are divided', () => {
    const divided = [...balanced, link('challenges', 'assembly', 'R3', 3)];
    expect(cover(divided)).toMatchObject({ isStrong: false, lean: 'divided', holes: [] });
  });

  it('is as strong where the notes say that it is not so', () => {
    const against = [
      link('challenges', 'learning-walk', 'R1', 5),
      link('supports', 'pupil-panel', 'R2'),
    ];
    expect(cover(against)).toMatchObject({ isStrong: true, lean: 'challenges' });
  });

  it('leans where the smaller side is less than half of the larger', () => {
    const lean = (supports: number, challenges: number) =>
      leanOf({ supports, challenges, neutral: 9 });
    expect(lean(0, 0)).toBe('none');
    expect(lean(3, 0)).toBe('supports');
    expect(lean(2, 1)).toBe('divided');
    expect(lean(5, 2)).toBe('supports');
    expect(lean(2, 4)).toBe('divided');
    expect(lean(2, 5)).toBe('challenges');
  });
});

describe('where to look next', () => {
  const slot = (id: string, activityType: string, ...reviewerIds: string[]): LaterSlot => ({
    id,
    startsAt: '2026-10-08T13:00',
    activityType,
    place: null,
    reviewerIds,
  });
  const slots = [
    slot('a', 'pupil-panel', 'R1'),
    slot('b', 'staff-panel', 'R1', 'R3'),
    slot('c', 'learning-walk', 'R3'),
  ];
  const reached = { activityTypes: ['pupil-panel'], reviewerIds: ['R1'] };
  const closing = (hole: HypothesisCoverage['holes'][number]): string[] =>
    slotsThatClose(hole, reached, slots).map(({ id }) => id);

  it('names the times that give the source, another kind, or another reviewer', () => {
    expect(closing({ kind: 'source', activityType: 'staff-panel' })).toEqual(['b']);
    expect(closing({ kind: 'activities', have: 1, need: 2 })).toEqual(['b', 'c']);
    expect(closing({ kind: 'reviewers', have: 1, need: 2, otherReviewerIds: ['R3'] })).toEqual([
      'b',
      'c',
    ]);
  });

  it('names none where anything might help', () => {
    expect(closing({ kind: 'no-challenge' })).toEqual([]);
    expect(closing({ kind: 'nothing' })).toEqual([]);
    expect(closing({ kind: 'notes', have: 1, need: 3 })).toEqual([]);
  });
});
