// The note being written: kept as it is typed, through restarts, and never brought back once filed.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { maximumNoteLength } from '../../src/shared/domain/evidence.ts';
import type { ReviewId } from '../../src/shared/domain/ids.ts';
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

test('a review nobody has written in offers an empty draft with an id of its own', async () => {
  const draft = await core.ask('draft.read', { reviewId });
  expect(draft).toEqual({ noteId: draft.noteId, content: noteOf(''), savedAt: null });
});

test('a draft is there again after a restart, word for word', async () => {
  const { noteId } = await core.ask('draft.read', { reviewId });
  const content = noteOf({
    activityType: 'pupil-panel',
    description: 'Six pupils 🐦, كلمات, "quoted" and\na new line\u0000.',
    quote: '  spaces stay  ',
    groupSize: 6,
    lensTags: ['ofsted-2025/inclusion'],
  });
  core.setNow(new Date('2026-11-24T10:15:30.000Z'));
  const { savedAt } = await core.ask('draft.save', { reviewId, noteId, content });
  expect(savedAt).toBe('2026-11-24T10:15:30.000Z');
  core = core.reopen();
  expect(await core.ask('draft.read', { reviewId })).toEqual({ noteId, content, savedAt });
});

test('each review has a draft of its own', async () => {
  const other = await createNewReview(core);
  const noteId = newNoteId();
  await core.ask('draft.save', { reviewId, noteId, content: noteOf('here') });
  expect((await core.ask('draft.read', { reviewId: other })).content.description).toBe('');
  expect((await core.ask('draft.read', { reviewId })).content.description).toBe('here');
});

test('filing starts the next draft in the same activity and place, with nothing said yet', async () => {
  const { noteId } = await core.ask('draft.read', { reviewId });
  const content = noteOf({
    activityType: 'lesson-visit',
    place: 'Year 4',
    phase: 'KS2',
    year: '4',
    subject: 'History',
    groupSize: 27,
    groupOf: 'pupils',
    description: 'Two of the four groups used the word.',
    quote: 'It means before.',
    interpretation: 'They have it.',
    kind: 'strength',
    strength: 2,
    sourceKind: 'heard',
    followUp: 'Look at books.',
    lensTags: ['ofsted-2025/inclusion'],
  });
  await core.ask('draft.save', { reviewId, noteId, content });
  const { nextDraft } = await core.ask('evidence.file', {
    reviewId,
    noteId,
    content,
    takenAt: '2026-11-24T10:20',
  });
  expect(nextDraft.noteId).not.toBe(noteId);
  expect(nextDraft.content).toEqual(
    noteOf({
      activityType: 'lesson-visit',
      place: 'Year 4',
      phase: 'KS2',
      year: '4',
      subject: 'History',
      groupSize: 27,
      groupOf: 'pupils',
    }),
  );
  core = core.reopen();
  const found = await core.ask('draft.read', { reviewId });
  expect(found.noteId).toBe(nextDraft.noteId);
  expect(found.content).toEqual(nextDraft.content);
});

test('a late save of a filed note does not bring it back as a draft', async () => {
  const noteId = await fileNote(core, reviewId, 'filed');
  const next = await core.ask('draft.read', { reviewId });
  await core.ask('draft.save', { reviewId, noteId, content: noteOf('filed') });
  expect((await core.ask('draft.read', { reviewId })).noteId).toBe(next.noteId);
  // Nor when the note has gone to the bin in the meantime.
  await core.ask('evidence.move-to-bin', { reviewId, noteId });
  await core.ask('draft.save', { reviewId, noteId, content: noteOf('filed') });
  expect((await core.ask('draft.read', { reviewId })).content.description).toBe('');
});

test('a draft longer than a note may be is kept all the same: what is typed is never refused', async () => {
  const noteId = newNoteId();
  const description = 'a'.repeat(maximumNoteLength + 1);
  await core.ask('draft.save', { reviewId, noteId, content: noteOf(description) });
  core = core.reopen();
  expect((await core.ask('draft.read', { reviewId })).content.description).toBe(description);
});

test('saving a draft is no step to undo and changes nothing of the review', async () => {
  const before = core.core.context.store.log.count(reviewId);
  await core.ask('draft.save', { reviewId, noteId: newNoteId(), content: noteOf('typing') });
  expect(core.core.context.store.log.count(reviewId)).toBe(before);
  expect(await core.ask('history.read', { reviewId })).toEqual({
    canUndo: false,
    canRedo: false,
    lastStep: null,
  });
});

test('undoing the filing of a note puts it into the bin, and redo takes it out', async () => {
  const { noteId } = await core.ask('draft.read', { reviewId });
  await core.ask('evidence.file', {
    reviewId,
    noteId,
    content: noteOf('Nine of eleven hands.'),
    takenAt: '2026-11-24T10:15',
  });
  await core.ask('history.undo', { reviewId });
  expect(await core.ask('evidence.list', { reviewId })).toMatchObject({ total: 0 });
  expect(await core.ask('bin.list', { reviewId })).toMatchObject([
    { kind: 'evidence', text: 'Nine of eleven hands.' },
  ]);
  await core.ask('history.redo', { reviewId });
  expect(await core.ask('evidence.list', { reviewId })).toMatchObject({
    total: 1,
    notes: [{ description: 'Nine of eleven hands.' }],
  });
});
