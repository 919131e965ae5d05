import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  defaultTriangulationRule as rule,
  FindingWeight,
  type LaterSlot,
  triangulationParts,
  weighFinding,
  type WeighedNote,
} from './triangulation.ts';

const note = (id: string, activityType: string, reviewerId: string | null): WeighedNote => ({
  id,
  activityType,
  reviewerId,
});
const slot = (id: string, activityType: string, ...reviewerIds: string[]): LaterSlot => ({
  id,
  startsAt: '2026-10-08T13:00',
  activityType,
  place: null,
  reviewerIds,
});
const strong = [
  note('a', 'learning-walk', 'R1'),
  note('b', 'pupil-panel', 'R2'),
  note('c', 'pupil-panel', 'R1'),
];

describe('a finding', () => {
  it('is carried by three notes, two kinds of activity, two reviewers and a look at the other side', () => {
    expect(rule).toEqual({
      minimumNotes: 3,
      minimumActivities: 2,
      minimumReviewers: 2,
      counterEvidenceConsidered: true,
    });
    const weight = weighFinding(rule, {
      evidence: strong,
      counterEvidence: [note('d', 'lesson-visit', 'R3')],
      counterEvidenceConsidered: false,
    });
    expect(weight.met).toBe(true);
    expect(weight.gaps).toEqual([]);
    expect(weight.activityTypes).toEqual(['learning-walk', 'pupil-panel']);
    expect(weight.reviewerIds).toEqual(['R1', 'R2']);
    expect(weight.parts).toEqual([
      { id: 'notes', have: 3, need: 3, met: true },
      { id: 'activities', have: 2, need: 2, met: true },
      { id: 'reviewers', have: 2, need: 2, met: true },
      { id: 'counter-evidence', have: 1, need: 1, met: true },
    ]);
  });

  it('counts counter-evidence as considered when the team says that it looked', () => {
    const looked = { evidence: strong, counterEvidence: [], counterEvidenceConsidered: true };
    expect(weighFinding(rule, looked).met).toBe(true);
    const unlooked = { ...looked, counterEvidenceConsidered: false };
    expect(weighFinding(rule, unlooked).gaps.map(({ part }) => part)).toEqual(['counter-evidence']);
    expect(weighFinding({ ...rule, counterEvidenceConsidered: false }, unlooked).met).toBe(true);
  });

  it('counts a note once, and an unknown reviewer or activity as nobody and nothing', () => {
    const weight = weighFinding(rule, {
      evidence: [
        note('a', 'x', 'R1'),
        note('a', 'x', 'R1'),
        note('b', '', null),
        note('c', '', ''),
      ],
      counterEvidence: [],
      counterEvidenceConsidered: true,
    });
    expect(weight.parts.map(({ have }) => have)).toEqual([3, 1, 1, 1]);
  });

  it('with nothing under it lacks everything', () => {
    const weight = weighFinding(rule, {
      evidence: [],
      counterEvidence: [],
      counterEvidenceConsidered: false,
    });
    expect(weight.gaps.map(({ part, missing }) => [part, missing])).toEqual([
      ['notes', 3],
      ['activities', 2],
      ['reviewers', 2],
      ['counter-evidence', 1],
    ]);
    expect(FindingWeight.parse(weight)).toEqual(weight);
  });
});

describe('a gap says where it can still be closed', () => {
  const thin = {
    evidence: [note('a', 'learning-walk', 'R1'), note('b', 'learning-walk', 'R1')],
    counterEvidence: [note('used', 'lesson-visit', 'R2')],
    counterEvidenceConsidered: true,
  };
  const weight = weighFinding(rule, thin, {
    teamReviewerIds: ['R1', 'R2', 'R3'],
    sourcesNeeded: ['learning-walk', 'pupil-panel', 'work-scrutiny'],
    laterSlots: [slot('s1', 'learning-walk', 'R1'), slot('s2', 'pupil-panel', 'R1', 'R3')],
    unusedNotes: [
      note('n1', 'learning-walk', 'R2'),
      note('n2', 'work-scrutiny', 'R1'),
      note('used', 'lesson-visit', 'R2'),
      note('a', 'learning-walk', 'R1'),
    ],
  });
  const gap = (part: string) => weight.gaps.find((candidate) => candidate.part === part);

  it('one more note: from anything to come or filed already', () => {
    expect(gap('notes')).toMatchObject({ missing: 1, noteIds: ['n1', 'n2'] });
    expect(gap('notes')?.slots.map(({ id }) => id)).toEqual(['s1', 's2']);
  });

  it('another kind of activity: only what is new', () => {
    expect(gap('activities')).toMatchObject({
      missing: 1,
      activityTypes: ['pupil-panel', 'work-scrutiny'],
      noteIds: ['n2'],
    });
    expect(gap('activities')?.slots.map(({ id }) => id)).toEqual(['s2']);
  });

  it('another reviewer: who of the team, and when they are there', () => {
    expect(gap('reviewers')).toMatchObject({
      missing: 1,
      reviewerIds: ['R2', 'R3'],
      noteIds: ['n1'],
    });
    expect(gap('reviewers')?.slots.map(({ id }) => id)).toEqual(['s2']);
  });

  it('and leaves out what is no gap', () => {
    expect(gap('counter-evidence')).toBeUndefined();
    expect(weight.met).toBe(false);
  });
});

describe('any finding', () => {
  const anyNote = fc.record({
    id: fc.string({ minLength: 1, maxLength: 2 }),
    activityType: fc.constantFrom('', 'a', 'b', 'c'),
    reviewerId: fc.constantFrom(null, 'R1', 'R2', 'R3'),
  });
  const anyFinding = fc.record({
    evidence: fc.array(anyNote, { maxLength: 8 }),
    counterEvidence: fc.array(anyNote, { maxLength: 2 }),
    counterEvidenceConsidered: fc.boolean(),
  });
  const anyRule = fc.record({
    minimumNotes: fc.integer({ min: 0, max: 6 }),
    minimumActivities: fc.integer({ min: 0, max: 4 }),
    minimumReviewers: fc.integer({ min: 0, max: 4 }),
    counterEvidenceConsidered: fc.boolean(),
  });

  it('is met exactly when no part lacks anything, and each lacking part is one gap', () => {
    fc.assert(
      fc.property(anyRule, anyFinding, (someRule, finding) => {
        const weight = weighFinding(someRule, finding);
        expect(weight.parts.map(({ id }) => id)).toEqual(triangulationParts);
        expect(weight.met).toBe(weight.parts.every((part) => part.have >= part.need));
        const lacking = weight.parts.filter((part) => !part.met);
        expect(weight.gaps.map(({ part, missing }) => [part, missing])).toEqual(
          lacking.map(({ id, need, have }) => [id, need - have]),
        );
      }),
    );
  });

  it('never gets worse by another note', () => {
    fc.assert(
      fc.property(anyRule, anyFinding, anyNote, (someRule, finding, extra) => {
        const fresh = { ...extra, id: 'another' };
        const more = { ...finding, evidence: [...finding.evidence, fresh] };
        const before = weighFinding(someRule, finding);
        const after = weighFinding(someRule, more);
        for (const [index, part] of after.parts.entries()) {
          expect(part.have).toBeGreaterThanOrEqual(before.parts[index]?.have ?? 0);
        }
        expect(before.met && !after.met).toBe(false);
      }),
    );
  });
});
