import { describe, expect, it } from 'vitest';
import { coverageOf, type LinkFact } from '../../../shared/domain/coverage.ts';
import { defaultTriangulationRule, type LaterSlot } from '../../../shared/domain/triangulation.ts';
import { holeSentences, type LookingGround } from './hole-words.ts';
import { inSentence, namesOf } from './names.ts';

const people = [
  { id: 'P1', name: 'Ana Lowe' },
  { id: 'P2', name: 'Ben Okoro' },
  { id: 'P3', name: 'Cy Marsh' },
];
const names = namesOf(people);
const ground: LookingGround = {
  names,
  slots: [],
  now: '2026-10-08T12:30',
};
const link = (stance: LinkFact['stance'], activityType: string, reviewerId: string | null) => ({
  hypothesisId: 'H1',
  stance,
  activityType,
  reviewerId,
  count: 2,
});

function sentences(
  links: readonly LinkFact[],
  sourcesNeeded: readonly string[],
  change: Partial<LookingGround> = {},
): string[] {
  return coverageOf({
    hypotheses: [{ id: 'H1', sourcesNeeded }],
    links,
    teamReviewerIds: people.map(({ id }) => id),
    rule: defaultTriangulationRule,
  }).flatMap((covered) => holeSentences(covered, { ...ground, ...change }));
}

const slot = (startsAt: string, activityType: string, ...reviewerIds: string[]): LaterSlot => ({
  id: startsAt,
  startsAt,
  activityType,
  place: 'Library',
  reviewerIds,
});

describe('what is missing, in sentences', () => {
  it('says nothing once, and every source in one sentence', () => {
    expect(sentences([], ['pupil-panel', 'senco-meeting', 'work-scrutiny'])).toEqual([
      'Nothing yet.',
      'No note yet from pupil panel, SENCO meeting and work scrutiny.',
    ]);
  });

  it('says first which source is missing, then who else could look', () => {
    const alone = [link('supports', 'assembly', 'P1'), link('neutral', 'learning-walk', 'P1')];
    expect(sentences(alone, ['pupil-panel'])).toEqual([
      'No note yet from pupil panel.',
      'Only one reviewer has written about it. Ben Okoro or Cy Marsh could look.',
      'Nothing challenges it yet: look for the other side.',
    ]);
  });

  it('says so where nobody and no activity is known', () => {
    const bare = [link('challenges', '', null), link('supports', '', null)];
    expect(sentences(bare, [])).toEqual([
      'No note says which activity it comes from.',
      'No note says who wrote it. Ana Lowe, Ben Okoro or Cy Marsh could look.',
    ]);
  });

  it('gives the next times that would help, and none that has begun', () => {
    const slots = [
      slot('2026-10-09T09:00', 'pupil-panel'),
      slot('2026-10-08T13:00', 'pupil-panel', 'P2', 'P3'),
      slot('2026-10-08T12:30', 'pupil-panel', 'P1'),
      slot('2026-10-08T14:00', 'assembly', 'P1'),
    ];
    expect(sentences([], ['pupil-panel'], { slots }).at(-1)).toBe(
      'Still to come: pupil panel, 13:00, Library, with Ben Okoro and Cy Marsh; pupil panel, Fri 9 Oct, 09:00, Library.',
    );
  });

  it('says nothing of one without a hole', () => {
    const whole = [
      link('supports', 'assembly', 'P1'),
      link('supports', 'learning-walk', 'P2'),
      link('challenges', 'assembly', 'P1'),
    ];
    expect(sentences(whole, ['assembly'])).toEqual([]);
  });
});

describe('names', () => {
  it('keep their capitals where they are more than a first letter', () => {
    expect(['Pupil panel', 'SENCO meeting', 'Élan'].map(inSentence)).toEqual([
      'pupil panel',
      'SENCO meeting',
      'élan',
    ]);
  });

  it('never leave a gap', () => {
    expect(names.reviewer(null)).toBe('Reviewer not known');
    expect(names.reviewer('P9')).toBe('Reviewer not known');
    expect(names.activity('')).toBe('Activity not said');
  });
});
