// The catch-up with the keyboard alone: from a number of the grid to its notes and back, on to the
// note in Capture; what is missing is said, and what a colleague files is counted at once.
import { expect, test } from '@playwright/test';
import { paths } from '../../src/renderer/api/paths.ts';
import { EvidenceId, ReviewId, type HypothesisId } from '../../src/shared/domain/ids.ts';
import { ulid } from 'ulid';
import { removeProfile, startApp, type RunningApp } from '../support/app.ts';
import { noteOf } from '../support/notes.ts';

test.describe.configure({ mode: 'serial', timeout: 120_000 });

let running: RunningApp;
let id: ReviewId;
let fifth: HypothesisId;
const main = () => running.page.getByRole('main');
const focused = () => running.page.locator(':focus');
const list = (name: string | RegExp) => main().getByRole('region', { name });

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

test('the sample has two strong hypotheses, no gap, and four with two sides', async () => {
  await show(paths.review(id));
  await running.page.getByRole('link', { name: 'Visit' }).first().click();
  // The overview has a link to the team's catch-ups of the file as well.
  await running.page.getByRole('link', { name: 'Catch-up', exact: true }).click();
  await expect(main().getByRole('heading', { level: 1, name: 'Catch-up' })).toBeVisible();
  await expect(list('Strong so far').getByRole('listitem')).toHaveCount(2);
  await expect(list(/^Thin/).getByRole('listitem')).toHaveCount(0);
  await expect(list('Contested').getByRole('listitem')).toHaveCount(4);
});

test('a number opens its notes, and gives the focus back', async () => {
  const { page } = running;
  await main().getByRole('button', { name: 'H1, All: 27 notes' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(focused()).toHaveAccessibleName(/^H1, Classrooms: 12 notes/);
  await page.keyboard.press('ArrowDown');
  await expect(focused()).toHaveAccessibleName(/^H2, Classrooms: 12 notes/);
  await page.keyboard.press('Enter');
  await expect(focused()).toHaveText('For and against: H2');
  await expect(main().getByRole('status')).toContainText('Only Classrooms: 12 notes');
  const shown = list(/Supports|Challenges|Neutral/).getByRole('listitem');
  await expect(shown).toHaveCount(12);
  await main().getByRole('button', { name: 'Back to the table' }).press('Enter');
  await expect(focused()).toHaveAccessibleName(/^H2, Classrooms: 12 notes/);
});

test('source and reviewer in one view: who has looked, who has not, and the holes in words', async () => {
  await main().getByRole('radio', { name: 'By source and reviewer' }).press(' ');
  const row = main().getByRole('row', { name: /^H1/ });
  await expect(
    row.getByRole('cell', { name: /By .+, \d+ notes?.*\. Not yet: / }).first(),
  ).toBeVisible();
  await expect(main().getByRole('heading', { name: 'Nobody has looked yet' })).toBeVisible();
  await expect(
    main()
      .getByText(/^Nobody has .* (H\d); (next chance|no time)/)
      .first(),
  ).toBeVisible();
  await main().getByRole('radio', { name: 'By kind of source' }).press(' ');
});

test('a note is opened where it was written', async () => {
  await main().getByRole('radio', { name: 'H3' }).press(' ');
  await expect(main().getByRole('heading', { name: 'For and against: H3' })).toBeVisible();
  const note = list(/Challenges/)
    .getByRole('listitem')
    .first();
  const text = await note.getByRole('paragraph').first().innerText();
  await note.getByRole('link').press('Enter');
  await expect(main().getByRole('heading', { level: 1 })).not.toHaveText('Catch-up');
  await expect(focused()).toContainText(text.slice(0, 60));
});

test('a hypothesis without notes is the first thin one, and closes as notes come', async () => {
  const added = await running.ask('hypothesis.add', {
    reviewId: id,
    statement: 'Parents can say what their children learn in history.',
  });
  fifth = added.hypothesisId;
  await running.ask('hypothesis.change', {
    reviewId: id,
    hypothesisId: fifth,
    change: { sourcesNeeded: ['parent-conversation', 'survey-results'] },
  });
  await show(paths.catchUp(id));
  const thin = list(/^Thin/).getByRole('listitem').filter({ hasText: 'H5' });
  await expect(thin).toContainText('Nothing yet.');
  await expect(thin).toContainText('No note yet from parent conversation and survey results.');
  const row = main().getByRole('row', { name: /^H5/ });
  await expect(row.getByRole('cell', { name: 'none parent conversation' })).toBeVisible();

  await running.ask('evidence.file', {
    reviewId: id,
    noteId: EvidenceId.parse(ulid()),
    takenAt: '2026-10-08T12:55',
    content: noteOf({
      activityType: 'parent-conversation',
      description: 'Two parents at the gate named the topic.',
      links: [{ hypothesisId: fifth, stance: 'supports' }],
    }),
  });
  await expect(row.getByRole('button', { name: 'H5, Families: 1 note' })).toBeVisible();
  await expect(thin).toContainText('No note yet from survey results.');
});

test('a review with neither hypotheses nor notes says what belongs here', async () => {
  const { hypotheses } = await running.ask('review.overview', { reviewId: id });
  for (const { id: hypothesisId } of hypotheses) {
    await running.ask('hypothesis.move-to-bin', { reviewId: id, hypothesisId });
  }
  await expect(main().getByRole('heading', { name: 'No hypotheses yet' })).toBeVisible();
  await main().getByRole('link', { name: 'Write the hypotheses' }).press('Enter');
  await expect(main().getByRole('heading', { level: 1 })).toHaveText(/hypotheses/);
  expect(running.complaints).toEqual([]);
});
