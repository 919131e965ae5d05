import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../shared/domain/evidence.ts';
import type { Finding } from '../../../shared/domain/finding.ts';
import { defaultTriangulationRule, weighFinding } from '../../../shared/domain/triangulation.ts';
import { suggestCounterNotes, suggestNotes } from './note-suggestions.ts';

const note = (id: string, activityType: string, reviewerId: string) => ({
  id,
  activityType,
  reviewerId,
});

const thin = weighFinding(
  defaultTriangulationRule,
  {
    evidence: [note('used', 'learning-walk', 'a')],
    counterEvidence: [],
    counterEvidenceConsidered: false,
  },
  {
    unusedNotes: [
      note('same', 'learning-walk', 'a'),
      note('other-kind', 'pupil-panel', 'a'),
      note('both', 'pupil-panel', 'b'),
    ],
  },
);

describe('notes that would help', () => {
  it('puts first what closes most gaps, and says which', () => {
    expect(suggestNotes(thin)).toEqual([
      { noteId: 'both', brings: ['reviewers', 'activities', 'notes'] },
      { noteId: 'other-kind', brings: ['activities', 'notes'] },
      { noteId: 'same', brings: ['notes'] },
    ]);
    expect(suggestNotes(thin, 1)).toHaveLength(1);
  });

  it('offers nothing where the rule is met', () => {
    const met = weighFinding(
      { ...defaultTriangulationRule, minimumNotes: 1, minimumActivities: 1, minimumReviewers: 1 },
      { evidence: [note('1', 'x', 'a')], counterEvidence: [], counterEvidenceConsidered: true },
      { unusedNotes: [note('2', 'y', 'b')] },
    );
    expect(suggestNotes(met)).toEqual([]);
  });
});

describe('notes that may speak against it', () => {
  const hypothesisId = 'h1' as Finding['hypothesisIds'][number];
  const finding = { category: 'strength' as const, hypothesisIds: [hypothesisId] };
  const facts = (id: string, kind: Evidence['kind'], stance: 'supports' | 'challenges') => ({
    id: id as Evidence['id'],
    kind,
    links: [{ hypothesisId, stance }],
  });

  it('takes those marked the other way first, then challenges, and no others', () => {
    const notes = [
      facts('same', 'strength', 'supports'),
      facts('other-kind', 'strength', 'challenges'),
      facts('both', 'development', 'supports'),
      facts('used', 'development', 'challenges'),
    ];
    expect(suggestCounterNotes(thin, finding, notes)).toEqual(['both', 'other-kind']);
  });

  it('offers none once somebody has looked', () => {
    const looked = weighFinding(defaultTriangulationRule, {
      evidence: [],
      counterEvidence: [],
      counterEvidenceConsidered: true,
    });
    expect(suggestCounterNotes(looked, finding, [facts('both', 'development', 'challenges')])).toEqual(
      [],
    );
  });
});
