// Six laptops and a shared folder that brings files late, torn, twice, renamed and empty; some runs
// with bundles between. Whatever order it was in: the same document everywhere, and nothing lost.
// FIELDFARE_FOLDER_RUNS sets how many runs are tried.
import fc from 'fast-check';
import { writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { hashOf } from '../../src/main/core/attachments/attachment-store.ts';
import { insideOf, openInside, quickBundle, sealedBundle, teamWords } from '../support/bundles.ts';
import { expectLogAndRowsAgree } from '../support/database-rows.ts';
import { memoryFolder } from '../support/memory-folder.ts';
import { addPhoto, photoBytes } from '../support/photos.ts';
import { createCloud, hurry, look, type Cloud } from '../support/shared-folder.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';
import { createWork } from './shared-work.ts';
import { expectEveryNote, fileAgain, sampleWithoutNotes, stateOf } from './visit-to-file.ts';

const laptopCount = 6;
const numRuns = Number(process.env['FIELDFARE_FOLDER_RUNS'] ?? 4);

let laptops: TestCore[] = [];
let cloud: Cloud | undefined;
afterEach(() => {
  for (const laptop of laptops.splice(0)) laptop.close();
  cloud?.remove();
});

const anyLaptop = fc.nat(laptopCount - 1);
const number = fc.nat(1_000);
const one = <Is extends string>(is: Is, weight: number) => ({
  weight,
  arbitrary: fc.record({
    is: fc.constant(is),
    laptop: anyLaptop,
    kind: number,
    which: number,
    at: number,
  }),
});

const schedule = fc.record({
  seed: fc.nat(),
  order: fc.shuffledSubarray(
    Array.from({ length: 96 }, (_, index) => index),
    { minLength: 96, maxLength: 96 },
  ),
  withBundles: fc.boolean(),
  events: fc.array(
    fc.oneof(
      one('work', 6),
      one('photo', 2),
      one('sync', 5),
      one('look', 6),
      one('unplug', 1),
      one('plug-in', 2),
      one('restart', 1),
      one('litter', 1),
      one('make-bundle', 2),
      one('open-bundle', 2),
    ),
    { minLength: 50, maxLength: 90 },
  ),
});

/** What others leave in a folder that everybody may write to. */
function litter(folder: string, which: number): void {
  const strange = [
    ['fieldfare-notes.txt', 'Lunch is at twelve.'],
    ['fieldfare-x/desktop.ini', '[.ShellClassInfo]'],
    ['fieldfare-x/age.ff', `age-encryption.org/v1\n-> fieldfare-device ${'0'.repeat(16)} AAAA\n`],
    ['fieldfare-x/later.ff', 'age-encryption.org/v2\n'],
    ['fieldfare-x/bomb.zip', 'PK\u0003\u0004'.repeat(500)],
  ] as const;
  const [name, text] = strange[which % strange.length]!;
  mkdirSync(join(folder, 'fieldfare-x'), { recursive: true });
  writeFileSync(join(folder, name), text);
}

type Schedule = typeof schedule extends fc.Arbitrary<infer Value> ? Value : never;

async function play({ seed, order, withBundles, events }: Schedule): Promise<void> {
  for (const laptop of laptops.splice(0)) laptop.close();
  cloud?.remove();
  const between = createCloud(laptopCount, seed);
  cloud = between;
  laptops = Array.from({ length: laptopCount }, () => createTestCore(memoryFolder()));
  for (const laptop of laptops) hurry(laptop);
  const sample = await sampleWithoutNotes(laptops[0]!);
  const { reviewId, notes, things } = sample;
  await laptops[0]!.ask('bundle.set-passphrase', { reviewId, passphrase: teamWords });
  laptops[0]!.answerDialogs(between.folderOf(0));
  await laptops[0]!.ask('folder.choose', { reviewId });
  between.settle();
  for (const [laptop, core] of laptops.entries()) {
    if (laptop > 0) {
      core.answerDialogs(between.folderOf(laptop));
      const joined = await core.ask('folder.join', { passphrase: teamWords });
      expect(joined.isNewHere).toBe(true);
    }
    const personId = things.reviewerIds[laptop % things.reviewerIds.length]!;
    await core.ask('review.write-as', { reviewId, personId });
  }

  const toFile = order.map((index, place) => ({ note: notes[index]!, at: place % laptopCount }));
  const fileSome = async (count: number): Promise<void> => {
    for (const { note, at } of toFile.splice(0, count)) {
      await fileAgain(laptops[at]!, reviewId, note);
    }
  };
  const work = createWork(things);
  const pictures = new Set<string>();
  const bundles: Uint8Array[] = [await sealedBundle(laptops[0]!, reviewId)];
  for (const { is, laptop, kind, which, at } of events) {
    await fileSome(2);
    const core = laptops[laptop]!;
    if (is === 'photo') {
      // Two laptops may well have the same picture.
      const bytes = photoBytes({ padding: which % 12 });
      pictures.add(hashOf(bytes));
      await addPhoto(core, reviewId, things.noteIds[at % 3]!, 'A display', bytes);
    } else if (is === 'work') await work.doSomething(core, { kind, which, at });
    else if (is === 'sync') between.sync(laptop);
    else if (is === 'look') await look(core, reviewId);
    else if (is === 'unplug') between.unplug(laptop);
    else if (is === 'plug-in') between.plugIn(laptop);
    else if (is === 'restart') {
      laptops[laptop] = core.reopen();
      hurry(laptops[laptop]!);
    } else if (is === 'litter') {
      between.plugIn(laptop);
      litter(between.folderOf(laptop), which);
    } else if (withBundles && is === 'make-bundle') {
      bundles.push(await quickBundle(insideOf(core, reviewId)));
    } else if (withBundles && is === 'open-bundle') {
      await openInside(core, bundles[which % bundles.length]!);
    }
  }
  await fileSome(96);
  for (let laptop = 0; laptop < laptopCount; laptop += 1) between.plugIn(laptop);
  // The cloud comes to rest, and everybody looks in until nobody has anything to say.
  for (let round = 0; round < 5; round += 1) {
    for (const laptop of laptops) await look(laptop, reviewId);
    between.settle();
  }
  const [first, ...others] = await Promise.all(laptops.map((core) => stateOf(core, reviewId)));
  for (const other of others) expect(other).toEqual(first);
  expect(first?.isWaiting).toBe(false);
  for (const { databasePath } of laptops) expectLogAndRowsAgree(databasePath, reviewId);
  await work.expectNothingLost(laptops[0]!);
  for (const laptop of laptops) expectEveryNote(laptop, sample);
  for (const laptop of laptops) {
    const here = laptop.core.context.attachments.list().map(({ sha256 }) => sha256);
    expect(here.toSorted()).toEqual([...pictures].toSorted());
  }
  for (const laptop of laptops) {
    const { colleagues, state, hasUnwritten } = await look(laptop, reviewId);
    expect({ state, hasUnwritten }).toEqual({ state: 'here', hasUnwritten: false });
    expect(colleagues.map(({ hasEverything }) => hasEverything)).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
  }
}

test(
  `${numRuns} runs of six laptops and a bad shared folder end in the same document, nothing lost`,
  async () => {
    await fc.assert(fc.asyncProperty(schedule, play), { numRuns, endOnFailure: true });
  },
  30 * 60_000,
);
