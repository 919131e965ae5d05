// A timetable that an older version kept word for word, taken over in one step: nothing is lost, one
// undo brings it back, and two laptops that do it apart have one timetable.
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ReviewId } from '../../src/shared/domain/ids.ts';
import { writeEntity } from '../../src/main/core/review-doc/entities.ts';
import { createNewReview } from '../support/new-review.ts';
import { openJson, sampleFile } from '../support/sample-files.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

let core: TestCore;
let reviewId: ReviewId;
/** As an older version had it: the sample without its plan, the plan a kept part. */
beforeEach(async () => {
  core = createTestCore();
  const { plan, ...rest } = sampleFile('visit-larkfield');
  reviewId = (await openJson(core, rest)).reviewId as ReviewId;
  plan.days[0].weather = 'Rain expected';
  plan.days[0].slots[2].strands[0].reviewerIds.push('P999');
  keep(plan);
});
afterEach(() => core.close());

const keep = (data: unknown): void =>
  core.core.context.funnel.change(reviewId, (doc) =>
    writeEntity(doc, 'kept-part', 'plan', { data }),
  );
const view = () => core.ask('timetable.read', { reviewId });
const keptPlan = async () =>
  (await core.ask('kept-part.list', { reviewId })).find(({ id }) => id === 'plan');

it('becomes days, slots and strands under the names notes know them by', async () => {
  expect((await view()).hasKeptTimetable).toBe(true);
  const { people } = await core.ask('review.overview', { reviewId });
  expect(await core.ask('timetable.take-kept', { reviewId })).toEqual({ slotCount: 16 });
  const { days, briefings, practical, hasKeptTimetable } = await view();
  expect(hasKeptTimetable).toBe(false);
  expect(days[0]?.slots).toHaveLength(16);
  const strand = days[0]!.slots[6]!.strands[0]!;
  expect(strand).toMatchObject({ ref: 'S07-A', place: 'Small hall', activityType: 'pupil-panel' });
  expect(strand.reviewerIds).toEqual([people.find(({ ref }) => ref === 'P14')!.id]);
  expect(strand.hypothesisIds).toHaveLength(3);
  expect(briefings).toHaveLength(4);
  expect(practical.wifi).toBe('Guest network, code on the badge');
  // What has no field stays with the thing it was said of.
  expect(days[0]?.day.extra).toEqual({ weather: 'Rain expected' });
  expect(days[0]?.slots[2]?.strands[0]?.extra).toEqual({ reviewerIds: ['P999'] });
  expect(await keptPlan()).toBeUndefined();
});

it('is one step to undo', async () => {
  const before = await keptPlan();
  await core.ask('timetable.take-kept', { reviewId });
  await core.ask('history.undo', { reviewId });
  expect((await view()).days).toEqual([]);
  expect(await keptPlan()).toEqual(before);
  await core.ask('history.redo', { reviewId });
  expect((await view()).days[0]?.slots).toHaveLength(16);
});

it('leaves what was written here since, and keeps what the file said beside it', async () => {
  await core.ask('timetable.change', { reviewId, change: { practical: { wifi: 'Ours' } } });
  await core.ask('timetable.take-kept', { reviewId });
  const { practical } = await view();
  expect(practical).toMatchObject({ wifi: 'Ours', baseRoom: 'Community room, ground floor' });
  expect(JSON.stringify(await keptPlan())).toContain('Guest network, code on the badge');
  expect((await view()).hasKeptTimetable).toBe(false);
});

it('taken over on two laptops apart is there once', async () => {
  const other = createTestCore();
  other.core.context.funnel.createFrom(
    reviewId,
    'review',
    core.core.context.funnel.encode(reviewId),
  );
  await core.ask('timetable.take-kept', { reviewId });
  await other.ask('timetable.take-kept', { reviewId });
  core.core.context.funnel.receive(reviewId, other.core.context.funnel.encode(reviewId), 'file');
  expect((await view()).days[0]?.slots).toHaveLength(16);
  other.close();
});

it('is refused where there is none, none that can be read, or a timetable already', async () => {
  const none = { name: 'no-kept-timetable' };
  const empty = await createNewReview(core);
  expect(await core.fails('timetable.take-kept', { reviewId: empty })).toEqual(none);
  keep('not a plan');
  expect(await core.fails('timetable.take-kept', { reviewId })).toEqual(none);
  keep({ days: 'Thursday' });
  expect(await core.fails('timetable.take-kept', { reviewId })).toEqual(none);
  expect((await keptPlan())?.id).toBe('plan');
  keep(sampleFile('visit-larkfield').plan);
  const { dayId } = await core.ask('day.add', { reviewId, on: '2026-10-08' });
  const time = { start: '09:00', end: '09:30' };
  await core.ask('slot.add', { reviewId, dayId, time, title: 'Ours', kind: 'team' });
  expect(await core.fails('timetable.take-kept', { reviewId })).toEqual({
    name: 'timetable-not-empty',
  });
});
