// The suggested report: its numbers are the facts', it hedges as sure as the team is, and it says
// nothing of any one person.
import { describe, expect, test } from 'vitest';
import { adviseOnReport } from './advice.ts';
import type { ReportFacts, ReportFinding } from './facts.ts';
import { plainLines } from './rich-text.ts';
import {
  basisSentence,
  confidenceSentence,
  counterSentence,
  listed,
  sentence,
} from './sentences.ts';
import { suggestReport } from './suggest.ts';

const finding = (change: Partial<ReportFinding> = {}): ReportFinding => ({
  id: 'f1',
  category: 'strength',
  number: 1,
  heading: 'Talk',
  wording: 'Pupils use the words they were taught',
  evidence: ['rests-on a', 'rests-on b', 'rests-on c'],
  noteCount: 3,
  activities: ['Learning walk', 'Pupil panel'],
  reviewerCount: 2,
  counterCount: 0,
  counterEvidence: '',
  isCounterEvidenceLookedFor: true,
  confidence: 'medium',
  agreedBy: 2,
  meetsRule: true,
  keptStatement: null,
  questionBack: 'what makes talk so strong?',
  ...change,
});

const facts = (change: Partial<ReportFacts> = {}): ReportFacts => ({
  schoolName: 'Marsh Lane',
  question: 'Do pupils use what they were taught?',
  visitDates: ['2026-10-08'],
  team: [
    { name: 'Ana Lowe', jobRole: 'Deputy headteacher' },
    { name: 'Ben Okoro', jobRole: '' },
  ],
  noteCount: 14,
  activities: [
    { name: 'Learning walk', notes: 10 },
    { name: 'Pupil panel', notes: 4 },
  ],
  findings: [finding()],
  support: [],
  dates: [{ what: 'the report is agreed', on: '2026-10-20' }],
  ...change,
});

const textOf = (source: string, from: ReportFacts): string =>
  plainLines(suggestReport(from).find((each) => each.source === source)?.suggestion ?? '').join(
    '\n',
  );

describe('a finding', () => {
  test('says its wording, what it rests on, how sure the team is, and no more', () => {
    expect(textOf('f1', facts())).toBe(
      'Pupils use the words they were taught.\n' +
        'This rests on three notes from learning walks and pupil panels, made by both reviewers. ' +
        'The team looked for evidence to the contrary and found none. ' +
        'The team thinks this likely, though not certain everywhere.',
    );
  });

  test('says beside it that it is kept against the rule, or that the rule is not met', () => {
    const kept = finding({ meetsRule: false, keptStatement: 'The team keeps this finding.' });
    expect(textOf('f1', facts({ findings: [kept] }))).toContain('The team keeps this finding.');
    const unmet = finding({ meetsRule: false });
    expect(textOf('f1', facts({ findings: [unmet] }))).toContain(
      'own rule for evidence is not met',
    );
  });

  test('has a mark that changes with what it rests on, and with nothing else', () => {
    const markIn = (from: ReportFacts) =>
      suggestReport(from).find(({ source }) => source === 'f1')?.sourcesMark;
    const now = markIn(facts());
    expect(markIn(facts({ dates: [], noteCount: 90 }))).toBe(now);
    expect(markIn(facts({ findings: [finding({ id: 'f0' }), finding({ number: 2 })] }))).toBe(now);
    const swapped = finding({ evidence: ['rests-on a', 'rests-on b', 'rests-on d'] });
    expect(markIn(facts({ findings: [swapped] }))).not.toBe(now);
    expect(markIn(facts({ findings: [finding({ wording: 'Other' })] }))).not.toBe(now);
  });
});

test('every passage is whole sentences, without an unfilled place, for a review with nothing in it', () => {
  const empty = facts({
    schoolName: '',
    question: '',
    visitDates: [],
    team: [],
    noteCount: 0,
    activities: [],
    findings: [],
    dates: [],
  });
  for (const from of [
    empty,
    facts(),
    facts({ findings: [finding({ noteCount: 0, activities: [] })] }),
  ]) {
    for (const { suggestion, source } of suggestReport(from)) {
      for (const line of plainLines(suggestion)) {
        expect(line, source).toMatch(/^[\p{Lu}“].*[.!?:]$/u);
        expect(line, source).not.toMatch(/undefined|null|NaN| {2}| [.,]/);
      }
    }
  }
});

test('what is suggested follows its own advice on tone', () => {
  const passages = suggestReport(facts()).map(({ source, suggestion }) => ({
    source,
    text: plainLines(suggestion).join('\n'),
  }));
  const tone = adviseOnReport(passages, []).filter(({ name }) => name === 'tone');
  expect(tone).toEqual([]);
});

test('parts of sentences', () => {
  expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
  expect(sentence('why?')).toBe('Why?');
  expect(counterSentence(1, 'one room differed', false)).toBe(
    'One note points the other way. One room differed.',
  );
  expect(counterSentence(2, '', false)).toBe(
    'Two notes point the other way, and the team weighed them.',
  );
  expect(counterSentence(0, '', false)).toBeNull();
  expect(confidenceSentence('low')).toContain('caution');
  expect(
    basisSentence({ notes: 1, activities: ['Pupil panel'], reviewers: 1, teamReviewers: 3 }),
  ).toBe('This rests on one note from a pupil panel, made by one reviewer.');
});
