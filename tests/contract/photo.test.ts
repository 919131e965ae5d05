// Photos of notes: what is kept and what is refused, where the file lies, what becomes of it, and
// that it goes along with a bundle.
import { existsSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EvidenceId, ReviewId } from '../../src/shared/domain/ids.ts';
import { packEntries } from '../../src/main/core/exchange/bundle/archive.ts';
import { packBundle, readBundle } from '../../src/main/core/exchange/bundle/bundle-content.ts';
import { hashOf } from '../../src/main/core/attachments/attachment-store.ts';
import { insideOf, openInside, quickBundle } from '../support/bundles.ts';
import { createNewReview } from '../support/new-review.ts';
import { fileNote, newNoteId, noteOf } from '../support/notes.ts';
import { addPhoto, newPhotoId, photoBytes, type PhotoParts } from '../support/photos.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

const id = '01ARZ3NDEKTSV4RRFFQ69G5FAV';

let core: TestCore;
let reviewId: ReviewId;
let noteId: EvidenceId;
beforeEach(async () => {
  core = createTestCore();
  reviewId = await createNewReview(core);
  noteId = await fileNote(core, reviewId, 'a display');
});
afterEach(() => core.close());

const photos = (of: TestCore = core) => of.ask('photo.list', { reviewId });
const fileOf = (bytes: Uint8Array, of: TestCore = core): string =>
  join(of.folder, 'photos', `${createHash('sha256').update(bytes).digest('hex')}.jpg`);

test('a photo lies beside the database under the hash of its bytes, for its owner alone', async () => {
  const bytes = photoBytes({ width: 40, height: 24 });
  const photoId = await addPhoto(core, reviewId, noteId, ' Timeline of rivers. ', bytes);
  expect(await photos()).toMatchObject([
    {
      id: photoId,
      noteId,
      description: 'Timeline of rivers.',
      width: 40,
      height: 24,
      isHere: true,
    },
  ]);
  const path = fileOf(bytes);
  expect(new Uint8Array(readFileSync(path))).toEqual(bytes);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  const read = await core.ask('photo.read', { reviewId, photoId });
  expect(new Uint8Array(read.bytes)).toEqual(bytes);
  // Not a byte of it is in the document.
  expect(core.core.context.funnel.encode(reviewId).length).toBeLessThan(20_000);
  expect(await addPhoto(core, reviewId, noteId, 'The same picture again.', bytes)).not.toBe(
    photoId,
  );
  expect(core.core.context.attachments.list()).toHaveLength(1);
});

test('adding twice adds once, also to the note that is still being written', async () => {
  const draftId = newNoteId();
  const input = { reviewId, noteId: draftId, photoId: newPhotoId(), description: 'A wall.' };
  const add = () => core.ask('photo.add', { ...input, bytes: photoBytes() });
  await expect(add()).rejects.toThrow('note-not-found');
  await core.ask('draft.save', { reviewId, noteId: draftId, content: noteOf('seen') });
  await add();
  await add();
  expect(await photos()).toHaveLength(1);
  await core.ask('evidence.file', {
    reviewId,
    noteId: draftId,
    content: noteOf('seen'),
    takenAt: '2026-11-24T10:00',
  });
  expect(await photos()).toMatchObject([{ noteId: draftId }]);
});

describe('what is not a covered photo is refused, and nothing is kept of it', () => {
  const refused: readonly (readonly [string, PhotoParts | Uint8Array, string])[] = [
    ['place and time of a camera', { exif: 'GPS 50.37 -4.14' }, 'photo-has-metadata'],
    ['a comment', { comment: 'Photo of Year 4' }, 'photo-has-metadata'],
    ['something behind the picture', { tail: 'PK hidden' }, 'photo-has-metadata'],
    ['more pixels than are kept', { width: 2_001, height: 8 }, 'photo-too-large'],
    ['a file above the limit', { padding: 3 * 1024 * 1024 }, 'photo-too-large'],
    ['no pixels', { width: 0 }, 'not-a-photo'],
    ['a picture cut off', photoBytes().slice(0, -2), 'not-a-photo'],
    ['another kind of file', Buffer.from('%PDF-1.7 hello'), 'not-a-photo'],
    ['a drawing with a program in it', Buffer.from('<svg onload="x()"/>'), 'not-a-photo'],
    ['nothing', new Uint8Array(), 'not-a-photo'],
  ];
  test.each(refused)('%s', async (_what, parts, name) => {
    const bytes = parts instanceof Uint8Array ? parts : photoBytes(parts);
    const input = { reviewId, noteId, photoId: newPhotoId(), description: 'x', bytes };
    expect(await core.fails('photo.add', input)).toEqual({ name });
    expect(await photos()).toEqual([]);
    expect(core.core.context.attachments.list()).toEqual([]);
  });

  test('photo.add: each refusal has a name', async () => {
    const names = new Set(refused.map(([, , name]) => name));
    expect(names).toEqual(new Set(['not-a-photo', 'photo-has-metadata', 'photo-too-large']));
    const add = { reviewId, noteId: id, photoId: id, description: 'x', bytes: photoBytes() };
    expect(await core.fails('photo.add', add)).toEqual({ name: 'note-not-found' });
    expect(await core.fails('photo.add', { ...add, description: '  ' })).toMatchObject({
      name: 'invalid-input',
    });
  });
});

test('a photo that is not there is told so', async () => {
  const missing = { reviewId, photoId: id };
  const notFound = { name: 'photo-not-found' };
  expect(await core.fails('photo.read', missing)).toEqual(notFound);
  expect(await core.fails('photo.describe', { ...missing, description: 'x' })).toEqual(notFound);
  expect(await core.fails('photo.move', { ...missing, noteId })).toEqual(notFound);
  expect(await core.fails('photo.move-to-bin', missing)).toEqual(notFound);
  expect(await core.fails('photo.restore', missing)).toEqual(notFound);
});

test('it is described anew, goes to another note, into the bin and comes back', async () => {
  const photoId = await addPhoto(core, reviewId, noteId, 'A display.');
  await core.ask('photo.describe', { reviewId, photoId, description: 'A river display.' });
  const other = await fileNote(core, reviewId, 'another');
  await core.ask('photo.move', { reviewId, photoId, noteId: other });
  expect(await photos()).toMatchObject([{ description: 'A river display.', noteId: other }]);
  expect(await core.fails('photo.move', { reviewId, photoId, noteId: id })).toEqual({
    name: 'note-not-found',
  });
  await core.ask('photo.move-to-bin', { reviewId, photoId });
  expect(await photos()).toEqual([]);
  expect(await core.ask('bin.list', { reviewId })).toMatchObject([
    { kind: 'photo', id: photoId, text: 'A river display.' },
  ]);
  core = core.reopen();
  await core.ask('photo.restore', { reviewId, photoId });
  expect(await photos()).toMatchObject([{ id: photoId, isHere: true }]);
});

test('a file changed on the disk is not shown, and the same photo added again mends it', async () => {
  const bytes = photoBytes();
  const photoId = await addPhoto(core, reviewId, noteId, 'A display.', bytes);
  writeFileSync(fileOf(bytes), 'something else');
  expect(await core.fails('photo.read', { reviewId, photoId })).toEqual({ name: 'photo-not-here' });
  await addPhoto(core, reviewId, noteId, 'A display.', bytes);
  expect((await core.ask('photo.read', { reviewId, photoId })).bytes).toHaveLength(bytes.length);
});

test('a file that nothing speaks of goes after a fortnight, one in the bin or in use never', async () => {
  const { attachments } = core.core.context;
  const [used, binned, unused, fresh] = [8, 16, 24, 32].map((width) => photoBytes({ width })) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  await addPhoto(core, reviewId, noteId, 'used', used);
  const photoId = await addPhoto(core, reviewId, noteId, 'binned', binned);
  await core.ask('photo.move-to-bin', { reviewId, photoId });
  attachments.put(unused);
  attachments.put(fresh);
  const longAgo = new Date('2026-08-01T10:00:00Z');
  for (const bytes of [used, binned, unused]) utimesSync(fileOf(bytes), longAgo, longAgo);
  const soon = new Date('2026-10-07T10:00:00Z');
  utimesSync(fileOf(fresh), soon, soon);
  core = core.reopen();
  expect([used, binned, unused, fresh].map((bytes) => existsSync(fileOf(bytes)))).toEqual([
    true,
    true,
    false,
    true,
  ]);
});

describe('in a bundle', () => {
  let there: TestCore;
  beforeEach(() => {
    there = createTestCore();
  });
  afterEach(() => there.close());

  test('photos go along, also those in the bin, and a second time changes nothing', async () => {
    const bytes = photoBytes({ width: 200, height: 100 });
    const photoId = await addPhoto(core, reviewId, noteId, 'A display.', bytes);
    const inBin = await addPhoto(core, reviewId, noteId, 'Blurred.', photoBytes({ width: 9 }));
    await core.ask('photo.move-to-bin', { reviewId, photoId: inBin });
    const bundle = await quickBundle(insideOf(core, reviewId));
    await openInside(there, bundle);
    expect(await photos(there)).toEqual(await photos());
    const read = await there.ask('photo.read', { reviewId, photoId });
    expect(new Uint8Array(read.bytes)).toEqual(bytes);
    expect(there.core.context.attachments.list()).toHaveLength(2);
    expect(await openInside(there, bundle)).toMatchObject({ wasNothingNew: true });
  });

  test('a photo whose picture has not come yet says so, and is shown once it has', async () => {
    const photoId = await addPhoto(core, reviewId, noteId, 'A display.');
    const { funnel } = core.core.context;
    there.core.context.funnel.createFrom(reviewId, 'review', funnel.encode(reviewId));
    expect(await photos(there)).toMatchObject([{ id: photoId, isHere: false }]);
    expect(await there.fails('photo.read', { reviewId, photoId })).toEqual({
      name: 'photo-not-here',
    });
    there.announced();
    await openInside(there, await quickBundle(insideOf(core, reviewId)));
    expect(there.announced()).toContain('photos');
    expect(await photos(there)).toMatchObject([{ id: photoId, isHere: true }]);
  });

  test('one with a photo that is not what it says, or with place and time in it, is damaged', () => {
    const described = {
      reviewId,
      hostSchoolName: '',
      question: '',
      from: { personId: null, name: null, device: 'robin' },
      madeAt: '2026-10-08T10:34:00.000Z',
    };
    const update = core.core.context.funnel.encode(reviewId);
    const pack = (photo: Uint8Array, name = hashOf(photo)) =>
      packBundle(described, update, null, new Map([[name, photo]]));
    expect(readBundle(pack(photoBytes()))).toMatchObject({ ok: true });
    const damaged = { ok: false, failure: { name: 'bundle-damaged' } };
    expect(readBundle(pack(photoBytes({ exif: 'GPS' })))).toEqual(damaged);
    expect(readBundle(pack(photoBytes(), hashOf(Buffer.from('other'))))).toEqual(damaged);
    expect(readBundle(pack(Buffer.from('no photo')))).toEqual(damaged);
    expect(readBundle(pack(new Uint8Array(3 * 1024 * 1024 + 1)))).toEqual(damaged);
    const path = packEntries({ 'photos/../../x.jpg': photoBytes() });
    expect(readBundle(path)).toMatchObject({ ok: false });
  });
});
