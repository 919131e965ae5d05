import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EvidenceId } from '../../../../shared/domain/ids.ts';
import type { NoteContent } from '../../../../shared/domain/note-content.ts';
import { createDraftBox, type DraftCalls } from './draft-box.ts';
import { emptyNote, nextNote } from '../../../../shared/domain/note-content.ts';

const idOf = (number: number): EvidenceId => `01J0000000000000000000000${number}` as EvidenceId;

type FileAnswer = Awaited<ReturnType<DraftCalls['file']>>;

interface FileCall {
  readonly noteId: EvidenceId;
  readonly content: NoteContent;
  readonly takenAt: string;
  readonly answer: (answer: FileAnswer) => void;
  readonly breakOff: () => void;
}

const filedAs = (call: FileCall, next: EvidenceId): FileAnswer => ({
  ok: true,
  value: {
    noteId: call.noteId,
    nextDraft: { noteId: next, content: nextNote(call.content), savedAt: null },
  },
});

const core = () => {
  const saves: { noteId: EvidenceId; content: NoteContent }[] = [];
  const files: FileCall[] = [];
  const state = { savesWork: true };
  const calls: DraftCalls = {
    save: (noteId, content) => {
      if (!state.savesWork)
        return Promise.resolve({ ok: false, failure: { name: 'store-failed' } });
      saves.push({ noteId, content });
      return Promise.resolve({ ok: true, value: {} });
    },
    file: (noteId, content, takenAt) =>
      new Promise((resolve, reject) => {
        files.push({
          noteId,
          content,
          takenAt,
          answer: resolve,
          breakOff: () => reject(new Error('gone')),
        });
      }),
    fileSeveral: () => Promise.reject(new Error('not asked for here')),
    hasPhotos: () => Promise.resolve(false),
    now: () => '2026-10-08T11:34',
    wait: () => Promise.resolve(),
  };
  return { calls, saves, files, state };
};

const open = (start: Partial<NoteContent> = {}, savedAt: string | null = null) => {
  const server = core();
  const box = createDraftBox(
    { noteId: idOf(1), content: { ...emptyNote, ...start }, savedAt },
    server.calls,
  );
  return { box, ...server };
};

const fileAt = (files: readonly FileCall[], index: number): FileCall => {
  const call = files[index];
  if (call === undefined) throw new Error(`no call ${index}`);
  return call;
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const settle = () => vi.advanceTimersByTimeAsync(0);

describe('the draft in the box', () => {
  it('is kept within 300 ms of the last key, under the id it will be filed with', async () => {
    const { box, saves } = open();
    box.change({ description: 'Nine of' });
    await vi.advanceTimersByTimeAsync(100);
    box.change({ description: 'Nine of eleven' });
    await vi.advanceTimersByTimeAsync(300);
    expect(saves).toEqual([
      { noteId: idOf(1), content: { ...emptyNote, description: 'Nine of eleven' } },
    ]);
    expect(box.isWaiting()).toBe(false);
  });

  it('says when it was found, and only if it has words', () => {
    const at = '2026-10-08T09:42:00.000Z';
    expect(open({ description: 'Begun' }, at).box.store.get().foundFrom).toBe(at);
    expect(open({ place: 'Hall' }, at).box.store.get().foundFrom).toBeNull();
    expect(open({ description: 'Begun' }).box.store.get().foundFrom).toBeNull();
  });

  it('is filed with the time of filing, and the box is empty at once', async () => {
    const { box, files } = open({ activityType: 'lesson-visit', description: 'Seen' });
    void box.file();
    expect(fileAt(files, 0)).toMatchObject({ noteId: idOf(1), takenAt: '2026-10-08T11:34' });
    expect(box.store.get().content).toEqual({ ...emptyNote, activityType: 'lesson-visit' });
    expect(box.store.get().filed).toBeNull();
    fileAt(files, 0).answer(filedAs(fileAt(files, 0), idOf(2)));
    await settle();
    expect(box.store.get()).toMatchObject({
      isFiling: false,
      problem: null,
      filed: { noteId: idOf(1), takenAt: '2026-10-08T11:34' },
    });
  });

  it('takes the time a person gave it, once', async () => {
    const { box, files } = open({ description: 'Written up later' });
    box.setTakenAt('2026-10-08T09:05');
    void box.file();
    expect(fileAt(files, 0).takenAt).toBe('2026-10-08T09:05');
    fileAt(files, 0).answer(filedAs(fileAt(files, 0), idOf(2)));
    await settle();
    expect(box.store.get().takenAt).toBeNull();
  });

  it('keeps that time with the draft, so that a kill does not lose it', async () => {
    const { box, saves, calls } = open({ description: 'Written up later' });
    box.setTakenAt('2026-10-08T09:05');
    await vi.advanceTimersByTimeAsync(300);
    const kept = saves.at(-1);
    expect(kept?.content).toEqual({
      ...emptyNote,
      description: 'Written up later',
      takenAt: '2026-10-08T09:05',
    });
    const again = createDraftBox(
      { noteId: idOf(1), content: kept?.content ?? emptyNote, savedAt: '2026-10-08T20:00:00.000Z' },
      calls,
    );
    expect(again.store.get()).toMatchObject({
      takenAt: '2026-10-08T09:05',
      content: { ...emptyNote, description: 'Written up later' },
    });
    expect(again.store.get().content).not.toHaveProperty('takenAt');
  });

  it('gives what is typed meanwhile to the next note', async () => {
    const { box, files, saves } = open({ description: 'First' });
    void box.file();
    box.change({ description: 'Second' });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(saves).toEqual([]);
    fileAt(files, 0).answer(filedAs(fileAt(files, 0), idOf(2)));
    await vi.advanceTimersByTimeAsync(300);
    expect(saves).toEqual([{ noteId: idOf(2), content: { ...emptyNote, description: 'Second' } }]);
  });

  it('does not save a draft of a note that is on its way', async () => {
    const { box, files, saves } = open();
    box.change({ description: 'First' });
    void box.file();
    await vi.advanceTimersByTimeAsync(1_000);
    fileAt(files, 0).answer(filedAs(fileAt(files, 0), idOf(2)));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(saves).toEqual([]);
    expect(box.isWaiting()).toBe(false);
  });

  it('is offered again under the same id when the core process stopped', async () => {
    const { box, files } = open({ description: 'First' });
    void box.file();
    fileAt(files, 0).answer({ ok: false, failure: { name: 'interrupted' } });
    await settle();
    expect(files).toHaveLength(2);
    expect(fileAt(files, 1)).toMatchObject({ noteId: idOf(1), takenAt: '2026-10-08T11:34' });
    fileAt(files, 1).answer(filedAs(fileAt(files, 1), idOf(2)));
    await settle();
    expect(box.store.get().filed?.noteId).toBe(idOf(1));
    expect(files).toHaveLength(2);
  });

  it('comes back with its words, its time and its id when it was not filed', async () => {
    const { box, files, saves } = open({ description: 'First', kind: 'strength' });
    box.setTakenAt('2026-10-08T09:05');
    void box.file();
    box.change({ description: 'Second' });
    fileAt(files, 0).answer({
      ok: false,
      failure: { name: 'store-failed', reason: 'disk-full' },
    });
    await vi.advanceTimersByTimeAsync(300);
    expect(box.store.get()).toMatchObject({
      content: { description: 'First\n\nSecond', kind: 'strength' },
      takenAt: '2026-10-08T09:05',
      problem: { name: 'store-failed' },
      filed: null,
    });
    expect(saves.at(-1)).toMatchObject({
      noteId: idOf(1),
      content: { description: 'First\n\nSecond' },
    });
  });

  it('comes back when the bridge itself broke', async () => {
    const { box, files } = open({ description: 'First' });
    void box.file();
    fileAt(files, 0).breakOff();
    await settle();
    expect(box.store.get()).toMatchObject({
      content: { description: 'First' },
      problem: { name: 'interrupted' },
    });
  });

  it('is filed once when the keys are pressed twice', async () => {
    const { box, files } = open({ description: 'First' });
    void box.file();
    void box.file();
    fileAt(files, 0).answer(filedAs(fileAt(files, 0), idOf(2)));
    await settle();
    expect(files).toHaveLength(1);
    expect(box.store.get().problem).toBeNull();
  });

  it('files the next note as soon as the last has its answer', async () => {
    const { box, files } = open({ description: 'First' });
    void box.file();
    box.change({ description: 'Second' });
    void box.file();
    expect(files).toHaveLength(1);
    fileAt(files, 0).answer(filedAs(fileAt(files, 0), idOf(2)));
    await settle();
    expect(fileAt(files, 1)).toMatchObject({
      noteId: idOf(2),
      content: { description: 'Second' },
    });
  });

  it('says why an empty note stays, and stops saying it at the next key', async () => {
    const { box, files } = open({ kind: 'question' });
    await box.file();
    expect(files).toHaveLength(0);
    expect(box.store.get().problem).toEqual({ name: 'note-empty' });
    box.change({ description: 'N' });
    expect(box.store.get().problem).toBeNull();
  });

  it('keeps saying that the disk is full while one types on', async () => {
    const { box, files } = open({ description: 'First' });
    void box.file();
    fileAt(files, 0).answer({ ok: false, failure: { name: 'store-failed', reason: 'disk-full' } });
    await settle();
    box.change({ description: 'First and' });
    expect(box.store.get().problem).toMatchObject({ name: 'store-failed' });
  });

  it('flush waits for the note on its way and then saves what was begun', async () => {
    const { box, files, saves } = open({ description: 'First' });
    void box.file();
    box.change({ description: 'Second' });
    let isOver = false;
    void box.flush().then(() => {
      isOver = true;
    });
    await settle();
    expect(isOver).toBe(false);
    fileAt(files, 0).answer(filedAs(fileAt(files, 0), idOf(2)));
    await settle();
    expect(isOver).toBe(true);
    expect(saves).toMatchObject([{ noteId: idOf(2), content: { description: 'Second' } }]);
  });
});
