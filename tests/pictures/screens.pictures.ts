// Pictures of the main screens with the sample review, light and dark, for docs/pictures.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { paths } from '../../src/renderer/api/paths.ts';
import { FindingId, ReviewId } from '../../src/shared/domain/ids.ts';
import { newProfile, removeProfile, startApp } from '../support/app.ts';

const folder = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));
const themes = ['light', 'dark'] as const;

/** A note on its way, as a reviewer would have it half written. */
async function writeNote(page: Page): Promise<void> {
  const writer = page.getByRole('region', { name: 'Who is writing on this laptop?' });
  if (await writer.isVisible()) await writer.getByRole('button').first().click();
  await page.keyboard.press('Alt+T');
  await page.keyboard.type('Pupil panel');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'Activity' }).getByLabel('Place').fill('Library');
  await page.getByRole('region', { name: 'Activity' }).getByLabel('Year group').fill('Y5');
  await page.keyboard.press('Escape');
  await page.keyboard.type(
    'Asked what a settlement needs, five of six pupils named water and food; two added “a way to defend it” and went on to the hill forts of last term.',
  );
  await page.keyboard.press('Alt+I');
  await page.keyboard.type('They link units when the question invites them to.');
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Alt+S');
  await page.keyboard.press('Alt+2');
  await page.keyboard.press('Alt+I');
}

async function leaveNothingOver(page: Page): Promise<void> {
  const dismiss = page.getByRole('region', { name: 'What just happened' });
  for (const button of await dismiss.getByRole('button', { name: 'Dismiss' }).all()) {
    await button.click();
  }
}

test('the main screens', async () => {
  mkdirSync(folder, { recursive: true });
  const running = await startApp(newProfile());
  const { page, app } = running;
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 768);
  });
  const opened = await running.ask('review-file.open-sample', {});
  const id = ReviewId.parse(opened.reviewId);
  const findings = await running.ask('finding.list', { reviewId: id });
  const area = findings.find(({ finding }) => finding.category === 'area-for-development');
  const findingId = FindingId.parse(area?.finding.id);

  const show = async (path: string): Promise<void> => {
    await page.evaluate((address) => {
      location.hash = `#${address}`;
    }, path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForTimeout(600);
  };
  const take = async (name: string, theme: string): Promise<void> => {
    await leaveNothingOver(page);
    await page.mouse.move(0, 0);
    await page.waitForTimeout(300);
    await page.screenshot({
      path: join(folder, `${name}-${theme}.png`),
      animations: 'disabled',
      caret: 'hide',
    });
  };

  const screens: readonly [string, string][] = [
    ['start', paths.start()],
    ['set-up', paths.newReviewStep('question')],
    ['overview', paths.review(id)],
    ['self-review', paths.selfReview(id)],
    ['timetable', paths.timetable(id)],
    ['capture', paths.capture(id)],
    ['catch-up', paths.catchUp(id)],
    ['board', paths.board(id)],
    ['findings', paths.findings(id)],
    ['finding', paths.finding(id, findingId)],
    ['moderation', paths.moderation(id)],
    ['feedback', paths.feedback(id)],
    ['factual-check', paths.factualCheck(id)],
    ['plan', paths.plan(id)],
    ['plan-document', paths.planDocument(id)],
    ['handover', paths.handover(id)],
    ['workshop', paths.runWorkshop(id)],
    ['follow-through', paths.followThrough(id)],
    ['readiness', paths.readiness(id)],
    ['documents', paths.documents(id)],
    ['our-documents', paths.ourDocuments()],
  ];
  await show(paths.capture(id));
  await writeNote(page);
  for (const theme of themes) {
    await running.ask('settings.change', { theme });
    for (const [name, path] of screens) {
      await show(path);
      await take(name, theme);
    }
    await show(paths.capture(id));
    await page.getByRole('button', { name: 'Safeguarding' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await take('safeguarding', theme);
    await page.keyboard.press('Escape');
  }
  expect(running.complaints).toEqual([]);
  await running.quit();
  removeProfile(running.profile);
});
