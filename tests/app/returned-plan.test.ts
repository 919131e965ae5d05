// An edited plan, from dropping it on the window to undoing what was taken, as a person does it; and
// the same by keyboard alone.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { paths } from '../../src/renderer/api/paths.ts';
import { ReviewId } from '../../src/shared/domain/ids.ts';
import { violationsOf } from '../support/axe.ts';
import { removeProfile, startApp, type RunningApp } from '../support/app.ts';
import { dropFile } from '../support/drop-file.ts';

let running: RunningApp;
let reviewId: ReviewId;
let edited: string;

/** Saved by the application, then changed as somebody in Word would: a day, a state, a lead. */
test.beforeAll(async () => {
  running = await startApp();
  const opened = await running.ask('review-file.open-sample', {});
  reviewId = ReviewId.parse(opened.reviewId);
  const sent = join(running.profile, 'Plan.docx');
  await running.answerDialogs({ save: sent });
  await running.ask('document.save-plan', { reviewId });
  const parts = unzipSync(readFileSync(sent));
  const xml = strFromU8(parts['word/document.xml']!)
    .replace(/27\u00a0Nov(?=<)/, 'Sat 28 Nov')
    .replace('\u25cf\u00a0On track', '\u25b2 Some slippage');
  edited = join(running.profile, 'Plan from the school.docx');
  writeFileSync(edited, zipSync({ ...parts, 'word/document.xml': strToU8(xml) }));
});

test.afterAll(async () => {
  await running.quit();
  removeProfile(running.profile);
});

const firstAction = async () =>
  (await running.ask('plan.read', { reviewId })).objectives[0]!.actions[0]!.action;

test('a plan that is dropped is read back, decided on, taken and taken back', async () => {
  test.setTimeout(120_000);
  const { page } = running;
  await page.evaluate((address) => {
    location.hash = `#${address}`;
  }, paths.review(reviewId));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await dropFile(running, edited, 'Plan from the school.docx');
  await expect(
    page.getByRole('heading', { level: 1, name: 'Read back an edited plan' }),
  ).toBeVisible();
  await expect(page.getByText('From Plan from the school.docx')).toBeVisible();
  await expect(page.getByText('1 to take · 0 to leave · 1 not decided')).toBeVisible();
  await expect(page.getByText('This is not a school day.')).toBeVisible();
  expect((await firstAction()).dueOn).toBe('2026-11-27');
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    expect(await violationsOf(page)).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  expect(await violationsOf(page)).toEqual([]);
  await page.emulateMedia({ forcedColors: 'none' });

  await page.getByText('Take Monday 30 November 2026').click();
  await page.getByRole('button', { name: 'Take 2 differences' }).click();
  await expect(page.getByText('2 differences taken into the plan')).toBeVisible();
  await expect(page.getByText('Nothing differs')).toBeVisible();
  expect((await firstAction()).dueOn).toBe('2026-11-30');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('1 to take · 0 to leave')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Take 2 differences' })).toBeVisible();
  expect((await firstAction()).dueOn).toBe('2026-11-27');
  expect(running.complaints).toEqual([]);
});

test('the same by keyboard alone', async () => {
  test.setTimeout(120_000);
  const { page } = running;
  await page.evaluate((address) => {
    location.hash = `#${address}`;
  }, paths.returnedPlan(reviewId));
  const choose = page.getByRole('button', { name: 'Choose the file' });
  await expect(choose).toBeVisible();
  await running.answerDialogs({ open: edited });
  await choose.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const day = page.getByRole('radio', { name: 'Take Friday 27 November 2026' });
  const monday = page.getByRole('radio', { name: 'Take Monday 30 November 2026' });
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if (await day.or(monday).evaluateAll((all) => all.includes(document.activeElement as never))) {
      break;
    }
  }
  await page.keyboard.press('ArrowDown');
  await expect(monday).toBeChecked();
  await page.getByRole('button', { name: 'Take 2 differences' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nothing differs')).toBeVisible();
  expect((await firstAction()).dueOn).toBe('2026-11-30');
  expect(running.complaints).toEqual([]);
});
