// Two colleagues with a laptop each, two windows on two profiles: both capture apart, exchange their
// bundles by the screen, and then see the same.
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { paths } from '../../src/renderer/api/paths.ts';
import { ReviewId, type PersonId } from '../../src/shared/domain/ids.ts';
import { violationsOf } from '../support/axe.ts';
import { newProfile, removeProfile, startApp, type RunningApp } from '../support/app.ts';
import { newNoteId, noteOf } from '../support/notes.ts';

let lead: RunningApp;
let colleague: RunningApp;
/** For the end: also the one that started when the other did not. */
const started: RunningApp[] = [];
const folder = newProfile();

// The second test opens half of what the first has saved.
test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(240_000);
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
  removeProfile(folder);
});

async function show({ page }: RunningApp, path: string): Promise<void> {
  await page.evaluate((address) => {
    location.hash = `#${address}`;
  }, path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

async function saveBundle(running: RunningApp, reviewId: ReviewId, path: string): Promise<void> {
  await running.answerDialogs({ save: path });
  await show(running, paths.share(reviewId));
  await running.page.getByRole('button', { name: 'Save a bundle' }).click();
  // The lock takes about a second on purpose, and the word of the last bundle may still be there.
  await expect
    .poll(() => statSync(path, { throwIfNoEntry: false })?.size ?? 0, { timeout: 30_000 })
    .toBeGreaterThan(1_000);
  await expect(running.page.getByText(/^Saved as /)).toBeVisible();
}

const wordsOf = ({ page }: RunningApp) =>
  page.getByRole('list', { name: 'The words, in order' }).getByRole('listitem').allInnerTexts();

const mainText = async ({ page }: RunningApp): Promise<string> =>
  (await page.getByRole('main').innerText()).replaceAll(/\s+/g, ' ');

test('capture on both, exchange, same screens', async () => {
  test.setTimeout(300_000);
  const sample = await lead.ask('review-file.open-sample', {});
  const reviewId = ReviewId.parse(sample.reviewId);
  const { people } = await lead.ask('review.overview', { reviewId });
  const reviewers = people.filter(({ teamRoles }) =>
    teamRoles.some((role) => role.includes('reviewer')),
  );
  const [ana, ben] = [reviewers[0]!, reviewers[1]!];
  const findings = await lead.ask('finding.list', { reviewId });
  const findingId = findings[0]!.finding.id;
  const before = findings[0]!.finding.wording;

  const fileNotes = async (running: RunningApp, personId: PersonId, words: readonly string[]) => {
    await running.ask('review.write-as', { reviewId, personId });
    for (const description of words) {
      const content = noteOf({ description, activityType: 'lesson-visit' });
      const note = { noteId: newNoteId(), content, takenAt: '2026-10-08T10:15' };
      await running.ask('evidence.file', { reviewId, ...note });
    }
  };

  await lead.ask('review.write-as', { reviewId, personId: ana.id });
  const first = join(folder, 'from the lead.fieldfare');
  await saveBundle(lead, reviewId, first);
  const words = await wordsOf(lead);
  expect(words).toHaveLength(4);
  expect(await violationsOf(lead.page)).toEqual([]);

  // The colleague's first bundle makes the review: from the start screen, with a slip in the words.
  const { page } = colleague;
  await colleague.answerDialogs({ open: first });
  await page.getByRole('button', { name: 'Open a review file' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/from the lead\.fieldfare/)).toBeVisible();
  await dialog.getByLabel('The words').fill(words.toReversed().join(' '));
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(/These words do not open it/)).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await dialog.getByLabel('The words').fill(words.join(' ').toUpperCase());
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(/is now on this laptop/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Go to the review' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  // Apart: notes of each, and the same finding worded by both.
  await fileNotes(lead, ana.id, ['The lead saw one thing.', 'The lead saw another.']);
  await fileNotes(colleague, ben.id, ['The colleague heard a third.']);
  const wording = (change: string) => ({ reviewId, findingId, change: { wording: change } });
  await lead.ask('finding.change', wording(`Firstly: ${before}`));
  await colleague.ask('finding.change', wording(`${before} Lastly so.`));

  // Exchange, both ways, by the screen; the words are known by now.
  const second = join(folder, 'from the colleague.fieldfare');
  await saveBundle(colleague, reviewId, second);
  expect(await wordsOf(colleague)).toEqual(words);
  await lead.answerDialogs({ open: second });
  await lead.page.getByRole('button', { name: 'Open a colleague’s bundle' }).click();
  const came = lead.page.getByRole('status').filter({ hasText: `In from ${ben.name}` });
  await expect(came.getByText('1 new note')).toBeVisible();
  await expect(came.getByText('1 finding changed')).toBeVisible();
  await expect(lead.page.getByText(`You took in the bundle of ${ben.name}`)).toBeVisible();
  expect(await violationsOf(lead.page)).toEqual([]);
  const third = join(folder, 'from the lead again.fieldfare');
  await saveBundle(lead, reviewId, third);
  await colleague.answerDialogs({ open: third });
  await page.getByRole('button', { name: 'Open a colleague’s bundle' }).click();
  await expect(
    page.getByRole('status').filter({ hasText: 'In from' }).getByText('2 new notes'),
  ).toBeVisible();

  // Same screens.
  const both = [lead, colleague] as const;
  for (const running of both) await running.ask('review.write-as', { reviewId, personId: ana.id });
  for (const path of [
    paths.review(reviewId),
    paths.findings(reviewId),
    paths.finding(reviewId, findingId),
    paths.plan(reviewId),
    paths.capture(reviewId),
  ]) {
    for (const running of both) await show(running, path);
    await page.waitForTimeout(500);
    expect(await mainText(colleague), path).toBe(await mainText(lead));
  }
  const merged = await colleague.ask('finding.list', { reviewId });
  expect(merged.find(({ finding }) => finding.id === findingId)?.finding.wording).toBe(
    `Firstly: ${before} Lastly so.`,
  );
  const { notes } = await colleague.ask('evidence.list', { reviewId, limit: 5_000 });
  expect(notes).toHaveLength(99);
  for (const running of both) expect(running.complaints).toEqual([]);
});

test('a bundle that did not arrive whole says so and changes nothing', async () => {
  const [review] = await colleague.ask('review.list', {});
  const reviewId = ReviewId.parse(review?.id);
  const whole = readFileSync(join(folder, 'from the lead again.fieldfare'));
  const half = join(folder, 'half.fieldfare');
  writeFileSync(half, whole.subarray(0, Math.floor(whole.length / 2)));
  await show(colleague, paths.share(reviewId));
  await colleague.answerDialogs({ open: half });
  await colleague.page.getByRole('button', { name: 'Open a colleague’s bundle' }).click();
  // The word of the last saved bundle may still be up beside it.
  await expect(
    colleague.page.getByRole('alert').filter({ hasText: 'did not arrive whole' }),
  ).toBeVisible();
  expect(await violationsOf(colleague.page)).toEqual([]);
  const { notes } = await colleague.ask('evidence.list', { reviewId, limit: 5_000 });
  expect(notes).toHaveLength(99);
});
