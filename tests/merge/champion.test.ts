// A review, a colleague's laptop and an improvement champion's copy, each changed apart, with bundles
// in any order, early, late and twice: what the champion made is never lost, nothing is said twice, and
// what the team has changed since is not brought back.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeHandoverBundle } from '../../src/main/core/features/handover/handover-handlers.ts';
import { readBundle } from '../../src/main/core/exchange/bundle/bundle-content.ts';
import { takeInBundle } from '../../src/main/core/exchange/bundle/take-in-bundle.ts';
import type { ActionId, ObjectiveId, ReviewId } from '../../src/shared/domain/ids.ts';
import { insideOf } from '../support/bundles.ts';
import { memoryFolder } from '../support/memory-folder.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

let lead: TestCore;
let colleague: TestCore;
let champion: TestCore;
beforeAll(() => {
  [lead, colleague, champion] = [
    createTestCore(memoryFolder()),
    createTestCore(memoryFolder()),
    createTestCore(memoryFolder()),
  ];
});
afterAll(() => {
  for (const core of [lead, colleague, champion]) core.close();
});

function takeIn(core: TestCore, inside: Uint8Array) {
  const content = readBundle(inside);
  if (!content.ok) throw new Error(content.failure.name);
  const taken = takeInBundle(core.core.context, content.value);
  if (!taken.ok) throw new Error(taken.failure.name);
  return taken.value;
}

function handoverOf(core: TestCore, reviewId: ReviewId): Uint8Array {
  const review = core.core.context.store.reviews.find(reviewId);
  if (review === null) throw new Error('There is no such review.');
  const made = makeHandoverBundle(core.core.context, review);
  if (!made.ok) throw new Error(made.failure.name);
  return made.value;
}

const planOf = (core: TestCore, reviewId: ReviewId) => {
  const { entities } = core.core.context.store;
  return {
    objectives: entities.list(reviewId, 'objective', 'all'),
    actions: entities.list(reviewId, 'action', 'all'),
    handovers: entities.list(reviewId, 'handover', 'all'),
    findings: entities.list(reviewId, 'finding', 'all'),
  };
};

async function fresh() {
  const copies = await lead.ask('review-file.open-sample', {});
  const reviewId = copies.reviewId as ReviewId;
  return reviewId;
}

let run = 0;
/** A word that nobody else writes. */
const newWord = (): string => `word${(run += 1)}x`;

const steps = fc.array(
  fc.constantFrom(
    'champion-adds',
    'champion-edits-own',
    'champion-edits-handed',
    'lead-edits-handed',
    'lead-edits-made',
    'home',
    'home-to-colleague',
    'home-again',
    'meet',
    'later-handover',
  ),
  { minLength: 4, maxLength: 14 },
);

const count = (text: string, word: string): number => text.split(word).length - 1;

test('whatever the order, the plan of the champion comes home once and whole', async () => {
  const reviewId = await fresh();
  takeIn(colleague, insideOf(lead, reviewId));
  takeIn(champion, handoverOf(lead, reviewId));
  const handed = planOf(lead, reviewId).actions[0]!.id as ActionId;
  const objectiveId = planOf(lead, reviewId).objectives[0]!.id as ObjectiveId;
  const made: ActionId[] = [];
  const written = new Set<string>();
  const saved: Uint8Array[] = [insideOf(champion, reviewId)];

  const write = async (core: TestCore, actionId: ActionId): Promise<void> => {
    const there = planOf(core, reviewId).actions.find(({ id }) => id === actionId);
    if (there === undefined) return;
    const word = newWord();
    written.add(word);
    await core.ask('action.change', {
      reviewId,
      actionId,
      change: { action: `${there.action} ${word}` },
    });
  };
  const meet = (): void => {
    takeIn(colleague, insideOf(lead, reviewId));
    takeIn(lead, insideOf(colleague, reviewId));
  };
  const home = (core: TestCore): void => {
    const inside = insideOf(champion, reviewId);
    saved.push(inside);
    takeIn(core, inside);
  };
  const act = async (step: string, pick: number): Promise<void> => {
    const own = made[pick % Math.max(1, made.length)];
    switch (step) {
      case 'champion-adds': {
        const word = newWord();
        written.add(word);
        const { actionId } = await champion.ask('action.add', {
          reviewId,
          objectiveId,
          action: word,
        });
        made.push(actionId);
        return;
      }
      case 'champion-edits-own':
        if (own !== undefined) await write(champion, own);
        return;
      case 'champion-edits-handed':
        return write(champion, handed);
      case 'lead-edits-handed':
        return write(lead, handed);
      case 'lead-edits-made':
        if (own !== undefined) await write(lead, own);
        return;
      case 'home':
        return home(lead);
      case 'home-to-colleague':
        // Those who open the same bundle apart meet afterwards.
        meet();
        home(colleague);
        return meet();
      case 'home-again':
        takeIn(lead, saved[pick % saved.length]!);
        return;
      case 'later-handover':
        takeIn(champion, handoverOf(lead, reviewId));
        return;
      default:
        meet();
    }
  };

  await fc.assert(
    fc.asyncProperty(steps, fc.nat(20), async (schedule, pick) => {
      for (const [index, step] of schedule.entries()) await act(step, pick + index);
      home(lead);
      meet();
      expect(planOf(colleague, reviewId)).toEqual(planOf(lead, reviewId));
      const said = planOf(lead, reviewId)
        .actions.map(({ action }) => action)
        .join('\n');
      for (const word of written) expect([word, count(said, word)]).toEqual([word, 1]);
      // Nothing that is here already comes once more.
      expect(takeIn(lead, insideOf(champion, reviewId)).wasNothingNew).toBe(true);
    }),
    { numRuns: 4, seed: 22 },
  );
}, 240_000);

test('an older value in a copy does not take the place of the team’s newer one', async () => {
  const reviewId = await fresh();
  takeIn(champion, handoverOf(lead, reviewId));
  const [handed, other] = planOf(lead, reviewId).actions.map(({ id }) => id as ActionId);
  const change = (core: TestCore, actionId: ActionId, leadRole: string) =>
    core.ask('action.change', { reviewId, actionId, change: { leadRole } });
  await change(lead, handed!, 'The team’s role');
  await change(champion, other!, 'The champion’s role');
  const first = insideOf(champion, reviewId);
  takeIn(lead, first);
  const roles = () =>
    planOf(lead, reviewId)
      .actions.filter(({ id }) => id === handed || id === other)
      .map(({ leadRole }) => leadRole);
  expect(roles().toSorted()).toEqual(['The champion’s role', 'The team’s role']);
  await change(lead, other!, 'The team’s again');
  takeIn(lead, first);
  takeIn(lead, insideOf(champion, reviewId));
  expect(roles()).toContain('The team’s again');
});
