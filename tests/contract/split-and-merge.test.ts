// One note becomes two, several become one: every word, tag and link is somewhere in use afterwards,
// findings rest on what holds the words, and one undo brings all back.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EvidenceId, FindingId, ReviewId } from '../../src/shared/domain/ids.ts';
import { maximumNoteLength } from '../../src/shared/domain/evidence.ts';
import { createNewReview } from '../support/new-review.ts';
import { fileNote, newNoteId, noteOf } from '../support/notes.ts';
import { addPhoto } from '../support/photos.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

const id = '01ARZ3NDEKTSV4RRFFQ69G5FAV';

let core: TestCore;
let reviewId: ReviewId;
beforeEach(async () => {
  core = createTestCore();
  reviewId = await createNewReview(core);
});
afterEach(() => core.close());

const notes = async () => (await core.ask('evidence.list', { reviewId, limit: 100 })).notes;
const noteCalled = async (noteId: EvidenceId) => (await notes()).find((note) => note.id === noteId);
const linksOf = async (findingId: FindingId) =>
  (await core.ask('finding.list', { reviewId })).find(({ finding }) => finding.id === findingId)!
    .finding.evidence;
const findingOn = async (...evidenceIds: EvidenceId[]) =>
  (await core.ask('finding.add', { reviewId, category: 'strength', heading: 'F', evidenceIds }))
    .findingId;

describe('split', () => {
  const words = 'Pupils talk.\n\nBooks show less.';

  test('the words after the place go into a note of their own, with the same facts and marks', async () => {
    const { hypotheses } = await core.ask('review.overview', { reviewId });
    const links = [{ hypothesisId: hypotheses[0]!.id, stance: 'supports' as const }];
    const noteId = await fileNote(core, reviewId, {
      description: words,
      quote: 'We talk a lot.',
      place: 'Hall',
      year: 'Year 4',
      lensTags: ['a/b'],
      kind: 'strength',
      links,
    });
    const findingId = await findingOn(noteId);
    const input = { reviewId, noteId, description: words, at: 13 };
    const { noteId: newId } = await core.ask('evidence.split', input);
    expect(await noteCalled(noteId)).toMatchObject({
      description: 'Pupils talk.',
      quote: 'We talk a lot.',
    });
    expect(await noteCalled(newId)).toMatchObject({
      description: 'Books show less.',
      quote: '',
      place: 'Hall',
      year: 'Year 4',
      kind: 'strength',
      lensTags: ['a/b'],
      links,
      takenAt: '2026-11-24T10:15',
    });
    expect((await linksOf(findingId)).map(({ evidenceId }) => evidenceId).toSorted()).toEqual(
      [noteId, newId].toSorted(),
    );
    await core.ask('history.undo', { reviewId });
    expect(await notes()).toMatchObject([{ id: noteId, description: words }]);
    expect(await linksOf(findingId)).toEqual([{ evidenceId: noteId, role: 'rests-on' }]);
    await core.ask('history.redo', { reviewId });
    expect(await notes()).toHaveLength(2);
  });

  test('evidence.split is refused where it would make an empty note, or the note has changed', async () => {
    const noteId = await fileNote(core, reviewId, words);
    const split = (at: number, description = words) =>
      core.fails('evidence.split', { reviewId, noteId, description, at });
    expect(await split(0)).toEqual({ name: 'nothing-to-split' });
    expect(await split(words.length)).toEqual({ name: 'nothing-to-split' });
    expect(await split(1_000)).toEqual({ name: 'nothing-to-split' });
    expect(await split(5, 'Pupils write.')).toEqual({ name: 'note-changed' });
    expect(
      await core.fails('evidence.split', { reviewId, noteId: id, description: 'x', at: 1 }),
    ).toEqual({ name: 'note-not-found' });
    expect(await notes()).toHaveLength(1);
  });
});

describe('merge', () => {
  test('nothing of any note is left out, and findings rest on the one that remains', async () => {
    const { hypotheses, people } = await core.ask('review.overview', { reviewId });
    const [first, second] = hypotheses.map((hypothesis) => hypothesis.id);
    await core.ask('review.write-as', { reviewId, personId: people[0]!.id });
    const early = await fileNote(
      core,
      reviewId,
      {
        description: 'Pupils talk.',
        quote: 'I like it.',
        place: 'Hall',
        lensTags: ['a/b'],
        links: [{ hypothesisId: first!, stance: 'supports' }],
      },
      '2026-11-24T09:40',
    );
    await core.ask('review.write-as', { reviewId, personId: people[1]!.id });
    const late = await fileNote(
      core,
      reviewId,
      {
        description: 'Books show less.',
        quote: 'Writing is hard.',
        interpretation: 'Talk comes first.',
        followUp: 'Ask Year 6.',
        place: 'Library',
        lensTags: ['c/d'],
        strength: 2,
        links: [
          { hypothesisId: first!, stance: 'challenges' },
          { hypothesisId: second!, stance: 'neutral' },
        ],
      },
      '2026-11-24T11:05',
    );
    const photoId = await addPhoto(core, reviewId, late, 'A page.');
    const findingId = await findingOn(late);
    const before = await notes();
    expect(await core.ask('evidence.merge', { reviewId, noteIds: [late, early] })).toMatchObject({
      noteId: early,
    });
    expect(await notes()).toMatchObject([
      {
        id: early,
        takenAt: '2026-11-24T09:40',
        reviewerId: people[0]!.id,
        description: `Pupils talk.\n\n11:05, ${people[1]!.name}, Library: Books show less.`,
        quote: 'I like it.\nWriting is hard.',
        interpretation: 'Talk comes first.',
        followUp: 'Ask Year 6.',
        strength: 2,
        lensTags: ['a/b', 'c/d'],
      },
    ]);
    expect(new Set((await notes())[0]!.links)).toEqual(
      new Set([
        { hypothesisId: first, stance: 'challenges' },
        { hypothesisId: second, stance: 'neutral' },
      ]),
    );
    expect(await linksOf(findingId)).toEqual([{ evidenceId: early, role: 'rests-on' }]);
    expect(await core.ask('photo.list', { reviewId })).toMatchObject([
      { id: photoId, noteId: early },
    ]);
    expect(await core.ask('bin.list', { reviewId })).toMatchObject([
      { kind: 'evidence', id: late },
    ]);
    await core.ask('history.undo', { reviewId });
    expect(await notes()).toEqual(before);
    expect(await linksOf(findingId)).toEqual([{ evidenceId: late, role: 'rests-on' }]);
    expect(await core.ask('bin.list', { reviewId })).toEqual([]);
  });

  test('a merged note in the bin takes its parts with it, and comes back whole', async () => {
    const early = await fileNote(core, reviewId, 'one', '2026-11-24T09:40');
    const late = await fileNote(core, reviewId, 'two', '2026-11-24T11:05');
    await core.ask('evidence.merge', { reviewId, noteIds: [early, late] });
    await core.ask('evidence.move-to-bin', { reviewId, noteId: early });
    expect(await notes()).toEqual([]);
    core = core.reopen();
    expect(await notes()).toEqual([]);
    await core.ask('evidence.restore', { reviewId, noteId: early });
    expect(await notes()).toMatchObject([{ id: early, description: 'one\n\n11:05: two' }]);
  });

  test('the words of a merged note are found in the note that remains, once', async () => {
    const early = await fileNote(core, reviewId, 'owls', '2026-11-24T09:40');
    const late = await fileNote(core, reviewId, 'herons', '2026-11-24T11:05');
    await core.ask('evidence.merge', { reviewId, noteIds: [early, late] });
    const found = await core.ask('evidence.list', { reviewId, filter: { text: 'herons' } });
    expect(found).toMatchObject({ total: 1, notes: [{ id: early }] });
  });

  test('evidence.merge is refused for a note that is gone, and where it would be too long', async () => {
    const early = await fileNote(core, reviewId, 'one');
    expect(await core.fails('evidence.merge', { reviewId, noteIds: [early, id] })).toEqual({
      name: 'note-not-found',
    });
    expect(await core.fails('evidence.merge', { reviewId, noteIds: [early, early] })).toMatchObject(
      {
        name: 'invalid-input',
      },
    );
    const long = await fileNote(core, reviewId, 'x'.repeat(maximumNoteLength - 2));
    const before = await notes();
    expect(await core.fails('evidence.merge', { reviewId, noteIds: [early, long] })).toMatchObject({
      name: 'note-too-long',
      maximum: maximumNoteLength,
    });
    expect(await notes()).toEqual(before);
  });
});

describe('undo of one step only', () => {
  test('history.undo takes back the step it is given, and refuses with another-step-since', async () => {
    const noteId = await fileNote(core, reviewId, 'one two');
    const input = { reviewId, noteId, description: 'one two', at: 3 };
    const { step } = await core.ask('evidence.split', input);
    await core.ask('history.undo', { reviewId, step });
    expect(await notes()).toMatchObject([{ id: noteId, description: 'one two' }]);
    const again = await core.ask('evidence.split', input);
    await core.ask('evidence.change', { reviewId, noteId, change: { quote: 'since' } });
    const before = await notes();
    expect(await core.fails('history.undo', { reviewId, step: again.step })).toEqual({
      name: 'another-step-since',
    });
    expect(await notes()).toEqual(before);
    await core.ask('history.undo', { reviewId });
    await core.ask('history.undo', { reviewId, step: again.step });
    expect(await notes()).toMatchObject([{ description: 'one two' }]);
    const early = await fileNote(core, reviewId, 'early', '2026-11-24T08:00');
    const merged = await core.ask('evidence.merge', { reviewId, noteIds: [early, noteId] });
    await core.ask('history.undo', { reviewId, step: merged.step });
    expect(await notes()).toHaveLength(2);
  });
});

describe('filing several', () => {
  const contents = ['first', 'second', 'third'].map((description) => noteOf({ description }));
  const takenAt = '2026-11-24T10:00';

  test('evidence.file-several is one step, is filed once, and is undone as one', async () => {
    const noteId = newNoteId();
    const input = { reviewId, noteId, contents, takenAt };
    const { step, nextDraft } = await core.ask('evidence.file-several', input);
    expect(nextDraft.content.description).toBe('');
    expect((await notes()).map(({ description }) => description).toSorted()).toEqual([
      'first',
      'second',
      'third',
    ]);
    expect(await core.ask('evidence.file-several', input)).toMatchObject({ noteId, step: null });
    expect(await notes()).toHaveLength(3);
    await core.ask('history.undo', { reviewId, step });
    expect(await notes()).toEqual([]);
    expect(await core.ask('bin.list', { reviewId })).toHaveLength(3);
  });

  test('evidence.file-several files none where one is empty or too long', async () => {
    const noteId = newNoteId();
    const fails = (description: string) =>
      core.fails('evidence.file-several', {
        reviewId,
        noteId,
        contents: [...contents, noteOf({ description })],
        takenAt,
      });
    expect(await fails(' ')).toEqual({ name: 'note-empty' });
    expect(await fails('x'.repeat(maximumNoteLength + 1))).toMatchObject({ name: 'note-too-long' });
    expect(await notes()).toEqual([]);
  });

  test('a photo without words is a note that says what the photo shows', async () => {
    const { noteId } = await core.ask('draft.read', { reviewId });
    const content = noteOf({ description: '' });
    await core.ask('draft.save', { reviewId, noteId, content });
    await addPhoto(core, reviewId, noteId, 'Timeline of rivers');
    await core.ask('evidence.file', { reviewId, noteId, content, takenAt });
    expect(await notes()).toMatchObject([{ id: noteId, description: 'Timeline of rivers' }]);
    const { noteId: next } = await core.ask('draft.read', { reviewId });
    expect(await core.fails('evidence.file', { reviewId, noteId: next, content, takenAt })).toEqual(
      { name: 'note-empty' },
    );
  });
});
