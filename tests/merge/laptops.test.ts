// Six laptops that start from one review, work on the same things apart, and exchange what they have
// late, twice, in any order, in groups that do not meet: the same document everywhere, no edit lost.
// FIELDFARE_MERGE_SCHEDULES=1000 runs as many schedules as the promise names.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { ReviewId } from '../../src/shared/domain/ids.ts';
import {
  expectLogAndRowsAgree,
  integrityOf,
  projectedRows,
  thingsIn,
} from '../support/database-rows.ts';
import { memoryFolder } from '../support/memory-folder.ts';
import { createNewReview } from '../support/new-review.ts';
import { fileNote } from '../support/notes.ts';
import { partingKinds, takeStep } from '../support/random-steps.ts';
import { readModels } from '../support/read-models.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';
import { createWork, type SharedThings, type Work } from './shared-work.ts';

const laptopCount = 6;
const numRuns = Number(process.env['FIELDFARE_MERGE_SCHEDULES'] ?? 60);

const laptops: TestCore[] = [];
const closeAll = (): void => {
  for (const laptop of laptops.splice(0)) laptop.close();
};
const openAll = (): void => {
  while (laptops.length < laptopCount) laptops.push(createTestCore(memoryFolder()));
};
beforeAll(openAll);
afterAll(closeAll);

/** Databases that hold the reviews of many schedules make every comparison slower. */
const schedulesPerDatabase = 25;

/** A review with things that several people will want to change. */
async function startedReview(
  core: TestCore,
): Promise<{ reviewId: ReviewId; things: SharedThings }> {
  const reviewId = await createNewReview(core);
  const { hypotheses } = await core.ask('review.overview', { reviewId });
  const team = [];
  for (const name of ['Eda', 'Finn', 'Gwen', 'Hal', 'Ines', 'Jon']) {
    const member = { name, jobRole: null, schoolId: null, teamRoles: ['peer-reviewer' as const] };
    team.push(await core.ask('team.save-member', { reviewId, personId: null, ...member }));
  }
  const noteIds = [];
  for (const words of ['Pupils talk of sources.', 'Books show few words.', 'Adults ask well.']) {
    noteIds.push(await fileNote(core, reviewId, words));
  }
  const findingIds = [];
  for (const category of ['strength', 'area-for-development'] as const) {
    const { findingId } = await core.ask('finding.add', { reviewId, category, heading: category });
    await core.ask('finding.change', {
      reviewId,
      findingId,
      change: { wording: 'alpha beta gamma delta epsilon zeta' },
    });
    findingIds.push(findingId);
  }
  const { objectiveId } = await core.ask('objective.add', {
    reviewId,
    findingId: null,
    objective: 'alpha beta gamma',
  });
  const { actionId } = await core.ask('action.add', {
    reviewId,
    objectiveId,
    action: 'delta epsilon zeta',
  });
  return {
    reviewId,
    things: {
      reviewId,
      noteIds,
      findingIds,
      objectiveId,
      actionId,
      hypothesisIds: hypotheses.map(({ id }) => id),
      reviewerIds: team.map(({ personId }) => personId),
    },
  };
}

const laptopNumber = fc.nat(laptopCount - 1);

/** One event of a schedule: somebody works, or something of somebody's arrives at somebody else. */
const event = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record({
      is: fc.constant('work' as const),
      laptop: laptopNumber,
      kind: fc.nat(300),
      which: fc.nat(50),
      at: fc.nat(1_000),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      is: fc.constant('send' as const),
      from: laptopNumber,
      to: laptopNumber,
      /** All of it, or only what was new since the sender last sent. */
      isWhole: fc.boolean(),
    }),
  },
  // Notes are split and merged, and times of the plan parted, moved and given strands.
  {
    weight: 3,
    arbitrary: fc.record({
      is: fc.constant('part' as const),
      laptop: laptopNumber,
      kind: fc.constantFrom(...partingKinds),
      which: fc.nat(50),
      other: fc.nat(50),
      text: fc.string({ unit: 'grapheme', maxLength: 30 }),
    }),
  },
  // Something sent before arrives again, or arrives at last, anywhere.
  {
    weight: 2,
    arbitrary: fc.record({
      is: fc.constant('again' as const),
      which: fc.nat(100),
      to: laptopNumber,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ is: fc.constant('restart' as const), laptop: laptopNumber }),
  },
);

const schedule = fc.record({
  /** While they are apart, only laptops of the same group meet. */
  groups: fc.array(fc.nat(2), { minLength: laptopCount, maxLength: laptopCount }),
  apart: fc.array(event, { minLength: 30, maxLength: 80, size: 'max' }),
  together: fc.array(event, { maxLength: 20 }),
  /** The order of the last exchange. */
  ends: fc.shuffledSubarray(
    Array.from({ length: laptopCount ** 2 }, (_, pair) => pair),
    { minLength: laptopCount ** 2 },
  ),
});
type Schedule = typeof schedule extends fc.Arbitrary<infer Value> ? Value : never;

const funnelOf = (number: number) => laptops[number]!.core.context.funnel;

let played = 0;
async function play({ groups, apart, together, ends }: Schedule): Promise<void> {
  played += 1;
  if (played % schedulesPerDatabase === 0) {
    closeAll();
    openAll();
  }
  const { reviewId, things } = await startedReview(laptops[0]!);
  const exported = funnelOf(0).encode(reviewId);
  for (let number = 1; number < laptopCount; number += 1) {
    funnelOf(number).createFrom(reviewId, 'review', exported);
  }
  const work: Work = createWork(things);
  const planned = new Map<string, 'slot' | 'strand' | 'day'>();
  const sent: { group: number; bytes: Uint8Array }[] = [];
  const lastSent: (Uint8Array | undefined)[] = [];

  const send = (from: number, to: number, isWhole: boolean): void => {
    const whole = funnelOf(from).encode(reviewId);
    const before = lastSent[from];
    const bytes =
      isWhole || before === undefined
        ? whole
        : Y.diffUpdate(whole, Y.encodeStateVectorFromUpdate(before));
    lastSent[from] = whole;
    sent.push({ group: groups[from]!, bytes });
    if (from !== to) funnelOf(to).receive(reviewId, bytes, 'file');
  };

  const run = async (events: Schedule['apart'], isApart: boolean): Promise<void> => {
    for (const each of events) {
      if (each.is === 'work') {
        await work.doSomething(laptops[each.laptop]!, each);
      } else if (each.is === 'part') {
        const core = laptops[each.laptop]!;
        await takeStep(core, reviewId, each, things.noteIds);
        for (const kind of ['slot', 'strand', 'day'] as const) {
          const { entities } = core.core.context.store;
          for (const { id } of entities.list(reviewId, kind, 'all')) planned.set(id, kind);
        }
      } else if (each.is === 'restart') {
        laptops[each.laptop] = laptops[each.laptop]!.reopen();
      } else if (each.is === 'send') {
        const canMeet = !isApart || groups[each.from] === groups[each.to];
        if (canMeet) send(each.from, each.to, each.isWhole);
      } else {
        const message = sent[each.which % Math.max(sent.length, 1)];
        const canMeet = !isApart || message?.group === groups[each.to];
        if (message !== undefined && canMeet) {
          funnelOf(each.to).receive(reviewId, message.bytes, 'file');
        }
      }
    }
  };

  await run(apart, true);
  await run(together, false);
  // At last everybody hears of everything, twice.
  for (const pair of [...ends, ...ends.toReversed()]) {
    send(Math.floor(pair / laptopCount), pair % laptopCount, true);
  }

  const [first, ...others] = await Promise.all(laptops.map((core) => stateOf(core, reviewId)));
  for (const other of others) expect(other).toEqual(first);
  for (const { databasePath } of laptops) expectLogAndRowsAgree(databasePath, reviewId);
  await work.expectNothingLost(laptops[0]!);
  // What was planned is there, be it in the bin.
  const { entities } = laptops[0]!.core.context.store;
  const lost = [...planned].filter(([id, kind]) => entities.find(reviewId, kind, id) === null);
  expect(lost).toEqual([]);
}

async function stateOf(core: TestCore, reviewId: ReviewId) {
  const doc = new Y.Doc();
  const bytes = core.core.context.funnel.encode(reviewId);
  Y.applyUpdate(doc, bytes);
  const models = await readModels(core, reviewId);
  return {
    ...models,
    rows: projectedRows(core.databasePath, reviewId),
    things: thingsIn(doc),
    vector: Object.fromEntries(Y.decodeStateVector(Y.encodeStateVector(doc))),
    isWaiting: doc.store.pendingStructs !== null || doc.store.pendingDs !== null,
  };
}

test(
  `${numRuns} schedules of six laptops end in the same document everywhere, with every edit in it`,
  async () => {
    await fc.assert(fc.asyncProperty(schedule, play), {
      numRuns,
      interruptAfterTimeLimit: 45 * 60_000,
      markInterruptAsFailure: true,
    });
    for (const { databasePath } of laptops) expect(integrityOf(databasePath)).toBe('ok');
  },
  60 * 60_000,
);

test('what arrives before what it builds on is kept through a restart, until that comes', async () => {
  const [sender, receiver] = [laptops[0]!, 1];
  const { reviewId, things } = await startedReview(sender);
  const whole = () => funnelOf(0).encode(reviewId);
  funnelOf(receiver).createFrom(reviewId, 'review', whole());
  const findingId = things.findingIds[0]!;
  const pieces: Uint8Array[] = [];
  for (const wording of ['one', 'one two', 'one two three', 'one two three four']) {
    const before = Y.encodeStateVectorFromUpdate(whole());
    await sender.ask('finding.change', { reviewId, findingId, change: { wording } });
    pieces.push(Y.diffUpdate(whole(), before));
  }
  for (const piece of pieces.toReversed()) {
    funnelOf(receiver).receive(reviewId, piece, 'file');
    laptops[receiver] = laptops[receiver]!.reopen();
  }
  expect(await stateOf(laptops[receiver]!, reviewId)).toEqual(await stateOf(sender, reviewId));
  expectLogAndRowsAgree(laptops[receiver]!.databasePath, reviewId);
});

test('the same bytes a second time change nothing, not even the log', async () => {
  const { reviewId, things } = await startedReview(laptops[0]!);
  funnelOf(1).createFrom(reviewId, 'review', funnelOf(0).encode(reviewId));
  await createWork(things).doSomething(laptops[0]!, { kind: 0, which: 0, at: 3 });
  const bytes = funnelOf(0).encode(reviewId);
  funnelOf(1).receive(reviewId, bytes, 'file');
  const { log } = laptops[1]!.core.context.store;
  const before = log.count(reviewId);
  laptops[1]!.announced();
  funnelOf(1).receive(reviewId, bytes, 'file');
  expect(log.count(reviewId)).toBe(before);
  expect(laptops[1]!.announced()).toEqual([]);
});
