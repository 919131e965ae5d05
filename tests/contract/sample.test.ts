// The sample review that ships: it opens once, and a broken installation is told, not suffered.
import { cpSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestCore, resourcesPath, type TestCore } from '../support/test-core.ts';

let core: TestCore;
let resources: string;
beforeEach(() => {
  core = createTestCore();
  resources = mkdtempSync(join(tmpdir(), 'fieldfare-resources-'));
  cpSync(resourcesPath, resources, { recursive: true });
  (core.core.context as { resourcesPath: string }).resourcesPath = resources;
});
afterEach(() => {
  core.close();
  rmSync(resources, { recursive: true, force: true });
});

const visit = (): string => join(resources, 'sample', 'visit-larkfield.json');

test('the sample is opened once: asked for again, it is the same review, out of the bin', async () => {
  const first = await core.ask('review-file.open-sample', {});
  expect(first.wasHereAlready).toBe(false);
  expect(first.report.stored['evidence']).toBe(first.report.held['evidence']);
  const reviewId = first.reviewId!;
  await core.ask('review.change', { reviewId, change: { title: 'Ours now' } });
  await core.ask('review.move-to-bin', { reviewId });
  const second = await core.ask('review-file.open-sample', {});
  expect(second).toMatchObject({ reviewId, wasHereAlready: true });
  expect(await core.ask('review.list', {})).toMatchObject([{ id: reviewId, title: 'Ours now' }]);
});

test.each([
  ['gone', () => rmSync(visit()), { name: 'file-unreadable', code: 'ENOENT' }],
  ['empty', () => writeFileSync(visit(), ''), { name: 'file-empty' }],
  ['cut off', () => truncateSync(visit(), 1_000), { name: 'file-not-json', isCutOff: true }],
  [
    'huge',
    () => truncateSync(visit(), 500_000_000),
    { name: 'file-too-large', bytes: 500_000_000 },
  ],
  ['another file', () => writeFileSync(visit(), '{}'), { name: 'file-not-ours', format: null }],
  [
    'from a newer version',
    () => writeFileSync(visit(), '{"format":"fieldfare-sample-visit","formatVersion":99}'),
    { name: 'file-from-newer-version', formatVersion: 99, known: 1 },
  ],
  [
    'of the wrong shape',
    () =>
      writeFileSync(visit(), '{"format":"fieldfare-sample-visit","formatVersion":1,"review":7}'),
    { name: 'file-wrong-shape', problems: [{}] },
  ],
])('a sample that is %s is told, and no review is made', async (_how, breakIt, failure) => {
  breakIt();
  expect(await core.fails('review-file.open-sample', {})).toMatchObject(failure);
  expect(await core.ask('review.list', {})).toEqual([]);
});
