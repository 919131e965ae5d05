// A disk that is full or may not be written to: what was acknowledged is kept, the reason is told,
// and the work goes on when there is room.
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore } from '../../src/main/core/store/store.ts';
import { expectLogAndRowsAgree, integrityOf } from '../support/database-rows.ts';
import { createNewReview } from '../support/new-review.ts';
import { fileNote, newNoteId, noteOf } from '../support/notes.ts';
import { readModels } from '../support/read-models.ts';
import { mountSmallDisk, whyNoSmallDisk, type SmallDisk } from '../support/small-disk.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

const reason = whyNoSmallDisk();
const diskFull = { name: 'store-failed', reason: 'disk-full' };

describe('a disk of 3 MB', () => {
  let disk: SmallDisk | undefined;
  let core: TestCore | undefined;
  beforeEach(({ skip }) => {
    if (reason !== null) return skip(reason);
    disk = mountSmallDisk(3 * 1_024);
    mkdirSync(join(disk.path, 'data'));
    core = createTestCore(join(disk.path, 'data'));
  });
  afterEach(() => {
    disk?.setReadOnly(false);
    core?.close();
    disk?.unmount();
  });
  const reopen = (): TestCore => {
    core = core!.reopen();
    return core;
  };
  const onDisk = (): { disk: SmallDisk; core: TestCore } => ({ disk: disk!, core: core! });

  test('refuses the change when it is full, keeps what was acknowledged, and takes it when there is room', async () => {
    const { disk, core } = onDisk();
    const reviewId = await createNewReview(core);
    const kept = await fileNote(core, reviewId, 'kept');
    const input = {
      reviewId,
      noteId: newNoteId(),
      content: noteOf('x'.repeat(40_000)),
      takenAt: '2026-11-24T10:15',
    };
    await core.ask('draft.save', { reviewId, noteId: input.noteId, content: noteOf('as typed') });
    const before = await readModels(core, reviewId);

    disk.fill();
    for (let again = 0; again < 3; again += 1) {
      expect(await core.fails('evidence.file', input)).toEqual(diskFull);
      expect(await core.fails('draft.save', input)).toEqual(diskFull);
      expect(
        await core.fails('finding.add', {
          reviewId,
          category: 'strength',
          heading: 'x'.repeat(1_000),
        }),
      ).toEqual(diskFull);
    }
    expect(await readModels(core, reviewId)).toEqual(before);
    expect((await core.ask('draft.read', { reviewId })).content.description).toBe('as typed');

    disk.makeRoom();
    await core.ask('evidence.file', input);
    const { notes } = await reopen().ask('evidence.list', { reviewId });
    expect(notes.map(({ id }) => id).toSorted()).toEqual([kept, input.noteId].toSorted());
    expectLogAndRowsAgree(core.databasePath, reviewId);
    expect(integrityOf(core.databasePath)).toBe('ok');
  });

  test('that fills up while notes are filed loses none of them', async () => {
    const { core } = onDisk();
    const reviewId = await createNewReview(core);
    const filed: string[] = [];
    for (;;) {
      const noteId = newNoteId();
      const content = noteOf(`${filed.length} ${'word '.repeat(2_000)}`);
      const answer = await core.core.dispatcher.call('evidence.file', {
        reviewId,
        noteId,
        content,
        takenAt: '2026-11-24T10:15',
      });
      if (!answer.ok) {
        expect(answer.failure).toEqual(diskFull);
        break;
      }
      filed.push(noteId);
      expect(filed.length).toBeLessThan(1_000);
    }
    expect(filed.length).toBeGreaterThan(5);
    const { notes } = await reopen().ask('evidence.list', { reviewId });
    expect(notes.map(({ id }) => id).toSorted()).toEqual(filed.toSorted());
    expect(integrityOf(core.databasePath)).toBe('ok');
  });

  test('with no room for a database at all says so', () => {
    const { disk } = onDisk();
    disk.fill();
    mkdirSync(join(disk.path, 'data', 'new'), { recursive: true });
    expect(() => openStore(join(disk.path, 'data', 'new', 'fieldfare.db'))).toThrowError(
      expect.objectContaining({ reason: 'disk-full' }),
    );
  });

  test('that may only be read says so, and is opened again when it may be written', async () => {
    const { disk, core } = onDisk();
    const reviewId = await createNewReview(core);
    core.core.close();
    disk.setReadOnly(true);
    expect(() => openStore(core.databasePath)).toThrowError(
      expect.objectContaining({ reason: 'read-only' }),
    );
    disk.setReadOnly(false);
    expect(await reopen().ask('review.list', {})).toMatchObject([{ id: reviewId }]);
  });
});

/** Root may write anywhere: for a moment, be nobody. */
function asNobody<Value>(work: () => Value): Value {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.(65_534);
  try {
    return work();
  } finally {
    process.seteuid?.(0);
  }
}

describe.skipIf(process.platform === 'win32')('a profile that may not be written', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'fieldfare-profile-'));
  });
  afterEach(() => {
    chmodSync(folder, 0o700);
    rmSync(folder, { recursive: true, force: true });
  });

  const opening = () => asNobody(() => openStore(join(folder, 'fieldfare.db')));

  test('is told where there is no database yet', () => {
    chmodSync(folder, 0o555);
    expect(opening).toThrowError(expect.objectContaining({ reason: 'read-only' }));
  });

  test('is told where the file is somebody else’s', () => {
    openStore(join(folder, 'fieldfare.db')).close();
    chmodSync(join(folder, 'fieldfare.db'), 0o444);
    chmodSync(folder, 0o555);
    expect(opening).toThrowError(expect.objectContaining({ reason: 'read-only' }));
  });

  test('may have a name with spaces and other letters', async () => {
    const core = createTestCore(join(mkdtempSync(join(folder, 'Zoë Œ 家 ')), ''));
    await createNewReview(core);
    expect(await core.ask('review.list', {})).toHaveLength(1);
    core.close();
  });
});
