// A review's own school calendar, put in on the screen: what is typed is kept, what cannot be so is
// told, and once it is used the whole review goes by it.
import { expect, test } from '@playwright/test';
import { paths } from '../../src/renderer/api/paths.ts';
import { ReviewId } from '../../src/shared/domain/ids.ts';
import { removeProfile, startApp, type RunningApp } from '../support/app.ts';

let running: RunningApp;
test.beforeAll(async () => {
  running = await startApp();
});
test.afterAll(async () => {
  await running.quit();
  removeProfile(running.profile);
});

test('a school’s own dates take the place of the made-up ones', async () => {
  test.setTimeout(90_000);
  const { page } = running;
  const reviewId = ReviewId.parse((await running.ask('review-file.open-sample', {})).reviewId);
  const go = (path: string) =>
    page.evaluate((address) => {
      location.hash = `#${address}`;
    }, path);
  const calendarOf = async () =>
    (await running.ask('review.overview', { reviewId })).review.calendar;
  const foot = page.getByRole('region', { name: 'Use this calendar' });
  const use = page.getByRole('button', { name: 'Use this calendar' });

  await go(paths.plan(reviewId));
  await page.getByRole('link', { name: 'Go to the school calendar' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'School calendar' })).toBeVisible();
  await expect(foot).toContainText('190 school days');

  // A line begun is asked for its days, and the summary leads to them.
  await page.getByRole('button', { name: 'Add a half term' }).click();
  await page.keyboard.type('Summer school');
  await use.click();
  await expect(page.getByRole('alert')).toContainText('Give the first day of Summer school.');
  expect((await calendarOf())?.terms).toHaveLength(6);

  // Kept through leaving the page, and taken away again.
  await go(paths.dates(reviewId));
  await page.getByRole('link', { name: 'Change the calendar' }).click();
  await page.getByRole('button', { name: 'Remove: Summer school' }).click();
  await expect(foot).toContainText('This is the calendar in use.');

  // A training day on the day of the visit: told before, counted at once, and the date stays.
  await page.getByRole('button', { name: 'Add an INSET day' }).click();
  await page.keyboard.type('08102026');
  await expect(foot).toContainText('189 school days');
  await expect(page.getByText('Visit, Thu 8 Oct: INSET day')).toBeVisible();
  await page.getByText('These are our own dates').click();
  await use.click();
  await expect(foot).toContainText('This is the calendar in use.');
  const calendar = await calendarOf();
  expect(calendar?.illustrative).toBe(false);
  expect(calendar?.insetDays).toContain('2026-10-08');
  const { review } = await running.ask('review.overview', { reviewId });
  expect(review.visitDates).toEqual(['2026-10-08']);

  await go(paths.plan(reviewId));
  await expect(page.getByRole('heading', { level: 1, name: 'Action plan' })).toBeVisible();
  await expect(page.getByText('made up to show how it works')).toBeHidden();
  expect(running.complaints).toEqual([]);
});
