// The timetable on its screen: moved by mouse and by keys, filled in a form, put in the bin with a way
// back, and every change told to the screen again.
import { expect, test } from '@playwright/test';
import { paths } from '../../src/renderer/api/paths.ts';
import { ReviewId } from '../../src/shared/domain/ids.ts';
import { removeProfile, startApp, type RunningApp } from '../support/app.ts';

test.describe.configure({ mode: 'serial', timeout: 120_000 });

let running: RunningApp;
const main = () => running.page.getByRole('main');
const block = (name: RegExp) => main().getByRole('button', { name });

test.beforeAll(async () => {
  running = await startApp();
  const { reviewId } = await running.ask('review-file.open-sample', {});
  const path = paths.timetable(ReviewId.parse(reviewId));
  await running.page.evaluate((address) => {
    location.hash = `#${address}`;
  }, path);
  await expect(main().getByRole('heading', { level: 1, name: 'Timetable' })).toBeVisible();
});

test.afterAll(async () => {
  await running.quit();
  removeProfile(running.profile);
});

test('Alt and an arrow moves a time, with Shift it grows, Delete puts it in the bin', async () => {
  const { page } = running;
  await block(/^14:10–15:00 Triangulate/).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(block(/^14:15–15:05 Triangulate/)).toBeFocused();
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await expect(block(/^14:15–15:00 Triangulate/)).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(block(/Triangulate/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(block(/^14:15–15:00 Triangulate/)).toBeVisible();
});

test('a time is dragged to another hour, and that opens nothing', async () => {
  const { page } = running;
  const feedback = block(/^15:20–15:50 Feedback/);
  await feedback.scrollIntoViewIfNeeded();
  const box = (await feedback.boundingBox())!;
  await page.mouse.move(box.x + 20, box.y + 10);
  await page.mouse.down();
  // A minute is 0.2 rem: half an hour is 96 pixels.
  await page.mouse.move(box.x + 20, box.y + 106, { steps: 6 });
  await page.mouse.up();
  await expect(block(/^15:50–16:20 Feedback/)).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the form says who is where, and what is pointed out follows', async () => {
  const { page } = running;
  const alone = page.getByRole('complementary').getByText(/would be alone with pupils/);
  const before = await alone.count();
  expect(before).toBeGreaterThan(0);
  await block(/^10:45–11:20 Conversations 1/).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog
    .getByRole('group', { name: 'Strand A' })
    .getByText('In an open place, seen and heard by another adult')
    .click();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(block(/^10:45–11:20 Conversations 1/)).toBeFocused();
  await expect(alone).toHaveCount(before - 1);
});
