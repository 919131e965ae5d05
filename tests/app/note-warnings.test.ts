// The quiet warnings of the capture box: they come after the keys rest, say which words, go with Esc,
// point to safeguarding, and never stop the typing or the filing.
import { expect, test } from '@playwright/test';
import { paths } from '../../src/renderer/api/paths.ts';
import { ReviewId } from '../../src/shared/domain/ids.ts';
import { removeProfile, startApp, type RunningApp } from '../support/app.ts';
import { violationsOf } from '../support/axe.ts';

test.describe.configure({ mode: 'serial', timeout: 120_000 });

let running: RunningApp;
let id: ReviewId;
const box = () => running.page.getByRole('textbox', { name: /What you saw/ }).first();
const strip = () => running.page.getByRole('status', { name: 'About the words of this note' });

test.beforeAll(async () => {
  running = await startApp();
  id = ReviewId.parse((await running.ask('review-file.open-sample', {})).reviewId);
  await running.page.evaluate((address) => {
    location.hash = `#${address}`;
  }, paths.capture(id));
  await expect(box()).toBeVisible();
});
test.afterAll(async () => {
  await running.quit();
  removeProfile(running.profile);
});

test('a name is pointed out with its words, and Esc leaves it', async () => {
  await box().fill('Asked Jayden and Aaliyah why they chose that word.');
  await expect(strip()).toContainText('A pupil’s name?', { timeout: 20_000 });
  await expect(strip()).toContainText('“Jayden”, “Aaliyah”');
  await box().press('Escape');
  await expect(strip()).toBeEmpty();
  await box().press('End');
  await box().pressSequentially(' Both were sure.');
  await running.page.waitForTimeout(1_500);
  await expect(strip()).toBeEmpty();
  await expect(box()).toHaveValue(/Both were sure\.$/);
});

test('a colleague of this review is no pupil, and a judgement of one is pointed out', async () => {
  await box().fill('Naomi counted the questions in four rooms.');
  await running.page.waitForTimeout(1_500);
  await expect(strip()).toBeEmpty();
  await box().fill('Naomi Creswick is hopeless with data.');
  await expect(strip()).toContainText('About a colleague?');
  await expect(strip()).toContainText('“Naomi Creswick”');
});

test('a possible disclosure comes first, opens safeguarding, and the note is not stopped', async () => {
  const { page } = running;
  await box().fill('The only Syrian child in Year 2 said her dad hits her.');
  await expect(strip().locator('strong').first()).toHaveText('Stop and tell the DSL');
  await expect(strip()).toContainText('Small group');
  expect(await violationsOf(page)).toEqual([]);
  await strip()
    .getByRole('button', { name: /What to do/ })
    .click();
  await expect(page.getByRole('dialog', { name: 'Safeguarding: stop here' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(strip()).toContainText('Stop and tell the DSL');
});

test('filing goes on, and the next note starts with nothing said', async () => {
  await box().fill('Asked Kwame why.');
  await expect(strip()).toContainText('“Kwame”');
  await box().press('Control+Enter');
  await expect(box()).toHaveValue('');
  await expect(strip()).toBeEmpty();
  await box().fill('Asked Kwame again.');
  await expect(strip()).toContainText('“Kwame”');
  await box().fill('Kestrel class lined up at the bell.');
  await expect(strip()).toBeEmpty();
  expect(running.complaints).toEqual([]);
});

test('a key press is painted within 50 ms while notes are checked', async () => {
  const { page } = running;
  await box().fill('');
  await box().focus();
  await page.evaluate(() => {
    const times: number[] = [];
    (window as unknown as { typed: number[] }).typed = times;
    document.addEventListener(
      'keydown',
      () => {
        const from = performance.now();
        requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - from)));
      },
      true,
    );
  });
  await box().pressSequentially(
    'Mrs Patel asked Jayden. The only Syrian child said his dad hits him, and then nobody came. ',
    { delay: 25 },
  );
  await page.waitForTimeout(1_500);
  await box().pressSequentially('Two EAL pupils waited with Aisha at the back.', { delay: 120 });
  const times = (
    await page.evaluate(() => (window as unknown as { typed: number[] }).typed)
  ).toSorted((a, b) => a - b);
  expect(times.length).toBeGreaterThan(100);
  expect(times[Math.floor(times.length * 0.95)]).toBeLessThanOrEqual(50);
});
