// Six laptops, the sample's 96 notes divided among them, the same findings worked on apart, and
// nothing between them but bundles in random order, late and twice: the same document everywhere.
// FIELDFARE_BUNDLE_SCHEDULES sets how many schedules are tried.
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import type { TakenBundle } from '../../src/shared/ipc/bundle.contract.ts';
import { openInside, sealedBundle } from '../support/bundles.ts';
import { expectLogAndRowsAgree } from '../support/database-rows.ts';
import { memoryFolder } from '../support/memory-folder.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';
import { createWork } from './shared-work.ts';
import { expectEveryNote, fileAgain, sampleWithoutNotes, stateOf } from './visit-to-file.ts';

const laptopCount = 6;
const numRuns = Number(process.env['FIELDFARE_BUNDLE_SCHEDULES'] ?? 3);

let laptops: TestCore[] = [];
afterEach(() => {
  for (const laptop of laptops.splice(0)) laptop.close();
});

const event = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      is: fc.constant('work' as const),
      laptop: fc.nat(laptopCount - 1),
      kind: fc.nat(1_000),
      which: fc.nat(1_000),
      at: fc.nat(1_000),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ is: fc.constant('make' as const), laptop: fc.nat(laptopCount - 1) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      is: fc.constant('open' as const),
      laptop: fc.nat(laptopCount - 1),
      which: fc.nat(1_000),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ is: fc.constant('restart' as const), laptop: fc.nat(laptopCount - 1) }),
  },
);

const schedule = fc.record({
  /** Who files which note, and when. */
  order: fc.shuffledSubarray(
    Array.from({ length: 96 }, (_, index) => index),
    { minLength: 96, maxLength: 96 },
  ),
  events: fc.array(event, { minLength: 25, maxLength: 45 }),
  ends: fc.shuffledSubarray(
    Array.from({ length: laptopCount * laptopCount }, (_, pair) => pair).filter(
      (pair) => pair % laptopCount !== Math.floor(pair / laptopCount),
    ),
    { minLength: laptopCount * (laptopCount - 1), maxLength: laptopCount * (laptopCount - 1) },
  ),
});

const newNotesIn = ({ people }: TakenBundle): number =>
  people
    .flatMap(({ news }) => news)
    .filter(({ kind, what }) => kind === 'evidence' && what === 'new')
    .reduce((total, { count }) => total + count, 0);

async function play({
  order,
  events,
  ends,
}: {
  order: number[];
  events: ({ is: string; laptop: number } & Partial<Record<'kind' | 'which' | 'at', number>>)[];
  ends: number[];
}): Promise<void> {
  for (const laptop of laptops.splice(0)) laptop.close();
  laptops = Array.from({ length: laptopCount }, () => createTestCore(memoryFolder()));
  const sample = await sampleWithoutNotes(laptops[0]!);
  const { reviewId, notes, things } = sample;
  const first = await sealedBundle(laptops[0]!, reviewId);
  for (const [number, laptop] of laptops.entries()) {
    const taken = await openInside(laptop, first);
    expect(taken.isNewHere).toBe(number > 0);
    const personId = things.reviewerIds[number % things.reviewerIds.length]!;
    await laptop.ask('review.write-as', { reviewId, personId });
  }

  // Sixteen notes each, in an order of chance, between everything else that happens.
  const toFile = order.map((index, place) => ({
    note: notes[index]!,
    laptop: place % laptopCount,
  }));
  const fileSome = async (count: number): Promise<void> => {
    for (const { note, laptop } of toFile.splice(0, count)) {
      await fileAgain(laptops[laptop]!, reviewId, note);
    }
  };
  const work = createWork(things);
  const bundles: Uint8Array[] = [first];

  for (const { is, laptop: number, kind = 0, which = 0, at = 0 } of events) {
    await fileSome(3);
    const laptop = laptops[number]!;
    if (is === 'work') {
      await work.doSomething(laptop, { kind, which, at });
    } else if (is === 'make') {
      bundles.push(await sealedBundle(laptop, reviewId));
    } else if (is === 'restart') {
      laptops[number] = laptop.reopen();
    } else {
      await openInside(laptop, bundles[which % bundles.length]!);
    }
  }
  await fileSome(96);
  // At last everybody opens everybody's, in an order of chance, and then the other way round.
  for (const pair of [...ends, ...ends.toReversed()]) {
    const from = laptops[Math.floor(pair / laptopCount)]!;
    await openInside(laptops[pair % laptopCount]!, await sealedBundle(from, reviewId));
  }
  // And what lies about of old once more: by now it is no news to anybody.
  for (const bundle of bundles.slice(-4)) {
    for (const laptop of laptops) {
      expect(await openInside(laptop, bundle)).toMatchObject({ wasNothingNew: true, people: [] });
    }
  }

  const [one, ...others] = await Promise.all(laptops.map((laptop) => stateOf(laptop, reviewId)));
  for (const other of others) expect(other).toEqual(one);
  for (const { databasePath } of laptops) expectLogAndRowsAgree(databasePath, reviewId);
  await work.expectNothingLost(laptops[0]!);
  expectEveryNote(laptops[5]!, sample);
}

test(
  `${numRuns} schedules of bundles end in the same document on six laptops, with every note in it`,
  async () => {
    await fc.assert(fc.asyncProperty(schedule, play), { numRuns, endOnFailure: true });
  },
  20 * 60_000,
);

test('a bundle tells each colleague’s notes by name, also those it only passes on', async () => {
  laptops = Array.from({ length: 3 }, () => createTestCore(memoryFolder()));
  const [a, b, c] = [laptops[0]!, laptops[1]!, laptops[2]!];
  const { reviewId, notes, things } = await sampleWithoutNotes(a);
  const [ours, theirs] = [things.reviewerIds[0]!, things.reviewerIds[1]!];
  const empty = await sealedBundle(a, reviewId);
  for (const laptop of [b, c]) await openInside(laptop, empty);
  await a.ask('review.write-as', { reviewId, personId: ours });
  await b.ask('review.write-as', { reviewId, personId: theirs });
  for (const note of notes.slice(0, 5)) await fileAgain(a, reviewId, note);
  for (const note of notes.slice(5, 7)) await fileAgain(b, reviewId, note);
  expect(newNotesIn(await openInside(b, await sealedBundle(a, reviewId)))).toBe(5);
  const passedOn = await openInside(c, await sealedBundle(b, reviewId));
  expect(passedOn.people.map(({ personId, news }) => [personId, news]).toSorted()).toEqual(
    [
      [ours, [{ kind: 'evidence', what: 'new', count: 5 }]],
      [theirs, [{ kind: 'evidence', what: 'new', count: 2 }]],
    ].toSorted(),
  );
});
