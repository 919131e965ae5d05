// The full-text index is tidied while nobody writes, and finds the same before and after.
import { ulid } from 'ulid';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { EvidenceId, type ReviewId } from '../../src/shared/domain/ids.ts';
import { noteNumber } from '../bench/notes.ts';
import { createNewReview } from '../support/new-review.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

let core: TestCore;
let reviewId: ReviewId;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  core = createTestCore();
  reviewId = await createNewReview(core);
});
afterEach(() => {
  core.close();
  vi.useRealTimers();
});

async function fileNotes(count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    await core.ask('evidence.file', {
      reviewId,
      noteId: EvidenceId.parse(ulid()),
      content: noteNumber(at),
      takenAt: '2026-11-24T10:15',
    });
  }
}

/** A part of the index is what one save adds; merging makes fewer of them. */
const partsOfIndex = (): number => {
  const { sql } = core.core.context.store;
  const rows = sql.all<{ segid: number }>({
    compile: () => ({
      ...sql.build.selectFrom('review').select('id').compile(),
      sql: 'select distinct segid from evidence_text_idx',
      parameters: [],
    }),
  });
  return rows.length;
};

const found = async () =>
  (await core.ask('evidence.list', { reviewId, filter: { text: 'timeline' } })).notes.length;

it('merges the parts of the index once the keys have rested, not while notes are saved', async () => {
  await fileNotes(40);
  const before = partsOfIndex();
  const hits = await found();
  expect(before).toBeGreaterThanOrEqual(40);
  expect(hits).toBeGreaterThan(0);
  vi.advanceTimersByTime(2_000);
  expect(partsOfIndex()).toBe(before);
  vi.advanceTimersByTime(60_000);
  expect(partsOfIndex()).toBeLessThan(10);
  expect(await found()).toBe(hits);
});

it('a core that is closed before it began is left alone', async () => {
  await fileNotes(5);
  core.close();
  vi.advanceTimersByTime(60_000);
  core = createTestCore();
});
