// Notes: filed once, listed by every filter, changed, put in the bin and taken out again.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { maximumNoteLength } from '../../src/shared/domain/evidence.ts';
import type { ReviewId } from '../../src/shared/domain/ids.ts';
import type { Input } from '../../src/shared/ipc/contract.ts';
import { createNewReview } from '../support/new-review.ts';
import { fileNote, newNoteId, noteOf } from '../support/notes.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

let core: TestCore;
let reviewId: ReviewId;
beforeEach(async () => {
  core = createTestCore();
  reviewId = await createNewReview(core);
});
afterEach(() => core.close());

type Filter = NonNullable<Input<'evidence.list'>['filter']>;

const found = async (filter: Filter): Promise<string[]> =>
  (await core.ask('evidence.list', { reviewId, filter })).notes.map(({ id }) => id);

test('a filed note holds every word, who wrote it and when', async () => {
  const { people } = await core.ask('review.overview', { reviewId });
  const ana = people[0]!.id;
  await core.ask('review.write-as', { reviewId, personId: ana });
  const { hypotheses } = await core.ask('review.overview', { reviewId });
  const content = noteOf({
    activityType: 'lesson-visit',
    place: 'Room 4',
    phase: 'KS2',
    year: '4',
    subject: 'History',
    sourceKind: 'seen',
    groupSize: 27,
    groupOf: 'pupils',
    description: 'Pupils sorted sources. 🐦 السلام',
    quote: 'We do this every week.',
    interpretation: 'A routine.',
    strength: 3,
    kind: 'strength',
    links: [{ hypothesisId: hypotheses[0]!.id, stance: 'supports' }],
    lensTags: ['ofsted-2025/inclusion'],
    followUp: 'See the plan.',
  });
  const noteId = newNoteId();
  await core.ask('evidence.file', { reviewId, noteId, content, takenAt: '2026-11-24T09:05' });
  core = core.reopen();
  const { notes, total } = await core.ask('evidence.list', { reviewId });
  expect(total).toBe(1);
  expect(notes[0]).toEqual({
    ...content,
    id: noteId,
    takenAt: '2026-11-24T09:05',
    reviewerId: ana,
    ref: null,
    sessionRef: null,
    binned: null,
    mergedInto: null,
    mergedFrom: [],
    extra: null,
  });
});

test('filing the same note twice files it once', async () => {
  const noteId = newNoteId();
  const content = noteOf('once');
  const input = { reviewId, noteId, content, takenAt: '2026-11-24T10:15' };
  const first = await core.ask('evidence.file', input);
  const second = await core.ask('evidence.file', { ...input, content: noteOf('twice') });
  expect(second).toEqual({ ...first, nextDraft: { ...second.nextDraft } });
  expect(second.nextDraft.noteId).toBe(first.nextDraft.noteId);
  core = core.reopen();
  await core.ask('evidence.file', input);
  const { notes, total } = await core.ask('evidence.list', { reviewId });
  expect(total).toBe(1);
  expect(notes[0]?.description).toBe('once');
});

test('a note that says nothing is not filed, and its draft stays', async () => {
  const noteId = newNoteId();
  const content = noteOf({ description: ' \n', place: 'Hall', followUp: 'ask' });
  await core.ask('draft.save', { reviewId, noteId, content });
  expect(
    await core.fails('evidence.file', { reviewId, noteId, content, takenAt: '2026-11-24T10:15' }),
  ).toEqual({ name: 'note-empty' });
  expect((await core.ask('draft.read', { reviewId })).content).toEqual(content);
});

test('a note of only a quote, or only an interpretation, is a note', async () => {
  await fileNote(core, reviewId, { quote: 'We like it.' });
  await fileNote(core, reviewId, { interpretation: 'They like it.' });
  expect((await core.ask('evidence.list', { reviewId })).total).toBe(2);
});

test('a note of 20,000 characters is filed, found and read back whole', async () => {
  const description = `${'Wort für Wort 🐦 '.repeat(1_176)}ende`.slice(0, 20_000);
  const noteId = await fileNote(core, reviewId, description);
  core = core.reopen();
  const { notes } = await core.ask('evidence.list', { reviewId, filter: { text: 'wort fur' } });
  expect(notes.map(({ id }) => id)).toEqual([noteId]);
  expect(notes[0]?.description).toBe(description);
});

test('a note too long for one note says how long it is, and how long it may be', async () => {
  const description = 'x'.repeat(maximumNoteLength + 7);
  const tooLong = {
    name: 'note-too-long',
    length: maximumNoteLength + 7,
    maximum: maximumNoteLength,
  };
  expect(
    await core.fails('evidence.file', {
      reviewId,
      noteId: newNoteId(),
      content: noteOf(description),
      takenAt: '2026-11-24T10:15',
    }),
  ).toEqual(tooLong);
  const noteId = await fileNote(core, reviewId, 'x'.repeat(maximumNoteLength));
  expect(
    await core.fails('evidence.change', { reviewId, noteId, change: { description } }),
  ).toEqual(tooLong);
  const { notes } = await core.ask('evidence.list', { reviewId });
  expect(notes.map((note) => note.description.length)).toEqual([maximumNoteLength]);
});

test('what is no note at all never reaches a handler', async () => {
  const good = { reviewId, noteId: newNoteId(), content: noteOf('x'), takenAt: '2026-11-24T10:15' };
  for (const bad of [
    { ...good, noteId: 'not an id' },
    { ...good, takenAt: '24 November' },
    { ...good, content: { ...good.content, strength: 4 } },
    { ...good, content: { ...good.content, groupSize: -1 } },
    { ...good, content: { ...good.content, kind: 'weakness' } },
    { ...good, content: undefined },
    null,
  ]) {
    expect(await core.fails('evidence.file', bad)).toMatchObject({ name: 'invalid-input' });
  }
  expect((await core.ask('evidence.list', { reviewId })).total).toBe(0);
});

describe('the list', () => {
  test('is newest first, or as the day went, by pages, with the whole count', async () => {
    const noon = await fileNote(core, reviewId, 'noon', '2026-11-24T12:00');
    const nine = await fileNote(core, reviewId, 'nine', '2026-11-24T09:00');
    const three = await fileNote(core, reviewId, 'three', '2026-11-24T15:00');
    expect(await found({})).toEqual([three, noon, nine]);
    const page = await core.ask('evidence.list', {
      reviewId,
      order: 'oldest-first',
      limit: 2,
      offset: 1,
    });
    expect(page.notes.map(({ id }) => id)).toEqual([noon, three]);
    expect(page.total).toBe(3);
  });

  test('filters by who, where from, what kind, what it speaks to, and together', async () => {
    const { people, hypotheses } = await core.ask('review.overview', { reviewId });
    const [ana, ben] = [people[0]!.id, people[1]!.id];
    const [one, two] = [hypotheses[0]!.id, hypotheses[1]!.id];
    await core.ask('review.write-as', { reviewId, personId: ana });
    const seen = await fileNote(core, reviewId, {
      description: 'seen',
      activityType: 'lesson-visit',
      sourceKind: 'seen',
      kind: 'strength',
      links: [{ hypothesisId: one, stance: 'supports' }],
      lensTags: ['lens/a'],
    });
    await core.ask('review.write-as', { reviewId, personId: ben });
    const heard = await fileNote(core, reviewId, {
      description: 'heard',
      activityType: 'pupil-panel',
      sourceKind: 'heard',
      kind: 'question',
      links: [
        { hypothesisId: one, stance: 'challenges' },
        { hypothesisId: two, stance: 'supports' },
      ],
      lensTags: ['lens/a', 'lens/b'],
    });
    const { findingId } = await core.ask('finding.add', {
      reviewId,
      category: 'strength',
      heading: 'Words',
      evidenceIds: [seen],
    });
    expect(await found({ reviewerId: ana })).toEqual([seen]);
    expect(await found({ activityType: 'pupil-panel' })).toEqual([heard]);
    expect(await found({ kind: 'strength' })).toEqual([seen]);
    expect(await found({ kind: 'development' })).toEqual([]);
    expect(await found({ sourceKind: 'heard' })).toEqual([heard]);
    expect((await found({ hypothesisId: one })).toSorted()).toEqual([seen, heard].toSorted());
    expect(await found({ hypothesisId: one, stance: 'challenges' })).toEqual([heard]);
    expect(await found({ stance: 'supports', hypothesisId: two })).toEqual([heard]);
    expect(await found({ lensTag: 'lens/b' })).toEqual([heard]);
    expect(await found({ findingId })).toEqual([seen]);
    expect(await found({ isUnplaced: true })).toEqual([heard]);
    expect(await found({ text: 'heard', reviewerId: ana })).toEqual([]);
    expect(await found({ text: 'seen', lensTag: 'lens/a', kind: 'strength' })).toEqual([seen]);
  });

  test('leaves out what is in the bin, and another review', async () => {
    const noteId = await fileNote(core, reviewId, 'binned');
    const other = await createNewReview(core);
    await fileNote(core, other, 'binned elsewhere');
    await core.ask('evidence.move-to-bin', { reviewId, noteId });
    expect(await found({ text: 'binned' })).toEqual([]);
    await core.ask('evidence.restore', { reviewId, noteId });
    expect(await found({ text: 'binned' })).toEqual([noteId]);
  });
});

describe('the search', () => {
  test('takes any text a person types', async () => {
    const noteId = await fileNote(core, reviewId, 'The word "AND" or NOT, near (parens) * café 🐦');
    const typed = [
      '"',
      '""',
      '"unclosed',
      '*',
      'wor*',
      '-word',
      '(',
      'a AND OR NOT b',
      'NEAR(a b)',
      'description: x',
      '^start',
      "it's; DROP TABLE evidence; --",
      '%_\\',
      '🐦',
      '👩‍🏫🏽',
      'السلام عليكم',
      'שלום',
      'हिन्दी',
      '漢字かな',
      '\u0000',
      'a\u0000b',
      '\u202Eabc',
      '\uD83D',
      ' ',
      '',
      '\n\t',
      'x'.repeat(10_000),
      'word '.repeat(2_000),
      'ﬁ ½ ² Ⅷ',
    ];
    for (const text of typed) {
      for (const order of ['newest-first', 'best-match'] as const) {
        const answer = await core.ask('evidence.list', { reviewId, filter: { text }, order });
        expect(answer.total, JSON.stringify(text).slice(0, 40)).toBe(answer.notes.length);
      }
    }
    expect(await found({ text: 'and not' })).toEqual([noteId]);
  });

  test('finds words in any field, whatever their accents and case, and the one not finished yet', async () => {
    const noteId = await fileNote(core, reviewId, {
      description: 'Rôle-play about the café',
      interpretation: 'Vocabulary is secure',
      quote: 'Nous parlons',
      place: 'Nursery garden',
      subject: 'Geography',
      followUp: 'Ask the SENCO',
    });
    await fileNote(core, reviewId, 'Something else altogether');
    for (const text of ['cafe', 'ROLE play', 'vocab', 'parlons', 'nurs gard', 'geogr', 'senco ']) {
      // Only the last word may be unfinished.
      expect(await found({ text }), text).toEqual(text === 'nurs gard' ? [] : [noteId]);
    }
    expect(await found({ text: 'geog ' })).toEqual([]);
  });

  test('finds words of other scripts', async () => {
    const arabic = await fileNote(core, reviewId, 'قال التلاميذ كلمات كثيرة');
    const hindi = await fileNote(core, reviewId, 'बच्चे हिन्दी बोलते हैं');
    expect(await found({ text: 'كلمات' })).toEqual([arabic]);
    expect(await found({ text: 'हिन्दी' })).toEqual([hindi]);
  });

  test('puts the best match first when asked to', async () => {
    await fileNote(core, reviewId, `reading ${'and other things '.repeat(40)}`, '2026-11-24T12:00');
    const best = await fileNote(core, reviewId, 'reading reading reading', '2026-11-24T09:00');
    const { notes } = await core.ask('evidence.list', {
      reviewId,
      filter: { text: 'reading' },
      order: 'best-match',
    });
    expect(notes[0]?.id).toBe(best);
  });

  test('follows a change of the words', async () => {
    const noteId = await fileNote(core, reviewId, 'before');
    await core.ask('evidence.change', { reviewId, noteId, change: { description: 'after' } });
    expect(await found({ text: 'before' })).toEqual([]);
    expect(await found({ text: 'after' })).toEqual([noteId]);
    await core.ask('history.undo', { reviewId });
    expect(await found({ text: 'before' })).toEqual([noteId]);
  });
});

test('a change touches only the fields it names', async () => {
  const noteId = await fileNote(core, reviewId, { description: 'kept', place: 'Hall' });
  const { people } = await core.ask('review.overview', { reviewId });
  await core.ask('evidence.change', {
    reviewId,
    noteId,
    change: { place: 'Library', takenAt: '2026-11-24T11:11', reviewerId: people[1]!.id },
  });
  const { notes } = await core.ask('evidence.list', { reviewId });
  expect(notes[0]).toMatchObject({
    description: 'kept',
    place: 'Library',
    takenAt: '2026-11-24T11:11',
    reviewerId: people[1]!.id,
  });
});

test('what each hypothesis carries is added up, and what it still asks for is named', async () => {
  const { people, hypotheses } = await core.ask('review.overview', { reviewId });
  const [one, two] = [hypotheses[0]!.id, hypotheses[1]!.id];
  const write = async (person: number, activityType: string, stance: 'supports' | 'challenges') => {
    await core.ask('review.write-as', { reviewId, personId: people[person]!.id });
    const links = [{ hypothesisId: one, stance }];
    return fileNote(core, reviewId, { description: 'note', activityType, links });
  };
  await write(0, 'pupil-panel', 'supports');
  await write(0, 'pupil-panel', 'supports');
  await write(1, 'lesson-visit', 'challenges');
  const binned = await write(1, 'work-scrutiny', 'supports');
  await core.ask('evidence.move-to-bin', { reviewId, noteId: binned });
  expect(await core.ask('evidence.weight', { reviewId })).toEqual([
    {
      hypothesisId: one,
      noteCount: 3,
      supports: 2,
      challenges: 1,
      neutral: 0,
      reviewerIds: expect.arrayContaining([people[0]!.id, people[1]!.id]),
      activityTypes: ['lesson-visit', 'pupil-panel'],
      sourcesMissing: ['work-scrutiny'],
    },
    {
      hypothesisId: two,
      noteCount: 0,
      supports: 0,
      challenges: 0,
      neutral: 0,
      reviewerIds: [],
      activityTypes: [],
      sourcesMissing: [],
    },
  ]);
});

test('a note in the bin waits there with its words, and undo takes it out too', async () => {
  const noteId = await fileNote(core, reviewId, 'Only a quote? No.');
  await core.ask('evidence.move-to-bin', { reviewId, noteId });
  expect(await core.ask('bin.list', { reviewId })).toEqual([
    {
      kind: 'evidence',
      id: noteId,
      text: 'Only a quote? No.',
      binnedAt: '2026-10-08T10:34:00.000Z',
    },
  ]);
  await core.ask('history.undo', { reviewId });
  expect(await core.ask('bin.list', { reviewId })).toEqual([]);
  expect(await found({})).toEqual([noteId]);
});

test('a note that is not in this review is answered so', async () => {
  const other = await createNewReview(core);
  const elsewhere = await fileNote(core, other, 'elsewhere');
  for (const noteId of [newNoteId(), elsewhere]) {
    const input = { reviewId, noteId };
    expect(await core.fails('evidence.change', { ...input, change: {} })).toEqual({
      name: 'note-not-found',
    });
    expect(await core.fails('evidence.move-to-bin', input)).toEqual({ name: 'note-not-found' });
    expect(await core.fails('evidence.restore', input)).toEqual({ name: 'note-not-found' });
  }
});

test('filing is announced to the screens that show notes', async () => {
  core.announced();
  await fileNote(core, reviewId, 'heard by all');
  expect(core.announced()).toEqual(expect.arrayContaining(['evidence', 'reviews', 'history']));
});
