// Two colleagues exchange their cards, one locks a bundle for the other by name, and it opens by
// dropping it on the window, by a double-click into a running application and by one that starts it.
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { paths } from '../../src/renderer/api/paths.ts';
import { ReviewId } from '../../src/shared/domain/ids.ts';
import { launchOf } from '../setup/runtime.ts';
import { violationsOf } from '../support/axe.ts';
import { newProfile, removeProfile, startApp, type RunningApp } from '../support/app.ts';
import { dropFile } from '../support/drop-file.ts';

let amira: RunningApp;
let ben: RunningApp;
const started: RunningApp[] = [];
const folder = newProfile();
const cardOfAmira = join(folder, 'Amira Khan.fieldfare-card');
const cardOfBen = join(folder, 'Ben Okoro.fieldfare-card');
const forBen = join(folder, 'for Ben.fieldfare');
let reviewId: ReviewId;

// Each goes on with what the one before has exchanged.
test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(240_000);
  amira = await startApp();
  started.push(amira);
  ben = await startApp();
  started.push(ben);
});
test.afterAll(async () => {
  for (const running of started) {
    await running.quit();
    removeProfile(running.profile);
  }
  removeProfile(folder);
});

async function show({ page }: RunningApp, path: string): Promise<void> {
  await page.evaluate((address) => {
    location.hash = `#${address}`;
  }, path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

async function makeCard(running: RunningApp, name: string, path: string): Promise<void> {
  const { page } = running;
  await show(running, paths.cards());
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('Your school or trust').fill('Moss Lane Academy');
  await running.answerDialogs({ save: path });
  await page.getByRole('button', { name: 'Save my card' }).click();
  await expect(page.getByText(/^Saved as /)).toBeVisible();
}

const wordsIn = ({ page }: RunningApp, name: string | RegExp) =>
  page.getByRole('list', { name }).getByRole('listitem').allInnerTexts();

test('cards are made, opened by dialog and by dropping, compared and kept', async () => {
  test.setTimeout(120_000);
  await makeCard(amira, 'Amira Khan', cardOfAmira);
  await makeCard(ben, 'Ben Okoro', cardOfBen);
  const hers = await wordsIn(amira, 'Your check words, in order');
  expect(hers).toHaveLength(6);

  await ben.answerDialogs({ open: cardOfAmira });
  await ben.page.getByRole('button', { name: 'Open a card' }).click();
  const dialog = ben.page.getByRole('dialog', { name: 'Card of Amira Khan' });
  await expect(dialog).toBeVisible();
  expect(await wordsIn(ben, 'Check words on this card, in order')).toEqual(hers);
  expect(await violationsOf(ben.page)).toEqual([]);
  await dialog.getByText('We have read the words to each other').click();
  await dialog.getByRole('button', { name: 'Keep this card' }).click();
  const row = ben.page.getByRole('list', { name: 'Colleagues whose card you have' });
  await expect(row.getByText('Amira Khan', { exact: true })).toBeVisible();
  await expect(row.getByText(/^Words compared on /)).toBeVisible();

  // Removed and put back.
  await row.getByRole('button', { name: 'Remove the card of Amira Khan' }).click();
  await expect(ben.page.getByRole('heading', { name: 'No cards yet' })).toBeVisible();
  await ben.page.getByRole('button', { name: 'Undo' }).click();
  await expect(row.getByText(/^Words compared on /)).toBeVisible();

  // Amira is on quite another screen when his is dropped on her window; by keyboard from there.
  await show(amira, paths.settings());
  await dropFile(amira, cardOfBen, 'Ben Okoro.fieldfare-card');
  await expect(amira.page.getByRole('dialog', { name: 'Card of Ben Okoro' })).toBeVisible();
  await amira.page.getByRole('checkbox').focus();
  await amira.page.keyboard.press('Space');
  await amira.page.getByRole('button', { name: 'Keep this card' }).focus();
  await amira.page.keyboard.press('Enter');
  await expect(amira.page.getByText('The card of Ben Okoro is kept')).toBeVisible();
  await expect(amira.page.getByRole('dialog')).toBeHidden();
});

test('a bundle for one person by name opens for that person when it is dropped', async () => {
  test.setTimeout(120_000);
  const sample = await amira.ask('review-file.open-sample', {});
  reviewId = ReviewId.parse(sample.reviewId);
  const { page } = amira;
  await show(amira, paths.share(reviewId));
  await page.getByText('Only people I choose').click();
  await amira.answerDialogs({ save: forBen });
  await page.getByRole('button', { name: 'Save a bundle' }).click();
  await expect(page.getByText('Choose at least one person.')).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await page.getByText('Ben Okoro', { exact: true }).click();
  await page.getByRole('button', { name: 'Save a bundle' }).click();
  await expect(page.getByText(/You saved for Ben\.fieldfare for Ben Okoro/)).toBeVisible();

  // On her own window it is her own; on his it makes the review.
  await show(ben, paths.start());
  await dropFile(ben, forBen, 'for Ben.fieldfare');
  const dialog = ben.page.getByRole('dialog', { name: 'In from Amira Khan' });
  await expect(dialog.getByText(/^Signed by Amira Khan; card checked on /)).toBeVisible();
  expect(await violationsOf(ben.page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Go to the review' }).click();
  await expect(ben.page.getByRole('dialog')).toBeHidden();
  await expect(ben.page).toHaveURL(new RegExp(reviewId));
  const { notes } = await ben.ask('evidence.list', { reviewId, limit: 5_000 });
  expect(notes).toHaveLength(96);
});

test('a double-click while it runs hands the file to the running window', async () => {
  test.setTimeout(60_000);
  const { executablePath, args, env } = launchOf(ben.profile, [forBen]);
  const second = spawn(executablePath, args, { env, stdio: 'ignore' });
  const ended = new Promise((done) => second.once('exit', done));
  const dialog = ben.page.getByRole('dialog');
  await expect(dialog.getByText(/There was nothing in it that you did not have/)).toBeVisible({
    timeout: 30_000,
  });
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await ended;
});

test('a double-click that starts it opens the file; for somebody else it says so and stays shut', async () => {
  test.setTimeout(120_000);
  const stranger = await startApp(newProfile(), [forBen]);
  started.push(stranger);
  const { page } = stranger;
  const dialog = page.getByRole('dialog', { name: 'for Ben.fieldfare' });
  await expect(dialog.getByText('This bundle is locked for other people')).toBeVisible();
  await expect(dialog.getByText(/this laptop has no card yet/)).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  expect(await stranger.ask('review.list', {})).toEqual([]);

  // Whoever has Ben's open card can lock something for him; he is asked before it comes in.
  await makeCard(stranger, 'Amira Khan', join(folder, 'another Amira.fieldfare-card'));
  await stranger.ask('review-file.open-sample', {});
  await show(stranger, paths.cards());
  await dropFile(stranger, cardOfBen, 'Ben Okoro.fieldfare-card');
  await page.getByRole('button', { name: 'Keep this card' }).click();
  const [card] = await stranger.ask('card.list', {});
  await stranger.answerDialogs({ save: join(folder, 'forged.fieldfare') });
  await stranger.ask('bundle.save', { reviewId, forPeople: [card!.id] });
  await dropFile(ben, join(folder, 'forged.fieldfare'), 'forged.fieldfare');
  const asked = ben.page.getByRole('dialog', { name: 'Sender not known by a card' });
  await expect(asked.getByText(/You know Amira Khan by other keys/)).toBeVisible();
  expect(await violationsOf(ben.page)).toEqual([]);
  await asked.getByRole('button', { name: 'Do not take it in' }).click();
  await expect(ben.page.getByRole('dialog')).toBeHidden();

  // The same with her card: loud, before it takes the place of the one that is there.
  await dropFile(ben, join(folder, 'another Amira.fieldfare-card'), 'another.fieldfare-card');
  const opened = ben.page.getByRole('dialog', { name: 'Card of Amira Khan' });
  await expect(opened.getByRole('alert')).toContainText('You know Amira Khan by other keys');
  await opened.getByRole('button', { name: 'Not now' }).click();
});

test('a review file, a sheet, half a bundle and a letter are dropped', async () => {
  test.setTimeout(120_000);
  const { page } = ben;
  await dropFile(ben, resolve('tests/fixtures/sample/partnership.json'), 'partnership.json');
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();

  const half = join(folder, 'half.fieldfare');
  const whole = readFileSync(forBen);
  writeFileSync(half, whole.subarray(0, Math.floor(whole.length / 2)));
  await dropFile(ben, half, 'half.fieldfare');
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('did not arrive whole');
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();

  await dropFile(ben, cardOfAmira, 'letter.pdf');
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText(
    'does not open files of this kind',
  );
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();

  const sheet = resolve('tests/fixtures/sample/evidence-import.csv');
  await show(ben, paths.start());
  await dropFile(ben, sheet, 'notes.csv');
  await expect(page.getByText('Which review does this belong to?')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
  await show(ben, paths.review(reviewId));
  await dropFile(ben, sheet, 'notes.csv');
  await expect(page.getByText('40 notes to file · 1 repeat · 1 blank row')).toBeVisible();
});

test('nothing of it complains, and no path has reached a page', async () => {
  for (const running of started) {
    expect(running.complaints).toEqual([]);
    expect(await running.page.content()).not.toContain(folder);
  }
});
