// A colleague's sheet, from choosing it to undoing it, as a person does it.
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { paths } from '../../src/renderer/api/paths.ts';
import { ReviewId } from '../../src/shared/domain/ids.ts';
import { violationsOf } from '../support/axe.ts';
import { removeProfile, startApp } from '../support/app.ts';

test('brings in a sheet row by row, files it and takes it back', async () => {
  test.setTimeout(120_000);
  const running = await startApp();
  const { page } = running;
  const { reviewId } = await running.ask('review-file.open-sample', {});
  const id = ReviewId.parse(reviewId);
  const count = async () => (await running.ask('evidence.list', { reviewId: id })).total;
  const before = await count();

  await page.evaluate((address) => {
    location.hash = `#${address}`;
  }, paths.capture(id));
  await page.getByRole('link', { name: 'Bring in a colleague’s sheet' }).click();
  await expect(page.getByRole('heading', { name: 'No sheet chosen yet' })).toBeVisible();

  await running.answerDialogs({ open: resolve('tests/fixtures/sample/visit-larkfield.json') });
  await page.getByRole('button', { name: 'Choose a sheet' }).click();
  await expect(page.getByRole('alert')).toContainText('This file is not a sheet');

  await running.answerDialogs({ open: resolve('tests/fixtures/sample/evidence-import.csv') });
  await page.getByRole('button', { name: 'Choose a sheet' }).click();
  await expect(page.getByText('40 notes to file · 1 repeat · 1 blank row')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByText('“chat in corridor” is no activity we know')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'File row 32' })).not.toBeChecked();
  expect(await count()).toBe(before);
  expect(await violationsOf(page)).toEqual([]);

  const change = page.getByRole('button', {
    name: 'Change time or activity of row 4',
    exact: true,
  });
  await change.click();
  await expect(page.getByRole('spinbutton').first()).toBeFocused();
  await page.keyboard.type('11');
  await page.getByRole('button', { name: 'Done with row 4', exact: true }).click();
  await expect(page.getByText('Changed by you')).toBeVisible();

  await page.getByRole('button', { name: 'File 40 notes' }).click();
  await expect(page.getByText('Choose who wrote these notes.')).toBeVisible();
  await page.getByRole('button', { name: /Who wrote it/ }).click();
  await page.getByRole('option').first().click();
  await page.getByRole('button', { name: 'File 40 notes' }).click();
  await expect(page.getByRole('link', { name: 'Read them in Capture' })).toBeVisible();
  expect(await count()).toBe(before + 40);

  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'File 40 notes' })).toBeVisible();
  expect(await count()).toBe(before);

  expect(running.complaints).toEqual([]);
  await running.quit();
  removeProfile(running.profile);
});
