// Bundles for people by name: who opens them, who does not, and what is said of whoever made them.
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CardId, ReviewId } from '../../src/shared/domain/ids.ts';
import { packEntries, unpackEntries } from '../../src/main/core/exchange/bundle/archive.ts';
import { lockForPeople, unlockWithKey } from '../../src/main/core/exchange/bundle/people-lock.ts';
import type { SystemSafe } from '../../src/main/core/context.ts';
import {
  bundleFails,
  bundleFile,
  insideOf,
  newBundlePath,
  openBundle,
  quickBundle,
  teamWords,
} from '../support/bundles.ts';
import { keepCard, keysOf, saveCard } from '../support/cards.ts';
import { createNewReview } from '../support/new-review.ts';
import { fileNote } from '../support/notes.ts';
import { everythingIn } from '../support/sample-files.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

let amira: TestCore;
let ben: TestCore;
let carol: TestCore;
let reviewId: ReviewId;
let benForAmira: CardId;
beforeEach(async () => {
  [amira, ben, carol] = [createTestCore(), createTestCore(), createTestCore()];
  reviewId = await createNewReview(amira);
  await fileNote(amira, reviewId, 'Pupils talk of sources.');
  await keepCard(ben, await saveCard(amira, 'Amira Khan'));
  benForAmira = (await keepCard(amira, await saveCard(ben, 'Ben Okoro'))).id;
});
afterEach(() => {
  for (const core of [amira, ben, carol]) core.close();
});

async function saveFor(core: TestCore, forPeople: CardId[] | null): Promise<string> {
  const path = newBundlePath();
  core.answerDialogs(path);
  await core.ask('bundle.save', { reviewId, forPeople });
  return path;
}

const failsWithoutAChange = async (core: TestCore, path: string) => {
  const before = everythingIn(core);
  core.answerDialogs(path);
  const failure = await core.fails('bundle.open', {});
  expect(everythingIn(core)).toBe(before);
  return failure;
};

const opensFor = async (core: TestCore, path: string): Promise<Uint8Array> => {
  const { openWith } = await keysOf(core);
  const inside = await unlockWithKey(readFileSync(path), openWith);
  if (!inside.ok) throw new Error(inside.failure.name);
  return inside.value;
};

test('whoever it is for opens it without words, and is told whose card has signed it', async () => {
  const path = await saveFor(amira, [benForAmira]);
  expect(readFileSync(path).toString('latin1')).not.toContain('scrypt');
  expect(await openBundle(ben, path)).toMatchObject({
    reviewId,
    isNewHere: true,
    sender: { by: 'card', name: 'Amira Khan', checkedAt: '2026-10-08T10:34:00.000Z' },
  });
  const { notes } = await ben.ask('evidence.list', { reviewId });
  expect(notes).toHaveLength(1);
  expect(await openBundle(ben, path)).toMatchObject({ wasNothingNew: true });
  // Whoever made it can look into it too.
  expect(await openBundle(amira, path)).toMatchObject({ sender: { by: 'own-card' } });
  expect(await amira.ask('bundle.exchanges', { reviewId })).toMatchObject([
    { way: 'in' },
    { way: 'out', people: ['Ben Okoro'] },
  ]);
});

test('for somebody else it stays shut, with a card of one’s own or without', async () => {
  const path = await saveFor(amira, [benForAmira]);
  expect(await failsWithoutAChange(carol, path)).toEqual({
    name: 'bundle-for-somebody-else',
    hasOwnCard: false,
  });
  await saveCard(carol, 'Carol Reid');
  expect(await failsWithoutAChange(carol, path)).toEqual({
    name: 'bundle-for-somebody-else',
    hasOwnCard: true,
  });
  // New keys do not open what was locked for the old ones.
  await ben.ask('card.renew', {});
  expect(await failsWithoutAChange(ben, path)).toMatchObject({ name: 'bundle-for-somebody-else' });
});

test('one made by somebody whose card is not here asks a person first', async () => {
  const id = await createNewReview(carol);
  const benForCarol = (await keepCard(carol, await saveCard(ben, 'Ben Okoro'))).id;
  await saveCard(carol, 'Carol Reid', 'Moss Lane School');
  const path = newBundlePath();
  carol.answerDialogs(path);
  await carol.ask('bundle.save', { reviewId: id, forPeople: [benForCarol] });
  const failure = await failsWithoutAChange(ben, path);
  const words = (await carol.ask('card.own', {})).words;
  expect(failure).toMatchObject({
    name: 'sender-unknown',
    sender: { by: 'no-card', name: 'Carol Reid', words, earlierCardOf: null, otherCardOf: null },
  });
  const { token } = failure as unknown as { token: string };
  const input = { token, isSenderAccepted: true };
  expect(await ben.ask('bundle.open', input)).toMatchObject({ sender: { by: 'no-card' } });
});

test('a card that was replaced no longer speaks for its holder', async () => {
  const old = await saveFor(amira, [benForAmira]);
  await amira.ask('card.renew', {});
  const [before] = await ben.ask('card.list', {});
  const path = await saveCard(amira, 'Amira Khan');
  const renewed = await saveFor(amira, [benForAmira]);
  expect(await failsWithoutAChange(ben, renewed)).toMatchObject({
    name: 'sender-unknown',
    sender: { otherCardOf: 'Amira Khan', earlierCardOf: null },
  });
  ben.answerDialogs(path);
  const { token } = await ben.ask('card.open', {});
  await ben.ask('card.keep', { token, isChecked: false, instead: before!.id });
  expect(await openBundle(ben, renewed)).toMatchObject({
    sender: { by: 'card', name: 'Amira Khan', checkedAt: null },
  });
  expect(await failsWithoutAChange(ben, old)).toMatchObject({
    name: 'sender-unknown',
    sender: { earlierCardOf: 'Amira Khan' },
  });
});

/** The entries of a bundle as they are inside. */
function entriesOf(inside: Uint8Array): Record<string, Uint8Array> {
  const unpacked = unpackEntries(inside);
  if (!unpacked.ok) throw new Error(unpacked.failure);
  return unpacked.value.entries;
}

test('nothing is believed of a sender that nobody has signed for, or somebody else has', async () => {
  const notProved = { name: 'sender-not-proved' };
  const toBen = [(await keysOf(ben)).encryptTo];
  const forge = async (entries: Record<string, Uint8Array>): Promise<string> =>
    bundleFile(await lockForPeople(packEntries(entries), toBen));
  const genuine = entriesOf(await opensFor(ben, await saveFor(amira, [benForAmira])));
  const sender = JSON.parse(Buffer.from(genuine['sender.json']!).toString()) as {
    card: object;
    audience: string[];
    signature: string;
  };
  const withSender = (change: object) => ({
    ...genuine,
    'sender.json': Buffer.from(JSON.stringify({ ...sender, ...change })),
  });
  const { 'sender.json': _sender, ...unsigned } = genuine;
  // Whoever has the open card of Ben can lock something for him.
  expect(await failsWithoutAChange(ben, await forge(unsigned))).toEqual(notProved);
  // Another's name on it, or a card from elsewhere above a signature of one's own.
  const other = createTestCore();
  await saveCard(other, 'Amira Khan');
  const keys = await keysOf(other);
  const attempts = [
    withSender({ signature: keys.sign(Buffer.from('anything')) }),
    withSender({ card: { ...sender.card, name: 'Somebody Else' } }),
    withSender({ audience: [keys.encryptTo, ...toBen] }),
    withSender({ audience: 'words' }),
    withSender({ signature: '' }),
    { ...genuine, 'sender.json': Buffer.from('rubbish') },
    {
      ...genuine,
      'header.json': Buffer.from(
        Buffer.from(genuine['header.json']!)
          .toString()
          .replace(/"madeAt": "2026/, '"madeAt": "2027'),
      ),
    },
  ];
  for (const [number, entries] of attempts.entries()) {
    expect(await failsWithoutAChange(ben, await forge(entries)), `${number}`).toEqual(notProved);
  }
  other.close();
});

test('a bundle is not passed on to those it was not made for, nor locked with words instead', async () => {
  const notProved = { name: 'sender-not-proved' };
  await saveCard(carol, 'Carol Reid');
  const inside = await opensFor(ben, await saveFor(amira, [benForAmira]));
  // Ben may open it; he cannot hand it to Carol as if Amira had.
  const passedOn = bundleFile(await lockForPeople(inside, [(await keysOf(carol)).encryptTo]));
  expect(await failsWithoutAChange(carol, passedOn)).toEqual(notProved);
  const inWords = bundleFile(await quickBundle(inside));
  expect(await bundleFails(carol, inWords, teamWords)).toEqual(notProved);
  // And what the team's words locked is not turned into one for somebody.
  const forTeam = newBundlePath();
  await amira.ask('bundle.set-passphrase', { reviewId, passphrase: teamWords });
  amira.answerDialogs(forTeam);
  await amira.ask('bundle.save', { reviewId });
  expect(await openBundle(ben, forTeam, teamWords)).toMatchObject({
    sender: { by: 'card', name: 'Amira Khan' },
  });
  const unsigned = bundleFile(await quickBundle(insideOf(amira, reviewId)));
  expect(await openBundle(carol, unsigned, teamWords)).toMatchObject({ sender: { by: 'words' } });
});

test('without a card of one’s own, or for a card that is not here, nothing is locked by bundle.save', async () => {
  const id = await createNewReview(carol);
  const benForCarol = (await keepCard(carol, await saveCard(ben, 'Ben Okoro'))).id;
  const input = { reviewId: id, forPeople: [benForCarol] };
  expect(await carol.fails('bundle.save', input)).toEqual({ name: 'own-card-needed' });
  await amira.ask('card.remove', { cardId: benForAmira });
  expect(await amira.fails('bundle.save', { reviewId, forPeople: [benForAmira] })).toEqual({
    name: 'card-not-found',
  });
});

test('keys that the system no longer gives out neither open with bundle.open nor sign with bundle.save', async () => {
  let isOpen = true;
  const systemSafe: SystemSafe = {
    lock: async (secret) => secret,
    unlock: async (locked) => (isOpen ? locked : null),
  };
  let dora = createTestCore(undefined, { systemSafe });
  const id = await createNewReview(dora);
  const benForDora = (await keepCard(dora, await saveCard(ben, 'Ben Okoro'))).id;
  const doraForAmira = (await keepCard(amira, await saveCard(dora, 'Dora Lyle'))).id;
  const path = await saveFor(amira, [doraForAmira]);
  isOpen = false;
  dora = dora.reopen();
  expect(await failsWithoutAChange(dora, path)).toEqual({ name: 'own-card-locked' });
  const input = { reviewId: id, forPeople: [benForDora] };
  expect(await dora.fails('bundle.save', input)).toEqual({ name: 'own-card-locked' });
  dora.close();
});

test('the other ways of failing are told of a bundle for people too', async () => {
  const path = await saveFor(amira, [benForAmira]);
  const whole = readFileSync(path);
  for (const part of [0.9, 0.6]) {
    const cut = bundleFile(whole.subarray(0, Math.floor(whole.length * part)));
    expect(await failsWithoutAChange(ben, cut)).toEqual({ name: 'bundle-damaged' });
  }
  const toBen = [(await keysOf(ben)).encryptTo];
  const header = { format: 'fieldfare-bundle', formatVersion: 2 };
  const newer = packEntries({ 'header.json': Buffer.from(JSON.stringify(header)) });
  expect(await failsWithoutAChange(ben, bundleFile(await lockForPeople(newer, toBen)))).toEqual({
    name: 'bundle-from-newer-version',
    formatVersion: 2,
    known: 1,
  });
  const letter = await lockForPeople(Buffer.from('Dear Ben,'), toBen);
  expect(await failsWithoutAChange(ben, bundleFile(letter))).toEqual({ name: 'not-a-bundle' });
});
