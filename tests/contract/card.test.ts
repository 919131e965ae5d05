// Cards: one's own made and kept, a colleague's opened, compared, replaced and removed. What does not
// hold is told by name and changes nothing.
import { readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SystemSafe } from '../../src/main/core/context.ts';
import {
  cardFile,
  cardIn,
  keepCard,
  keysOf,
  newCardPath,
  openCard,
  saveCard,
} from '../support/cards.ts';
import { everythingIn } from '../support/sample-files.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

let amira: TestCore;
let ben: TestCore;
beforeEach(() => {
  amira = createTestCore();
  ben = createTestCore();
});
afterEach(() => {
  amira.close();
  ben.close();
});

const unknownCard = '01ARZ3NDEKTSV4RRFFQ69G5FAV';

test('a card is made when it is first saved, and says the same words everywhere', async () => {
  expect(await amira.ask('card.own', {})).toEqual({
    name: '',
    school: '',
    words: null,
    keptBy: null,
    isLocked: false,
  });
  expect(await amira.fails('card.save', {})).toEqual({ name: 'own-card-unnamed' });
  const path = await saveCard(amira, 'Amira Khan');
  expect(amira.announced()).toContain('cards');
  const own = await amira.ask('card.own', {});
  expect(own).toMatchObject({ name: 'Amira Khan', keptBy: 'file', isLocked: false });
  expect(own.words).toHaveLength(6);
  const opened = await openCard(ben, path);
  expect(opened).toMatchObject({ name: 'Amira Khan', standing: 'new', before: null });
  expect(opened.words).toEqual(own.words);
  expect(cardIn(path)['words']).toBe(own.words?.join('-'));
  // The same keys after a restart, and on the next card.
  amira = amira.reopen();
  expect((await amira.ask('card.own', {})).words).toEqual(own.words);
  expect((await openCard(ben, await saveCard(amira, 'Amira Khan'))).words).toEqual(own.words);
});

test('the secret half never leaves the laptop', async () => {
  const path = await saveCard(amira, 'Amira Khan');
  const { openWith } = await keysOf(amira);
  expect(openWith).toMatch(/^AGE-SECRET-KEY-1/);
  expect(readFileSync(path, 'utf8').toUpperCase()).not.toContain('SECRET');
});

test('no card is saved where somebody thinks better of it, or the folder refuses', async () => {
  await amira.ask('card.describe-own', { name: 'Amira Khan', school: '' });
  amira.answerDialogs(null);
  expect(await amira.fails('card.save', {})).toEqual({ name: 'cancelled' });
  expect((await amira.ask('card.own', {})).words).toBeNull();
  amira.answerDialogs(join(amira.folder, 'no such folder', 'x.fieldfare-card'));
  expect(await amira.fails('card.save', {})).toEqual({ name: 'file-not-written', code: 'ENOENT' });
});

/** Stands in for the system's safe: known by what it wrapped. */
const safeOf = (label: string): SystemSafe => ({
  lock: async (secret) => `${label}:${Buffer.from(secret).toString('hex')}`,
  unlock: async (locked) =>
    locked.startsWith(`${label}:`)
      ? Buffer.from(locked.slice(label.length + 1), 'hex').toString()
      : null,
});

test('the system’s safe keeps the secret half where there is one; another safe does not open it', async () => {
  const safe = createTestCore(undefined, { systemSafe: safeOf('here') });
  await saveCard(safe, 'Amira Khan');
  expect(await safe.ask('card.own', {})).toMatchObject({ keptBy: 'system', isLocked: false });
  expect(everythingIn(safe)).not.toContain('AGE-SECRET-KEY-1');
  const again = safe.reopen();
  expect(await again.ask('card.own', {})).toMatchObject({ isLocked: false });
  again.core.close();
  const moved = createTestCore(safe.folder, { systemSafe: safeOf('elsewhere') });
  expect(await moved.ask('card.own', {})).toMatchObject({ keptBy: 'system', isLocked: true });
  moved.answerDialogs(newCardPath());
  expect(await moved.fails('card.save', {})).toEqual({ name: 'own-card-locked' });
  // New keys are the way out, and colleagues are told.
  const before = (await moved.ask('card.own', {})).words;
  await moved.ask('card.renew', {});
  const after = await moved.ask('card.own', {});
  expect(after).toMatchObject({ name: 'Amira Khan', isLocked: false });
  expect(after.words).not.toEqual(before);
  moved.close();
});

test('a kept card is listed, checked, renamed, removed and put back', async () => {
  const path = await saveCard(amira, 'Amira Khan');
  const card = await keepCard(ben, path, false);
  expect(card).toMatchObject({ name: 'Amira Khan', checkedAt: null, replacedAt: null });
  const cardId = card.id;
  await ben.ask('card.change', { cardId, change: { isChecked: true } });
  await ben.ask('card.change', { cardId, change: { name: 'Amira from Larkfield' } });
  const [listed] = await ben.ask('card.list', {});
  expect(listed).toMatchObject({
    name: 'Amira from Larkfield',
    nameOnCard: 'Amira Khan',
    checkedAt: '2026-10-08T10:34:00.000Z',
  });
  await ben.ask('card.remove', { cardId });
  expect(await ben.ask('card.list', {})).toEqual([]);
  expect(await ben.fails('card.remove', { cardId })).toEqual({ name: 'card-not-found' });
  await ben.ask('card.restore', { cardId });
  expect(await ben.ask('card.list', {})).toEqual([listed]);
  // The same card again is the same entry, and what was checked stays checked.
  expect((await openCard(ben, path)).standing).toBe('known');
  expect(await keepCard(ben, path, false)).toEqual(listed);
  await ben.ask('card.change', { cardId, change: { name: '' } });
  expect((await ben.ask('card.list', {}))[0]?.name).toBe('Amira Khan');
  for (const operation of ['card.change', 'card.remove', 'card.restore'] as const) {
    const input = { cardId: unknownCard, change: {} };
    expect(await ben.fails(operation, input), operation).toEqual({ name: 'card-not-found' });
  }
});

const namedNotFound = { name: 'card-not-found' };
test('card.change, card.remove and card.restore of a card that is not here say card-not-found', async () => {
  const input = { cardId: unknownCard };
  expect(await ben.fails('card.change', { ...input, change: {} })).toEqual(namedNotFound);
  expect(await ben.fails('card.remove', input)).toEqual({ name: 'card-not-found' });
  expect(await ben.fails('card.restore', input)).toEqual(namedNotFound);
});

test('new keys of somebody known are told before anything is replaced', async () => {
  const first = await keepCard(ben, await saveCard(amira, 'Amira Khan'));
  await amira.ask('card.renew', {});
  const path = await saveCard(amira, 'Amira Khan-Lowe');
  const opened = await openCard(ben, path);
  expect(opened).toMatchObject({ standing: 'other-keys', before: { id: first.id } });
  expect(opened.words).not.toEqual(first.words);
  expect(await ben.ask('card.list', {})).toEqual([first]);
  const keep = { token: opened.token, isChecked: false, instead: first.id };
  const replaced = await ben.ask('card.keep', keep);
  // What was checked for the old keys says nothing of the new ones.
  expect(replaced).toMatchObject({ id: first.id, name: 'Amira Khan-Lowe', checkedAt: null });
  expect(replaced.replacedAt).not.toBeNull();
  expect(await ben.ask('card.list', {})).toEqual([replaced]);
});

test('another person’s card in the same name is told, and both can be kept', async () => {
  const first = await keepCard(ben, await saveCard(amira, 'Amira Khan'));
  const stranger = createTestCore();
  const path = await saveCard(stranger, '  amira KHAN ', 'Moss Lane School');
  expect(await openCard(ben, path)).toMatchObject({
    standing: 'other-keys',
    before: { id: first.id },
  });
  await keepCard(ben, path, false);
  expect(await ben.ask('card.list', {})).toHaveLength(2);
  stranger.close();
});

test('one’s own card is known and not kept', async () => {
  const path = await saveCard(amira, 'Amira Khan');
  const { token, standing } = await openCard(amira, path);
  expect(standing).toBe('own');
  expect(await amira.fails('card.keep', { token, isChecked: true, instead: null })).toEqual({
    name: 'card-is-own',
  });
});

test('a card that was not opened last, or takes the place of none, is not kept', async () => {
  const path = await saveCard(amira, 'Amira Khan');
  const { token } = await openCard(ben, path);
  expect(await ben.fails('card.keep', { token, isChecked: true, instead: unknownCard })).toEqual({
    name: 'card-not-found',
  });
  await openCard(ben, path);
  expect(await ben.fails('card.keep', { token, isChecked: true, instead: null })).toEqual({
    name: 'card-no-longer-open',
  });
});

const failsToOpen = async (path: string | null) => {
  const before = everythingIn(ben);
  ben.answerDialogs(path);
  const failure = await ben.fails('card.open', {});
  expect(everythingIn(ben)).toBe(before);
  return failure;
};

test('what is no card, or is not whole, is told by card.open', async () => {
  expect(await failsToOpen(null)).toEqual({ name: 'cancelled' });
  expect(await failsToOpen(join(ben.folder, 'gone'))).toEqual({
    name: 'file-unreadable',
    code: 'ENOENT',
  });
  expect(await failsToOpen(cardFile('Dear colleague,'))).toEqual({ name: 'not-a-card' });
  expect(await failsToOpen(cardFile(''))).toEqual({ name: 'not-a-card' });
  expect(await failsToOpen(cardFile({ format: 'fieldfare-review' }))).toEqual({
    name: 'not-a-card',
  });
  expect(await failsToOpen(cardFile({ format: 'fieldfare-card', formatVersion: 2 }))).toEqual({
    name: 'card-from-newer-version',
    formatVersion: 2,
    known: 1,
  });
  const path = await saveCard(amira, 'Amira Khan');
  const good = cardIn(path);
  const other = cardIn(await saveCard(ben, 'Ben Okoro'));
  const changed = [
    { name: 'Amira Khan-Lowe' },
    { school: 'Another School' },
    { encryptTo: other['encryptTo'] },
    { verifyWith: other['verifyWith'] },
    { holderId: other['holderId'] },
    { words: other['words'] },
    { signature: other['signature'] },
    { encryptTo: `age1${'q'.repeat(58)}` },
    { verifyWith: Buffer.alloc(32).toString('base64') },
    { name: '' },
  ];
  for (const change of changed) {
    expect(await failsToOpen(cardFile({ ...good, ...change })), JSON.stringify(change)).toEqual({
      name: 'card-damaged',
    });
  }
  truncateSync(path, 200);
  expect(await failsToOpen(path)).toEqual({ name: 'card-damaged' });
});

test('a card whose key nothing can be locked for is damaged, however well it is signed', async () => {
  const { signedPartOf } = await import('../../src/main/core/exchange/cards/card-content.ts');
  const path = await saveCard(amira, 'Amira Khan');
  const keys = await keysOf(amira);
  const card = { ...cardIn(path), encryptTo: `age1${'q'.repeat(58)}` };
  const signature = keys.sign(signedPartOf(card as never));
  expect(await failsToOpen(cardFile({ ...card, signature }))).toEqual({ name: 'card-damaged' });
});
