// From agreed findings to a closed factual check, as a lead reviewer does it: prepared, presented with a
// second window for the room, answered by the host in Word, decided, closed.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { paths } from '../../src/renderer/api/paths.ts';
import { ReviewId } from '../../src/shared/domain/ids.ts';
import { removeProfile, startApp } from '../support/app.ts';
import { fillWordTable } from '../support/fill-word.ts';

test('prepares, presents, has the facts checked and closes', async () => {
  test.setTimeout(150_000);
  const running = await startApp();
  const { page, app, profile } = running;
  const { reviewId } = await running.ask('review-file.open-sample', {});
  const id = ReviewId.parse(reviewId);
  const goTo = (address: string) =>
    page.evaluate((hash) => {
      location.hash = hash;
    }, `#${address}`);

  // Another order, by key; the speaker's note, saved as typed.
  await goTo(paths.feedback(id));
  const fourth = page.getByRole('listitem', { name: 'Point 4', exact: true });
  await fourth.getByRole('textbox', { name: 'Speaker’s note' }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.getByText('Point 4 is now point 3.')).toBeVisible();
  const third = page.getByRole('listitem', { name: 'Point 3', exact: true });
  await expect(third).toBeFocused();
  await third.getByRole('textbox', { name: 'Speaker’s note' }).fill('For the speaker alone.');
  await page.getByRole('button', { name: 'A climate in which it is safe to be wrong' }).click();
  const response = page.getByRole('group', { name: 'Response to Strength 3' });
  await response.getByText('Comments', { exact: true }).click();
  await expect
    .poll(
      async () =>
        (await running.ask('finding.list', { reviewId: id }))[2]?.finding.hostResponse?.response,
    )
    .toBe('comment');

  // On one screen: the slide alone, by keys.
  await page.getByRole('link', { name: 'Present' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Thank you for having us' }),
  ).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await expect(
    page.getByRole('heading', { level: 1, name: 'Pupils talk like historians and geographers' }),
  ).toBeVisible();
  await expect(page.getByText('For the speaker alone.')).toBeHidden();
  await page.keyboard.press('b');
  await expect(page.getByRole('main').getByText('The screen is blank.')).toBeVisible();
  await page.keyboard.press('b');
  await page.keyboard.press('n');
  await expect(page.getByText('For the speaker alone.')).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();

  // The room's window: the same slide, no note, sandboxed, and it follows.
  const opening = app.waitForEvent('window');
  await page.getByRole('button', { name: 'Open on the projector' }).click();
  const room = await opening;
  await expect(
    room.getByRole('heading', { level: 1, name: 'Pupils talk like historians and geographers' }),
  ).toBeVisible();
  expect(await room.content()).not.toContain('For the speaker alone');
  const preferences = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => {
      const { sandbox, contextIsolation, nodeIntegration, webviewTag } = (
        window.webContents as unknown as {
          getLastWebPreferences(): Record<string, unknown>;
        }
      ).getLastWebPreferences();
      return { sandbox, contextIsolation, nodeIntegration, webviewTag };
    }),
  );
  expect(preferences).toEqual(
    Array.from({ length: 2 }, () => ({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
    })),
  );
  await page.keyboard.press('End');
  await expect(room.getByRole('heading', { level: 1, name: 'What happens next' })).toBeVisible();
  await room.keyboard.press('Home');
  await expect(
    page.getByRole('heading', { level: 1, name: 'Thank you for having us' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Close the projector window' }).click();
  await expect(page.getByRole('button', { name: 'Open on the projector' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1, name: 'Feedback' })).toBeVisible();

  // To the host in Word, and back.
  const path = join(profile, 'check.docx');
  await running.answerDialogs({ save: path, open: path });
  await goTo(paths.factualCheck(id));
  await page.getByRole('button', { name: 'Save as a Word document' }).click();
  await expect(page.getByText('Saved as check.docx.')).toBeVisible();
  await page.getByRole('button', { name: 'Open what the host sent' }).click();
  await expect(page.getByText('Nobody has answered in this file yet')).toBeVisible();
  const filled = fillWordTable(readFileSync(path), {
    1: { 2: 'Accurate', 4: 'Headteacher' },
    2: { 3: 'Pupils speak with the words they were taught.', 4: 'SENCO' },
  });
  writeFileSync(path, filled);
  await page.getByRole('button', { name: 'Open what the host sent' }).click();
  await expect(
    page.getByText('Read from check.docx: 1 accurate, 1 correction, 4 without an answer.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Close the factual check' }).click();
  await expect(page.getByText('1 answer waits for a decision.')).toBeVisible();
  await page.getByRole('button', { name: 'Accept', exact: true }).click();
  await expect(page.getByText('Accepted. The finding now says so.')).toBeVisible();
  const findings = await running.ask('finding.list', { reviewId: id });
  expect(findings.map(({ finding }) => finding.wording)).toContain(
    'Pupils speak with the words they were taught.',
  );
  await page.getByRole('button', { name: 'Close the factual check' }).click();
  await expect(page.getByText('The factual check is closed.')).toBeVisible();

  expect(running.complaints).toEqual([]);
  await running.quit();
  removeProfile(profile);
});
