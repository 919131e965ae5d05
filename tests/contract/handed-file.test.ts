// Files that were double-clicked or dropped: they wait in core, are told apart by kind, and go the same
// way as through a dialog. No path and no byte of them goes to the page.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { handOver } from '../../src/main/core/exchange/handed-files.ts';
import { droppedFileLimitBytes } from '../../src/shared/ipc/handed-file.contract.ts';
import { bundleFile, insideOf, quickBundle, teamWords } from '../support/bundles.ts';
import { saveCard } from '../support/cards.ts';
import { createNewReview } from '../support/new-review.ts';
import { samplePath } from '../support/sample-files.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

let here: TestCore;
let there: TestCore;
beforeEach(() => {
  here = createTestCore();
  there = createTestCore();
});
afterEach(() => {
  here.close();
  there.close();
});

const drop = (core: TestCore, path: string, fileName: string) =>
  core.ask('handed-file.drop', { fileName, bytes: new Uint8Array(readFileSync(path)) });
const handedTo = (core: TestCore) => core.ask('handed-file.list', {});
const tokenOf = async (core: TestCore): Promise<string> => (await handedTo(core))[0]!.token;

const bundleOf = async (core: TestCore): Promise<string> =>
  bundleFile(await quickBundle(insideOf(core, await createNewReview(core))));

test('what came is told by name and kind, in order, and no path with it', async () => {
  const bundle = await bundleOf(here);
  const renamed = join(here.folder, 'from a colleague.bin');
  writeFileSync(renamed, readFileSync(bundle));
  await handOver(there.core.context, bundle);
  expect(there.announced()).toContain('handed-files');
  await drop(there, await saveCard(here, 'Amira Khan'), 'Amira Khan.fieldfare-card');
  await drop(there, bundle, 'a bundle.json');
  await handOver(there.core.context, samplePath('visit-larkfield'));
  await handOver(there.core.context, renamed);
  await drop(there, resolve('tests/fixtures/sample/evidence-import.csv'), 'Notes.CSV');
  await drop(there, bundle, '../../somewhere/photo.fieldfare');
  await drop(there, samplePath('visit-larkfield'), 'letter.odt');
  const handed = await handedTo(there);
  expect(handed.map(({ kind }) => kind)).toEqual([
    'bundle',
    'card',
    'bundle',
    'review-file',
    'bundle',
    'sheet',
    'bundle',
    'other',
  ]);
  expect(handed[6]?.fileName).toBe('photo.fieldfare');
  expect(JSON.stringify(handed)).not.toContain(here.folder);
  expect(JSON.stringify(handed)).not.toContain('somewhere');
});

test('a bundle opens from its path and from its bytes, and each is taken once', async () => {
  const bundle = await bundleOf(here);
  await handOver(there.core.context, bundle);
  await drop(there, bundle, 'dropped.fieldfare');
  const input = { token: await tokenOf(there), passphrase: null };
  const needed = await there.fails('bundle.open', input);
  expect(needed).toMatchObject({ name: 'passphrase-needed' });
  const { token } = needed as unknown as { token: string };
  const taken = await there.ask('bundle.open', { token, passphrase: teamWords });
  expect(taken.isNewHere).toBe(true);
  const second = await there.ask('bundle.open', { token: await tokenOf(there) });
  expect(second).toMatchObject({ wasNothingNew: true });
  expect(await handedTo(there)).toEqual([]);
  expect(await there.fails('bundle.open', input)).toEqual({ name: 'bundle-no-longer-chosen' });
});

test('a card opens', async () => {
  await drop(there, await saveCard(here, 'Amira Khan'), 'x.fieldfare-card');
  const handed = await tokenOf(there);
  expect(await there.ask('card.open', { handed })).toMatchObject({ name: 'Amira Khan' });
  expect(await there.fails('card.open', { handed })).toEqual({ name: 'card-no-longer-open' });
});

test('a review file opens, and a copy of it when it is here in another version', async () => {
  await drop(there, samplePath('visit-larkfield'), 'visit.json');
  const first = await there.ask('review-file.open', { handed: await tokenOf(there) });
  expect(first.reviewId).not.toBeNull();
  const changed = join(there.folder, 'changed.json');
  const json = JSON.parse(readFileSync(samplePath('visit-larkfield'), 'utf8')) as object;
  writeFileSync(changed, JSON.stringify({ ...json, note: 'changed' }));
  await drop(there, changed, 'visit.json');
  const handed = await tokenOf(there);
  expect(await there.fails('review-file.open', { handed })).toMatchObject({
    name: 'review-here-already',
  });
  const copy = await there.ask('review-file.open', { whenHere: 'add-a-copy' });
  expect(copy.reviewId).not.toBe(first.reviewId);
  expect(await there.fails('review-file.open', { handed })).toEqual({
    name: 'file-no-longer-waiting',
  });
});

test('a sheet opens in the review it was dropped on', async () => {
  const reviewId = await createNewReview(here);
  await drop(here, resolve('tests/fixtures/sample/evidence-import.csv'), 'their notes.csv');
  const handed = await tokenOf(here);
  const sheet = await here.ask('evidence-sheet.open', { reviewId, handed });
  expect(sheet.fileName).toBe('their notes.csv');
  expect(sheet.rows.length).toBeGreaterThan(30);
  expect(await here.fails('evidence-sheet.open', { reviewId, handed })).toEqual({
    name: 'sheet-no-longer-open',
  });
});

test('what nothing here opens is let go', async () => {
  await drop(here, samplePath('visit-larkfield'), 'letter.odt');
  await here.ask('handed-file.dismiss', { token: await tokenOf(here) });
  await here.ask('handed-file.dismiss', { token: 'no token' });
  expect(await handedTo(here)).toEqual([]);
});

test('too many and too large are not held', async () => {
  const bytes = new Uint8Array(3);
  for (let count = 0; count < 20; count += 1) {
    await here.ask('handed-file.drop', { fileName: `${count}.fieldfare`, bytes });
  }
  expect(await here.fails('handed-file.drop', { fileName: 'x.fieldfare', bytes })).toEqual({
    name: 'too-many-files',
  });
  expect(await handOver(here.core.context, samplePath('visit-larkfield'))).toBe(false);
  const large = new Uint8Array(droppedFileLimitBytes + 1);
  for (const input of [
    { fileName: 'x', bytes: large },
    { fileName: 'x', bytes: 'text' },
    { fileName: 'x', bytes: [1, 2, 3] },
    { fileName: '', bytes },
    { fileName: 'x', path: '/etc/passwd' },
  ]) {
    expect(await here.fails('handed-file.drop', input)).toMatchObject({ name: 'invalid-input' });
  }
  expect(await handedTo(here)).toHaveLength(20);
});
