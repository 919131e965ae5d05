// Tried as a new user would: an improvement champion, in a fresh profile, opens the handover, is led to
// the plan, makes it, saves it in Word, and sends it home, in one sitting.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { paths } from '../../src/renderer/api/paths.ts';
import { ReviewId } from '../../src/shared/domain/ids.ts';
import { openWord, squeezed, wordText } from '../documents/word-file.ts';
import { newProfile, removeProfile, startApp, type RunningApp } from '../support/app.ts';
import { violationsOf } from '../support/axe.ts';
import { allIsSaved, typeDate } from '../support/on-screen.ts';

test.describe.configure({ mode: 'serial', timeout: 180_000 });

const objective = 'By May 2027 pupils with SEND begin the class question without an adult.';
const action = 'Put one first-try scaffold on every table, and teach pupils to choose it.';

let champion: RunningApp;
let bundle: string;
let words: string;
let reviewId: ReviewId;
const leadProfile = newProfile();
const main = () => champion.page.getByRole('main');

/** The lead reviewer, with a whole handover and no plan yet. */
test.beforeAll(async () => {
  const lead = await startApp(leadProfile);
  reviewId = ReviewId.parse((await lead.ask('review-file.open-sample', {})).reviewId);
  const { objectives } = await lead.ask('plan.read', { reviewId });
  for (const { objective: each } of objectives) {
    await lead.ask('objective.move-to-bin', { reviewId, objectiveId: each.id });
  }
  bundle = join(leadProfile, 'handover.fieldfare');
  await lead.answerDialogs({ save: bundle });
  const { page } = lead;
  await page.evaluate((address) => {
    location.hash = `#${address}`;
  }, paths.handover(reviewId));
  await page.getByRole('button', { name: 'Save for the champion' }).click();
  await expect(page.getByText('Saved as handover.fieldfare.').first()).toBeVisible();
  ({ passphrase: words } = await lead.ask('handover.words', { reviewId }));
  await lead.quit();
  champion = await startApp();
});
test.afterAll(async () => {
  await champion.quit();
  removeProfile(champion.profile);
  removeProfile(leadProfile);
});

test('the handover opens with the words read aloud, and leads to the plan', async () => {
  const { page } = champion;
  await champion.answerDialogs({ open: bundle });
  await page.getByRole('button', { name: 'Open a review file' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('The words').fill(words.replaceAll('-', ' '));
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Go to the review' }).click();
  // What comes next is the champion's own work: the workshop, or, where it was held, the plan.
  await expect(page.locator('#what-comes-next')).toContainText(/workshop|objectives/i);
  await page.getByRole('link', { name: /Stage 4, Improve/ }).click();
  await page
    .getByRole('navigation', { name: 'Journey of this review' })
    .getByRole('link', { name: 'Action plan' })
    .click();
  await expect(main().getByRole('heading', { level: 1, name: 'Action plan' })).toBeVisible();
});

test('an objective for what was handed over, and an action that says all a plan needs', async () => {
  const { page } = champion;
  await main()
    .getByRole('listitem')
    .filter({ hasText: 'Area for development 2' })
    .getByRole('button', { name: /^Write an objective/ })
    .click();
  await expect(main().getByLabel('Objective', { exact: true })).toBeFocused();
  await page.keyboard.type(objective);
  const section = main().getByRole('region', { name: 'Objective 1', exact: true });
  await section.getByRole('button', { name: /^Add action/ }).click();
  const editor = main().getByRole('region', { name: 'Action 1.1' });
  await expect(editor.getByLabel('Action', { exact: true })).toBeFocused();
  await page.keyboard.type(action);
  await editor.getByLabel('First step').fill('SENCO shows three of them on Monday.');
  await editor.getByRole('combobox', { name: 'Lead', exact: true }).fill('SENCO');
  await typeDate(editor, 'Starts on', '2026-12-16');
  await typeDate(editor, 'Due by', '2027-02-02');
  await editor.getByLabel('What will be counted or seen').fill('Pupils who begin alone');

  await editor.getByRole('button', { name: /^Cost, cover and training/ }).click();
  await editor.getByLabel('Cost in pounds').fill('60');
  await editor.getByLabel('Hours of cover').fill('2.5');
  await editor.getByLabel('Training and time for it').fill('Two staff meetings');
  await expect(section.getByText('Together £60 · 2.5 hours of cover')).toBeVisible();

  await editor.getByRole('button', { name: /^What makes it work/ }).click();
  await expect(editor.getByText('nothing is ticked yet')).toBeVisible();
  await editor.getByLabel('Active ingredients').fill('Pupils choose the scaffold themselves');
  await editor.getByText('Modelling', { exact: true }).click();
  await expect(editor.getByText(/Nothing is ticked under “Build knowledge”/)).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
});

test('what it rests on is chosen, and can be followed to the finding and back', async () => {
  const { page } = champion;
  const editor = main().getByRole('region', { name: 'Action 1.1' });
  await editor.getByRole('button', { name: /^What it rests on/ }).click();
  await editor.getByRole('button', { name: 'Point to findings and notes' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('option', { name: /Area for development 1/ }).click();
  await dialog.getByRole('button', { name: 'Done' }).click();
  const list = editor.getByRole('list', { name: 'Findings and notes this action rests on' });
  await allIsSaved(page);
  await list.getByRole('link', { name: 'Area for development 1' }).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Action plan');
  await page.goBack();
  await expect(main().getByRole('heading', { level: 1, name: 'Action plan' })).toBeVisible();
  await main()
    .getByRole('button', { name: /1\.1 Put one/ })
    .click();
  await expect(list.getByRole('link')).toHaveText(['Area for development 1']);
});

test('somebody who could help is named, and taken out and put back', async () => {
  const { page } = champion;
  const help = main().getByRole('region', { name: 'Help with objective 1' });
  await help.getByRole('button', { name: 'Look for help with objective 1' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/ask its headteacher before/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Name somebody else' }).click();
  await expect(help.getByLabel('School or team')).toBeFocused();
  await page.keyboard.type('Kestrel Reach School');
  await help.getByLabel('What they are good at').fill('Adaptive teaching');
  expect(await violationsOf(page)).toEqual([]);
  await help.getByRole('button', { name: 'Take away: Kestrel Reach School' }).click();
  await expect(help.getByLabel('School or team')).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(help.getByLabel('School or team')).toHaveValue('Kestrel Reach School');
  await allIsSaved(page);
});

test('the plan is saved in Word, with all of that in it', async () => {
  const { page, profile } = champion;
  await main().getByRole('link', { name: 'Preview and Word' }).click();
  const path = join(profile, 'plan.docx');
  await champion.answerDialogs({ save: path });
  await main().getByRole('button', { name: 'Save as Word' }).click();
  await expect(page.getByText('Saved as plan.docx').first()).toBeVisible();
  const text = squeezed(wordText(openWord(readFileSync(path))));
  for (const fact of [
    objective.replace(/\.$/, ''),
    action,
    '£60 · 2.5 h cover',
    'Pupils choose the scaffold themselves',
    'Modelling',
    'Rests on area for development 1',
    'Kestrel Reach School',
    'Adaptive teaching',
  ]) {
    expect(text).toContain(squeezed(fact));
  }
});

test('and goes home from the handover, where the lead finds it', async () => {
  const { page, profile } = champion;
  await page
    .getByRole('navigation', { name: 'Journey of this review' })
    .getByRole('link', { name: 'Handover' })
    .click();
  const home = join(profile, 'home.fieldfare');
  await champion.answerDialogs({ save: home });
  await page.getByRole('button', { name: 'Send your plan back' }).click();
  await expect(page.getByText('Saved as home.fieldfare.').first()).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  const lead = await startApp(leadProfile);
  try {
    await lead.answerDialogs({ open: home });
    await lead.ask('bundle.open', {});
    const { objectives } = await lead.ask('plan.read', { reviewId });
    expect(objectives).toMatchObject([
      {
        objective: { objective, help: [{ from: 'Kestrel Reach School' }] },
        actions: [{ action: { action, costPounds: 60, coverHours: 2.5 } }],
      },
    ]);
  } finally {
    await lead.quit();
  }
});
