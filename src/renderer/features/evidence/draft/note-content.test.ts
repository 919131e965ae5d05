import { describe, expect, it } from 'vitest';
import { maximumNoteLength } from '../../../../shared/domain/evidence.ts';
import type { HypothesisId } from '../../../../shared/domain/ids.ts';
import { emptyNote, nextNote } from '../../../../shared/domain/note-content.ts';
import {
  hasNoWords,
  isSameContent,
  nextStance,
  problemOf,
  rejoined,
  stanceTo,
  toggledKind,
  toggledSource,
  toggledTag,
  withNextStance,
  withStance,
} from './note-content.ts';

const first = '01J00000000000000000000001' as HypothesisId;
const second = '01J00000000000000000000002' as HypothesisId;

describe('the stance of a note to a hypothesis', () => {
  it('goes supports, challenges, neutral, none and round again', () => {
    const seen = [];
    let stance = nextStance(null);
    for (let press = 0; press < 5; press += 1) {
      seen.push(stance);
      stance = nextStance(stance);
    }
    expect(seen).toEqual(['supports', 'challenges', 'neutral', null, 'supports']);
  });

  it('is one for each hypothesis and leaves the others alone', () => {
    let links = withNextStance([], first);
    links = withNextStance(links, second);
    links = withNextStance(links, second);
    expect(stanceTo(links, first)).toBe('supports');
    expect(stanceTo(links, second)).toBe('challenges');
    links = withNextStance(withNextStance(links, second), second);
    expect(links).toEqual([{ hypothesisId: first, stance: 'supports' }]);
    expect(stanceTo(links, second)).toBeNull();
  });

  it('can be set outright, and never twice', () => {
    const links = withStance(withStance([], first, 'neutral'), first, 'challenges');
    expect(links).toEqual([{ hypothesisId: first, stance: 'challenges' }]);
    expect(withStance(links, first, null)).toEqual([]);
  });
});

describe('marks', () => {
  it('come off when the same key is pressed again', () => {
    expect(toggledKind(null, 'strength')).toBe('strength');
    expect(toggledKind('strength', 'question')).toBe('question');
    expect(toggledKind('strength', 'strength')).toBeNull();
    expect(toggledSource('heard', 'heard')).toBeNull();
    expect(toggledTag(['a/1'], 'a/2')).toEqual(['a/1', 'a/2']);
    expect(toggledTag(['a/1', 'a/2'], 'a/1')).toEqual(['a/2']);
  });
});

describe('the next note', () => {
  it('keeps where and with whom one is, and nothing that was said', () => {
    const filed = {
      ...emptyNote,
      activityType: 'lesson-visit',
      place: 'Y4 classroom 1',
      phase: 'Primary',
      year: 'Y4',
      subject: 'History',
      groupSize: 28,
      groupOf: 'pupils',
      description: 'Nine of eleven hands',
      quote: 'It was on the card',
      interpretation: 'Recall is secure',
      followUp: 'Ask the English lead',
      kind: 'strength' as const,
      sourceKind: 'seen' as const,
      strength: 2,
      links: [{ hypothesisId: first, stance: 'supports' as const }],
      lensTags: ['ofsted-2025/inclusion'],
    };
    expect(nextNote(filed)).toEqual({
      ...emptyNote,
      activityType: 'lesson-visit',
      place: 'Y4 classroom 1',
      phase: 'Primary',
      year: 'Y4',
      subject: 'History',
      groupSize: 28,
      groupOf: 'pupils',
    });
  });
});

describe('a note that cannot be filed', () => {
  it('is one without words, whatever its tags', () => {
    const tagged = { ...emptyNote, kind: 'question' as const, lensTags: ['a/1'], place: 'Hall' };
    expect(problemOf(tagged)).toEqual({ name: 'note-empty' });
    expect(problemOf({ ...tagged, description: ' \n ' })).toEqual({ name: 'note-empty' });
    expect(problemOf({ ...tagged, quote: 'I like it' })).toBeNull();
    expect(problemOf({ ...tagged, interpretation: 'Calm' })).toBeNull();
  });

  it('is one that is too long, and says how long', () => {
    const description = 'a'.repeat(maximumNoteLength);
    expect(problemOf({ ...emptyNote, description })).toBeNull();
    expect(problemOf({ ...emptyNote, description: `${description}b` })).toEqual({
      name: 'note-too-long',
      length: maximumNoteLength + 1,
      maximum: maximumNoteLength,
    });
    expect(problemOf({ ...emptyNote, description: 'a', quote: 'b'.repeat(100_001) })).toEqual({
      name: 'note-too-long',
      length: 100_001,
      maximum: 100_000,
    });
  });

  it('comes back whole, together with what was begun meanwhile', () => {
    const notFiled = { ...emptyNote, description: 'First', kind: 'strength' as const };
    expect(rejoined(notFiled, emptyNote)).toEqual(notFiled);
    const both = rejoined(notFiled, { ...emptyNote, description: 'Second', quote: 'Said' });
    expect(both).toEqual({
      ...emptyNote,
      description: 'First\n\nSecond',
      quote: 'Said',
      kind: 'strength',
    });
  });

  it('has words as soon as anything is written that would be missed', () => {
    expect(hasNoWords({ ...emptyNote, place: 'Hall', kind: 'question' })).toBe(true);
    expect(hasNoWords({ ...emptyNote, followUp: 'Ask again' })).toBe(false);
  });
});

describe('sameness', () => {
  it('does not depend on the order of tags', () => {
    const one = { ...emptyNote, lensTags: ['a/1', 'a/2'] };
    expect(isSameContent(one, { ...emptyNote, lensTags: ['a/2', 'a/1'] })).toBe(true);
    expect(isSameContent(one, { ...emptyNote, lensTags: ['a/2'] })).toBe(false);
    expect(isSameContent(one, { ...one, place: 'Hall' })).toBe(false);
  });
});
