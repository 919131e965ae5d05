import { describe, expect, it } from 'vitest';
import type { LaterSlot, WeighedNote } from '../../../shared/domain/triangulation.ts';
import { defaultTriangulationRule, weighFinding } from '../../../shared/domain/triangulation.ts';
import {
  gapLine,
  inSentence,
  meterParts,
  missingSentences,
  type Names,
  whereSentences,
} from './gap-words.ts';

const people: Record<string, string> = {
  a: 'Naomi Creswick',
  b: 'Leila Haddow',
  c: 'Owen Castleton',
};
const activities: Record<string, string> = {
  'learning-walk': 'Learning walk',
  'pupil-panel': 'Pupil panel',
  'senco-meeting': 'SENCO meeting',
  'staff-panel': 'Staff panel',
  break: 'Break',
};
const names: Names = {
  reviewer: (id) => people[id] ?? id,
  activity: (id) => activities[id] ?? id,
};

const note = (id: string, activityType: string, reviewerId: string | null): WeighedNote => ({
  id,
  activityType,
  reviewerId,
});
const slot = (id: string, activityType: string, startsAt: string): LaterSlot => ({
  id,
  startsAt,
  activityType,
  place: 'Library',
  reviewerIds: ['b'],
});
const noCounter = { counterEvidence: '', isCounterEvidenceLookedFor: false };

const weighed = (
  evidence: WeighedNote[],
  counterEvidence: WeighedNote[] = [],
  finding = noCounter,
  where = {},
) => ({
  noteCount: evidence.length,
  counterCount: counterEvidence.length,
  finding,
  weight: weighFinding(
    defaultTriangulationRule,
    {
      evidence,
      counterEvidence,
      counterEvidenceConsidered:
        finding.isCounterEvidenceLookedFor || finding.counterEvidence !== '',
    },
    where,
  ),
});

const carried = [
  note('1', 'learning-walk', 'a'),
  note('2', 'pupil-panel', 'b'),
  note('3', 'pupil-panel', 'c'),
];

describe('the line in the list of findings', () => {
  it('says what carries a finding that meets the rule', () => {
    const facts = weighed(carried, [note('4', 'learning-walk', 'a')]);
    expect(gapLine(facts, names, false)).toEqual({
      isCarried: true,
      text: 'Carried by 3 notes, 2 kinds, 3 reviewers; 1 counter-note considered',
    });
  });

  it('says each way of having considered counter-evidence', () => {
    const inWords = weighed(carried, [], { ...noCounter, counterEvidence: 'One room differed.' });
    expect(gapLine(inWords, names, false).text).toContain('counter-evidence considered');
    const none = weighed(carried, [], { ...noCounter, isCounterEvidenceLookedFor: true });
    expect(gapLine(none, names, false).text).toContain(
      'looked for counter-evidence and found none',
    );
  });

  it('says what is still needed and where to ask', () => {
    const facts = weighed(
      [note('1', 'learning-walk', 'a'), note('2', 'learning-walk', 'a')],
      [],
      noCounter,
      {
        laterSlots: [
          slot('s1', 'break', '2026-10-08T12:10'),
          slot('s2', 'staff-panel', '2026-10-08T13:00'),
        ],
      },
    );
    expect(gapLine(facts, names, false)).toEqual({
      isCarried: false,
      text:
        '2 notes, 1 kind, 1 reviewer. Still needed: one more note, a second kind of ' +
        'activity, a second reviewer and a look at what speaks against it. ' +
        'Ask at the staff panel, 13:00.',
    });
  });

  it('asks nothing of a question', () => {
    expect(gapLine(weighed([]), names, true)).toEqual({ isCarried: true, text: 'No notes yet.' });
    expect(gapLine(weighed(carried), names, true).text).toBe('3 notes, 2 kinds, 3 reviewers.');
  });

  it('does not say that nothing carries a finding where the rule asks for nothing', () => {
    const nothingAsked = {
      ...weighed([]),
      weight: weighFinding(
        {
          minimumNotes: 0,
          minimumActivities: 0,
          minimumReviewers: 0,
          counterEvidenceConsidered: false,
        },
        { evidence: [], counterEvidence: [], counterEvidenceConsidered: false },
      ),
    };
    expect(gapLine(nothingAsked, names, false).text).toBe('No notes yet.');
  });
});

describe('what is missing, in sentences', () => {
  it('names the one kind and the one reviewer everything comes from', () => {
    const { weight } = weighed([note('1', 'senco-meeting', 'a')]);
    expect(missingSentences(weight, names)).toEqual([
      { part: 'notes', text: 'Two more notes are needed.' },
      {
        part: 'activities',
        text: 'So far everything comes from one kind of activity: SENCO meeting. A second kind would show that it holds elsewhere too.',
      },
      {
        part: 'reviewers',
        text: 'So far every note is by Naomi Creswick. A second pair of eyes is needed.',
      },
      {
        part: 'counter-evidence',
        text: 'Nobody has looked yet for what speaks against it. Link a note that does, say it in words, or say that you looked and found none.',
      },
    ]);
  });

  it('has words for a finding without any note', () => {
    const texts = missingSentences(weighed([]).weight, names).map(({ text }) => text);
    expect(texts.slice(0, 3)).toEqual([
      'No note carries it yet; the team’s rule asks for three.',
      'The notes should come from at least two kinds of activity.',
      'Notes by at least two reviewers are needed.',
    ]);
  });

  it('says nothing when nothing is missing', () => {
    const facts = weighed(carried, [], { ...noCounter, isCounterEvidenceLookedFor: true });
    expect(missingSentences(facts.weight, names)).toEqual([]);
    const known = { hasHypotheses: true, canHaveHypotheses: true, hasNotesToOffer: false };
    expect(whereSentences(facts.weight, names, known)).toEqual([]);
  });
});

describe('where it could still be found', () => {
  const thin = weighed([note('1', 'learning-walk', 'a')], [], noCounter, {
    teamReviewerIds: ['a', 'b', 'c'],
    sourcesNeeded: ['learning-walk', 'pupil-panel', 'senco-meeting'],
    laterSlots: [
      slot('s2', 'staff-panel', '2026-10-08T13:00'),
      slot('s1', 'break', '2026-10-08T12:10'),
    ],
  });

  it('names reviewers, activities and times once each, and no break', () => {
    const known = { hasHypotheses: true, canHaveHypotheses: true, hasNotesToOffer: true };
    expect(whereSentences(thin.weight, names, known)).toEqual([
      'Leila Haddow and Owen Castleton have given this finding nothing yet.',
      'Its hypotheses also ask for pupil panel and SENCO meeting; nothing from them is used here yet.',
      'Still to come: staff panel, Thu 8 Oct, 13:00, Library, with Leila Haddow.',
    ]);
  });

  it('says so when nothing is left to look at', () => {
    const { weight } = weighed([...carried.slice(0, 2)], [], {
      ...noCounter,
      isCounterEvidenceLookedFor: true,
    });
    const sentences = whereSentences(weight, names, {
      hasHypotheses: true,
      canHaveHypotheses: true,
      hasNotesToOffer: false,
    });
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toMatch(/^Nothing filed so far would close this/);
    const offered = whereSentences(weight, names, {
      hasHypotheses: true,
      canHaveHypotheses: true,
      hasNotesToOffer: true,
    });
    expect(offered).toEqual([]);
  });

  it('asks for hypotheses where there are none to look by', () => {
    const sentences = whereSentences(thin.weight, names, {
      hasHypotheses: false,
      canHaveHypotheses: true,
      hasNotesToOffer: false,
    });
    expect(sentences.at(-1)).toMatch(/^Tick the hypotheses/);
  });

  it('says when the team itself is too small', () => {
    const { weight } = weighed([note('1', 'learning-walk', 'a')], [], noCounter, {
      teamReviewerIds: ['a'],
    });
    const [first] = whereSentences(weight, names, {
      hasHypotheses: true,
      canHaveHypotheses: true,
      hasNotesToOffer: false,
    });
    expect(first).toMatch(/^Nobody else is on the review team/);
    const known = { hasHypotheses: false, canHaveHypotheses: false, hasNotesToOffer: false };
    const empty = whereSentences(weighed([]).weight, names, known);
    expect(empty).toHaveLength(1);
    expect(empty[0]).toMatch(/^Nobody is on the review team yet/);
  });
});

describe('the meter', () => {
  it('counts what is missing and words what is met', () => {
    const parts = meterParts(weighed([...carried, note('4', 'staff-panel', 'a')]));
    expect(parts.map((part) => part.words)).toEqual([
      '4 notes',
      '3 kinds of activity',
      '3 reviewers',
      'counter-evidence not yet considered',
    ]);
    expect(meterParts(weighed([]))[0]).toEqual({ label: 'notes', have: 0, need: 3, met: false });
  });
});

describe('a name inside a sentence', () => {
  it('keeps abbreviations as they are', () => {
    expect(inSentence('Pupil panel')).toBe('pupil panel');
    expect(inSentence('SENCO meeting')).toBe('SENCO meeting');
    expect(inSentence('')).toBe('');
  });
});
