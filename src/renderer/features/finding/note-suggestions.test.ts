import { describe, expect, it } from 'vitest';
import type { Evidence, Stance } from '../../../shared/domain/evidence.ts';
import type { Finding } from '../../../shared/domain/finding.ts';
import { defaultTriangulationRule, weighFinding } from '../../../shared/domain/triangulation.ts';
import { type NoteFacts, suggestCounterNotes, suggestNotes } from './note-suggestions.ts';

const note = (id: string, activityType: string, reviewerId: string) => ({
  id,
  activityType,
  reviewerId,
});

const unusedNotes = [
  note('same', 'learning-walk', 'a'),
  note('other-kind', 'pupil-panel', 'a'),
  note('both', 'pupil-panel', 'b'),
];

const thin = weighFinding(
  defaultTriangulationRule,
  {
    evidence: [note('used', 'learning-walk', 'a')],
    counterEvidence: [],
    counterEvidenceConsidered: false,
  },
  { unusedNotes },
);

const hypothesisId = 'h1' as Finding['hypothesisIds'][number];
const finding = { category: 'strength' as const, hypothesisIds: [hypothesisId] };
const facts = (
  id: string,
  kind: Evidence['kind'] = null,
  stance: Stance = 'neutral',
  strength: number | null = null,
): NoteFacts => ({ id: id as Evidence['id'], kind, strength, links: [{ hypothesisId, stance }] });

describe('notes that would help', () => {
  it('puts first what closes most gaps, and says which', () => {
    const notes = [facts('same'), facts('other-kind'), facts('both'), facts('used')];
    expect(suggestNotes(thin, finding, notes)).toEqual([
      { noteId: 'both', brings: ['reviewers', 'activities', 'notes'] },
      { noteId: 'other-kind', brings: ['activities', 'notes'] },
      { noteId: 'same', brings: ['notes'] },
    ]);
    expect(suggestNotes(thin, finding, notes, 1)).toHaveLength(1);
  });

  it('prefers, among those that close as much, what goes best with the finding', () => {
    const weight = weighFinding(
      defaultTriangulationRule,
      { evidence: [], counterEvidence: [], counterEvidenceConsidered: true },
      {
        unusedNotes: ['plain', 'takes-side', 'strength', 'compelling'].map((id) =>
          note(id, 'x', 'a'),
        ),
      },
    );
    const notes = [
      facts('plain'),
      facts('takes-side', null, 'supports'),
      facts('strength', 'strength'),
      facts('compelling', 'strength', 'supports', 3),
    ];
    expect(suggestNotes(weight, finding, notes).map(({ noteId }) => noteId)).toEqual([
      'compelling',
      'strength',
      'takes-side',
      'plain',
    ]);
  });

  it('leaves out what is marked the other way', () => {
    const notes = [facts('both', 'development'), facts('same', 'strength')];
    expect(suggestNotes(thin, finding, notes).map(({ noteId }) => noteId)).toEqual(['same']);
  });

  it('offers nothing where the rule is met', () => {
    const met = weighFinding(
      { ...defaultTriangulationRule, minimumNotes: 1, minimumActivities: 1, minimumReviewers: 1 },
      { evidence: [note('1', 'x', 'a')], counterEvidence: [], counterEvidenceConsidered: true },
      { unusedNotes },
    );
    expect(suggestNotes(met, finding, [facts('both')])).toEqual([]);
  });
});

describe('notes that may speak against it', () => {
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
    expect(suggestCounterNotes(looked, finding, [facts('both', 'development')])).toEqual([]);
  });
});
