// What we lock opens with age's own code, and the other way round: the passphrase part is written here
// a second time only to be run beside the thread.
import { Decrypter, Encrypter } from 'age-encryption';
import { expect, test } from 'vitest';
import { lockWithPassphrase, needsPassphrase, unlockWithPassphrase } from './lock.ts';

const words = 'maple-river-lantern-otter';
const bytes = new TextEncoder().encode('What a reviewer has on their laptop.');
const text = (value: Uint8Array): string => new TextDecoder().decode(value);

test('age opens what we lock', async () => {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(words);
  expect(text(await decrypter.decrypt(await lockWithPassphrase(bytes, words, 10)))).toBe(
    text(bytes),
  );
});

test('we open what age locks', async () => {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(words);
  encrypter.setScryptWorkFactor(10);
  const unlocked = await unlockWithPassphrase(await encrypter.encrypt(bytes), words);
  expect(unlocked.ok && text(unlocked.value)).toBe(text(bytes));
});

test('the usual work factor is the one the age tool uses, and core goes on meanwhile', async () => {
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 5);
  const locked = await lockWithPassphrase(bytes, words);
  clearInterval(timer);
  expect(text(locked).split('\n')[1]).toMatch(/^-> scrypt [\w+/]{22} 18$/);
  expect(turns).toBeGreaterThan(5);
});

test('the same words lock differently every time', async () => {
  const [one, two] = [
    await lockWithPassphrase(bytes, words, 1),
    await lockWithPassphrase(bytes, words, 1),
  ];
  expect(text(one)).not.toBe(text(two));
});

test('a work factor that would take all the memory there is is refused unasked', async () => {
  const locked = text(await lockWithPassphrase(new Uint8Array(), words, 1)).replace(
    ' 1\n',
    ' 30\n',
  );
  expect(await needsPassphrase(new TextEncoder().encode(locked))).toEqual({
    ok: false,
    failure: { name: 'bundle-damaged' },
  });
});
