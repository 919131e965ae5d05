// Laptops that split and merge the same notes apart, and write in them meanwhile: after the exchange
// the same document everywhere, every word in a note in use, and no finding without its notes.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EvidenceId, FindingId, ReviewId } from '../../src/shared/domain/ids.ts';
import type { Evidence } from '../../src/shared/domain/evidence.ts';
import { expectLogAndRowsAgree, replayedLog, thingsIn } from '../support/database-rows.ts';
import { memoryFolder } from '../support/memory-folder.ts';
import { createNewReview } from '../support/new-review.ts';
import { fileNote } from '../support/notes.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

const numRuns = Number(process.env['FIELDFARE_MERGE_SCHEDULES'] ?? 40);

const laptops: TestCore[] = [];
beforeAll(() => {
  for (let count = 0; count < 3; count += 1) laptops.push(createTestCore(memoryFolder()));
});
afterAll(() => {
  for (const laptop of laptops) laptop.close();
});

const step = fc.record({
  kind: fc.constantFrom(
    'write',
    'write',
    'quote',
    'split',
    'merge',
    'merge',
    'undo',
    'meet',
    'rest',
  ),
  laptop: fc.nat(2),
  which: fc.nat(20),
  other: fc.nat(200),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

interface Work {
  readonly reviewId: ReviewId;
  readonly findingIds: readonly FindingId[];
  /** Every word somebody wrote. */
  readonly words: string[];
  /** Whether the last step of a laptop was one that may be undone without taking words back. */
  readonly canUndo: Set<TestCore>;
}

const notesOf = async (laptop: TestCore, { reviewId }: Work): Promise<Evidence[]> =>
  (await laptop.ask('evidence.list', { reviewId, limit: 1_000 })).notes;

const at = <Item>(items: readonly Item[], number: number): Item =>
  items[number % items.length] as Item;

async function send(from: TestCore, to: TestCore, { reviewId }: Work): Promise<void> {
  to.core.context.funnel.receive(reviewId, from.core.context.funnel.encode(reviewId), 'file');
}

async function take(laptop: TestCore, work: Work, { kind, which, other }: Step): Promise<void> {
  const { reviewId, words } = work;
  const notes = await notesOf(laptop, work);
  const note = at(notes, which);
  const own = (): void => void work.canUndo.delete(laptop);
  switch (kind) {
    case 'write':
    case 'quote': {
      own();
      const word = `w${words.length}x`;
      words.push(word);
      const field = kind === 'write' ? 'description' : 'quote';
      const gaps = note[field].split(' ');
      gaps.splice(other % (gaps.length + 1), 0, word);
      const change = { [field]: gaps.join(' ') };
      await laptop.ask('evidence.change', { reviewId, noteId: note.id, change });
      return;
    }
    case 'split': {
      own();
      const { id: noteId, description } = note;
      const place = description.indexOf(' ', other % Math.max(1, description.length));
      if (place <= 0 || description.slice(place).trim() === '') return;
      await laptop.ask('evidence.split', { reviewId, noteId, description, at: place });
      work.canUndo.add(laptop);
      return;
    }
    case 'merge': {
      own();
      const chosen = [note.id, at(notes, other).id, at(notes, which + other).id];
      const noteIds = [...new Set<EvidenceId>(chosen)];
      if (noteIds.length < 2) return;
      await laptop.ask('evidence.merge', { reviewId, noteIds });
      work.canUndo.add(laptop);
      return;
    }
    case 'undo':
      if (!work.canUndo.has(laptop)) return;
      own();
      await laptop.ask('history.undo', { reviewId });
      return;
    case 'rest': {
      own();
      const findingId = at(work.findingIds, other);
      const link = { reviewId, findingId, evidenceId: note.id, role: 'rests-on' as const };
      await laptop.ask('finding.link-note', link);
      return;
    }
    case 'meet':
      await send(laptop, at(laptops, which), work);
  }
}

async function started(): Promise<Work> {
  const [first, ...others] = laptops as [TestCore, ...TestCore[]];
  const reviewId = await createNewReview(first);
  const words: string[] = [];
  const noteIds: EvidenceId[] = [];
  for (let count = 0; count < 4; count += 1) {
    const own = [0, 1, 2].map((number) => `n${count}t${number}x`);
    words.push(...own);
    noteIds.push(await fileNote(first, reviewId, own.join(' '), `2026-11-24T1${count}:00`));
  }
  const findingIds: FindingId[] = [];
  for (const noteId of noteIds.slice(0, 2)) {
    const input = { reviewId, category: 'strength' as const, heading: 'F', evidenceIds: [noteId] };
    findingIds.push((await first.ask('finding.add', input)).findingId);
  }
  const work: Work = { reviewId, findingIds, words, canUndo: new Set() };
  for (const other of others) {
    const bytes = first.core.context.funnel.encode(reviewId);
    other.core.context.funnel.createFrom(reviewId, 'review', bytes);
  }
  return work;
}

async function exchangeAll(work: Work): Promise<void> {
  for (const _ of laptops) {
    for (const from of laptops)
      for (const to of laptops) if (from !== to) await send(from, to, work);
  }
}

async function expectNothingLost(work: Work): Promise<void> {
  const everything = laptops.map((laptop) =>
    thingsIn(replayedLog(laptop.databasePath, work.reviewId)),
  );
  for (const others of everything.slice(1)) expect(others).toEqual(everything[0]);
  const [laptop] = laptops as [TestCore];
  const notes = await notesOf(laptop, work);
  const inUse = notes.map(({ description, quote }) => `${description}\n${quote}`).join('\n');
  expect(work.words.filter((word) => !inUse.includes(word))).toEqual([]);
  const ids = new Set(notes.map(({ id }) => id));
  for (const { finding } of await laptop.ask('finding.list', { reviewId: work.reviewId })) {
    expect(finding.evidence.some(({ evidenceId }) => ids.has(evidenceId))).toBe(true);
  }
  for (const each of laptops) expectLogAndRowsAgree(each.databasePath, work.reviewId);
}

test(
  `${numRuns} days of splitting and merging apart lose no word and end the same everywhere`,
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 24 }), async (steps) => {
        const work = await started();
        for (const each of steps) await take(at(laptops, each.laptop), work, each);
        await exchangeAll(work);
        await expectNothingLost(work);
      }),
      { numRuns, seed: 20_261_124 },
    );
  },
  10 * 60_000,
);

test('two notes merged into each other apart are both there, and none is the other’s', async () => {
  const work = await started();
  const { reviewId } = work;
  const [ana, ben] = laptops as [TestCore, TestCore];
  const [first, second] = (await notesOf(ana, work)).toReversed() as [Evidence, Evidence];
  await ana.ask('evidence.merge', { reviewId, noteIds: [first.id, second.id] });
  // On the other laptop the day is in another order, so the other note is the one that stays.
  await ben.ask('evidence.change', {
    reviewId,
    noteId: second.id,
    change: { takenAt: '2026-11-24T08:00' },
  });
  await ben.ask('evidence.merge', { reviewId, noteIds: [first.id, second.id] });
  await exchangeAll(work);
  await expectNothingLost(work);
});

test('words written apart in a note that was merged bring it back into sight', async () => {
  const work = await started();
  const { reviewId } = work;
  const [ana, ben] = laptops as [TestCore, TestCore];
  const [first, second] = (await notesOf(ana, work)).toReversed() as [Evidence, Evidence];
  await ana.ask('evidence.merge', { reviewId, noteIds: [first.id, second.id] });
  await ben.ask('evidence.change', {
    reviewId,
    noteId: second.id,
    change: { description: 'late' },
  });
  await exchangeAll(work);
  expect((await notesOf(ana, work)).find(({ id }) => id === second.id)).toMatchObject({
    description: 'late',
    binned: null,
  });
  await ana.ask('evidence.merge', { reviewId, noteIds: [first.id, second.id] });
  expect((await notesOf(ana, work)).some(({ id }) => id === second.id)).toBe(false);
});

test('a note merged into one that somebody put into the bin apart stands by itself', async () => {
  const work = await started();
  const { reviewId } = work;
  const [ana, ben] = laptops as [TestCore, TestCore];
  const [first, second] = (await notesOf(ana, work)).toReversed() as [Evidence, Evidence];
  await ana.ask('evidence.merge', { reviewId, noteIds: [first.id, second.id] });
  await ben.ask('evidence.move-to-bin', { reviewId, noteId: first.id });
  await exchangeAll(work);
  const ids = (await notesOf(ben, work)).map(({ id }) => id);
  expect(ids).toContain(second.id);
  expect(ids).not.toContain(first.id);
});
