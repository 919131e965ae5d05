// Files of another kind, from where a person would look for them: the plan as a workbook and its
// dates, the slides of the feedback; by mouse and by keyboard; each noted on the documents page.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { paths } from '../../src/renderer/api/paths.ts';
import { ReviewId } from '../../src/shared/domain/ids.ts';
import { removeProfile, startApp, type RunningApp } from '../support/app.ts';

test.describe.configure({ mode: 'serial', timeout: 90_000 });

let running: RunningApp;
let reviewId: ReviewId;
const main = () => running.page.getByRole('main');

async function show(path: string, heading: string): Promise<void> {
  await running.page.evaluate((address) => {
    location.hash = `#${address}`;
  }, path);
  await expect(main().getByRole('heading', { level: 1, name: heading })).toBeVisible();
}

async function answerWith(fileName: string): Promise<string> {
  const path = join(running.profile, fileName);
  await running.answerDialogs({ save: path });
  return path;
}

test.beforeAll(async () => {
  running = await startApp();
  const opened = await running.ask('review-file.open-sample', {});
  reviewId = ReviewId.parse(opened.reviewId);
});

test.afterAll(async () => {
  await running.quit();
  removeProfile(running.profile);
});

test('the plan goes to Excel by mouse', async () => {
  await show(paths.plan(reviewId), 'Action plan');
  const path = await answerWith('Plan.xlsx');
  await main().getByRole('button', { name: 'Other files' }).click();
  await running.page.getByRole('menuitem', { name: /Excel workbook/ }).click();
  await expect(running.page.getByText('Saved as Plan.xlsx')).toBeVisible();
  expect(existsSync(path)).toBe(true);
});

test('its dates go to a calendar by keyboard', async () => {
  const path = await answerWith('Dates.ics');
  await main().getByRole('button', { name: 'Other files' }).focus();
  await running.page.keyboard.press('Enter');
  await expect(running.page.getByRole('menuitem', { name: /Excel workbook/ })).toBeFocused();
  await running.page.keyboard.press('ArrowDown');
  await running.page.keyboard.press('Enter');
  await expect(
    running.page.getByText(/Saved as Dates\.ics\. Open it in your calendar/),
  ).toBeVisible();
  expect(existsSync(path)).toBe(true);
});

test('the room’s slides are saved from the feedback, and the documents page knows', async () => {
  await show(paths.feedback(reviewId), 'Feedback');
  const path = await answerWith('Room.pptx');
  await main().getByRole('button', { name: 'Slides', exact: true }).click();
  await running.page.getByRole('menuitem', { name: /Slides for the room/ }).click();
  await expect(running.page.getByText('Saved as Room.pptx')).toBeVisible();
  expect(existsSync(path)).toBe(true);
  await show(paths.documents(reviewId), 'Documents');
  await main().getByRole('button', { name: 'Feedback slides' }).click();
  await expect(main().getByText('Given out once')).toBeVisible();
  await expect(main().getByText('Thank you for having us').first()).toBeVisible();
  expect(running.complaints).toEqual([]);
});

test('the plan for governors is another than the plan for leaders', async () => {
  await main().getByRole('button', { name: 'Action plan', exact: true }).click();
  const preview = main().getByRole('region', { name: 'Preview: Action plan' });
  await main()
    .getByRole('button', { name: /For whom/ })
    .click();
  await running.page.getByRole('option', { name: 'Governors' }).click();
  await expect(preview.getByText('What governors may ask').first()).toBeVisible();
  await main().getByText('The short version').click();
  await expect(preview.getByText('1 of 1', { exact: true })).toBeVisible();
});
