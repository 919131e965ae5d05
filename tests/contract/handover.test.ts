// The handover to the improvement champion: whole or not at all, booked only when whole, and sent in a
// bundle that holds nothing a champion may not see.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SystemSafe } from '../../src/main/core/context.ts';
import { unpackEntries } from '../../src/main/core/exchange/bundle/archive.ts';
import { unlockWithPassphrase } from '../../src/main/core/exchange/bundle/lock.ts';
import type { FindingId, ReviewId } from '../../src/shared/domain/ids.ts';
import { newBundlePath, openBundle, teamWords } from '../support/bundles.ts';
import { keepCard, saveCard } from '../support/cards.ts';
import { createNewReview } from '../support/new-review.ts';
import { fileNote } from '../support/notes.ts';
import { everythingIn } from '../support/sample-files.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

let core: TestCore;
let reviewId: ReviewId;
let areaId: FindingId;
beforeEach(async () => {
  core = createTestCore();
  reviewId = await createNewReview(core);
  ({ findingId: areaId } = await core.ask('finding.add', {
    reviewId,
    category: 'area-for-development',
    heading: 'From talk to the page',
    evidenceIds: [await fileNote(core, reviewId, 'zebracanary in the corridor')],
  }));
  await core.ask('finding.change', {
    reviewId,
    findingId: areaId,
    change: { wording: 'Pupils say more than they write.', claim: 'claimcanary' },
  });
});
afterEach(() => core.close());

const read = () => core.ask('handover.read', { reviewId });
const line = (text: string) => [{ id: 'a', order: 1, text }];
const whole = {
  workOn: 'The one finding, in depth.',
  strengths: line('Calm starts'),
  history: line('Talk frames were tried last summer.'),
  sensitivities: line('Do not compare the parallel classes.'),
  nonNegotiables: line('No new paperwork'),
  decisionWanted: 'Up to three changes and one thing to stop.',
  outOfScope: line('Staffing levels'),
  groups: line('Teachers'),
  expected: 31,
  roomOn: '2026-12-07',
  roomStart: '15:30',
  roomEnd: '16:45',
  roomPlace: 'Small hall',
  pack: line('Counts: 7 of 24'),
  checklist: [{ id: 'c', order: 1, text: 'Wording talked through', isDone: true }],
  calls: [{ id: 'k', on: '2026-11-30', minutes: 12, mode: 'telephone' }],
};
const makeWhole = async () => {
  await core.ask('handover.prepare', { reviewId });
  await core.ask('handover.change', { reviewId, change: whole });
  await core.ask('handover.complete', { reviewId });
};

describe('preparing and completing', () => {
  test('prepare fills in what the review knows, and leaves what somebody wrote', async () => {
    expect((await read()).handover).toBeNull();
    await core.ask('handover.change', { reviewId, change: { question: 'Our own question?' } });
    await core.ask('handover.prepare', { reviewId });
    const { handover, champions } = await read();
    expect(handover).toMatchObject({
      question: 'Our own question?',
      toIds: champions.map(({ id }) => id),
      findings: [{ id: areaId, wording: 'Pupils say more than they write.', evidenceCount: 1 }],
    });
    expect(handover?.checklist).toHaveLength(4);
    await core.ask('handover.prepare', { reviewId });
    expect((await read()).handover).toEqual(handover);
  });

  test('prepare needs an area for development with wording', async () => {
    await core.ask('finding.move-to-bin', { reviewId, findingId: areaId });
    expect(await core.fails('handover.prepare', { reviewId })).toEqual({
      name: 'nothing-to-hand-over',
    });
  });

  test('cannot be half done: each thing that is taken away is missed by name', async () => {
    await makeWhole();
    expect(await read()).toMatchObject({ gaps: [], handover: { completedOn: expect.any(String) } });
    const without = [
      [{ question: ' ' }, 'question'],
      [{ toIds: [] }, 'champion'],
      [{ fromId: null }, 'sender'],
      [{ findings: [] }, 'findings'],
      [{ workOn: '' }, 'work-on'],
      [{ decisionWanted: '' }, 'decision'],
      [{ strengths: [] }, 'strengths'],
      [{ history: [] }, 'history'],
      [{ sensitivities: [] }, 'sensitivities'],
      [{ nonNegotiables: [] }, 'non-negotiables'],
      [{ outOfScope: [] }, 'out-of-scope'],
      [{ groups: [] }, 'groups'],
      [{ expected: null }, 'expected'],
      [{ roomOn: null }, 'room-day'],
      [{ roomEnd: '15:00' }, 'room-time'],
      [{ roomPlace: '' }, 'room-place'],
      [{ pack: [] }, 'pack'],
      [{ checklist: [] }, 'checklist'],
      [{ checklist: [{ id: 'c', order: 1, text: 'x', isDone: false }] }, 'checklist-open'],
    ] as const;
    const { handover } = await read();
    for (const [change, gap] of without) {
      await core.ask('handover.change', { reviewId, change: change as never });
      expect((await read()).gaps).toEqual([gap]);
      expect(await core.fails('handover.complete', { reviewId })).toEqual({
        name: 'handover-not-complete',
        gaps: [gap],
      });
      const [field] = Object.keys(change) as (keyof typeof handover)[];
      await core.ask('handover.change', { reviewId, change: { [field!]: handover![field!] } });
    }
    expect((await read()).gaps).toEqual([]);
  });
});

describe('booking', () => {
  test('the workshop is booked only with a whole handover, on a school day after the visit', async () => {
    expect(await core.fails('handover.book-workshop', { reviewId })).toMatchObject({
      name: 'handover-not-complete',
    });
    await makeWhole();
    expect(
      await core.fails('handover.change', { reviewId, change: { roomOn: '2026-12-25' } }),
    ).toMatchObject({ name: 'date-not-school-day', date: '2026-12-25' });
    await core.ask('handover.change', { reviewId, change: { roomOn: '2026-11-23' } });
    expect(await core.fails('handover.book-workshop', { reviewId })).toEqual({
      name: 'workshop-before-visit',
      visitOn: '2026-11-24',
    });
    await core.ask('handover.change', { reviewId, change: { roomOn: '2026-12-07' } });
    expect(await core.ask('handover.book-workshop', { reviewId })).toEqual({ on: '2026-12-07' });
    const { review, journey } = await core.ask('review.overview', { reviewId });
    expect(review.dates.workshop).toBe('2026-12-07');
    expect(await core.ask('history.undo', { reviewId })).toEqual(expect.anything());
    expect((await read()).handover?.booked).toBeNull();
    expect((await core.ask('review.overview', { reviewId })).review.dates.workshop).toBe(undefined);
    await core.ask('history.redo', { reviewId });
    const tasks = journey.stages.flatMap((stage) => stage.tasks);
    expect(tasks.find(({ id }) => id === 'handover')?.state).toBe('done');
  });
});

/** Saves the bundle and gives every byte that is in it once it is unlocked and unpacked. */
async function sent() {
  const { passphrase } = await core.ask('handover.words', { reviewId });
  const path = newBundlePath();
  core.answerDialogs(path);
  await core.ask('handover.save-bundle', { reviewId });
  const inside = await unlockWithPassphrase(readFileSync(path), passphrase);
  if (!inside.ok) throw new Error('It did not open.');
  const unpacked = unpackEntries(inside.value);
  if (!unpacked.ok) throw new Error('It is no archive.');
  const text = Object.values(unpacked.value.entries)
    .map((bytes) => Buffer.from(bytes).toString('utf8'))
    .join('\n');
  return { path, passphrase, text, photos: unpacked.value.photos };
}

describe('the bundle', () => {
  test('is saved only with a whole handover, by words that are not the team’s', async () => {
    expect(await core.fails('handover.save-bundle', { reviewId })).toMatchObject({
      name: 'handover-not-complete',
    });
    await makeWhole();
    core.answerDialogs(null);
    expect(await core.fails('handover.save-bundle', { reviewId })).toEqual({ name: 'cancelled' });
    core.answerDialogs(join(core.folder, 'no', 'such', 'folder.fieldfare'));
    expect(await core.fails('handover.save-bundle', { reviewId })).toMatchObject({
      name: 'file-not-written',
    });
    const { passphrase } = await core.ask('handover.words', { reviewId });
    expect((await core.ask('bundle.passphrase', { reviewId })).passphrase).not.toBe(passphrase);
  });

  test('holds no word of a raw note, of a draft or of a reviewer, now or earlier', async () => {
    await core.ask('finding.change', {
      reviewId,
      findingId: areaId,
      change: {
        counterEvidence: 'countercanary',
        confidenceReason: 'reasoncanary',
        questionBack: 'backcanary',
        wording: 'earliercanary Pupils say more than they write.',
      },
    });
    await core.ask('finding.change', {
      reviewId,
      findingId: areaId,
      change: { wording: 'Pupils say more than they write.' },
    });
    await core.ask('decision.add', { reviewId, text: 'decisioncanary', findingId: areaId });
    const { catchUpId } = await core.ask('catch-up.add', { reviewId });
    await core.ask('catch-up.change', { reviewId, catchUpId, change: { gaps: 'gapscanary' } });
    await makeWhole();
    await core.ask('handover.change', { reviewId, change: { workOn: 'draftcanary' } });
    await core.ask('handover.change', { reviewId, change: { workOn: 'The one finding.' } });
    const { text, photos } = await sent();
    expect(text).not.toMatch(/canary/i);
    expect(text).not.toContain('Ben Okoro');
    expect(text).toContain('Pupils say more than they write.');
    expect(photos.size).toBe(0);
  });

  test('of the sample holds nothing of its notes but what the handover itself says', async () => {
    ({ reviewId } = (await core.ask('review-file.open-sample', {})) as { reviewId: ReviewId });
    const { handover } = await read();
    // What the staff said at the workshop is the champion's own, as the plan is.
    const said =
      JSON.stringify(handover) +
      JSON.stringify(await core.ask('plan.read', { reviewId })) +
      JSON.stringify(await core.ask('workshop.read', { reviewId }));
    const { text } = await sent();
    const { notes } = await core.ask('evidence.list', { reviewId, limit: 5_000 });
    const { people } = await core.ask('review.overview', { reviewId });
    expect(notes.length).toBeGreaterThan(50);
    for (const { id, description, quote, interpretation } of notes) {
      expect(text).not.toContain(id);
      for (const words of [description, quote, interpretation]) {
        const all = words.split(/\s+/).filter((word) => word !== '');
        for (let at = 0; at + 5 <= all.length; at += 1) {
          const run = all.slice(at, at + 5).join(' ');
          if (!said.includes(run)) expect(text).not.toContain(run);
        }
      }
    }
    const named = new Set<string | null>([handover!.fromId, ...handover!.toIds]);
    for (const { id, name } of people) {
      if (!named.has(id)) expect(text).not.toContain(name);
    }
  });

  test('opens as a review with handover, findings and plan, and the plan comes home whole', async () => {
    await makeWhole();
    const champion = createTestCore();
    const { path, passphrase } = await sent();
    expect(await openBundle(champion, path, passphrase)).toMatchObject({
      reviewId,
      isNewHere: true,
    });
    const theirs = await champion.ask('handover.read', { reviewId });
    expect(theirs).toMatchObject({ isChampionsCopy: true, gaps: [] });
    expect(theirs.handover).toEqual((await read()).handover);
    expect((await champion.ask('evidence.list', { reviewId })).notes).toEqual([]);
    const { objectiveId } = await champion.ask('objective.add', {
      reviewId,
      findingId: areaId,
      objective: 'Pupils write as they speak.',
    });
    await champion.ask('action.add', { reviewId, objectiveId, action: 'Say it first.' });
    // Meanwhile the team goes on.
    await core.ask('review.change', { reviewId, change: { title: 'A newer title' } });
    const back = newBundlePath();
    champion.answerDialogs(back);
    await champion.ask('bundle.save', { reviewId });
    // The words of the handover are known here.
    expect(await openBundle(core, back)).toMatchObject({ isNewHere: false, wasNothingNew: false });
    expect((await core.ask('review.overview', { reviewId })).review.title).toBe('A newer title');
    const plan = await core.ask('plan.read', { reviewId });
    expect(JSON.stringify(plan)).toContain('Pupils write as they speak.');
    expect(JSON.stringify(plan)).toContain('Say it first.');
    expect((await core.ask('evidence.list', { reviewId })).notes).toHaveLength(1);
    expect(await openBundle(core, back)).toMatchObject({ wasNothingNew: true });

    // The team's own bundle is not for a champion's copy.
    const team = newBundlePath();
    core.answerDialogs(team);
    await core.ask('bundle.save', { reviewId });
    const words = (await core.ask('bundle.passphrase', { reviewId })).passphrase;
    champion.answerDialogs(team);
    expect(await champion.fails('bundle.open', { passphrase: words })).toEqual({
      name: 'whole-review-for-a-copy',
    });
    champion.close();
  }, 120_000);
});

test('the brief says why a finding is kept against the team’s own rule', async () => {
  await core.ask('finding.agree', {
    reviewId,
    findingId: areaId,
    keptBecause: 'Safety comes before counting',
  });
  await makeWhole();
  const model = await core.ask('document.preview', {
    reviewId,
    kindId: 'handover',
    choices: { audience: 'champion', detail: 'full', isAnonymised: false, isDraft: false },
  });
  expect(JSON.stringify(model)).toContain('Its reason: Safety comes before counting.');
});

describe('a copy among others', () => {
  let champion: TestCore;
  beforeEach(() => {
    champion = createTestCore();
  });
  afterEach(() => champion.close());
  const takeCopy = async (): Promise<void> => {
    await makeWhole();
    const path = newBundlePath();
    core.answerDialogs(path);
    await core.ask('handover.save-bundle', { reviewId });
    const { passphrase } = await core.ask('handover.words', { reviewId });
    await openBundle(champion, path, passphrase);
  };

  test('opens by the champion’s card without words, signed, and tells of it', async () => {
    await makeWhole();
    await keepCard(champion, await saveCard(core, 'Naomi Creswick'));
    const path = newBundlePath();
    const card = await keepCard(core, await saveCard(champion, 'Iris Marl'));
    core.answerDialogs(path);
    await core.ask('handover.save-bundle', { reviewId, forPeople: [card.id] });
    expect(readFileSync(path).toString('latin1')).not.toContain('scrypt');
    expect(await openBundle(champion, path)).toMatchObject({
      isNewHere: true,
      sender: { by: 'card', name: 'Naomi Creswick' },
    });
    expect((await champion.ask('handover.read', { reviewId })).isChampionsCopy).toBe(true);
    const [out] = await core.ask('bundle.exchanges', { reviewId });
    expect(out).toMatchObject({ way: 'out', people: ['Iris Marl'] });
  });

  test('is not locked for a card that is gone, nor without one’s own', async () => {
    await makeWhole();
    const card = await keepCard(core, await saveCard(champion, 'Iris Marl'));
    const save = { reviewId, forPeople: [card.id] };
    expect(await core.fails('handover.save-bundle', save)).toEqual({ name: 'own-card-needed' });
    await saveCard(core, 'Naomi Creswick');
    await core.ask('card.remove', { cardId: card.id });
    expect(await core.fails('handover.save-bundle', save)).toEqual({ name: 'card-not-found' });
  });

  test('is not locked with keys that the system no longer gives out', async () => {
    let isOpen = true;
    const systemSafe: SystemSafe = {
      lock: async (secret) => secret,
      unlock: async (locked) => (isOpen ? locked : null),
    };
    const sender = createTestCore(undefined, { systemSafe });
    const sample = (await sender.ask('review-file.open-sample', {})).reviewId as ReviewId;
    const card = await keepCard(sender, await saveCard(champion, 'Iris Marl'));
    await saveCard(sender, 'Naomi Creswick');
    isOpen = false;
    const moved = sender.reopen();
    const save = { reviewId: sample, forPeople: [card.id] };
    expect(await moved.fails('handover.save-bundle', save)).toEqual({ name: 'own-card-locked' });
    moved.close();
  });

  test('has no part in the folder of the team, and its next thing is the plan', async () => {
    await takeCopy();
    const folder = mkdtempSync(join(tmpdir(), 'fieldfare-team-folder-'));
    const before = everythingIn(champion);
    champion.answerDialogs(folder);
    expect(await champion.fails('folder.choose', { reviewId })).toEqual({
      name: 'copy-not-shared',
    });
    await core.ask('bundle.set-passphrase', { reviewId, passphrase: teamWords });
    core.answerDialogs(folder);
    await core.ask('folder.choose', { reviewId });
    champion.answerDialogs(folder);
    expect(await champion.fails('folder.join', { passphrase: teamWords })).toEqual({
      name: 'copy-not-shared',
    });
    expect(everythingIn(champion)).toBe(before);
    rmSync(folder, { recursive: true, force: true });
    const { journey } = await champion.ask('review.overview', { reviewId });
    expect(journey.next).toMatchObject({ stage: 'improve', task: 'workshop' });
  });
});
