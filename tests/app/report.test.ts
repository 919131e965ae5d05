// The report as a lead reviewer writes it: begun from a suggestion, rewritten by keyboard, told when the
// evidence changes, settled, saved as Word.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { paths } from '../../src/renderer/api/paths.ts';
import { ReviewId } from '../../src/shared/domain/ids.ts';
import { removeProfile, startApp } from '../support/app.ts';

test('writes a passage, keeps it when the evidence changes, and takes the new words', async () => {
  test.setTimeout(120_000);
  const running = await startApp();
  const { page, profile } = running;
  const { reviewId } = await running.ask('review-file.open-sample', {});
  const id = ReviewId.parse(reviewId);
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    `#${paths.report(id)}`,
  );
  await expect(page.getByRole('heading', { level: 1, name: 'Review report' })).toBeVisible();

  const name = 'From talk to the page';
  const article = page.getByRole('article', { name });
  const rewrite = page.getByRole('button', { name: `Rewrite: ${name}` });
  await rewrite.focus();
  await page.keyboard.press('Enter');
  const editor = page.getByRole('textbox', { name: `Text of: ${name}` });
  await expect(editor).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Control+b');
  await page.keyboard.type(' Our own words.');
  await expect
    .poll(async () =>
      (await running.ask('report.read', { reviewId: id })).passages.some(({ text }) =>
        text.endsWith('** Our own words.**'),
      ),
    )
    .toBe(true);
  await page.keyboard.press('Escape');
  await expect(rewrite).toBeFocused();
  await expect(article.getByText('Your words')).toBeVisible();
  await expect(article.locator('strong', { hasText: 'Our own words.' })).toBeVisible();

  const findings = await running.ask('finding.list', { reviewId: id });
  const finding = findings.find(({ finding: each }) => each.heading === name)!.finding;
  await running.ask('finding.change', {
    reviewId: id,
    findingId: finding.id,
    change: { confidence: 'low' },
  });
  await expect(article.getByText('The evidence changed since you wrote this')).toBeVisible();
  await expect(article.locator('del').first()).toContainText('confident of this.');
  await expect(article.locator('ins').first()).toContainText('with caution');
  await expect(article.locator('strong', { hasText: 'Our own words.' })).toBeVisible();
  await article.getByRole('button', { name: 'Take the new suggestion' }).click();
  await expect(article.getByText('The evidence changed since you wrote this')).toBeHidden();
  await expect(article.getByText('Our own words.')).toBeHidden();
  await page
    .getByRole('alertdialog')
    .filter({ hasText: 'in place of your words' })
    .getByRole('button', { name: 'Undo' })
    .click();
  await expect(article.locator('strong', { hasText: 'Our own words.' })).toBeVisible();
  await article.getByRole('button', { name: 'Keep my words' }).click();
  await expect(article.getByText('Your words')).toBeVisible();

  const path = join(profile, 'report.docx');
  await running.answerDialogs({ save: path });
  await page.getByRole('button', { name: 'Save as Word' }).click();
  await expect(page.getByText('Saved as report.docx.')).toBeVisible();
  expect(existsSync(path)).toBe(true);
  await running.quit();
  removeProfile(profile);
});
