// The disk is full while a file is taken in: it is said, nothing is half there, and once there is room
// the same file opens.
import { expect, it } from 'vitest';
import {
  contentOf,
  everythingIn,
  openFails,
  openPath,
  samplePath,
} from '../support/sample-files.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

/** The database may grow to so many pages; SQLite then answers as on a full disk. */
function limitPages(core: TestCore, pages: number): void {
  const compile = () => ({ sql: `PRAGMA max_page_count = ${pages}`, parameters: [] });
  core.core.context.store.sql.first({ compile } as never);
}

it.each([40, 60, 90, 130])('room for %i pages', async (pages) => {
  const core = createTestCore();
  await openPath(core, samplePath('charter'));
  const before = everythingIn(core);
  limitPages(core, pages);
  expect(await openFails(core, samplePath('visit-larkfield'))).toEqual({
    name: 'store-failed',
    reason: 'disk-full',
  });
  expect(everythingIn(core)).toBe(before);
  expect(await core.ask('review.list', {})).toEqual([]);

  limitPages(core, 1_000_000);
  const opened = await openPath(core, samplePath('visit-larkfield'));
  expect(opened).toMatchObject({ wasHereAlready: false });
  expect(opened.report.stored).toEqual(opened.report.held);
  expect(contentOf(core, opened.reviewId).evidence).toHaveLength(96);
  core.close();
});
