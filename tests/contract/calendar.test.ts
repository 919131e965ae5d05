// A review's own school calendar: put in as a whole, checked, and kept as typed until then.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { calendarDraftOf } from '../../src/shared/domain/calendar-draft.ts';
import { createNewReview } from '../support/new-review.ts';
import { plainCalendar } from '../support/plain-calendar.ts';
import { readModels } from '../support/read-models.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

let core: TestCore;
beforeEach(() => {
  core = createTestCore();
});
afterEach(() => core.close());

test('a calendar put in takes the place of the one the review had, in the order of the year', async () => {
  const reviewId = await createNewReview(core);
  const [first, second] = plainCalendar.terms;
  core.announced();
  await core.ask('calendar.change', {
    reviewId,
    calendar: {
      ...plainCalendar,
      terms: [second!, first!],
      insetDays: plainCalendar.insetDays.toReversed(),
    },
  });
  expect(core.announced()).toContain('review');
  core = core.reopen();
  const { review } = await core.ask('review.overview', { reviewId });
  expect(review.calendar).toEqual(plainCalendar);
});

test('the new calendar decides which dates can be chosen from now on', async () => {
  const reviewId = await createNewReview(core);
  const input = { reviewId, which: 'checkIn', date: '2027-01-04' } as const;
  const insetDays = plainCalendar.insetDays.concat('2027-01-06');
  await core.ask('calendar.change', { reviewId, calendar: { ...plainCalendar, insetDays } });
  for (const date of ['2027-01-04', '2027-01-05', '2027-01-06']) {
    expect(await core.fails('review.set-date', { ...input, date })).toEqual({
      name: 'date-not-school-day',
      date,
      nearest: ['2026-12-18', '2027-01-07'],
    });
  }
  await core.ask('review.set-date', { ...input, date: '2027-01-07' });
});

test('dates already chosen stay, even where school is now closed', async () => {
  const reviewId = await createNewReview(core);
  const before = await core.ask('review.overview', { reviewId });
  expect(before.review.visitDates).toEqual(['2026-11-24']);
  const insetDays = ['2026-11-24'];
  await core.ask('calendar.change', { reviewId, calendar: { ...plainCalendar, insetDays } });
  const { review } = await core.ask('review.overview', { reviewId });
  expect(review.visitDates).toEqual(['2026-11-24']);
  expect(review.dates).toEqual(before.review.dates);
});

test('a calendar that cannot be so is refused with what is wrong, and changes nothing', async () => {
  const reviewId = await createNewReview(core);
  const before = await readModels(core, reviewId);
  const calendar = { ...plainCalendar, insetDays: ['2026-12-22', '2026-09-02', '2026-09-02'] };
  expect(await core.fails('calendar.change', { reviewId, calendar })).toEqual({
    name: 'calendar-wrong',
    problems: [
      { kind: 'inset-twice', index: 2, date: '2026-09-02' },
      { kind: 'inset-outside-terms', index: 0, date: '2026-12-22' },
    ],
  });
  const backwards = [{ ...plainCalendar.terms[0]!, end: '2026-08-01' }];
  expect(
    await core.fails('calendar.change', {
      reviewId,
      calendar: { ...plainCalendar, terms: backwards },
    }),
  ).toMatchObject({ name: 'invalid-input' });
  expect(await readModels(core, reviewId)).toEqual(before);
});

test('what is typed is kept for its review through a restart, until it is used or thrown away', async () => {
  const reviewId = await createNewReview(core);
  const other = await createNewReview(core);
  const unfinished = { ...calendarDraftOf(plainCalendar), title: ' begun ', swaps: [] };
  expect(await core.ask('calendar-draft.read', { reviewId })).toBeNull();
  await core.ask('calendar-draft.keep', { reviewId, draft: unfinished });
  core = core.reopen();
  expect(await core.ask('calendar-draft.read', { reviewId })).toEqual(unfinished);
  expect(await core.ask('calendar-draft.read', { reviewId: other })).toBeNull();
  const { review } = await core.ask('review.overview', { reviewId });
  expect(review.calendar?.title).not.toBe(' begun ');

  await core.ask('calendar.change', { reviewId, calendar: plainCalendar });
  expect(await core.ask('calendar-draft.read', { reviewId })).toBeNull();

  await core.ask('calendar-draft.keep', { reviewId, draft: unfinished });
  await core.ask('calendar-draft.keep', { reviewId, draft: null });
  expect(await core.ask('calendar-draft.read', { reviewId })).toBeNull();
});
