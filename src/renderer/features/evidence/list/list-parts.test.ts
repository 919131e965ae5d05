import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../../shared/domain/evidence.ts';
import type { EvidenceId, HypothesisId, PersonId } from '../../../../shared/domain/ids.ts';
import { NoteFilter } from '../../../../shared/ipc/evidence.contract.ts';
import { emptyNote } from '../../../../shared/domain/note-content.ts';
import { isNarrowed, noFilter, noteFilterOf, setFilters, withoutFilter } from './filter-state.ts';
import { excerptOf, highlightParts } from './highlight.ts';
import { isFiledIn, listRows, withEdited } from './list-rows.ts';
import { lineAfterKey, lineAfterRemoval } from './list-keys.ts';

const reviewerId = '01J00000000000000000000009' as PersonId;
const hypothesisId = '01J00000000000000000000008' as HypothesisId;

const noteOf = (number: number, part: Partial<Evidence> = {}): Evidence => ({
  ...emptyNote,
  id: `01J000000000000000000000${String(number).padStart(2, '0')}` as EvidenceId,
  ref: null,
  takenAt: '2026-10-08T11:34',
  reviewerId: null,
  sessionRef: null,
  binned: null,
  mergedInto: null,
  mergedFrom: [],
  extra: null,
  ...part,
});

describe('the filter', () => {
  it('asks for nothing that is not set', () => {
    expect(noteFilterOf(noFilter)).toEqual({});
    expect(isNarrowed(noFilter)).toBe(false);
  });

  it('asks for everything that is set, in the words of the contract', () => {
    const filter = noteFilterOf({
      text: 'vocabulary',
      reviewerId,
      activityType: 'pupil-panel',
      kind: 'development',
      sourceKind: 'heard',
      hypothesisId,
      stance: 'challenges',
      lensTag: 'ofsted-2025/inclusion',
      isUnplaced: true,
    });
    expect(NoteFilter.parse(filter)).toEqual({
      text: 'vocabulary',
      reviewerId,
      activityType: 'pupil-panel',
      kind: 'development',
      sourceKind: 'heard',
      hypothesisId,
      stance: 'challenges',
      lensTag: 'ofsted-2025/inclusion',
      isUnplaced: true,
    });
  });

  it('keeps the space that ends a word, and does not search for signs alone', () => {
    expect(noteFilterOf({ ...noFilter, text: 'read ' })).toEqual({ text: 'read ' });
    expect(noteFilterOf({ ...noFilter, text: ' — … ' })).toEqual({});
    expect(isNarrowed({ ...noFilter, text: '   ' })).toBe(false);
  });

  it('never asks for more text than the contract takes', () => {
    const filter = noteFilterOf({ ...noFilter, text: 'a '.repeat(2_000) });
    expect(NoteFilter.safeParse(filter).success).toBe(true);
  });

  it('knows which filters are set and takes them away one by one', () => {
    const state = { ...noFilter, text: 'x', kind: 'question' as const, isUnplaced: true };
    expect(setFilters(state)).toEqual(['kind', 'isUnplaced']);
    expect(setFilters(withoutFilter(state, 'kind'))).toEqual(['isUnplaced']);
    expect(withoutFilter(state, 'kind').text).toBe('x');
  });
});

describe('what was found', () => {
  const hits = (text: string, search: string): string[] =>
    highlightParts(text, search)
      .filter(({ isHit }) => isHit)
      .map((part) => part.text);

  it('is marked from the start of words, whatever the case', () => {
    expect(hits('Reading, reader, thread', 'read')).toEqual(['Read', 'read']);
    expect(hits('Year 4 and year 5', 'year 4')).toEqual(['Year', '4', 'year']);
  });

  it('leaves the text as it is', () => {
    for (const [text, search] of [
      ['Émile and the naïve café', 'caf'],
      ['a+b (c) [d] $e', 'c) ['],
      ['👧🏽 said “yes”', 'yes'],
      ['كتب في الدفتر', 'في'],
      ['', 'x'],
      ['plain', ''],
    ] as const) {
      const joined = highlightParts(text, search)
        .map((part) => part.text)
        .join('');
      expect(joined).toBe(text);
    }
    expect(hits('كتب في الدفتر', 'في')).toEqual(['في']);
  });

  it('is in the part of a long text that is shown', () => {
    const long = `${'word '.repeat(1_000)}needle${' word'.repeat(1_000)}`;
    const excerpt = excerptOf(long, 'needle');
    expect(excerpt).toContain('needle');
    expect(excerpt.length).toBeLessThan(620);
    expect(excerpt.startsWith('…')).toBe(true);
    expect(excerptOf(long, '').startsWith('word word')).toBe(true);
    expect(excerptOf('short', 'x')).toBe('short');
  });

  it('never cuts a sign in two', () => {
    const emoji = '😀'.repeat(400);
    for (const shift of ['', 'a']) {
      const excerpt = excerptOf(shift + emoji, '').replace('…', '');
      expect(excerpt.isWellFormed()).toBe(true);
    }
  });
});

describe('the keys of the list', () => {
  const lines = ['a', 'b', 'c'].map((id) => ({ id }));

  it('go from line to line and stop at both ends', () => {
    expect(lineAfterKey(lines, 'a', 'ArrowDown')).toBe('b');
    expect(lineAfterKey(lines, 'c', 'ArrowDown')).toBe('c');
    expect(lineAfterKey(lines, 'a', 'ArrowUp')).toBe('a');
    expect(lineAfterKey(lines, 'b', 'Home')).toBe('a');
    expect(lineAfterKey(lines, 'a', 'End')).toBe('c');
    expect(lineAfterKey(lines, 'a', 'PageDown')).toBe('c');
    expect(lineAfterKey(lines, 'a', 'x')).toBeNull();
    expect(lineAfterKey([], null, 'ArrowDown')).toBeNull();
  });

  it('lead on when a line is taken away', () => {
    expect(lineAfterRemoval(lines, 'b')).toBe('c');
    expect(lineAfterRemoval(lines, 'c')).toBe('b');
    expect(lineAfterRemoval([{ id: 'a' }], 'a')).toBeNull();
  });
});

describe('the lines of the list', () => {
  const here = noteOf(1, { activityType: 'lesson-visit', place: 'Y4 classroom' });
  const elsewhere = noteOf(2, { activityType: 'lesson-visit', place: 'Y5 classroom' });
  const panel = noteOf(3, { activityType: 'pupil-panel', place: 'Library' });
  const notes = [panel, elsewhere, here];

  it('starts with what was filed in this activity and says the rest once', () => {
    const rows = listRows({
      activity: { activityType: 'lesson-visit', place: 'y4 classroom ' },
      sameActivity: [elsewhere, here],
      notes,
      total: 3,
      isNarrowed: false,
    });
    expect(rows.map((row) => row.id)).toEqual([
      'heading here',
      here.id,
      'heading others',
      panel.id,
      elsewhere.id,
    ]);
    expect(rows[0]).toMatchObject({ count: 1 });
    expect(rows[2]).toMatchObject({ count: 2 });
  });

  it('goes by the kind of activity while no place is given', () => {
    expect(isFiledIn(elsewhere, { activityType: 'lesson-visit', place: ' ' })).toBe(true);
    expect(isFiledIn(panel, { activityType: 'lesson-visit', place: '' })).toBe(false);
    expect(isFiledIn(noteOf(4), { activityType: '', place: '' })).toBe(false);
  });

  it('is one list before an activity is picked, and one while something is searched', () => {
    const base = { sameActivity: [], notes, total: 3 };
    const before = listRows({
      ...base,
      activity: { activityType: '', place: '' },
      isNarrowed: false,
    });
    expect(before[0]).toMatchObject({ group: 'all', count: 3 });
    const found = listRows({
      activity: { activityType: 'lesson-visit', place: '' },
      sameActivity: [here],
      notes: [here],
      total: 1,
      isNarrowed: true,
    });
    expect(found.map((row) => row.id)).toEqual(['heading found', here.id]);
  });

  it('has no second heading when everything was filed here', () => {
    const rows = listRows({
      activity: { activityType: 'lesson-visit', place: '' },
      sameActivity: [here],
      notes: [here],
      total: 1,
      isNarrowed: false,
    });
    expect(rows.map((row) => row.id)).toEqual(['heading here', here.id]);
  });

  it('keeps a note in its place while it is changed, even if no filter finds it now', () => {
    const rows = listRows({
      activity: { activityType: '', place: '' },
      sameActivity: [],
      notes,
      total: 3,
      isNarrowed: true,
    });
    const row = rows[2];
    if (row?.kind !== 'note') throw new Error('expected a note');
    const without = rows.filter(({ id }) => id !== row.id);
    expect(withEdited(without, { row, index: 2 })).toEqual(rows);
    expect(withEdited(rows, { row, index: 2 })).toBe(rows);
    expect(withEdited([], { row, index: 2 })).toEqual([row]);
  });
});
