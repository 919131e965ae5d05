// Two colleagues, two windows on two profiles and one folder between them: it is chosen once, joined
// with the words, and then both see what the other writes without a press.
import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { paths } from '../../src/renderer/api/paths.ts';
import { ReviewId } from '../../src/shared/domain/ids.ts';
import { newProfile, removeProfile, startApp, type RunningApp } from '../support/app.ts';
import { violationsOf } from '../support/axe.ts';
import { newNoteId, noteOf } from '../support/notes.ts';

let lead: RunningApp;
let colleague: RunningApp;
const started: RunningApp[] = [];
const place = newProfile();
const folder = join(place, 'Team folder');

test.beforeAll(async () => {
  test.setTimeout(240_000);
  mkdirSync(folder);
  lead = await startApp();
  started.push(lead);
  colleague = await startApp();
  started.push(colleague);
});
test.afterAll(async () => {
  for (const running of started) {
    await running.quit();
    removeProfile(running.profile);
  }
  removeProfile(place);
});

async function show({ page }: RunningApp, path: string): Promise<void> {
  await page.evaluate((address) => {
    location.hash = `#${address}`;
  }, path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

test('two windows share a folder, lose it, and come together again', async () => {
  test.setTimeout(300_000);
  const sample = await lead.ask('review-file.open-sample', {});
  const reviewId = ReviewId.parse(sample.reviewId);
  const { people } = await lead.ask('review.overview', { reviewId });
  const [ana, ben] = people.filter(({ teamRoles }) =>
    teamRoles.some((role) => role.includes('reviewer')),
  );
  await lead.ask('review.write-as', { reviewId, personId: ana!.id });
  const words = (await lead.ask('bundle.passphrase', { reviewId })).passphrase;

  // The lead chooses the folder, by keyboard.
  await show(lead, paths.share(reviewId));
  await lead.answerDialogs({ open: folder });
  await lead.page.getByRole('button', { name: 'Choose the shared folder' }).focus();
  await lead.page.keyboard.press('Enter');
  await expect(lead.page.getByText('Shared in “Team folder”')).toBeVisible({ timeout: 60_000 });
  await expect(lead.page.getByText(/Nobody else has joined yet/)).toBeVisible();
  expect(await violationsOf(lead.page)).toEqual([]);

  // The colleague joins from the start screen, with a slip in the words.
  const { page } = colleague;
  await colleague.answerDialogs({ open: folder });
  await page.getByRole('button', { name: 'Join a shared folder' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('The team’s words').fill('quite other words');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(/These words do not open it/)).toBeVisible({ timeout: 30_000 });
  expect(await violationsOf(page)).toEqual([]);
  await dialog.getByLabel('The team’s words').fill(words.replaceAll('-', ' '));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: /^Folder: / })).toBeVisible({
    timeout: 60_000,
  });
  await colleague.ask('review.write-as', { reviewId, personId: ben!.id });

  // Each writes; both come by themselves.
  const file = async (running: RunningApp, description: string): Promise<void> => {
    const content = noteOf({ description, activityType: 'lesson-visit' });
    const note = { noteId: newNoteId(), content, takenAt: '2026-10-08T10:15' };
    await running.ask('evidence.file', { reviewId, ...note });
  };
  const countOn = async (running: RunningApp): Promise<number> =>
    (await running.ask('evidence.list', { reviewId })).total;
  await file(lead, 'The lead saw one thing.');
  await file(colleague, 'The colleague heard another.');
  for (const running of started) {
    await expect.poll(() => countOn(running), { timeout: 60_000 }).toBe(98);
  }
  await expect(
    lead.page.getByText(new RegExp(`In step with ${ben!.name} at \\d\\d:\\d\\d`)),
  ).toBeVisible({ timeout: 90_000 });
  await expect(lead.page.getByRole('row', { name: new RegExp(ben!.name) })).toContainText('98');
  await expect(lead.page.getByRole('link', { name: 'Folder: in step' })).toBeVisible();
  expect(await violationsOf(lead.page)).toEqual([]);

  // The folder goes away, and comes back.
  const away = join(place, 'pulled out');
  renameSync(folder, away);
  await lead.page.getByRole('button', { name: 'Look now' }).click();
  await expect(
    lead.page.getByText('The folder is not here; your work is safe on this laptop'),
  ).toBeVisible();
  await expect(lead.page.getByRole('link', { name: 'Folder: not here' })).toBeVisible();
  await file(lead, 'While it was away.');
  renameSync(away, folder);
  await lead.page.getByRole('button', { name: 'Look now' }).click();
  await expect.poll(() => countOn(colleague), { timeout: 90_000 }).toBe(99);

  // Leaving it asks once, and the focus stays on the screen.
  await lead.page.getByRole('button', { name: 'Stop sharing there' }).click();
  await lead.page
    .getByRole('alertdialog')
    .getByRole('button', { name: 'Stop sharing there' })
    .click();
  await expect(lead.page.getByRole('button', { name: 'Choose the shared folder' })).toBeVisible();
  for (const running of started) expect(running.complaints).toEqual([]);
});
