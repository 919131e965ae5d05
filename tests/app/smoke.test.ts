// The thin spine: it starts, opens the sample, and ends.
import { expect, test } from '@playwright/test';
import { removeProfile, startApp } from '../support/app.ts';

test('starts without a network or an account, and opens the sample review', async () => {
  const running = await startApp();
  const { page } = running;
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page
    .getByRole('button', { name: /sample review/i })
    .first()
    .click();
  await expect(page.getByText('Larkfield Primary School').first()).toBeVisible();
  expect(running.complaints).toEqual([]);
  await running.quit();
  removeProfile(running.profile);
});
