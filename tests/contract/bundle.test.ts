// Bundles as the page asks for them: the words, saving, opening, and every way of not opening. What
// fails leaves every row as it was.
import { chmodSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PersonId, ReviewId } from '../../src/shared/domain/ids.ts';
import { packEntries } from '../../src/main/core/exchange/bundle/archive.ts';
import { fileNote } from '../support/notes.ts';
import {
  bundleFails,
  bundleFile,
  insideOf,
  newBundlePath,
  openBundle,
  quickBundle,
  teamWords,
} from '../support/bundles.ts';
import { createNewReview } from '../support/new-review.ts';
import { readModels } from '../support/read-models.ts';
import { everythingIn } from '../support/sample-files.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

let here: TestCore;
let there: TestCore;
let reviewId: ReviewId;
beforeEach(async () => {
  here = createTestCore();
  there = createTestCore();
  reviewId = await createNewReview(here);
});
afterEach(() => {
  here.close();
  there.close();
});

const peopleOf = async (core: TestCore) => (await core.ask('review.overview', { reviewId })).people;
const personCalled = async (core: TestCore, name: string): Promise<PersonId> =>
  (await peopleOf(core)).find((person) => person.name === name)!.id;

/** A quick bundle of the review here, as a file. */
const bundleOf = async (core: TestCore): Promise<string> =>
  bundleFile(await quickBundle(insideOf(core, reviewId)));

const failsWithoutAChange = async (path: string, passphrase: string | null) => {
  const before = everythingIn(here);
  here.answerDialogs(path);
  const failure = await here.fails('bundle.open', { passphrase });
  expect(everythingIn(here)).toBe(before);
  return failure;
};

test('four different words are suggested, and stay the same until others are drawn', async () => {
  const { passphrase, isKept } = await here.ask('bundle.passphrase', { reviewId });
  expect(isKept).toBe(false);
  expect(new Set(passphrase.split('-')).size).toBe(4);
  expect(await here.ask('bundle.passphrase', { reviewId })).toEqual({ passphrase, isKept: false });
  const drawn = await here.ask('bundle.set-passphrase', { reviewId, passphrase: null });
  expect(drawn.isKept).toBe(true);
  expect(drawn.passphrase).not.toBe(passphrase);
  expect(here.announced()).toContain('exchange');
});

test('the words of the lead are taken however they are typed, kept on this laptop alone', async () => {
  const typed = '  Maple RIVER,lantern – otter ';
  const kept = { passphrase: teamWords, isKept: true };
  expect(await here.ask('bundle.set-passphrase', { reviewId, passphrase: typed })).toEqual(kept);
  here = here.reopen();
  expect(await here.ask('bundle.passphrase', { reviewId })).toEqual(kept);
  const document = Buffer.from(here.core.context.funnel.encode(reviewId)).toString('latin1');
  expect(document).not.toContain('otter');
  expect(Buffer.from(insideOf(here, reviewId)).toString('latin1')).not.toContain('otter');
});

test('words that are too easy are not taken', async () => {
  const before = await here.ask('bundle.passphrase', { reviewId });
  for (const passphrase of ['', 'otter', 'otter-otter-otter-otter', 'a b c d', 'maple river']) {
    expect(await here.fails('bundle.set-passphrase', { reviewId, passphrase })).toEqual({
      name: 'passphrase-too-easy',
    });
    expect(await here.ask('bundle.passphrase', { reviewId })).toEqual(before);
  }
});

test('a bundle makes the review on a laptop without it, and tells whose notes came', async () => {
  const ana = await personCalled(here, 'Ana Lowe');
  const ben = await personCalled(here, 'Ben Okoro');
  await here.ask('review.write-as', { reviewId, personId: ana });
  await fileNote(here, reviewId, 'One note of Ana.');
  await here.ask('review.write-as', { reviewId, personId: ben });
  await fileNote(here, reviewId, 'A first note of Ben.');
  await fileNote(here, reviewId, 'A second note of Ben.');
  const path = newBundlePath();
  here.answerDialogs(path);
  const { passphrase } = await here.ask('bundle.passphrase', { reviewId });
  expect(await here.ask('bundle.save', { reviewId })).toEqual({ fileName: expect.any(String) });
  expect((await here.ask('bundle.passphrase', { reviewId })).isKept).toBe(true);
  expect(readFileSync(path).subarray(0, 21).toString()).toBe('age-encryption.org/v1');
  expect(readFileSync(path).toString('latin1')).not.toContain('second note');

  const needed = await bundleFails(there, path);
  expect(needed).toEqual({
    name: 'passphrase-needed',
    token: expect.any(String),
    fileName: expect.stringMatching(/^bundle-\d+\.fieldfare$/),
  });
  const { token } = needed as unknown as { token: string };
  const taken = await there.ask('bundle.open', { token, passphrase: passphrase.toUpperCase() });
  expect(taken).toMatchObject({
    reviewId,
    isNewHere: true,
    wasNothingNew: false,
    from: { name: 'Ben Okoro', device: expect.stringMatching(/^laptop [a-z]+$/) },
  });
  const newNotesOf = (name: string) =>
    taken.people
      .find((person) => person.name === name)
      ?.news.find(({ kind, what }) => kind === 'evidence' && what === 'new')?.count;
  expect([newNotesOf('Ana Lowe'), newNotesOf('Ben Okoro')]).toEqual([1, 2]);
  const withTheReview = taken.people.find(({ personId }) => personId === null);
  expect(withTheReview?.name).toBeNull();
  expect(withTheReview?.news).toContainEqual({ kind: 'review', what: 'new', count: 1 });
  const withoutLaptop = ({ overview, ...rest }: Awaited<ReturnType<typeof readModels>>) => ({
    ...rest,
    overview: { ...overview, writingAs: null },
  });
  expect(withoutLaptop(await readModels(there, reviewId))).toEqual(
    withoutLaptop(await readModels(here, reviewId)),
  );

  // The words are known there now: the next one opens unasked, and both ways.
  expect(await there.ask('bundle.passphrase', { reviewId })).toEqual({ passphrase, isKept: true });
  expect(await openBundle(there, path)).toMatchObject({ isNewHere: false, wasNothingNew: true });
  expect(await there.ask('bundle.exchanges', { reviewId })).toMatchObject([
    { way: 'in', taken: { wasNothingNew: true } },
    { way: 'in', taken: { isNewHere: true } },
  ]);
  expect(await here.ask('bundle.exchanges', { reviewId })).toMatchObject([{ way: 'out' }]);
});

test('what two people did apart comes together, told by kind and by person', async () => {
  const [ana, ben] = [await personCalled(here, 'Ana Lowe'), await personCalled(here, 'Ben Okoro')];
  const { findingId } = await here.ask('finding.add', {
    reviewId,
    category: 'strength',
    heading: 'Talk',
  });
  const noteId = await fileNote(here, reviewId, 'Seen in Year 3.');
  await openBundle(there, await bundleOf(here), teamWords);

  await there.ask('review.write-as', { reviewId, personId: ben });
  await there.ask('finding.change', { reviewId, findingId, change: { wording: 'Pupils talk.' } });
  await there.ask('finding.stand-behind', { reviewId, findingId, personId: ben, isAgreed: true });
  await there.ask('evidence.move-to-bin', { reviewId, noteId });
  await fileNote(there, reviewId, 'Seen in Year 4.');
  await here.ask('review.write-as', { reviewId, personId: ana });
  await here.ask('finding.change', { reviewId, findingId, change: { claim: 'Often.' } });

  const taken = await openBundle(here, await bundleOf(there), teamWords);
  expect(taken.isNewHere).toBe(false);
  expect(taken.people).toHaveLength(1);
  expect(taken.people[0]).toMatchObject({ personId: ben, name: 'Ben Okoro' });
  expect(taken.people[0]?.news).toEqual(
    expect.arrayContaining([
      { kind: 'finding', what: 'changed', count: 1 },
      { kind: 'finding', what: 'stood-behind', count: 1 },
      { kind: 'evidence', what: 'binned', count: 1 },
      { kind: 'evidence', what: 'new', count: 1 },
    ]),
  );
  expect(taken.people[0]?.news).toHaveLength(4);
  await openBundle(there, await bundleOf(here), teamWords);
  const [finding] = await there.ask('finding.list', { reviewId });
  expect(finding?.finding).toMatchObject({ wording: 'Pupils talk.', claim: 'Often.' });
});

test('nothing is saved where somebody thinks better of it, or the folder refuses', async () => {
  here.answerDialogs(null);
  expect(await here.fails('bundle.save', { reviewId })).toEqual({ name: 'cancelled' });
  expect((await here.ask('bundle.passphrase', { reviewId })).isKept).toBe(false);
  here.answerDialogs(join(here.folder, 'no such folder', 'x.fieldfare'));
  expect(await here.fails('bundle.save', { reviewId })).toEqual({
    name: 'file-not-written',
    code: 'ENOENT',
  });
  expect(await here.ask('bundle.exchanges', { reviewId })).toEqual([]);
});

test('a dialog that is left opens nothing', async () => {
  here.answerDialogs(null);
  expect(await here.fails('bundle.open', {})).toEqual({ name: 'cancelled' });
});

test('wrong words change nothing and can be put right without choosing the file again', async () => {
  const path = await bundleOf(here);
  const wrong = await failsWithoutAChange(path, 'four other plain words');
  expect(wrong).toMatchObject({ name: 'wrong-passphrase', token: expect.any(String) });
  const { token } = wrong as unknown as { token: string };
  expect(await here.fails('bundle.open', { token, passphrase: 'and wrong again' })).toMatchObject({
    name: 'wrong-passphrase',
    token,
  });
  expect(await here.ask('bundle.open', { token, passphrase: teamWords })).toMatchObject({
    wasNothingNew: true,
  });
  expect(await here.fails('bundle.open', { token, passphrase: teamWords })).toEqual({
    name: 'bundle-no-longer-chosen',
  });
});

test('a file chosen since takes the place of the one that waited', async () => {
  const first = await bundleFails(here, await bundleOf(here));
  await bundleFails(here, await bundleOf(here));
  const { token } = first as unknown as { token: string };
  expect(await here.fails('bundle.open', { token, passphrase: teamWords })).toEqual({
    name: 'bundle-no-longer-chosen',
  });
});

test('a bundle for people by name is told apart from a damaged one', async () => {
  const recipient = await identityToRecipient(await generateX25519Identity());
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  const path = bundleFile(await encrypter.encrypt(insideOf(here, reviewId)));
  const forOthers = { name: 'bundle-for-somebody-else' };
  const failure = await failsWithoutAChange(path, teamWords);
  expect(failure).toEqual({ ...forOthers, hasOwnCard: false });
});

test('a bundle from a newer version is told so, whatever else is in it', async () => {
  const header = { format: 'fieldfare-bundle', formatVersion: 2, somethingElse: true };
  const newer = packEntries({
    'header.json': Buffer.from(JSON.stringify(header)),
    'photos/1.bin': Buffer.from('x'),
  });
  const path = bundleFile(await quickBundle(newer));
  const failure = { name: 'bundle-from-newer-version', formatVersion: 2, known: 1 };
  expect(await failsWithoutAChange(path, teamWords)).toEqual(failure);
  const future = bundleFile('age-encryption.org/v2\n-> future\n');
  expect(await failsWithoutAChange(future, null)).toEqual(failure);
});

test('a bundle cut at any place is damaged, or not known for one where nothing is left', async () => {
  const whole = await quickBundle(insideOf(here, reviewId));
  for (let tenth = 1; tenth < 10; tenth += 1) {
    const path = bundleFile(whole);
    truncateSync(path, Math.floor((whole.length * tenth) / 10));
    expect(await failsWithoutAChange(path, teamWords)).toEqual({ name: 'bundle-damaged' });
  }
  const start = bundleFile(whole.subarray(0, 9));
  expect(await failsWithoutAChange(start, null)).toEqual({ name: 'bundle-damaged' });
  expect(await failsWithoutAChange(bundleFile(''), null)).toEqual({ name: 'not-a-bundle' });
});

test('what is no bundle is told so, even where the words fit', async () => {
  expect(await failsWithoutAChange(bundleFile('Dear colleague,'), null)).toEqual({
    name: 'not-a-bundle',
  });
  const letter = bundleFile(await quickBundle(Buffer.from('Dear colleague,')));
  expect(await failsWithoutAChange(letter, teamWords)).toEqual({ name: 'not-a-bundle' });
  const photos = packEntries({ '../../photo.jpg': Buffer.from('x') });
  expect(await failsWithoutAChange(bundleFile(await quickBundle(photos)), teamWords)).toEqual({
    name: 'not-a-bundle',
  });
});

test('a file that is too large or cannot be read is not read', async () => {
  const path = newBundlePath();
  writeFileSync(path, '');
  truncateSync(path, 260 * 1024 * 1024);
  expect(await failsWithoutAChange(path, null)).toEqual({
    name: 'bundle-too-large',
    bytes: 260 * 1024 * 1024,
    limitBytes: 256 * 1024 * 1024,
  });
  const folder = newBundlePath();
  mkdirSync(folder);
  chmodSync(folder, 0o700);
  expect(await failsWithoutAChange(folder, null)).toEqual({
    name: 'file-unreadable',
    code: 'NOT_A_FILE',
  });
});

test('the way to open a review file takes a bundle too, by its name or by how it begins', async () => {
  const path = await bundleOf(here);
  const renamed = `${path}.json`;
  writeFileSync(renamed, readFileSync(path));
  for (const each of [path, renamed]) {
    there.answerDialogs(each);
    const failure = await there.fails('review-file.open', {});
    expect(failure).toMatchObject({ name: 'file-is-a-bundle', token: expect.any(String) });
    const { token } = failure as unknown as { token: string };
    expect(await there.ask('bundle.open', { token, passphrase: teamWords })).toMatchObject({
      reviewId,
    });
  }
});

test('a bundle whose id is another document’s here is refused', async () => {
  there.core.context.funnel.createFrom(
    reviewId,
    'partnership',
    here.core.context.funnel.encode(reviewId),
  );
  const before = everythingIn(there);
  expect(await bundleFails(there, await bundleOf(here), teamWords)).toEqual({
    name: 'bundle-damaged',
  });
  expect(everythingIn(there)).toBe(before);
});
