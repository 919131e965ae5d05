// Beside the grid: times made longer, added, split and copied; what visitors need to know and what
// the people are told who will be met; and the pages printed of it. On a clock that stands still.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { paths } from '../../src/renderer/api/paths.ts';
import { ReviewId } from '../../src/shared/domain/ids.ts';
import { removeProfile, startApp, type RunningApp } from '../support/app.ts';

test.describe.configure({ mode: 'serial', timeout: 120_000 });

let running: RunningApp;
let reviewId: ReviewId;
const main = () => running.page.getByRole('main');
const block = (name: RegExp) => main().getByRole('button', { name });
const dialog = () => running.page.getByRole('dialog');

async function show(path: string, heading: string): Promise<void> {
  await running.page.evaluate((address) => {
    location.hash = `#${address}`;
  }, path);
  await expect(main().getByRole('heading', { level: 1, name: heading })).toBeVisible();
}

test.beforeAll(async () => {
  running = await startApp();
  await running.page.clock.setFixedTime(new Date('2026-09-22T10:00:00'));
  const opened = await running.ask('review-file.open-sample', {});
  reviewId = ReviewId.parse(opened.reviewId);
  await show(paths.timetable(reviewId), 'Timetable');
});

test.afterAll(async () => {
  await running.quit();
  removeProfile(running.profile);
});

test('the lower edge of a time is dragged to make it longer', async () => {
  const { page } = running;
  const feedback = block(/^15:20–15:50 Feedback/);
  await feedback.scrollIntoViewIfNeeded();
  const box = (await feedback.boundingBox())!;
  const bottom = box.y + box.height - 2;
  await page.mouse.move(box.x + 40, bottom);
  await page.mouse.down();
  // A minute is 0.2 rem: twenty minutes are 64 pixels.
  await page.mouse.move(box.x + 40, bottom + 64, { steps: 6 });
  await page.mouse.up();
  await expect(block(/^15:20–16:10 Feedback/)).toBeVisible();
  await expect(dialog()).toHaveCount(0);
});

test('a time is added, split and copied by buttons', async () => {
  await main().getByRole('button', { name: 'Add a time' }).click();
  await expect(dialog()).toBeVisible();
  await dialog().getByRole('button', { name: 'Split in two' }).click();
  await expect(dialog()).toHaveCount(0);
  await expect(block(/New time/)).toHaveCount(2);
  await block(/New time/)
    .last()
    .click();
  await dialog().getByRole('button', { name: 'Copy to after it' }).click();
  await expect(block(/New time/)).toHaveCount(3);
});

test('what visitors need to know is saved as it is typed', async () => {
  await main().getByRole('link', { name: 'Practical information and briefings' }).click();
  const parking = main().getByRole('textbox', { name: 'Parking' });
  await parking.fill('Behind the kitchen');
  await parking.blur();
  await expect
    .poll(async () => (await running.ask('timetable.read', { reviewId })).practical.parking)
    .toBe('Behind the kitchen');
});

test('a briefing is begun from a default text, put in the bin and brought back', async () => {
  const { page } = running;
  await main().getByRole('button', { name: 'Begin a briefing' }).click();
  await page.getByRole('menuitem', { name: 'Governors and trustees' }).click();
  const text = main().getByRole('textbox', { name: /Governors and trustees/ });
  await expect(text).toHaveValue(/on Thursday 8 October 2026/);
  await main().getByRole('button', { name: 'Move to bin: Governors and trustees' }).click();
  await expect(text).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(text).toBeVisible();
});

test('each version is looked at and saved as Word', async () => {
  const { page } = running;
  await show(paths.timetablePrint(reviewId), 'Timetable in print');
  const preview = main().getByRole('region', { name: 'The pages as they will be' });
  await expect(preview.getByText('For the review team only').first()).toBeVisible();
  await main()
    .getByRole('button', { name: /What to print/ })
    .click();
  await page.getByRole('option', { name: 'Timetable for the school' }).click();
  await expect(preview.getByText('The review team meets').first()).toBeVisible();
  await expect(preview.getByText('For the review team only')).toHaveCount(0);
  const path = join(running.profile, 'School.docx');
  await running.answerDialogs({ save: path });
  await main().getByRole('button', { name: 'Save as Word' }).click();
  await expect(main().getByText('Saved as School.docx')).toBeVisible();
  expect(existsSync(path)).toBe(true);
  expect(running.complaints).toEqual([]);
});
