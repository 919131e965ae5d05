// Our documents: the trust's name, colour and logo, a Word template that is brought, looked through, used
// and removed, by mouse and by keyboard; and a PDF that has the look.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { paths } from '../../src/renderer/api/paths.ts';
import { ReviewId } from '../../src/shared/domain/ids.ts';
import { openWord, wordText } from '../documents/word-file.ts';
import { removeProfile, startApp, type RunningApp } from '../support/app.ts';
import { violationsOf } from '../support/axe.ts';
import { keyboardOf } from '../support/keyboard.ts';
import { pngLogo } from '../support/logos.ts';

let running: RunningApp;
let reviewId: ReviewId;
const keys = keyboardOf(() => running.page);
const plan = resolve('tests/fixtures/templates/plan.docx');

test.beforeAll(async () => {
  running = await startApp();
  const opened = await running.ask('review-file.open-sample', {});
  reviewId = ReviewId.parse(opened.reviewId);
});
test.afterAll(async () => {
  await running.quit();
  removeProfile(running.profile);
});

const show = async (path: string, title: string) => {
  await running.page.evaluate((address) => {
    location.hash = `#${address}`;
  }, path);
  await expect(running.page.getByRole('heading', { level: 1, name: title })).toBeVisible();
};

test('name, colour and logo are kept; a colour that is too light gets a darker one', async () => {
  const { page } = running;
  await show(paths.settings(), 'Settings');
  await page.getByRole('link', { name: 'Go to Our documents' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Our documents' })).toBeVisible();
  await page.getByLabel('Name of the trust or partnership').fill('Harbour Learning Trust');
  const colour = page.getByLabel('One colour, as in your style guide');
  await colour.fill('#FFCC00');
  await expect(page.getByText(/Too light to read on white: 1\.5 to 1/)).toBeVisible();
  await page.getByRole('button', { name: 'Use #907300' }).click();
  await expect(colour).toHaveValue('#907300');
  await expect(page.getByText('A heading in your colour')).toBeVisible();
  await expect(page.getByText(/Too light/)).toHaveCount(0);

  const text = join(running.profile, 'logo.png');
  writeFileSync(text, 'no picture at all');
  await running.answerDialogs({ open: text });
  await page.getByRole('button', { name: 'Choose a logo' }).click();
  await expect(page.getByText('This is neither a PNG nor a JPEG picture')).toBeVisible();
  writeFileSync(text, pngLogo(['Author: somebody'], 240, 80));
  await running.answerDialogs({ open: text });
  await page.getByRole('button', { name: 'Choose a logo' }).click();
  await expect(page.getByRole('img', { name: 'Logo of Harbour Learning Trust' })).toBeVisible();
});

test('a Word file is dropped, looked through, used, removed and taken back', async () => {
  const { page } = running;
  await show(paths.ourDocuments(), 'Our documents');
  await page.getByRole('button', { name: 'Action plan', exact: true }).click();
  const bytes = readFileSync(plan).toString('base64');
  const data = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    const raw = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
    transfer.items.add(new File([raw], 'Our plan.docx'));
    return transfer;
  }, bytes);
  const place = page.getByText('Drop a Word file here');
  await place.dispatchEvent('dragover', { dataTransfer: data });
  await place.dispatchEvent('drop', { dataTransfer: data });
  await expect(page.getByText('Our plan.docx is used from now on')).toBeVisible();
  const found = page.getByRole('table', { name: 'Placeholders found, and what fills each' });
  await expect(found.getByRole('rowheader', { name: '{{#objectives}}' })).toBeVisible();
  await page.getByRole('button', { name: /Every placeholder of this document/ }).click();
  await expect(page.getByRole('cell', { name: 'Larkfield Primary School' }).first()).toBeVisible();
  for (const theme of ['dark', 'light'] as const) {
    await running.ask('settings.change', { theme });
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    expect(await violationsOf(page)).toEqual([]);
  }
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await violationsOf(page)).toEqual([]);
  await page.emulateMedia({ forcedColors: 'none' });

  await show(paths.stageDocuments(reviewId, 'improve'), 'Documents');
  await page.getByRole('navigation', { name: 'Documents' }).getByText('Action plan').click();
  await expect(page.getByText(/your own template, Our plan\.docx/)).toBeVisible();
  const path = join(running.profile, 'Plan.docx');
  await running.answerDialogs({ save: path });
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved as Plan.docx')).toBeVisible();
  expect(wordText(openWord(readFileSync(path)))).toContain('School Improvement Action Plan');

  await show(paths.ourDocuments(), 'Our documents');
  await page.getByRole('button', { name: 'Action plan', exact: true }).click();
  await page.getByRole('button', { name: 'Remove the template' }).click();
  await expect(page.getByText('Our plan.docx, added on')).toHaveCount(0);
  // Of the message that tells of it; older ones may still stand beside it.
  await page
    .getByRole('alertdialog')
    .filter({ hasText: 'template removed' })
    .getByRole('button', { name: 'Undo' })
    .click();
  await expect(page.getByText(/Our plan\.docx, added on/)).toBeVisible();
});

test('a PDF has the name and the logo, and says that it is in Fieldfare’s design', async () => {
  const { page } = running;
  await show(paths.stageDocuments(reviewId, 'improve'), 'Documents');
  await page.getByRole('navigation', { name: 'Documents' }).getByText('Action plan').click();
  await page.getByRole('radio', { name: 'PDF' }).click({ force: true });
  await expect(page.getByText(/A PDF comes in Fieldfare’s own design/)).toBeVisible();
  const path = join(running.profile, 'Plan.pdf');
  await running.answerDialogs({ save: path });
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved as Plan.pdf')).toBeVisible({ timeout: 30_000 });
  try {
    execFileSync('pdfimages', ['-v'], { stdio: 'ignore' });
  } catch {
    return;
  }
  const first = ['-f', '1', '-l', '1'];
  expect(execFileSync('pdftotext', [...first, path, '-']).toString()).toContain(
    'Harbour Learning Trust',
  );
  expect(execFileSync('pdfimages', ['-list', ...first, path]).toString()).toMatch(/240\s+80/);
});

test('all of it by keyboard: a starter is saved, a file chosen that is refused, then one that is not', async () => {
  const { page } = running;
  await show(paths.ourDocuments(), 'Our documents');
  await keys.isOnHeading('Our documents');
  await keys.tabTo('button', 'Handover brief', { most: 40 });
  await keys.press('Enter');
  await expect(page.getByRole('heading', { level: 3, name: 'Handover brief' })).toBeVisible();
  const starter = join(running.profile, 'Starter.docx');
  await running.answerDialogs({ save: starter });
  await keys.tabTo('button', 'Save a starter template', { most: 30 });
  await keys.press('Enter');
  await expect(page.getByText(/Saved as Starter\.docx/)).toBeVisible();
  const locked = join(running.profile, 'Locked.docx');
  writeFileSync(locked, '%PDF-1.7');
  await running.answerDialogs({ open: locked });
  await keys.tabTo('button', 'Choose a Word file', { most: 5, keys: 'Shift+Tab' });
  await keys.press('Enter');
  await expect(page.getByText('This is a PDF, not a Word document')).toBeVisible();
  await keys.isOn('button', 'Choose a Word file');
  await running.answerDialogs({ open: starter });
  await keys.press('Enter');
  await expect(page.getByText('Starter.docx is used from now on')).toBeVisible();
  await expect(page.getByText('This is a PDF, not a Word document')).toHaveCount(0);
  expect(running.complaints).toEqual([]);
});
