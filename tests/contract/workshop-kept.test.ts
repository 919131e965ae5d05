// A workshop that an older version kept word for word, brought in in one step: nothing is lost, one
// undo brings it back, and two laptops that do it apart have one workshop.
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ReviewId } from '../../src/shared/domain/ids.ts';
import { writeEntity } from '../../src/main/core/review-doc/entities.ts';
import { createNewReview } from '../support/new-review.ts';
import { openJson, sampleFile, type Loose } from '../support/sample-files.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

let core: TestCore;
let reviewId: ReviewId;
/** As an older version had it: the sample without its workshop, the workshop a kept part. */
beforeEach(async () => {
  core = createTestCore();
  const { workshop, ...rest } = sampleFile('visit-larkfield');
  reviewId = (await openJson(core, rest)).reviewId as ReviewId;
  workshop.weather = 'Rain';
  workshop.ideas[0].colour = 'yellow';
  core.core.context.funnel.change(reviewId, (doc) =>
    writeEntity(doc, 'kept-part', 'workshop', { data: workshop }),
  );
});
afterEach(() => core.close());

const view = () => core.ask('workshop.read', { reviewId });
const kept = async () =>
  (await core.ask('kept-part.list', { reviewId })).find(({ id }) => id === 'workshop');

it('becomes steps and cards, with what has no field beside them', async () => {
  expect((await view()).hasKept).toBe(true);
  expect(await core.ask('workshop.take-kept', { reviewId })).toEqual({ cards: 41 });
  const { workshop, steps, cards, hasKept, inPlan } = await view();
  expect(hasKept).toBe(false);
  expect(steps).toHaveLength(8);
  expect(steps[3]).toMatchObject({ minutes: 15, tools: ['whys', 'fishbone'] });
  expect(workshop).toMatchObject({ place: 'Small hall', extra: { weather: 'Rain' } });
  expect(cards.find(({ ref }) => ref === 'W01')).toMatchObject({
    dots: { room: 19 },
    extra: { colour: 'yellow' },
  });
  expect(cards.find(({ ref }) => ref === 'W01')?.findingId).not.toBeNull();
  // The plan of the file names the ideas it came from.
  const named = sampleFile('visit-larkfield').actionPlan.objectives.flatMap(({ actions }: Loose) =>
    actions.flatMap(({ ideaIds }: Loose) => ideaIds ?? []),
  );
  expect(inPlan).toHaveLength(new Set(named).size);
  expect(await kept()).toBeUndefined();
});

it('is one step to undo', async () => {
  const before = await kept();
  await core.ask('workshop.take-kept', { reviewId });
  await core.ask('history.undo', { reviewId });
  expect(await kept()).toEqual(before);
  expect((await view()).steps).toEqual([]);
});

it('is refused where there is nothing to bring in, or a workshop has been begun', async () => {
  const other = await createNewReview(core);
  const none = { name: 'no-kept-workshop' };
  expect(await core.fails('workshop.take-kept', { reviewId: other })).toEqual(none);
  await core.ask('workshop.prepare', { reviewId });
  expect(await core.fails('workshop.take-kept', { reviewId })).toEqual({
    name: 'workshop-not-empty',
  });
});

it('brought in on two laptops apart, it is there once', async () => {
  const other = createTestCore();
  const { funnel } = core.core.context;
  other.core.context.funnel.createFrom(reviewId, 'review', funnel.encode(reviewId));
  await core.ask('workshop.take-kept', { reviewId });
  await other.ask('workshop.take-kept', { reviewId });
  funnel.receive(reviewId, other.core.context.funnel.encode(reviewId), 'file');
  const { steps, cards } = await view();
  expect([steps.length, cards.length]).toEqual([8, 41]);
  other.close();
});
