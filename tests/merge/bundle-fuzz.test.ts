// Ten thousand damaged bundles: none is accepted, none ends the program, none takes long. Stretching a
// passphrase takes a second on purpose, so the bundles here are locked with the lowest work factor of
// the same format; what is around the passphrase is the application's own way to the last step.
import { createHash } from 'node:crypto';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as Y from 'yjs';
import {
  readBundle,
  type BundleContent,
} from '../../src/main/core/exchange/bundle/bundle-content.ts';
import { packEntries } from '../../src/main/core/exchange/bundle/archive.ts';
import {
  lockWithPassphrase,
  unlockWithPassphrase,
} from '../../src/main/core/exchange/bundle/lock.ts';
import { lockForPeople, unlockWithKey } from '../../src/main/core/exchange/bundle/people-lock.ts';
import type { Result } from '../../src/shared/lib/result.ts';
import { bundleFails, bundleFile, insideOf, teamWords } from '../support/bundles.ts';
import { createNewReview } from '../support/new-review.ts';
import { fileNote } from '../support/notes.ts';
import { everythingIn } from '../support/sample-files.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

const outside = 5_000;
const forPeople = 2_000;
const inside = 3_000;
/** Slow only where a damaged head asks for a higher work factor than we ever use. */
const longestMilliseconds = 30_000;

let core: TestCore;
let contents: Uint8Array;
let other: Uint8Array;
beforeAll(async () => {
  core = createTestCore();
  const reviewId = await createNewReview(core);
  for (const words of ['Pupils talk of sources.', 'Books show few words.', 'Adults ask well.']) {
    await fileNote(core, reviewId, words);
  }
  contents = insideOf(core, reviewId);
  other = insideOf(core, await createNewReview(core, { question: 'Another one entirely?' }));
});
afterAll(() => core.close());

/** Small and quick, with a seed that is printed: a failure can be run again. */
function chanceFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Chance = (below: number) => number;
type Damage = (bytes: Buffer, other: Buffer, chance: Chance) => Buffer;

const damages: readonly Damage[] = [
  function flipABit(bytes, _other, chance) {
    const at = chance(bytes.length);
    bytes[at]! ^= 1 << chance(8);
    return bytes;
  },
  function changeBytes(bytes, _other, chance) {
    for (let count = 1 + chance(8); count > 0; count -= 1) {
      bytes[chance(bytes.length)]! ^= 1 + chance(255);
    }
    return bytes;
  },
  function flipInTheHead(bytes, _other, chance) {
    bytes[chance(Math.min(200, bytes.length))]! ^= 1 << chance(8);
    return bytes;
  },
  function cutOff(bytes, _other, chance) {
    return bytes.subarray(0, chance(bytes.length));
  },
  function cutTheBeginning(bytes, _other, chance) {
    return bytes.subarray(1 + chance(bytes.length - 1));
  },
  function takeOut(bytes, _other, chance) {
    const at = chance(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + chance(300))]);
  },
  function putIn(bytes, _other, chance) {
    const at = chance(bytes.length + 1);
    const added = Buffer.from(Array.from({ length: 1 + chance(40) }, () => chance(256)));
    return Buffer.concat([bytes.subarray(0, at), added, bytes.subarray(at)]);
  },
  function repeat(bytes, _other, chance) {
    const at = chance(bytes.length - 1);
    const end = at + 1 + chance(bytes.length - at - 1);
    return Buffer.concat([bytes.subarray(0, end), bytes.subarray(at)]);
  },
  function fillWithZeros(bytes, _other, chance) {
    return bytes.fill(0, chance(bytes.length));
  },
  function goOnWithAnother(bytes, another, chance) {
    const at = 1 + chance(Math.min(bytes.length, another.length) - 1);
    return Buffer.concat([bytes.subarray(0, at), another.subarray(at)]);
  },
];

/** @returns null where nothing was changed, or where what came out is the other whole one. */
function damaged(bytes: Uint8Array, another: Uint8Array, chance: Chance): Buffer | null {
  const kind = damages[chance(damages.length)]!;
  const changed = kind(Buffer.from(bytes), Buffer.from(another), chance);
  return changed.equals(bytes) || changed.equals(another) ? null : changed;
}

type Opened = Result<BundleContent, { readonly name: string }>;

async function open(bytes: Uint8Array): Promise<Opened> {
  const unlocked = await unlockWithPassphrase(bytes, teamWords);
  return unlocked.ok ? readBundle(unlocked.value) : unlocked;
}

async function timed(work: () => Opened | Promise<Opened>): Promise<Opened> {
  const start = performance.now();
  const answer = await work();
  expect(performance.now() - start).toBeLessThan(longestMilliseconds);
  return answer;
}

async function refusals(
  count: number,
  seed: number,
  bytes: Uint8Array,
  another: Uint8Array,
  read: (changed: Uint8Array) => Opened | Promise<Opened>,
): Promise<Record<string, number>> {
  const chance = chanceFrom(seed);
  const names: Record<string, number> = {};
  for (let done = 0; done < count;) {
    const changed = damaged(bytes, another, chance);
    if (changed === null) continue;
    done += 1;
    const answer = await timed(() => read(changed));
    if (answer.ok) throw new Error(`Accepted: seed ${seed}, number ${done}`);
    names[answer.failure.name] = (names[answer.failure.name] ?? 0) + 1;
  }
  return names;
}

test('an undamaged one opens, so that a refusal says something', async () => {
  expect((await open(await lockWithPassphrase(contents, teamWords, 1))).ok).toBe(true);
  expect(readBundle(contents).ok).toBe(true);
});

test(
  `${outside} bundles damaged from outside are all refused, each by a name`,
  async () => {
    const one = await lockWithPassphrase(contents, teamWords, 1);
    const two = await lockWithPassphrase(other, teamWords, 1);
    const names = await refusals(outside, 20_261_008, one, two, open);
    expect(Object.keys(names).toSorted()).toEqual([
      'bundle-damaged',
      'bundle-for-somebody-else',
      'bundle-from-newer-version',
      'not-a-bundle',
      'wrong-passphrase',
    ]);
    expect(names['bundle-damaged']).toBeGreaterThan(outside / 4);
  },
  10 * 60_000,
);

test(
  `${forPeople} bundles for people by name, damaged, are all refused`,
  async () => {
    const identity = await generateX25519Identity();
    const recipients = [await identityToRecipient(identity)];
    for (let others = 0; others < 3; others += 1) {
      recipients.unshift(await identityToRecipient(await generateX25519Identity()));
    }
    const openOwn = async (bytes: Uint8Array): Promise<Opened> => {
      const unlocked = await unlockWithKey(bytes, identity);
      return unlocked.ok ? readBundle(unlocked.value) : unlocked;
    };
    const one = await lockForPeople(contents, recipients);
    const two = await lockForPeople(other, recipients);
    expect((await openOwn(one)).ok).toBe(true);
    const names = await refusals(forPeople, 20_261_012, one, two, openOwn);
    expect(Object.keys(names).toSorted()).toEqual([
      'bundle-damaged',
      'bundle-for-somebody-else',
      'bundle-from-newer-version',
      'not-a-bundle',
    ]);
    expect(names['bundle-damaged']).toBeGreaterThan(forPeople / 4);
  },
  5 * 60_000,
);

test(
  `${inside} damaged below the lock are all refused`,
  async () => {
    const names = await refusals(inside, 20_261_009, contents, other, readBundle);
    expect(Object.keys(names).toSorted()).toEqual(['bundle-damaged', 'not-a-bundle']);
  },
  10 * 60_000,
);

test(
  'what somebody seals anew after damaging it is refused too, or is the same document',
  async () => {
    const chance = chanceFrom(20_261_010);
    const body = contents.subarray(0, contents.length - 64);
    const whole = readBundle(contents);
    if (!whole.ok) throw new Error(whole.failure.name);
    let refused = 0;
    for (let done = 0; done < 2_000; done += 1) {
      const changed = damaged(body, other.subarray(0, other.length - 64), chance);
      if (changed === null) continue;
      const seal = createHash('sha256').update(changed).digest('hex');
      const answer = await timed(() => readBundle(Buffer.concat([changed, Buffer.from(seal)])));
      if (!answer.ok) refused += 1;
      // Times and other ornaments of a zip carry nothing.
      else expect(Buffer.from(answer.value.update).equals(whole.value.update)).toBe(true);
    }
    expect(refused).toBeGreaterThan(1_000);
  },
  10 * 60_000,
);

const headerOf = (changes: object, update: Uint8Array): Buffer => {
  const whole = readBundle(contents);
  if (!whole.ok) throw new Error(whole.failure.name);
  const updateSha256 = createHash('sha256').update(update).digest('hex');
  return Buffer.from(JSON.stringify({ ...whole.value.header, updateSha256, ...changes }));
};

test('what is put together wrongly by somebody who knows the words is refused', () => {
  const whole = readBundle(contents);
  if (!whole.ok) throw new Error(whole.failure.name);
  const { update } = whole.value;
  const nothing = Y.encodeStateAsUpdate(new Y.Doc());
  const good = { 'header.json': headerOf({}, update), 'update.bin': update };
  expect(readBundle(packEntries(good)).ok).toBe(true);
  const wrong: Record<string, Record<string, Uint8Array>> = {
    'one file more': { ...good, 'extra.bin': Buffer.from('x') },
    'a path that climbs': { ...good, '../../evil': Buffer.from('x') },
    'an absolute path': { ...good, '/etc/passwd': Buffer.from('x') },
    'no update': { 'header.json': good['header.json'] },
    'another update': { ...good, 'update.bin': nothing },
    'a document without a review': {
      'header.json': headerOf({}, nothing),
      'update.bin': nothing,
    },
    'no document': {
      'header.json': headerOf({}, Buffer.from('rubbish')),
      'update.bin': Buffer.from('rubbish'),
    },
    'a review of another id': {
      ...good,
      'header.json': headerOf({ reviewId: '01ARZ3NDEKTSV4RRFFQ69G5FAV' }, update),
    },
    'another type of document': {
      ...good,
      'header.json': headerOf({ documentType: 'partnership' }, update),
    },
    'a version below one': { ...good, 'header.json': headerOf({ formatVersion: 0 }, update) },
    'a header that swells': {
      ...good,
      'header.json': Buffer.concat([good['header.json'], Buffer.alloc(20 * 1024 * 1024, ' ')]),
    },
    'many files': {
      ...Object.fromEntries(
        Array.from({ length: 5_000 }, (_, number) => [`${number}`, Buffer.from('x')]),
      ),
      ...good,
    },
  };
  for (const [name, entries] of Object.entries(wrong)) {
    const packed = packEntries(entries);
    const packedAt = performance.now();
    const answer = readBundle(packed);
    expect(answer.ok, name).toBe(false);
    expect(performance.now() - packedAt, name).toBeLessThan(5_000);
  }
});

test(
  'through the application itself, damaged ones leave every row as it was',
  async () => {
    const one = await lockWithPassphrase(contents, teamWords, 1);
    const two = await lockWithPassphrase(other, teamWords, 1);
    const before = everythingIn(core);
    const chance = chanceFrom(20_261_011);
    for (let done = 0; done < 150;) {
      const changed = damaged(one, two, chance);
      if (changed === null) continue;
      done += 1;
      await bundleFails(core, bundleFile(changed), teamWords);
    }
    expect(everythingIn(core)).toBe(before);
  },
  5 * 60_000,
);
