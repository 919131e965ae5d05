import { describe, expect, it } from 'vitest';
import { activityName } from '../../../../shared/domain/activity.ts';
import type { HypothesisId, PersonId } from '../../../../shared/domain/ids.ts';
import { defaultTriangulationRule } from '../../../../shared/domain/triangulation.ts';
import { type HypothesisWeight, neededWords, weightWords } from './weight-words.ts';

const weightOf = (part: Partial<HypothesisWeight>): HypothesisWeight => ({
  hypothesisId: '01J00000000000000000000001' as HypothesisId,
  noteCount: 0,
  supports: 0,
  challenges: 0,
  neutral: 0,
  reviewerIds: [],
  activityTypes: [],
  sourcesMissing: [],
  ...part,
});
const [one, two] = ['01J00000000000000000000002', '01J00000000000000000000003'] as PersonId[];
const needed = (part: Partial<HypothesisWeight>) =>
  neededWords(weightOf(part), defaultTriangulationRule, activityName);

describe('what a hypothesis carries, in words', () => {
  it('counts notes, reviewers, kinds and what challenges it', () => {
    const weight = weightOf({
      noteCount: 14,
      challenges: 2,
      reviewerIds: [one, two] as PersonId[],
      activityTypes: ['learning-walk'],
    });
    expect(weightWords(weight)).toBe(
      '14 notes · 2 reviewers · 1 kind of activity · 2 challenge it',
    );
  });

  it('says what is still needed, and nothing when nothing is', () => {
    expect(
      needed({
        noteCount: 6,
        reviewerIds: [one] as PersonId[],
        sourcesMissing: ['pupil-panel', 'senco-meeting'],
        challenges: 1,
      }),
    ).toBe('Still needed: a second reviewer, pupil panel and SENCO meeting.');
    expect(
      needed({ noteCount: 3, reviewerIds: [one, two] as PersonId[], challenges: 1 }),
    ).toBeNull();
  });

  it('asks for the other side once there are notes that all agree', () => {
    expect(needed({ noteCount: 3, reviewerIds: [one, two] as PersonId[] })).toBe(
      'Still needed: a look for what speaks against it.',
    );
    expect(needed({ sourcesMissing: ['pupil-panel'] })).toBe('Still needed: pupil panel.');
  });
});
