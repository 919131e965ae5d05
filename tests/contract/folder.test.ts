// A folder that the team shares: joining it, every way in which that does not succeed, and what lies
// in it however it got there.
import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  ownDeviceId,
  ownKey,
  sealAsDevice,
} from '../../src/main/core/exchange/folder/device-seal.ts';
import { shouldPutTogether } from '../../src/main/core/exchange/folder/own-files.ts';
import { packPhoto } from '../../src/main/core/exchange/folder/parcel.ts';
import { hashOf } from '../../src/main/core/attachments/attachment-store.ts';
import type { ReviewId } from '../../src/shared/domain/ids.ts';
import { teamWords } from '../support/bundles.ts';
import { createNewReview } from '../support/new-review.ts';
import { fileNote } from '../support/notes.ts';
import { addPhoto, photoBytes } from '../support/photos.ts';
import { bytesBelow, filesBelow, hurry, look } from '../support/shared-folder.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

let lead: TestCore;
let colleague: TestCore;
let folder: string;
let reviewId: ReviewId;

beforeEach(async () => {
  lead = createTestCore();
  colleague = createTestCore();
  for (const core of [lead, colleague]) hurry(core);
  folder = join(mkdtempSync(join(tmpdir(), 'fieldfare-folder-')), 'Team foldér');
  mkdirSync(folder);
  reviewId = await createNewReview(lead);
  await lead.ask('bundle.set-passphrase', { reviewId, passphrase: teamWords });
});

afterEach(() => {
  for (const core of [lead, colleague]) core.close();
  rmSync(dirname(folder), { recursive: true, force: true });
});

async function share(): Promise<void> {
  lead.answerDialogs(folder);
  await lead.ask('folder.choose', { reviewId });
}

async function joinIn(passphrase: string | null = teamWords) {
  colleague.answerDialogs(folder);
  return colleague.ask('folder.join', { passphrase });
}

const notesOf = async (core: TestCore): Promise<string[]> =>
  (await core.ask('evidence.list', { reviewId, limit: 5_000 })).notes
    .map(({ description }) => description)
    .toSorted();

const deviceOf = ({ core }: TestCore): string => ownDeviceId(core.context.store.local);

const parcels = (): string[] => filesBelow(folder).filter((path) => /\d{6}-/.test(basename(path)));

test('one shares, another joins with the words, and both go on by themselves', async () => {
  await fileNote(lead, reviewId, 'Seen by the lead.');
  expect(await lead.ask('folder.status', { reviewId })).toBeNull();
  await share();
  expect(await lead.ask('folder.status', { reviewId })).toMatchObject({
    folderName: 'Team foldér',
    passphrase: teamWords,
    state: 'here',
    notes: 1,
    colleagues: [],
    hasUnwritten: false,
  });
  const joined = await joinIn('  Maple RIVER lantern otter');
  expect(joined).toMatchObject({ reviewId, isNewHere: true });
  expect(await notesOf(colleague)).toEqual(['Seen by the lead.']);
  await fileNote(colleague, reviewId, 'Heard by the colleague.');
  expect(await look(colleague, reviewId)).toMatchObject({ colleagues: [{ hasEverything: false }] });
  lead.announced();
  expect(await look(lead, reviewId)).toMatchObject({ colleagues: [{ hasEverything: true }] });
  expect(lead.announced()).toContain('evidence');
  expect(await notesOf(lead)).toEqual(['Heard by the colleague.', 'Seen by the lead.']);
  expect(await look(colleague, reviewId)).toMatchObject({
    colleagues: [{ hasEverything: true, notes: 2 }],
  });
  const [newest] = await lead.ask('bundle.exchanges', { reviewId });
  expect(newest).toMatchObject({ way: 'folder', fileName: 'Team foldér' });
  // Nothing more to say: nothing more is written.
  await look(lead, reviewId);
  await look(colleague, reviewId);
  const before = filesBelow(folder);
  for (const core of [lead, colleague, lead, colleague]) await look(core, reviewId);
  expect(filesBelow(folder)).toEqual(before);
});

test('nothing in the folder can be read without the words', async () => {
  await fileNote(lead, reviewId, 'Pupils spoke of sources.');
  await share();
  const all = filesBelow(folder).map((path) => `${path} ${readFileSync(path, 'latin1')}`);
  expect(all.length).toBeGreaterThan(1);
  for (const text of all) {
    expect(text).not.toMatch(/sources|Larkfield|maple/);
    expect(text).toContain('age-encryption.org/v1');
  }
});

test('choosing says what is in the way, and shares nothing', async () => {
  const chooseFails = (path: string | null) => {
    lead.answerDialogs(path);
    return lead.fails('folder.choose', { reviewId });
  };
  expect(await chooseFails(null)).toEqual({ name: 'cancelled' });
  const file = join(folder, 'file');
  writeFileSync(file, 'x');
  expect(await chooseFails(file)).toMatchObject({ name: 'folder-unreadable' });
  expect(await chooseFails(join(folder, 'gone'))).toMatchObject({ name: 'folder-unreadable' });
  const inTheWay = join(folder, `fieldfare-${reviewId.toLowerCase()}`);
  writeFileSync(inTheWay, 'x');
  expect(await chooseFails(folder)).toMatchObject({ name: 'folder-not-writable' });
  rmSync(inTheWay);
  expect(await lead.ask('folder.status', { reviewId })).toBeNull();
  // A folder where the review lies under words we do not know.
  await share();
  await joinIn();
  await lead.ask('folder.stop', { reviewId });
  const third = createTestCore();
  hurry(third);
  const bundle = join(dirname(folder), 'review.json');
  lead.answerDialogs(bundle);
  await lead.ask('review-file.save', { reviewId });
  third.answerDialogs(bundle);
  await third.ask('review-file.open', {});
  third.answerDialogs(folder);
  const needed = await third.fails('folder.choose', { reviewId });
  expect(needed).toMatchObject({ name: 'passphrase-needed', folderName: 'Team foldér' });
  expect(JSON.stringify(needed)).not.toContain(tmpdir());
  const token = String(needed['token']);
  expect(await third.ask('folder.join', { token, passphrase: teamWords })).toMatchObject({
    isNewHere: false,
    status: { state: 'here' },
  });
  third.close();
});

test('joining says what is in the way, and brings nothing', async () => {
  const joinFails = (path: string | null, passphrase: string | null = teamWords) => {
    colleague.answerDialogs(path);
    return colleague.fails('folder.join', { passphrase });
  };
  expect(await joinFails(null)).toEqual({ name: 'cancelled' });
  expect(await joinFails(join(folder, 'gone'))).toMatchObject({ name: 'folder-unreadable' });
  expect(await joinFails(folder)).toMatchObject({ name: 'folder-without-review' });
  await share();
  expect(await joinFails(folder, null)).toMatchObject({ name: 'passphrase-needed' });
  const wrong = await joinFails(folder, 'other words than these');
  expect(wrong).toMatchObject({ name: 'wrong-passphrase', folderName: 'Team foldér' });
  // The key has come, the work has not.
  const aside = parcels().map((path) => [path, readFileSync(path)] as const);
  for (const [path] of aside) rmSync(path);
  const early = await joinFails(folder);
  expect(early).toMatchObject({ name: 'review-not-come-yet' });
  for (const [path, bytes] of aside) writeFileSync(path, bytes);
  const inTheWay = join(folder, `fieldfare-${reviewId.toLowerCase()}`, 'elsewhere');
  renameSync(dirname(filesBelow(folder)[0]!), inTheWay);
  const id = deviceOf(colleague);
  const ownPlace = join(dirname(inTheWay), id);
  rmSync(ownPlace, { recursive: true, force: true });
  writeFileSync(ownPlace, 'x');
  expect(await joinFails(folder)).toMatchObject({ name: 'folder-not-writable' });
  rmSync(ownPlace);
  expect(await colleague.fails('folder.join', { token: 'other' })).toEqual({
    name: 'folder-no-longer-chosen',
  });
  expect(await joinIn()).toMatchObject({ reviewId });
});

test('a folder that is not shared is neither looked into nor left', async () => {
  expect(await lead.fails('folder.look', { reviewId })).toEqual({ name: 'not-shared' });
  expect(await lead.fails('folder.stop', { reviewId })).toEqual({ name: 'not-shared' });
  await share();
  await lead.ask('folder.stop', { reviewId });
  expect(await lead.ask('folder.status', { reviewId })).toBeNull();
  const before = filesBelow(folder);
  expect(before.length).toBeGreaterThan(0);
  await fileNote(lead, reviewId, 'After.');
  expect(await lead.fails('folder.look', { reviewId })).toEqual({ name: 'not-shared' });
  expect(filesBelow(folder)).toEqual(before);
});

test('while the folder is away work goes on, and comes together when it is back', async () => {
  await share();
  await joinIn();
  const away = `${folder} away`;
  renameSync(folder, away);
  await fileNote(lead, reviewId, 'While it was away.');
  expect(await look(lead, reviewId)).toMatchObject({ state: 'away' });
  // Nothing is made in the place of a stick that was pulled out.
  expect(filesBelow(folder)).toEqual([]);
  renameSync(away, folder);
  expect(await look(lead, reviewId)).toMatchObject({ state: 'here', hasUnwritten: false });
  await look(colleague, reviewId);
  expect(await notesOf(colleague)).toEqual(['While it was away.']);
});

test('what was emptied is filled again by whoever has it', async () => {
  await share();
  await joinIn();
  await fileNote(lead, reviewId, 'Kept.');
  await look(lead, reviewId);
  await look(colleague, reviewId);
  rmSync(join(folder, `fieldfare-${reviewId.toLowerCase()}`), { recursive: true });
  await look(colleague, reviewId);
  const third = createTestCore();
  hurry(third);
  third.answerDialogs(folder);
  await third.ask('folder.join', { passphrase: teamWords });
  expect(await notesOf(third)).toEqual(['Kept.']);
  third.close();
});

test('strange, torn, huge and hostile files are let lie, and what heals is taken in', async () => {
  await share();
  await joinIn();
  const place = join(folder, `fieldfare-${reviewId.toLowerCase()}`);
  writeFileSync(join(place, 'Thumbs.db'), 'x');
  writeFileSync(join(place, 'empty.ff'), '');
  writeFileSync(join(place, 'huge.ff'), 'age-encryption.org/v1\n-> fieldfare-device ');
  truncateSync(join(place, 'huge.ff'), 3_000_000_000);
  writeFileSync(join(place, 'newer.ff'), 'age-encryption.org/v9\n');
  writeFileSync(join(place, 'bad.ff'), `age-encryption.org/v1\n-> scrypt AAAA 99\nAAAA\n`);
  symlinkSync('/dev/zero', join(place, 'zero.ff'));
  symlinkSync(place, join(place, 'round'));
  const before = parcels();
  await fileNote(lead, reviewId, 'Torn at first.');
  await look(lead, reviewId);
  const path = parcels().find((each) => !before.includes(each))!;
  const whole = readFileSync(path);
  for (const length of [0, 1, 22, 100, whole.length - 1]) {
    writeFileSync(path, whole.subarray(0, length));
    await look(colleague, reviewId);
    expect(await notesOf(colleague)).toEqual([]);
  }
  // Longer than it was, and one letter changed: sealed bytes are all or nothing.
  writeFileSync(path, whole);
  appendFileSync(path, 'x');
  await look(colleague, reviewId);
  expect(await notesOf(colleague)).toEqual([]);
  const changed = Buffer.from(whole);
  changed[whole.length - 30]! ^= 1;
  writeFileSync(path, changed);
  expect(await look(colleague, reviewId)).toMatchObject({ newer: 1 });
  expect(await notesOf(colleague)).toEqual([]);
  rmSync(path);
  writeFileSync(join(place, 'moved elsewhere (1)'), whole);
  for (let tries = 0; tries < 3; tries += 1) await look(colleague, reviewId);
  expect(await notesOf(colleague)).toEqual(['Torn at first.']);
});

test('a file of another review, or of somebody with other words, is never taken in', async () => {
  await share();
  await joinIn();
  const other = createTestCore();
  hurry(other);
  const otherId = await createNewReview(other);
  await fileNote(other, otherId, 'Not ours.');
  await other.ask('bundle.set-passphrase', {
    reviewId: otherId,
    passphrase: 'quite-other-words-here',
  });
  const theirs = join(dirname(folder), 'theirs');
  mkdirSync(theirs);
  other.answerDialogs(theirs);
  await other.ask('folder.choose', { reviewId: otherId });
  const place = join(folder, `fieldfare-${reviewId.toLowerCase()}`);
  for (const [index, path] of filesBelow(theirs).entries()) {
    copyFileSync(path, join(place, `${index}-${basename(path)}`));
  }
  for (let tries = 0; tries < 3; tries += 1) {
    expect(await look(lead, reviewId)).toMatchObject({ locked: 1 });
  }
  expect(await notesOf(lead)).toEqual([]);
  expect(await lead.ask('review.list', {})).toHaveLength(1);
  other.close();
});

test('a long day leaves few files, and nobody’s but one’s own are tidied away', async () => {
  await share();
  await joinIn();
  await fileNote(colleague, reviewId, 'Of the colleague.');
  await look(colleague, reviewId);
  const theirs = filesBelow(folder).filter((path) => path.includes(deviceOf(colleague)));
  expect(theirs.length).toBeGreaterThan(1);
  for (let count = 0; count < 70; count += 1) {
    await fileNote(lead, reviewId, `Note ${count} of a long day.`);
    await look(lead, reviewId);
  }
  for (let count = 0; count < 4; count += 1) await look(lead, reviewId);
  expect(parcels().length).toBeLessThan(40);
  expect(bytesBelow(folder)).toBeLessThan(1_000_000);
  expect(filesBelow(folder)).toEqual(expect.arrayContaining(theirs));
  await look(colleague, reviewId);
  expect(await notesOf(colleague)).toHaveLength(71);
  expect(shouldPutTogether([], 1_000)).toBe(false);
});

test('a rename that a virus scanner refuses is tried again for five seconds, 100 times', async () => {
  await share();
  await joinIn();
  let refused = 0;
  let waited = 0;
  const pauses: number[] = [];
  let turn = 0;
  const scanner = createTestCore();
  hurry(scanner, {
    renaming: {
      rename: async (from, to) => {
        turn += 1;
        // Refused up to 49 times in a row: 4.9 seconds.
        if (turn % 50 > 0 && turn % 7 > 0) {
          refused += 1;
          throw Object.assign(new Error('held'), { code: turn % 2 === 0 ? 'EBUSY' : 'EPERM' });
        }
        renameSync(from, to);
      },
      pause: async (milliseconds) => {
        pauses.push(milliseconds);
        waited += milliseconds;
      },
    },
  });
  scanner.answerDialogs(folder);
  await scanner.ask('folder.join', { passphrase: teamWords });
  for (let count = 0; count < 100; count += 1) {
    await fileNote(scanner, reviewId, `Held ${count}.`);
    expect(await look(scanner, reviewId)).toMatchObject({ state: 'here', hasUnwritten: false });
  }
  expect(refused).toBeGreaterThan(100);
  expect(waited).toBe(pauses.length * 100);
  await look(lead, reviewId);
  expect(await notesOf(lead)).toHaveLength(100);
  scanner.close();
});

test('a rename that stays refused is told, loses nothing, and succeeds later', async () => {
  await share();
  await joinIn();
  let isHeld = true;
  let waited = 0;
  const held = createTestCore();
  const renaming = {
    rename: async (from: string, to: string) => {
      if (isHeld) throw Object.assign(new Error('held'), { code: 'EPERM' });
      renameSync(from, to);
    },
    pause: async (milliseconds: number) => {
      waited += milliseconds;
    },
  };
  hurry(held, { renaming });
  isHeld = false;
  held.answerDialogs(folder);
  await held.ask('folder.join', { passphrase: teamWords });
  await fileNote(held, reviewId, 'Held for long.');
  isHeld = true;
  expect(await look(held, reviewId)).toMatchObject({ state: 'cannot-write', hasUnwritten: true });
  expect(waited).toBe(5_000);
  expect(await notesOf(held)).toEqual(['Held for long.']);
  expect(filesBelow(folder).filter((path) => path.endsWith('.tmp'))).toEqual([]);
  isHeld = false;
  expect(await look(held, reviewId)).toMatchObject({ state: 'here', hasUnwritten: false });
  await look(lead, reviewId);
  expect(await notesOf(lead)).toEqual(['Held for long.']);
  held.close();
});

const photoFiles = (): string[] =>
  filesBelow(folder).filter((path) => basename(path).startsWith('photo-'));

const picturesOn = async (core: TestCore): Promise<boolean[]> =>
  (await core.ask('photo.list', { reviewId })).map(({ isHere }) => isHere);

test('photos come through the folder: late, torn, doubled, and back into an emptied one', async () => {
  await share();
  const noteId = await fileNote(lead, reviewId, 'A display of maps.');
  const bytes = photoBytes({ padding: 40 });
  await addPhoto(lead, reviewId, noteId, 'Maps on a wall', bytes);
  await addPhoto(lead, reviewId, noteId, 'The same picture again', bytes);
  expect(await look(lead, reviewId)).toMatchObject({ state: 'here', hasUnwritten: false });
  const [path, ...others] = photoFiles();
  expect(others).toEqual([]);
  const whole = readFileSync(path!);
  // Neither the name nor the bytes tell which picture it is.
  expect(`${path} ${whole.toString('latin1')}`).not.toContain(hashOf(bytes));
  expect(whole.toString('latin1')).not.toContain('JFIF');
  rmSync(path!);
  await joinIn();
  expect(await picturesOn(colleague)).toEqual([false, false]);
  for (const length of [0, 22, 200, whole.length - 1]) {
    writeFileSync(path!, whole.subarray(0, length));
    await look(colleague, reviewId);
    expect(await picturesOn(colleague)).toEqual([false, false]);
  }
  writeFileSync(`${path} (1)`, whole);
  colleague.announced();
  for (let tries = 0; tries < 3; tries += 1) await look(colleague, reviewId);
  expect(colleague.announced()).toContain('photos');
  expect(await picturesOn(colleague)).toEqual([true, true]);
  expect(colleague.core.context.attachments.get(hashOf(bytes))).toEqual(bytes);
  // Nothing more to say: nothing more is written.
  for (const core of [lead, colleague, lead, colleague]) await look(core, reviewId);
  const before = filesBelow(folder);
  for (const core of [lead, colleague]) await look(core, reviewId);
  expect(filesBelow(folder)).toEqual(before);
  // Emptied, it is filled again by whoever has the picture; and a lost one comes back.
  rmSync(join(folder, `fieldfare-${reviewId.toLowerCase()}`), { recursive: true });
  await look(colleague, reviewId);
  expect(photoFiles()).toHaveLength(1);
  lead.core.context.attachments.remove(hashOf(bytes));
  await look(lead, reviewId);
  expect(await picturesOn(lead)).toEqual([true, true]);
});

test('a picture that is not what it says, says more than a picture, or is nobody’s stays out', async () => {
  await share();
  await joinIn();
  const noteId = await fileNote(lead, reviewId, 'A display of maps.');
  const [fine, other, withPlace] = [
    photoBytes({ padding: 1 }),
    photoBytes({ padding: 2 }),
    photoBytes({ exif: 'taken in Larkfield' }),
  ];
  const device = deviceOf(lead);
  const { local } = lead.core.context.store;
  const place = join(folder, `fieldfare-${reviewId.toLowerCase()}`, device);
  const put = async (name: string, sha256: string, bytes: Uint8Array): Promise<void> => {
    const inside = packPhoto({ reviewId, device, sha256 }, bytes);
    const sealed = await sealAsDevice(inside, device, ownKey(local, reviewId));
    writeFileSync(join(place, name), sealed);
  };
  await put('photo-wrong.ff', hashOf(fine), other);
  await put('photo-place.ff', hashOf(withPlace), withPlace);
  await put('photo-nobodys.ff', hashOf(other), other);
  await addPhoto(lead, reviewId, noteId, 'Maps on a wall', fine);
  await look(lead, reviewId);
  await look(colleague, reviewId);
  const { attachments } = colleague.core.context;
  expect(attachments.list().map(({ sha256 }) => sha256)).toEqual([hashOf(fine)]);
});
