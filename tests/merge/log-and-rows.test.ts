// The funnel: after any series of steps the log, replayed by itself, and the projected rows say the
// same; and rows made anew are the same rows.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ReviewId } from '../../src/shared/domain/ids.ts';
import {
  expectLogAndRowsAgree,
  integrityOf,
  projectedRows,
  replayedLog,
  thingsIn,
} from '../support/database-rows.ts';
import { memoryFolder } from '../support/memory-folder.ts';
import { createNewReview } from '../support/new-review.ts';
import { step, takeStep } from '../support/random-steps.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

let core: TestCore;
beforeAll(() => {
  core = createTestCore(memoryFolder());
});
afterAll(() => core.close());

const numRuns = Number(process.env['FIELDFARE_FUNNEL_RUNS'] ?? 200);

const takeAll = async (steps: readonly Parameters<typeof takeStep>[2][]): Promise<ReviewId> => {
  const reviewId = await createNewReview(core);
  for (const each of steps) await takeStep(core, reviewId, each);
  return reviewId;
};

test(
  'log and rows agree after any series of steps, with undo, redo and bin',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 40 }), async (steps) => {
        const reviewId = await takeAll(steps);
        expectLogAndRowsAgree(core.databasePath, reviewId);
      }),
      { numRuns },
    );
    expect(integrityOf(core.databasePath)).toBe('ok');
  },
  10 * 60_000,
);

test(
  'a projection made anew from the log has the same rows',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
        const reviewId = await takeAll(steps);
        const before = projectedRows(core.databasePath, reviewId);
        core.core.context.funnel.rebuild(reviewId);
        expect(projectedRows(core.databasePath, reviewId)).toEqual(before);
      }),
      { numRuns: Math.ceil(numRuns / 3) },
    );
  },
  10 * 60_000,
);

test('rows of an older projection are made anew when the application opens', async () => {
  const reviewId = await takeAll([]);
  await takeStep(core, reviewId, { kind: 'file', which: 0, other: 0, text: 'kept' });
  const before = projectedRows(core.databasePath, reviewId);
  const { sql } = core.core.context.store;
  sql.run(sql.build.updateTable('projection_state').set({ version: 0 }));
  sql.run(sql.build.deleteFrom('evidence_hypothesis'));
  sql.run(sql.build.updateTable('entity').set({ data: '{}' }).where('kind', '=', 'school'));
  core = core.reopen();
  expect(projectedRows(core.databasePath, reviewId)).toEqual(before);
});

test('a long history is read from its checkpoint, and says what the whole log says', async () => {
  const reviewId = await takeAll([]);
  const { findingId } = await core.ask('finding.add', {
    reviewId,
    category: 'strength',
    heading: 'F',
  });
  const write = (wording: string) =>
    core.ask('finding.change', { reviewId, findingId, change: { wording } });
  for (let count = 0; count < 520; count += 1) await write(`word ${count}`);
  core = core.reopen();
  await write('after the checkpoint');
  const { store } = core.core.context;
  const { updates, sinceCheckpoint } = store.log.read(reviewId);
  expect([updates.length, sinceCheckpoint]).toEqual([2, 1]);
  core = core.reopen();
  await write('and once more');
  expectLogAndRowsAgree(core.databasePath, reviewId);
  expect(thingsIn(replayedLog(core.databasePath, reviewId))).toMatchObject({
    [`finding/${findingId}`]: { wording: 'and once more' },
  });
});

test('a document speaks for no review but its own', async () => {
  const [ours, theirs] = [await takeAll([]), await takeAll([])];
  const before = projectedRows(core.databasePath, ours);
  const { funnel } = core.core.context;
  funnel.change(theirs, (doc) => {
    const root = doc.getMap(`review/${ours}`);
    root.set('exists', true);
    root.set('title', 'Taken over');
  });
  expect(projectedRows(core.databasePath, ours)).toEqual(before);
  expect((await core.ask('review.overview', { reviewId: ours })).review.title).not.toBe(
    'Taken over',
  );
});
