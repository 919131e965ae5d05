// The board and moderation as a team uses them: a note moved by menu, by digit and taken back;
// filters counted honestly; a sentence agreed against the rule with a reason; the catch-up kept.
import { expect, test } from '@playwright/test';
import { paths } from '../../src/renderer/api/paths.ts';
import { ReviewId } from '../../src/shared/domain/ids.ts';
import { removeProfile, startApp, type RunningApp } from '../support/app.ts';

test.describe.configure({ mode: 'serial', timeout: 120_000 });

let running: RunningApp;
let id: ReviewId;
const main = () => running.page.getByRole('main');
const column = (name: string) => main().getByRole('region', { name, exact: true });

async function show(path: string): Promise<void> {
  await running.page.evaluate((address) => {
    location.hash = `#${address}`;
  }, path);
}

test.beforeAll(async () => {
  running = await startApp();
  id = ReviewId.parse((await running.ask('review-file.open-sample', {})).reviewId);
});
test.afterAll(async () => {
  await running.quit();
  removeProfile(running.profile);
});

test('a note goes to a finding by its menu with the stance chosen, and back by Undo', async () => {
  await show(paths.board(id));
  await expect(main().getByRole('heading', { level: 1, name: 'Evidence board' })).toBeVisible();
  await expect(main().getByText('96 notes', { exact: true })).toBeVisible();
  const before = await running.ask('finding.list', { reviewId: id });
  await main().getByRole('radiogroup', { name: 'Link as' }).getByText('Challenges').click();
  const waiting = column('Not yet placed').getByRole('row');
  await waiting
    .first()
    .getByRole('button', { name: /^Change or move/ })
    .click();
  await running.page.getByRole('menuitem', { name: /^Move to Strength 1/ }).click();
  await expect(running.page.getByText('1 note under Strength 1: challenges.')).toBeVisible();
  const after = await running.ask('finding.list', { reviewId: id });
  expect(after[0]!.counterCount).toBe(before[0]!.counterCount + 1);
  await running.page
    .getByRole('alertdialog')
    .filter({ hasText: '1 note under Strength 1: challenges.' })
    .getByRole('button', { name: 'Undo' })
    .click();
  await expect
    .poll(async () => (await running.ask('finding.list', { reviewId: id }))[0]!.counterCount)
    .toBe(before[0]!.counterCount);
});

test('several notes go by one digit', async () => {
  const { page } = running;
  const before = await running.ask('finding.list', { reviewId: id });
  const rows = column('Not yet placed').getByRole('row');
  await rows.first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(main().getByText('2 notes chosen')).toBeVisible();
  await page.keyboard.press('2');
  await expect
    .poll(async () => {
      const { counterCount } = (await running.ask('finding.list', { reviewId: id }))[1]!;
      return counterCount - before[1]!.counterCount;
    })
    .toBe(2);
  await running.ask('history.undo', { reviewId: id });
  await expect
    .poll(async () => (await running.ask('finding.list', { reviewId: id }))[1]!.counterCount)
    .toBe(before[1]!.counterCount);
});

test('React Aria’s keyboard drag moves a note too', async () => {
  const { page } = running;
  const before = await running.ask('finding.list', { reviewId: id });
  const row = column('Not yet placed').getByRole('row').first();
  await row.getByRole('button', { name: /^Move by keys/ }).focus();
  await page.keyboard.press('Enter');
  // The first place to drop at takes the focus; the next Enter drops there.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^1 note under /).last()).toBeVisible();
  const linked = (list: typeof before): number =>
    list.reduce((sum, each) => sum + each.noteCount + each.counterCount, 0);
  const after = await running.ask('finding.list', { reviewId: id });
  expect(linked(after)).toBe(linked(before) + 1);
  await running.ask('history.undo', { reviewId: id });
});

test('filters count honestly and stay while one looks elsewhere', async () => {
  await main()
    .getByRole('button', { name: /Marked as/ })
    .click();
  await running.page.getByRole('option').nth(1).click();
  await expect(main().getByText(/^\d+ of 96 notes$/)).toBeVisible();
  const said = await main()
    .getByText(/^\d+ of 96 notes$/)
    .textContent();
  await show(paths.findings(id));
  await expect(main().getByRole('heading', { level: 1, name: 'Findings' })).toBeVisible();
  await show(paths.board(id));
  await expect(main().getByText(said ?? '')).toBeVisible();
  await main().getByRole('button', { name: 'Show all notes' }).click();
  await expect(main().getByText('96 notes', { exact: true })).toBeVisible();
  await main()
    .getByRole('radiogroup', { name: 'Show the board' })
    .getByText('By hypothesis')
    .click();
  await expect(column('H1').getByRole('row').first()).toBeVisible();
});

test('in moderation one finding stands alone, goes on by key, and why-nots stay with it', async () => {
  const { page } = running;
  await show(paths.moderation(id));
  await expect(main().getByRole('heading', { level: 1, name: 'Strength 1' })).toBeVisible();
  await expect(main().getByText(/It is \d\d:\d\d/)).toBeVisible();
  await page.keyboard.press('Control+Alt+ArrowRight');
  await expect(main().getByRole('heading', { level: 1, name: 'Strength 2' })).toBeVisible();
  await page.keyboard.press('Control+Alt+ArrowLeft');
  await main()
    .getByRole('button', { name: /^Why not yet/ })
    .first()
    .click();
  await main()
    .getByRole('textbox', { name: /^Why not yet/ })
    .fill('Seen in one year only.');
  await main().getByRole('button', { name: 'Keep the reason' }).click();
  await expect(main().getByText('One reviewer cannot stand behind it yet.')).toBeVisible();
  await expect(main().getByText('Seen in one year only.')).toBeVisible();
  await main()
    .getByRole('checkbox', { name: /I can stand behind this/ })
    .first()
    .press('Space');
  await expect(main().getByText('Objection resolved')).toBeVisible();
  await main().getByRole('button', { name: 'Mark agreed' }).click();
  await expect(main().getByRole('button', { name: 'Open it again' })).toBeVisible();
  await main().getByLabel('Something else that was decided').fill('Attendance stays out.');
  await main().getByRole('button', { name: 'Add to the log' }).click();
  await expect(main().getByText('Attendance stays out.')).toBeVisible();
});

test('the sample’s catch-ups are there, and a new one is saved as it is typed', async () => {
  await show(paths.catchUp(id));
  const records = main().getByRole('article');
  await expect(records).toHaveCount(2);
  await main().getByRole('button', { name: 'Record this catch-up' }).click();
  await expect(records).toHaveCount(3);
  await records.last().getByRole('textbox', { name: 'Emerging' }).fill('Talk is precise');
  await expect
    .poll(async () =>
      (await running.ask('catch-up.list', { reviewId: id })).map(({ emerging }) => emerging),
    )
    .toContain('Talk is precise');
});
