// The self-review as a host meets it: begun, answered by keyboard, brought in from Word, completed.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { paths } from '../../src/renderer/api/paths.ts';
import { ReviewId } from '../../src/shared/domain/ids.ts';
import { violationsOf } from '../support/axe.ts';
import { removeProfile, startApp } from '../support/app.ts';
import { dropFile } from '../support/drop-file.ts';
import { newReview } from '../support/new-review.ts';

test('is begun, answered by keyboard, brought in from Word and completed', async () => {
  test.setTimeout(120_000);
  const running = await startApp();
  const { page } = running;
  const { reviewId } = await running.ask('review.create', newReview);
  const id = ReviewId.parse(reviewId);
  const read = () => running.ask('self-review.read', { reviewId: id });
  await page.evaluate((address) => {
    location.hash = `#${address}`;
  }, paths.selfReview(id));

  await page.getByRole('button', { name: 'Begin with 12 prompts' }).click();
  await page.getByRole('button', { name: 'Start with the first prompt' }).click();
  await page.getByRole('textbox', { name: 'Evidence and reflections' }).focus();
  await page.keyboard.type('Quizzes repeat.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Whether it lasts over the summer.');
  await page.keyboard.press('Control+Alt+ArrowRight');
  await expect(page.getByText('Prompt 2 of 12')).toBeVisible();
  await expect
    .poll(async () => (await read()).answers[0])
    .toMatchObject({
      evidence: 'Quizzes repeat.',
      uncertainty: 'Whether it lasts over the summer.',
    });

  await page.evaluate((address) => {
    location.hash = `#${address}`;
  }, paths.selfReviewBringIn(id));
  await running.answerDialogs({ open: resolve('tests/fixtures/sample/visit-larkfield.json') });
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await expect(page.getByRole('alert')).toContainText('This file is not a self-review');
  await running.answerDialogs({ open: resolve('tests/fixtures/self-review/messy.docx') });
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await expect(page.getByText('5 answers found · 4 matched with a prompt')).toBeVisible();
  await expect(page.getByText('Here already:')).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'File 5 answers' }).click();
  await expect(
    page.getByText('Completed by Headteacher and SENCO on 2 November 2026'),
  ).toBeVisible();
  expect((await read()).answers).toHaveLength(13);
  expect(await violationsOf(page)).toEqual([]);

  await page
    .getByRole('link', { name: /^Prompt 1|What do pupils know/ })
    .first()
    .click();
  await expect(page.getByText('The self-review is completed.')).toBeVisible();
  await expect(page.getByRole('radio')).toHaveCount(0);
  expect(await violationsOf(page)).toEqual([]);

  // Sent to somebody who opens it where reviews are opened: told where it belongs.
  const folder = mkdtempSync(join(tmpdir(), 'fieldfare-self-review-'));
  const sent = join(folder, 'Marsh Lane.fieldfare-self-review.json');
  await running.answerDialogs({ save: sent, open: sent });
  await running.ask('self-review.save-file', { reviewId: id });
  await page.evaluate((address) => {
    location.hash = `#${address}`;
  }, paths.start());
  await page.getByRole('button', { name: 'Open a review file' }).click();
  await expect(page.getByText('This is a school’s self-review')).toBeVisible();
  await page.reload();
  await dropFile(running, sent, 'Marsh Lane.fieldfare-self-review.json');
  await expect(page.getByText('This is a school’s self-review')).toBeVisible();
  await page.reload();
  await dropFile(running, resolve('tests/fixtures/self-review/messy.docx'), 'messy.docx');
  await expect(page.getByText('bring in a self-review under Prepare, Self-review')).toBeVisible();
  removeProfile(folder);

  expect(running.complaints).toEqual([]);
  await running.quit();
  removeProfile(running.profile);
});
