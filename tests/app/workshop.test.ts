// A workshop as an improvement champion runs it, standing up: prepared, begun, written in by mouse and
// by keyboard, with a power cut in the middle, and brought into the plan.
import { expect, test, type Page } from '@playwright/test';
import { paths } from '../../src/renderer/api/paths.ts';
import { ReviewId } from '../../src/shared/domain/ids.ts';
import { removeProfile, startApp, type RunningApp } from '../support/app.ts';
import { violationsOf } from '../support/axe.ts';

const goTo = (page: Page, address: string) =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, `#${address}`);

const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** A review with a handover and no workshop yet: the sample, with its workshop put aside. */
async function startWorkshop(running: RunningApp): Promise<ReviewId> {
  const { reviewId } = await running.ask('review-file.open-sample', {});
  const id = ReviewId.parse(reviewId);
  const { steps, cards } = await running.ask('workshop.read', { reviewId: id });
  for (const { id: stepId } of steps) {
    await running.ask('workshop-step.move-to-bin', { reviewId: id, stepId });
  }
  for (const { id: cardId } of cards) {
    await running.ask('workshop-card.move-to-bin', { reviewId: id, cardId });
  }
  return id;
}

test('runs by mouse, survives a power cut, and becomes the plan', async () => {
  test.setTimeout(180_000);
  let running = await startApp();
  const { profile } = running;
  let { page } = running;
  const id = await startWorkshop(running);
  await goTo(page, paths.workshop(id));
  await page.getByRole('button', { name: 'Prepare the workshop' }).click();
  await expect(
    page.getByRole('list', { name: 'Steps of the workshop, with their times' }),
  ).toBeVisible();
  await expect(page.getByText('75 minutes in all')).toBeVisible();

  await goTo(page, paths.runWorkshop(id));
  await page.getByRole('button', { name: 'Begin the workshop' }).click();
  await expect(title(page, 'Purpose, roles and ground rules')).toBeVisible();
  await expect(page.getByRole('timer')).toContainText('left');
  await page.getByRole('button', { name: '+1 min' }).click();
  await expect(page.getByRole('navigation', { name: 'Run sheet' })).toContainText('6 min (+1)');
  await page.getByRole('button', { name: 'Skip Frame it as a question' }).click();
  await page.getByRole('button', { name: 'Next: Strengths first, then the finding' }).click();
  await expect(title(page, 'Strengths first, then the finding')).toBeVisible();
  await expect(page.getByText('Rests on', { exact: false }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Next: Why is it so?' }).click();

  // Five whys, then the fishbone, written where it stands.
  await page.getByRole('button', { name: 'Ask why once more' }).click();
  await page.getByRole('textbox', { name: 'Because 1' }).fill('A sheet is ready to hand.');
  await page.getByText('Fishbone', { exact: true }).click();
  await page.getByRole('button', { name: 'Add a cause: People' }).click();
  await page.getByRole('textbox', { name: 'People: cause 1' }).fill('Nobody was shown where.');
  await expect
    .poll(async () => (await running.ask('workshop.read', { reviewId: id })).cards.length)
    .toBe(2);
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();

  // The room sees what was written and no private note, in a window of its own.
  await page.getByRole('button', { name: 'My notes' }).click();
  await expect(page.getByText('Mixed tables: teachers and support staff together.')).toBeVisible();
  const opening = running.app.waitForEvent('window');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Screen for the room' }).click();
  const room = await opening;
  await expect(title(room, 'Fishbone')).toBeVisible();
  await expect(room.getByText('Nobody was shown where.')).toBeVisible();
  expect(await room.content()).not.toContain('Mixed tables');

  // The power goes. The clock knows where it was, and nothing is lost.
  await running.kill();
  running = await startApp(profile);
  ({ page } = running);
  await goTo(page, paths.runWorkshop(id));
  await expect(title(page, 'Why is it so?')).toBeVisible();
  await expect(page.getByText('Step 4 of 8', { exact: true })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Because 1' })).toHaveValue(
    'A sheet is ready to hand.',
  );

  // Ideas in the driver diagram, then on the grid by dragging, with a dot, and chosen.
  await page.getByRole('button', { name: 'Next: What could work?' }).click();
  await page.getByText('Driver diagram', { exact: true }).click();
  await page.getByRole('button', { name: 'Add a primary driver' }).click();
  await page.getByRole('textbox', { name: 'Primary driver 1' }).fill('Planning reaches everyone');
  await page.getByRole('button', { name: 'Add an idea to Planning reaches everyone' }).click();
  await page.getByRole('textbox', { name: 'Change idea 1.1' }).fill('Friday outline');
  await page.getByRole('button', { name: 'Next: Choose, and stop one thing' }).click();
  const chip = page.getByRole('button', { name: /^Idea 1: impact not placed/ });
  const field = page.getByRole('group', { name: 'Ideas by impact and effort' });
  const [from, to] = [await chip.boundingBox(), await field.boundingBox()];
  if (from === null || to === null) throw new Error('Nothing to drag.');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width * 0.3, to.y + to.height * 0.1, { steps: 5 });
  await page.mouse.up();
  await expect(page.getByRole('button', { name: /^Idea 1: impact 5, effort 2/ })).toBeVisible();
  await page.getByRole('button', { name: 'One dot more for idea 1' }).click();
  await expect(page.getByText('1 dot', { exact: true })).toBeVisible();
  await page.getByText('Choose', { exact: true }).click();

  await page.getByRole('button', { name: 'Next: Write the first steps' }).click();
  await page.getByRole('textbox', { name: 'The very first step' }).fill('Send one on Friday');
  await page.getByRole('button', { name: 'Next: Pledges, dates and exit poll' }).click();
  await page.getByRole('button', { name: 'Finish the workshop' }).click();
  await page.getByRole('link', { name: 'What came out' }).click();
  await page.getByRole('button', { name: 'Bring it into the plan' }).click();
  await expect(page.getByText(/^In the plan as \d\.\d$/)).toBeVisible();
  const { objectives } = await running.ask('plan.read', { reviewId: id });
  const actions = objectives.flatMap((each) => each.actions.map(({ action }) => action));
  expect(actions.find(({ action }) => action === 'Friday outline')?.firstStep).toBe(
    'Send one on Friday',
  );
  await running.quit();
  removeProfile(profile);
});

test('every tool by keyboard, and axe finds nothing in any of them', async () => {
  test.setTimeout(240_000);
  const running = await startApp();
  const { page, profile } = running;
  const { reviewId } = await running.ask('review-file.open-sample', {});
  const id = ReviewId.parse(reviewId);
  const driver = await running.ask('workshop-card.add', {
    reviewId: id,
    kind: 'driver',
    fields: { text: 'Planning reaches everyone' },
  });
  const { steps, cards } = await running.ask('workshop.read', { reviewId: id });
  const ideas = cards.filter(({ kind }) => kind === 'idea');
  const first = ideas[0];
  if (first === undefined) throw new Error('There are no ideas.');
  await running.ask('workshop-card.change', {
    reviewId: id,
    cardId: first.id,
    change: { parentId: driver.cardId },
  });
  await goTo(page, paths.runWorkshop(id));
  await page.getByRole('button', { name: 'Begin the workshop' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Step 1 of 8', { exact: true })).toBeVisible();

  // Keys of the clock, with nothing held in a field.
  await page.keyboard.press('p');
  await expect(page.getByText('Paused', { exact: true })).toBeVisible();
  await page.keyboard.press('p');
  await expect(page.getByText('Paused', { exact: true })).toBeHidden();
  await page.keyboard.press('PageDown');
  await expect(page.getByText('Step 2 of 8', { exact: true })).toBeVisible();
  await page.keyboard.press('m');
  await expect(page.getByRole('complementary', { name: 'My notes' })).toBeVisible();
  await page.keyboard.press('m');

  const looks = [
    ['light', 'none'],
    ['dark', 'none'],
    ['light', 'active'],
  ] as const;
  const found: Record<string, string[]> = {};
  const look = async (name: string): Promise<void> => {
    for (const [theme, forcedColors] of looks) {
      await running.ask('settings.change', { theme });
      await page.emulateMedia({ forcedColors });
      const violations = await violationsOf(page);
      if (violations.length > 0) found[`${name} ${theme} ${forcedColors}`] = violations;
    }
    await running.ask('settings.change', { theme: 'light' });
    await page.emulateMedia({ forcedColors: 'none' });
  };
  const begin = async (at: number): Promise<void> => {
    const stepId = steps[at]?.id ?? null;
    await running.ask('workshop.clock', { reviewId: id, deed: 'begin', stepId, minutes: 0 });
    await expect(page.getByText(`Step ${at + 1} of 8`, { exact: true })).toBeVisible();
  };
  const choose = (name: string) => page.getByRole('radio', { name }).press('Space');

  await begin(3);
  await look('five whys');
  await choose('Fishbone');
  const cause = page.getByRole('textbox', { name: 'People: cause 1' });
  await cause.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'People: cause 4' })).toBeFocused();
  await page.keyboard.type('By key alone');
  await look('fishbone');

  await begin(4);
  await choose('Driver diagram');
  await page.getByRole('textbox', { name: 'Primary driver 1' }).focus();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('textbox', { name: 'Secondary driver 1.1' })).toBeFocused();
  await page.keyboard.type('Outlines come early');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('textbox', { name: 'Change idea 1.1.1' })).toBeFocused();
  await page.keyboard.type('A planning page with room for it');
  await expect(page.getByRole('textbox', { name: 'Change idea 1.1.1' })).toHaveValue(
    'A planning page with room for it',
  );
  await look('driver diagram');

  await begin(5);
  const chip = page.getByRole('button', { name: /^Idea 1: impact 5, effort 2/ });
  await chip.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: /^Idea 1: impact 5, effort 3/ })).toBeFocused();
  await look('grid');
  await begin(6);
  await look('first steps');
  await begin(7);
  await look('pledges');
  await choose('Exit poll');
  await look('exit poll');
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('w');
  await expect(title(page, 'Exit poll')).toBeVisible();
  await look('the room');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Step 8 of 8', { exact: true })).toBeVisible();
  expect(found).toEqual({});
  expect(running.complaints).toEqual([]);
  await running.quit();
  removeProfile(profile);
});
