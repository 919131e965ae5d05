// Two laptops in one workshop, and a champion's copy: ideas typed by both at once survive word for word,
// dots add up, the clock is the same on both, and what the champion made comes home once.
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readBundle } from '../../src/main/core/exchange/bundle/bundle-content.ts';
import { takeInBundle } from '../../src/main/core/exchange/bundle/take-in-bundle.ts';
import { makeHandoverBundle } from '../../src/main/core/features/handover/handover-handlers.ts';
import { clockOfWorkshop } from '../../src/shared/domain/workshop/clock.ts';
import { dotsOf } from '../../src/shared/domain/workshop/workshop.ts';
import type { ReviewId } from '../../src/shared/domain/ids.ts';
import { insideOf } from '../support/bundles.ts';
import { memoryFolder } from '../support/memory-folder.ts';
import { createNewReview } from '../support/new-review.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

let laptops: readonly [TestCore, TestCore];
beforeEach(() => {
  laptops = [createTestCore(memoryFolder()), createTestCore(memoryFolder())];
});
afterEach(() => {
  for (const laptop of laptops) laptop.close();
});

const bytesOf = (core: TestCore, reviewId: ReviewId) => core.core.context.funnel.encode(reviewId);

function meet(reviewId: ReviewId): void {
  const [one, other] = laptops;
  const [first, second] = [bytesOf(one, reviewId), bytesOf(other, reviewId)];
  one.core.context.funnel.receive(reviewId, second, 'file');
  other.core.context.funnel.receive(reviewId, first, 'file');
}

const doings = fc.array(
  fc.record({
    who: fc.integer({ min: 0, max: 1 }),
    what: fc.constantFrom('add', 'write', 'dot', 'begin', 'stretch', 'meet'),
    which: fc.nat(20),
  }),
  { minLength: 4, maxLength: 24 },
);

test('whatever two people do at once, both have all of it afterwards', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(doings, async (steps) => {
      const reviewId = await createNewReview(laptops[0]);
      await laptops[0].ask('workshop.prepare', { reviewId });
      laptops[1].core.context.funnel.createFrom(reviewId, 'review', bytesOf(laptops[0], reviewId));
      const written = new Map<string, string[]>();
      const dots = new Map<string, number>();
      let deeds = 0;
      for (const { who, what, which } of steps) {
        const laptop = laptops[who === 0 ? 0 : 1];
        const view = await laptop.ask('workshop.read', { reviewId });
        const card = view.cards[which % Math.max(1, view.cards.length)];
        const step = view.steps[which % view.steps.length];
        const word = `word${(run += 1)}x`;
        if (what === 'add') {
          const fields = { text: word };
          const { cardId } = await laptop.ask('workshop-card.add', {
            reviewId,
            kind: 'idea',
            fields,
          });
          written.set(cardId, [word]);
        } else if (what === 'write' && card !== undefined) {
          const change = { text: `${card.text} ${word}` };
          await laptop.ask('workshop-card.change', { reviewId, cardId: card.id, change });
          written.get(card.id)?.push(word);
        } else if (what === 'dot' && card !== undefined) {
          await laptop.ask('workshop-card.dot', { reviewId, cardId: card.id, by: 1 });
          dots.set(card.id, (dots.get(card.id) ?? 0) + 1);
        } else if ((what === 'begin' || what === 'stretch') && step !== undefined) {
          const input = { reviewId, deed: what, stepId: step.id, minutes: 2 } as const;
          const { clock } = view.workshop ?? { clock: [] };
          const { steps: timed, stepId, state } = clockOfWorkshop(view.steps, clock, 0);
          const there = timed.find(({ id }) => id === step.id)?.state;
          const isOpen = there === 'now' || there === 'to-come';
          if (what === 'begin' ? stepId === step.id && state === 'running' : !isOpen) continue;
          await laptop.ask('workshop.clock', input);
          deeds += 1;
        } else if (what === 'meet') meet(reviewId);
      }
      meet(reviewId);
      const views = await Promise.all(
        laptops.map((laptop) => laptop.ask('workshop.read', { reviewId })),
      );
      const said = views.map(({ workshop, steps: sheet, cards }) => ({
        cards,
        clock: clockOfWorkshop(sheet, workshop?.clock ?? [], Date.parse('2026-12-07T16:00:00Z')),
        deeds: workshop?.clock.length ?? 0,
      }));
      expect(said[0]).toEqual(said[1]);
      expect(said[0]?.deeds).toBe(deeds);
      const cards = new Map(said[0]?.cards.map((card) => [card.id as string, card]));
      expect([...cards.keys()].toSorted()).toEqual([...written.keys()].toSorted());
      for (const [cardId, all] of written) {
        const card = cards.get(cardId);
        for (const word of all) expect(card?.text.split(word)).toHaveLength(2);
        expect(card === undefined ? -1 : dotsOf(card)).toBe(dots.get(cardId) ?? 0);
      }
    }),
    { numRuns: 20 },
  );
}, 60_000);

test('a workshop made on a champion’s copy comes home once, and meets what the team has made', async () => {
  const [lead, champion] = laptops;
  const { reviewId: opened } = await lead.ask('review-file.open-sample', {});
  const reviewId = opened as ReviewId;
  const takeIn = (core: TestCore, inside: Uint8Array): void => {
    const content = readBundle(inside);
    if (!content.ok) throw new Error(content.failure.name);
    const taken = takeInBundle(core.core.context, content.value);
    if (!taken.ok) throw new Error(taken.failure.name);
  };
  await lead.ask('workshop.change', { reviewId, change: { aim: 'Every pupil says it.' } });
  const review = lead.core.context.store.reviews.find(reviewId);
  if (review === null) throw new Error('There is no such review.');
  const made = makeHandoverBundle(lead.core.context, review);
  if (!made.ok) throw new Error(made.failure.name);
  takeIn(champion, made.value);

  const before = await champion.ask('workshop.read', { reviewId });
  expect(before).toMatchObject({
    isChampionsCopy: true,
    workshop: { aim: 'Every pupil says it.' },
  });
  expect(before.cards).toHaveLength(41);
  const stepId = before.steps[0]?.id ?? null;
  await champion.ask('workshop.clock', { reviewId, deed: 'begin', stepId, minutes: 0 });
  const fields = { text: 'Made by the champion', isChosen: true, firstStep: 'Monday' };
  const { cardId } = await champion.ask('workshop-card.add', { reviewId, kind: 'idea', fields });
  const old = before.cards[0];
  if (old === undefined) throw new Error('There is no card.');
  const change = { text: `${old.text} and more` };
  await champion.ask('workshop-card.change', { reviewId, cardId: old.id, change });
  await champion.ask('workshop.to-plan', { reviewId });
  // Meanwhile the team writes too.
  const parked = { text: 'The team’s own' };
  await lead.ask('workshop-card.add', { reviewId, kind: 'parked', fields: parked });

  const home = insideOf(champion, reviewId);
  takeIn(lead, home);
  takeIn(lead, home);
  const after = await lead.ask('workshop.read', { reviewId });
  expect(after.cards).toHaveLength(43);
  expect(after.cards.find(({ id }) => id === cardId)?.text).toBe('Made by the champion');
  expect(after.cards.find(({ id }) => id === old.id)?.text).toBe(`${old.text} and more`);
  expect(after.workshop?.clock).toHaveLength(1);
  const { objectives } = await lead.ask('plan.read', { reviewId });
  const actions = objectives.flatMap((each) => each.actions.map(({ action }) => action));
  expect(actions.filter(({ action }) => action === 'Made by the champion')).toMatchObject([
    { firstStep: 'Monday', ideaRefs: [cardId] },
  ]);
  expect(after.inPlan.some((each) => each.cardId === cardId)).toBe(true);
}, 30_000);
