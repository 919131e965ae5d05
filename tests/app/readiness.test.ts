// The afternoon the phone rings: from the start screen to what is known, who can speak, the checklist
// and the papers, by mouse and by keyboard, with a stopwatch.
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { paths } from '../../src/renderer/api/paths.ts';
import { ReviewId } from '../../src/shared/domain/ids.ts';
import { violationsOf } from '../support/axe.ts';
import { removeProfile, startApp, type RunningApp } from '../support/app.ts';

let running: RunningApp;
let id: ReviewId;
const out = mkdtempSync(join(tmpdir(), 'fieldfare-readiness-'));

test.beforeAll(async () => {
  running = await startApp();
  const { reviewId } = await running.ask('review-file.open-sample', {});
  id = ReviewId.parse(reviewId);
});

test.afterAll(async () => {
  await running.quit();
  removeProfile(running.profile);
});

const main = () => running.page.getByRole('main');
const title = (name: string | RegExp) => main().getByRole('heading', { level: 1, name });
const search = () => main().getByRole('searchbox', { name: /Search findings, actions, people/ });
const results = () => main().getByRole('list', { name: 'What was found' });

async function show(path: string): Promise<void> {
  await running.page.evaluate((address) => {
    location.hash = `#${address}`;
  }, path);
}

async function expectAccessible(): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await running.ask('settings.change', { theme });
    expect(await violationsOf(running.page), theme).toEqual([]);
  }
  await running.page.emulateMedia({ forcedColors: 'active' });
  expect(await violationsOf(running.page), 'forced colours').toEqual([]);
  await running.page.emulateMedia({ forcedColors: 'none' });
  await running.ask('settings.change', { theme: 'light' });
}

test('the start screen leads to what the school knows', async () => {
  await show(paths.start());
  await main().getByRole('link', { name: 'Readiness: Larkfield Primary School' }).click();
  await expect(title('Readiness')).toBeVisible();
  const row = main().getByRole('row', { name: /^Inclusion/ });
  await expect(row).toContainText('1 area for development');
  await expect(row).toContainText('30 notes');
  await expect(row).toContainText('SENCO');
  await expect(main().getByRole('row', { name: /^Sixth form/ })).toContainText('Not looked at');
  // Safeguarding is a signpost and nothing else.
  await expect(main()).toContainText('Nothing about safeguarding is collected');
  await expectAccessible();
});

test('one area says what, how, how old, who, and what is open', async () => {
  const { page } = running;
  await main().getByRole('link', { name: 'Inclusion', exact: true }).click();
  await expect(title('Inclusion')).toBeVisible();
  await expect(main().getByRole('region', { name: 'What we know' })).toContainText(
    'Rests on 8 notes from 6 ways of looking',
  );
  await expect(
    main().getByRole('region', { name: 'What we did, and what changed' }).getByRole('row'),
  ).toHaveCount(4);
  const who = main().getByRole('region', { name: 'Who can speak to it' });
  await expect(who.getByRole('listitem').filter({ hasText: /^SENCO/ })).toContainText(
    'leads action 1.2',
  );
  await who.getByRole('button', { name: 'Add somebody' }).click();
  const dialog = page.getByRole('dialog', { name: /Who else can speak/ });
  await dialog.getByRole('button', { name: 'Add them' }).click();
  await expect(dialog).toContainText('Say who it is');
  await dialog.getByRole('textbox', { name: /Role, or name/ }).fill('Attendance officer');
  await dialog.getByRole('textbox', { name: /What they can tell/ }).fill('rings families first');
  await dialog.getByRole('button', { name: 'Add them' }).click();
  await expect(dialog).toHaveCount(0);
  const added = who.getByRole('listitem').filter({ hasText: 'Attendance officer' });
  await expect(added).toContainText('rings families first');
  await expectAccessible();

  await added.getByRole('button', { name: 'Remove Attendance officer' }).click();
  await expect(added).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(added).toBeVisible();
  await added.getByRole('button', { name: 'Change Attendance officer' }).click();
  const change = page.getByRole('dialog', { name: 'What they can tell' });
  await change.getByRole('textbox', { name: /What they can tell/ }).fill('keeps the figures');
  await change.getByRole('button', { name: 'Keep the change' }).click();
  await expect(added).toContainText('keeps the figures');
});

test('a gap leads to where it is closed, and a finding without an area is named', async () => {
  const findings = await running.ask('finding.list', { reviewId: id });
  const { finding } = findings[0]!;
  await running.ask('finding.change', {
    reviewId: id,
    findingId: finding.id,
    change: { lensTags: [] },
  });
  await show(paths.readiness(id));
  await expect(main()).toContainText('One finding is linked to no area');
  await main().getByRole('link', { name: finding.heading }).click();
  await expect(title(/^Strength 1/)).toBeVisible();
  await running.ask('finding.change', {
    reviewId: id,
    findingId: finding.id,
    change: { lensTags: finding.lensTags },
  });
  await show(paths.readinessArea(id, 'ofsted-2025/sixth-form'));
  const open = main().getByRole('list', { name: 'What is still open' });
  await expect(open).toContainText('The reviews did not look here');
  await open.getByRole('link').click();
  await expect(title('Findings')).toBeVisible();
});

test('the checklist is ticked by keyboard with who and when', async () => {
  const { page } = running;
  await show(paths.readinessChecklist(id));
  await expect(title('When the phone rings')).toBeVisible();
  await main().getByRole('textbox', { name: 'Ticked by' }).fill('Ruth Tansley');
  const line = main()
    .getByRole('listitem')
    .filter({ hasText: 'Put the planning call in the diary' });
  await line.getByRole('checkbox').focus();
  await page.keyboard.press(' ');
  await expect(line).toContainText(/Ticked by Ruth Tansley, \w{3} \d/);
  await expect(main().getByRole('status').filter({ hasText: '1 of' })).toBeVisible();
  await line.getByRole('button', { name: /Add a note/ }).press('Enter');
  await page.keyboard.type('Library, 14:30');
  await expect
    .poll(async () => (await running.ask('readiness.own', { reviewId: id })).notes)
    .toEqual({ 'planning-call': 'Library, 14:30' });
  await expectAccessible();
  await main().getByRole('button', { name: 'Untick all' }).click();
  await expect(main()).toContainText('0 of 29 done');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(main()).toContainText('1 of 29 done');
});

test('a card for one colleague, all cards, and the summary are saved as Word', async () => {
  await show(paths.readinessPeople(id));
  await expect(title('People and cards')).toBeVisible();
  await main()
    .getByRole('button', { name: /^SENCO/ })
    .click();
  await expect(main()).toContainText('What they may be asked');
  await expectAccessible();
  const save = async (name: string, file: string): Promise<void> => {
    const path = join(out, file);
    await running.answerDialogs({ save: path });
    await running.page.getByRole('button', { name }).click();
    await expect(running.page.getByText(`Saved as ${file}`)).toBeVisible();
    expect(existsSync(path)).toBe(true);
  };
  await save('Save the card for SENCO as Word', 'senco.docx');
  await save('Save all cards as Word', 'cards.docx');
  await show(paths.readiness(id));
  await save('Save the summary as Word', 'summary.docx');
});

/** What is asked for on the day, what a head would type, and where it stands. */
const wanted: readonly [string, RegExp | string][] = [
  ['senco', /People and cards/],
  ['scaffold outline', 'Action plan'],
  ['talk to the page', /^Area for development 1/],
  ['attendance and behaviour', 'Attendance and behaviour'],
  ['summary what we know', /Documents/],
  ['90-day', '90-day review'],
];

test('everything needed is found in under a minute, by typing alone', async () => {
  const { page } = running;
  await show(paths.readiness(id));
  await expect(title('Readiness')).toBeVisible();
  const began = Date.now();
  for (const [words, place] of wanted) {
    await show(paths.readiness(id));
    await expect(title('Readiness')).toBeVisible();
    await search().fill(words);
    await expect(results().getByRole('link').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(title(place)).toBeVisible();
  }
  expect(Date.now() - began).toBeLessThan(60_000);
});

test('what is not there is said, and a result can be pressed', async () => {
  await show(paths.readiness(id));
  await search().fill('zebra crossing');
  await expect(main().getByRole('status').filter({ hasText: 'zebra crossing' })).toBeVisible();
  await search().fill('rewind');
  await expect(results()).toBeVisible();
  await expectAccessible();
  await results().getByRole('link').first().click();
  await expect(title('Readiness')).toHaveCount(0);
});

test('nothing complains', () => {
  expect(running.complaints).toEqual([]);
});
