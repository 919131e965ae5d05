// Five hundred bundles whose proof of the sender was tampered with by somebody who could open them and
// seal them anew: none is believed, unless what it says is the same to the last word.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packEntries, unpackEntries } from '../../src/main/core/exchange/bundle/archive.ts';
import { readBundle } from '../../src/main/core/exchange/bundle/bundle-content.ts';
import { makeBundle } from '../../src/main/core/exchange/bundle/make-bundle.ts';
import { fitsOpening } from '../../src/main/core/exchange/bundle/sender-proof.ts';
import { checkWords } from '../../src/main/core/exchange/cards/check-words.ts';
import { ownCard } from '../../src/main/core/exchange/cards/own-keys.ts';
import { keysOf, saveCard } from '../support/cards.ts';
import { createNewReview } from '../support/new-review.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

const attempts = 500;

let amira: TestCore;
let mallory: TestCore;
let genuine: Uint8Array;
let others: Uint8Array;
let encryptTo: string;

async function signedBy(core: TestCore, reviewId: string, audience: string[]): Promise<Uint8Array> {
  const { context } = core.core;
  const keys = await keysOf(core);
  const review = context.store.reviews.find(reviewId);
  if (review === null) throw new Error('There is no such review.');
  const card = ownCard(context, keys, checkWords(context.resourcesPath, keys));
  return makeBundle(context, review, { card, audience, sign: keys.sign });
}

beforeAll(async () => {
  [amira, mallory] = [createTestCore(), createTestCore()];
  await saveCard(amira, 'Amira Khan');
  await saveCard(mallory, 'Amira Khan');
  // Ours is whoever opens it; the other recipient is somebody else.
  encryptTo = (await keysOf(amira)).encryptTo;
  genuine = await signedBy(amira, await createNewReview(amira), [encryptTo]);
  others = await signedBy(mallory, await createNewReview(mallory), [
    (await keysOf(mallory)).encryptTo,
  ]);
});
afterAll(() => {
  amira.close();
  mallory.close();
});

function entriesOf(inside: Uint8Array): Record<string, Uint8Array> {
  const unpacked = unpackEntries(inside);
  if (!unpacked.ok) throw new Error(unpacked.failure);
  return unpacked.value.entries;
}

const textOf = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString();

test(
  `${attempts} tampered proofs are not believed`,
  () => {
    const [mine, theirs] = [entriesOf(genuine), entriesOf(others)];
    const whole = readBundle(genuine);
    if (!whole.ok || whole.value.proof === null) throw new Error('It should be whole.');
    expect(fitsOpening(whole.value.proof, { encryptTo })).toBe(true);
    let state = 20_261_013;
    const chance = (below: number): number => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    const strings = [
      ...JSON.stringify([
        JSON.parse(textOf(mine['sender.json'])),
        JSON.parse(textOf(theirs['sender.json'])),
      ]).matchAll(/"([^"]+)"/g),
    ].map(([, text]) => text as string);
    const refused: Record<string, number> = {};
    let believed = 0;
    for (let done = 0; done < attempts; done += 1) {
      const name = chance(3) === 0 ? 'header.json' : 'sender.json';
      const bytes = Buffer.from(mine[name] ?? []);
      // A byte here and there, or one of the texts put in the place of another.
      if (chance(2) === 0) bytes[chance(bytes.length)]! ^= 1 + chance(255);
      const [from, to] = [strings[chance(strings.length)]!, strings[chance(strings.length)]!];
      const changed = chance(2) === 0 ? bytes : Buffer.from(textOf(bytes).replace(from, to));
      const answer = readBundle(packEntries({ ...mine, [name]: changed }));
      if (!answer.ok || !fitsOpening(answer.value.proof, { encryptTo })) {
        const why = answer.ok ? 'for others' : answer.failure.name;
        refused[why] = (refused[why] ?? 0) + 1;
      } else {
        believed += 1;
        expect(answer.value).toEqual(whole.value);
      }
    }
    expect(refused['sender-not-proved']).toBeGreaterThan(attempts / 4);
    expect(believed).toBeLessThan(attempts / 2);
    // Whole proofs do not change places either, nor does one without a proof pass for signed.
    const swapped = readBundle(packEntries({ ...mine, 'sender.json': theirs['sender.json']! }));
    expect(swapped).toEqual({ ok: false, failure: { name: 'sender-not-proved' } });
    const toMallory = readBundle(others);
    if (!toMallory.ok) throw new Error(toMallory.failure.name);
    expect(fitsOpening(toMallory.value.proof, { encryptTo })).toBe(false);
    expect(fitsOpening(null, { encryptTo })).toBe(false);
    expect(fitsOpening(whole.value.proof, 'words')).toBe(false);
  },
  2 * 60_000,
);
