// From agreed findings to a closed impact review on the sample, as a headteacher goes: the clock, what
// is due, a check-in by keyboard, every unfinished action decided, and the next review.
import { expect, test } from '@playwright/test';
import { paths } from '../../src/renderer/api/paths.ts';
import { ReviewId } from '../../src/shared/domain/ids.ts';
import { previousSchoolDay } from '../../src/shared/domain/school-days.ts';
import { violationsOf } from '../support/axe.ts';
import { removeProfile, startApp, type RunningApp } from '../support/app.ts';

test.describe.configure({ mode: 'serial', timeout: 120_000 });

let running: RunningApp;
let id: ReviewId;
const main = () => running.page.getByRole('main');
const title = (name: string) => main().getByRole('heading', { level: 1, name });
const action = (number: string) =>
  main().getByRole('article', { name: new RegExp(`^${number.replace('.', '\\.')} `) });

async function show(path: string): Promise<void> {
  await running.page.evaluate((address) => {
    location.hash = `#${address}`;
  }, path);
}

async function expectAccessible(): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await running.ask('settings.change', { theme });
    await expect(running.page.locator('html')).toHaveAttribute('data-theme', theme);
    expect(await violationsOf(running.page)).toEqual([]);
  }
  await running.ask('settings.change', { theme: 'light' });
}

test.beforeAll(async () => {
  running = await startApp();
  id = ReviewId.parse((await running.ask('review-file.open-sample', {})).reviewId);
});
test.afterAll(async () => {
  await running.quit();
  removeProfile(running.profile);
});

test('from the agreed findings the clock says what is done and what comes next', async () => {
  await show(paths.findings(id));
  await expect(title('Findings')).toBeVisible();
  await running.page.getByRole('link', { name: 'Follow through' }).first().click();
  await running.page.getByRole('link', { name: 'Milestones', exact: true }).click();
  const clock = main().getByRole('region', { name: 'The clock after the visit' });
  await expect(clock.getByRole('listitem')).toHaveCount(6);
  await expect(clock.getByRole('listitem').filter({ hasText: 'Workshop' })).toContainText('Done');
  await expectAccessible();
});

test('what is due stands on the start screen and leads to its place', async () => {
  const { steps, today } = await running.ask('follow-through.read', { reviewId: id });
  expect(steps.find(({ step }) => step === 'impactReview')?.state).toBe('later');
  const { objectives } = await running.ask('plan.read', { reviewId: id });
  const open = objectives
    .flatMap(({ actions }) => actions)
    .find(({ action: { rag } }) => rag !== 'B')!.action;
  const { review } = await running.ask('review.overview', { reviewId: id });
  const past = previousSchoolDay(review.calendar!, today);
  const late = { id: 'late', on: past.ok ? past.value : null, text: 'Held back', isMet: false };
  await running.ask('action.change', {
    reviewId: id,
    actionId: open.id,
    change: { milestones: [...open.milestones, late] },
  });
  await show(paths.start());
  const due = main().getByRole('region', { name: 'Due for you' });
  const line = due.getByRole('listitem').filter({ hasText: 'Held back' });
  await expect(line).toBeVisible();
  await expectAccessible();
  await line.getByRole('link').click();
  await expect(title('Dates and milestones')).toBeVisible();
});

test('a check-in is a state and a sentence, by keyboard', async () => {
  const { page } = running;
  await show(paths.checkpoint(id, 'checkIn'));
  await expect(title('Check-in')).toBeVisible();
  const first = action('1.2');
  await first.getByRole('textbox', { name: 'What has happened' }).focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' Two more rooms joined.');
  await first.getByRole('radio', { name: 'Some slippage' }).focus();
  await page.keyboard.press(' ');
  await expect
    .poll(async () => {
      const { said, actions } = await running.ask('follow-through.read', { reviewId: id });
      const followed = actions.find(({ number }) => number === '1.2')!;
      const entry = said.find(
        ({ which, actionId }) => which === 'checkIn' && actionId === followed.action.id,
      );
      return [followed.action.rag, entry?.rag, entry?.what.endsWith('Two more rooms joined.')];
    })
    .toEqual(['A', 'A', true]);
  await expectAccessible();
});

test('the review does not close while an action is undecided, and closes once all are', async () => {
  await show(paths.checkpoint(id, 'impactReview'));
  await expect(title('Impact review')).toBeVisible();
  await main().getByLabel('What changed for pupils').fill('More pupils begin alone.');
  await main().getByRole('button', { name: 'Close the review' }).click();
  const told = main().getByRole('status').filter({ hasText: 'nobody has decided' });
  await expect(told).toContainText('1.2');
  await told.getByRole('button', { name: 'Go to the first of them' }).click();
  await expect(action('1.2')).toBeFocused();
  for (const number of ['1.2', '1.3', '2.1', '2.3', '3.2']) {
    await action(number).getByText('Carry on', { exact: true }).click();
  }
  await action('3.3').getByText('Carry over to the next plan', { exact: true }).click();
  await action('3.3').getByRole('textbox', { name: 'Why' }).fill('It needs another term.');
  await expectAccessible();
  await main().getByRole('button', { name: 'Close the review' }).click();
  await expect(main().getByText(/^This review was closed on/)).toBeVisible();
});

test('the next review begins from it, and the school is seen over time', async () => {
  const { page } = running;
  await main().getByRole('button', { name: 'Begin the next review' }).click();
  const dialog = page.getByRole('dialog', { name: 'Begin the next review' });
  await dialog.getByRole('textbox', { name: 'What will it ask?' }).fill('To what extent now?');
  await dialog.getByRole('spinbutton').first().focus();
  await page.keyboard.type('15062027');
  await dialog.getByRole('button', { name: 'Begin it' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('To what extent now?').first()).toBeVisible();
  // What the last one taught, and what goes on, is there when the school looks at itself again.
  await page.getByRole('link', { name: 'Self-review' }).click();
  const last = main().getByRole('region', { name: 'From the last review' });
  await expect(last).toContainText('carried over');
  await expect(last.getByRole('listitem').first()).toBeVisible();
  await expectAccessible();
  await show(paths.trends(id));
  const found = main().getByRole('region', { name: 'What was done' });
  await expect(found.getByRole('img')).toBeVisible();
  await expect(found.getByRole('row')).toHaveCount(3);
  await expectAccessible();
});

test('nothing complains', () => {
  expect(running.complaints).toEqual([]);
});
