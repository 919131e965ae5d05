// The documents page: what each document waits for, its preview, the choices, saving as Word and as
// a tagged PDF, a pack, and what changed since one was given out.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { paths } from '../../src/renderer/api/paths.ts';
import { ReviewId } from '../../src/shared/domain/ids.ts';
import { newReview } from '../support/new-review.ts';
import { removeProfile, startApp, type RunningApp } from '../support/app.ts';

let running: RunningApp;
let reviewId: ReviewId;

test.beforeAll(async () => {
  running = await startApp();
  const opened = await running.ask('review-file.open-sample', {});
  reviewId = ReviewId.parse(opened.reviewId);
});

test.afterAll(async () => {
  await running.quit();
  removeProfile(running.profile);
});

const show = async (path: string) => {
  await running.page.evaluate((address) => {
    location.hash = `#${address}`;
  }, path);
  await expect(running.page.getByRole('heading', { level: 1, name: 'Documents' })).toBeVisible();
};

const canAskPdf = (() => {
  try {
    execFileSync('pdfinfo', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

test('a document is chosen, previewed, marked as a draft and saved as Word', async () => {
  const { page } = running;
  await show(paths.documents(reviewId));
  await page.getByRole('navigation', { name: 'Documents' }).getByText('Action plan').click();
  const preview = page.getByRole('region', { name: 'Preview: Action plan' });
  await expect(preview.getByRole('heading', { name: 'Action plan' }).first()).toBeVisible();
  await page.getByText('Mark as a draft').click();
  await expect(preview.getByText(/^Draft/).first()).toBeVisible();
  await page.getByText('Leave out names').click();
  await expect(preview.getByText(/Larkfield/)).toHaveCount(0);
  const path = join(running.profile, 'Plan.docx');
  await running.answerDialogs({ save: path });
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved as Plan.docx')).toBeVisible();
  const parts = unzipSync(readFileSync(path));
  const words = Object.values(parts)
    .map((part) => strFromU8(part))
    .join('');
  expect(words).toContain('string="Draft"');
  expect(words).not.toContain('Larkfield');
  await expect(page.getByText(/Says what the review says now/)).toBeVisible();
});

test('saved as a PDF it is tagged, with title, language, outline and all its pages', async () => {
  const { page } = running;
  await show(paths.stageDocuments(reviewId, 'improve'));
  await page.getByRole('navigation', { name: 'Documents' }).getByText('Action plan').click();
  const path = join(running.profile, 'Plan.pdf');
  await running.answerDialogs({ save: path });
  await page.getByRole('radio', { name: 'PDF' }).click({ force: true });
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved as Plan.pdf')).toBeVisible({ timeout: 30_000 });
  expect(existsSync(path)).toBe(true);
  const bytes = readFileSync(path);
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(bytes.includes('/Lang')).toBe(true);
  expect(bytes.includes('/StructTreeRoot')).toBe(true);
  // The hidden window is gone once it has printed.
  const windows = await running.app.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
  );
  expect(windows).toBe(1);
  if (!canAskPdf) return;
  const facts = execFileSync('pdfinfo', ['-f', '1', '-l', '50', path], { encoding: 'utf8' });
  expect(facts).toMatch(/Tagged:\s+yes/);
  expect(facts).toMatch(/Title:\s+Action plan, Larkfield/);
  // Upright pages and, for the plan's table, pages on their side.
  expect(facts).toMatch(/size:\s+594\.\d+ x 84\d/);
  expect(facts).toMatch(/size:\s+84\d\.?\d* x 59\d/);
  const tags = execFileSync('pdfinfo', ['-struct', path], { encoding: 'utf8' });
  for (const tag of ['H1', 'H2', 'Table', 'TH', 'TD', 'L', 'LI']) {
    expect(tags).toMatch(new RegExp(`^\\s*${tag}\\b`, 'm'));
  }
});

test('what changed since is said, and to whom it went', async () => {
  const { page } = running;
  const findings = await running.ask('finding.list', { reviewId });
  const { finding } = findings[0]!;
  await running.ask('finding.change', {
    reviewId,
    findingId: finding.id,
    change: { wording: `${finding.wording} Reworded.` },
  });
  await expect(page.getByText(/1 finding reworded since/).first()).toBeVisible();
  await expect(page.getByText('Out of date').first()).toBeVisible();
  await page
    .getByRole('button', { name: /^Mark as sent/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Mark as sent' }).click();
  await expect(dialog.getByText('Choose at least one role.')).toBeVisible();
  await dialog.getByText('Chair of governors').click();
  await dialog.getByRole('button', { name: 'Mark as sent' }).click();
  await expect(page.getByText(/^Sent to Chair of governors on/)).toBeVisible();
});

test('by keyboard: all as a pack, in one zip', async () => {
  const { page } = running;
  await show(paths.documents(reviewId));
  const path = join(running.profile, 'Pack.zip');
  await running.answerDialogs({ save: path });
  await page.getByRole('button', { name: 'Save all as a pack' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('checkbox', { name: /Feedback script/ })).not.toBeChecked();
  await dialog.getByRole('button', { name: 'Save the pack' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Saved \d+ documents as Pack\.zip/)).toBeVisible({ timeout: 30_000 });
  const names = Object.keys(unzipSync(readFileSync(path)));
  expect(names.length).toBeGreaterThan(1);
  // Slides come as slides; everything else as Word.
  expect(names.filter((name) => !name.endsWith('.docx'))).toEqual([
    expect.stringMatching(/Feedback slides.*\.pptx$/),
  ]);
  await expect(dialog).toHaveCount(0);
});

test('an empty review says what each document waits for, and leads there', async () => {
  const { page } = running;
  const empty = await running.ask('review.create', newReview);
  await show(paths.stageDocuments(ReviewId.parse(empty.reviewId), 'improve'));
  await expect(page.getByText('Not yet').first()).toBeVisible();
  await page.getByRole('navigation', { name: 'Documents' }).getByText('Action plan').click();
  await page.getByRole('link', { name: 'Go to the action plan' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /plan/i })).toBeVisible();
  expect(running.complaints).toEqual([]);
});
