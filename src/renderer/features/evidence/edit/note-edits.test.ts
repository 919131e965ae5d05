import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Evidence } from '../../../../shared/domain/evidence.ts';
import type { EvidenceId } from '../../../../shared/domain/ids.ts';
import { emptyNote } from '../../../../shared/domain/note-content.ts';
import { createNoteEdits, type FieldChange } from './note-edits.ts';

const note: Evidence = {
  ...emptyNote,
  id: '01J00000000000000000000001' as EvidenceId,
  ref: null,
  takenAt: '2026-10-08T11:34',
  reviewerId: null,
  sessionRef: null,
  description: 'Nine hands',
  binned: null,
  mergedInto: null,
  mergedFrom: [],
  extra: null,
};

const open = () => {
  const saved: FieldChange[] = [];
  const state = { works: true };
  const edits = createNoteEdits(note, (change) => {
    if (!state.works) return Promise.resolve({ ok: false, failure: { name: 'store-failed' } });
    saved.push(change);
    return Promise.resolve({ ok: true, value: {} });
  });
  return { edits, saved, state };
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a note changed in place', () => {
  it('sends only the fields that were touched', async () => {
    const { edits, saved } = open();
    edits.change({ description: 'Ten hands' });
    edits.change({ kind: 'strength' });
    await vi.advanceTimersByTimeAsync(300);
    edits.change({ place: 'Library' });
    await vi.advanceTimersByTimeAsync(300);
    expect(saved).toEqual([{ description: 'Ten hands', kind: 'strength' }, { place: 'Library' }]);
  });

  it('shows what a colleague changed, but not over the person’s own words', async () => {
    const { edits } = open();
    edits.change({ description: 'Ten hands' });
    edits.adopt({ ...note, description: 'Eleven hands', place: 'Hall', kind: 'question' });
    expect(edits.store.get().fields).toMatchObject({
      description: 'Ten hands',
      place: 'Hall',
      kind: 'question',
    });
    await vi.advanceTimersByTimeAsync(300);
    edits.adopt({ ...note, description: 'Eleven hands' });
    expect(edits.store.get().fields.description).toBe('Eleven hands');
  });

  it('leaves the field with the focus alone', () => {
    const { edits } = open();
    edits.hold('description');
    edits.adopt({ ...note, description: 'Eleven hands', place: 'Hall' });
    expect(edits.store.get().fields).toMatchObject({ description: 'Nine hands', place: 'Hall' });
    edits.hold(null);
    edits.adopt({ ...note, description: 'Eleven hands', place: 'Hall' });
    expect(edits.store.get().fields.description).toBe('Eleven hands');
  });

  it('keeps what could not be saved and sends it again with what came later', async () => {
    const { edits, saved, state } = open();
    state.works = false;
    edits.change({ description: 'Ten hands' });
    await vi.advanceTimersByTimeAsync(300);
    expect(edits.store.get().saving.kind).toBe('failed');
    edits.adopt(note);
    expect(edits.store.get().fields.description).toBe('Ten hands');
    state.works = true;
    edits.change({ place: 'Hall' });
    await vi.advanceTimersByTimeAsync(300);
    expect(saved).toEqual([{ description: 'Ten hands', place: 'Hall' }]);
    expect(edits.isWaiting()).toBe(false);
  });

  it('does not redraw for a store that says the same', () => {
    const { edits } = open();
    const before = edits.store.get();
    edits.adopt({ ...note, links: [], lensTags: [] });
    expect(edits.store.get()).toBe(before);
  });
});
