// Prompts beside the note box while one types, and the screens where forms are changed, as a person
// uses them: by keys while writing, by mouse while preparing.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { paths } from '../../src/renderer/api/paths.ts';
import { ReviewId } from '../../src/shared/domain/ids.ts';
import { removeProfile, startApp, type RunningApp } from '../support/app.ts';

let running: RunningApp;
let id: ReviewId;

test.beforeAll(async () => {
  running = await startApp();
  const { reviewId } = await running.ask('review-file.open-sample', {});
  id = ReviewId.parse(reviewId);
});
test.afterAll(async () => {
  await running.quit();
  removeProfile(running.profile);
});

// One goes on where the one before it ended.
test.describe.configure({ mode: 'serial' });

const go = (path: string) =>
  running.page.evaluate((address) => {
    location.hash = `#${address}`;
  }, path);

const newest = async () =>
  (await running.ask('evidence.list', { reviewId: id, limit: 1 })).notes[0];

test('prompts come with the activity, move and are answered by keys, and never take the typing', async () => {
  const { page } = running;
  await go(paths.capture(id));
  const box = page.getByRole('textbox', { name: 'What you saw, heard, read or counted' });
  await expect(box).toBeFocused();
  await expect(page.getByText('its form stands here while you write')).toBeVisible();
  await page.keyboard.press('Alt+t');
  await page.keyboard.type('Work scru');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Back to the note' }).click();
  const prompts = page.getByRole('region', { name: 'Prompts', exact: true });
  await expect(prompts.getByText('Agree the sample by rule')).toBeVisible();

  await box.focus();
  await page.keyboard.type('Six bo');
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.type('oks.');
  await expect(box).toHaveValue('Six books.');
  await expect(prompts.getByRole('button', { name: 'Books read', expanded: true })).toBeVisible();

  await page.keyboard.press('Alt+Enter');
  await expect(prompts.getByRole('textbox', { name: 'How many', exact: true })).toBeFocused();
  await page.keyboard.type('6');
  await page.keyboard.press('Tab');
  await page.keyboard.type('24');
  await page.keyboard.press('Escape');
  await expect(box).toBeFocused();

  await page.keyboard.press('Alt+j');
  await expect(box).toHaveValue('Six books.\nBooks read, of how many there are: ');
  await page.keyboard.type('as agreed');
  await expect(box).toHaveValue('Six books.\nBooks read, of how many there are: as agreed');

  await page.keyboard.press('Alt+p');
  await expect(prompts).toBeHidden();
  await expect(box).toBeFocused();
  await page.keyboard.press('Alt+p');
  await expect(prompts).toBeVisible();

  await page.keyboard.press('Control+Enter');
  await expect(box).toHaveValue('');
  await expect
    .poll(async () => (await newest())?.answers)
    .toMatchObject({
      'work-scrutiny/books': { kind: 'count', count: 6, of: 24, unit: 'books' },
    });
  await expect(page.getByText('From the form: Books read')).toBeVisible();
});

test('questions are offered by hypothesis, and a note can be answers alone', async () => {
  const { page } = running;
  const prompts = page.getByRole('region', { name: 'Prompts', exact: true });
  await prompts.getByRole('button', { name: /Questions for/ }).click();
  await page.getByRole('option', { name: /^H2/ }).click();
  await expect(prompts.getByText(/Fits the words/)).toBeVisible();

  await prompts.getByRole('button', { name: 'Pupils with SEND work towards' }).click();
  await prompts.getByText('In part', { exact: true }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Enter');
  await expect
    .poll(async () => (await newest())?.description)
    .toBe('Pupils with SEND work towards the same idea: In part');
});

test('a filed answer is changed in its note', async () => {
  const { page } = running;
  await page
    .getByRole('button', { name: /^Change the note of/ })
    .first()
    .click();
  const region = page.getByRole('region', { name: 'From the form' });
  await region.getByText('Not seen', { exact: true }).click();
  await page.keyboard.press('Escape');
  await expect
    .poll(async () => Object.values((await newest())?.answers ?? {}))
    .toEqual([expect.objectContaining({ found: 'not-seen' })]);
});

test('a form is changed for the review, with its preview, and set back', async () => {
  const { page } = running;
  await go(paths.forms(id));
  await page.getByRole('link', { name: 'Work scrutiny' }).click();
  const preview = page.getByRole('complementary', { name: 'As it stands beside the note' });
  await page.getByRole('button', { name: 'Add a prompt' }).click();
  await page.getByRole('textbox', { name: 'What is asked or looked for' }).fill('Maps are used');
  await page.getByRole('button', { name: /Kind of answer/ }).click();
  await page.getByRole('option', { name: 'Something to look for' }).click();
  await expect(preview.getByRole('button', { name: 'Maps are used' })).toBeVisible();
  await expect(page.getByText(/Changed in this review · Version 2026-11\+/)).toBeVisible();

  const up = page.getByRole('button', { name: 'Move up: Maps are used' });
  await up.focus();
  for (let step = 0; step < 13; step += 1) {
    await page.keyboard.press('Enter');
    await expect(page.getByText(`Maps are used: now ${13 - step} of 14`)).toBeAttached();
  }
  await expect(up).toBeFocused();
  await expect(preview.getByRole('button').nth(2)).toHaveText('Maps are used');

  await page
    .getByRole('button', { name: 'How the sample was chosen', exact: true })
    .first()
    .click();
  await page.getByRole('button', { name: 'Hide: How the sample was chosen' }).click();
  await expect(
    preview.getByRole('button', { name: 'How the sample was chosen', exact: true }),
  ).toHaveCount(0);

  const file = join(mkdtempSync(join(tmpdir(), 'fieldfare-form-')), 'form.json');
  await running.answerDialogs({ save: file, open: file });
  await page.getByRole('button', { name: 'Save as a file' }).click();
  await expect(page.getByText('Saved as form.json')).toBeVisible();
  await page.getByRole('button', { name: 'Set back to the original' }).click();
  await expect(preview.getByRole('button', { name: 'Maps are used' })).toHaveCount(0);

  await go(paths.forms(id));
  await page.getByRole('button', { name: 'Open a form from a file' }).click();
  await expect(preview.getByRole('button', { name: 'Maps are used' })).toBeVisible();
  expect(running.complaints).toEqual([]);
});

test('a question is added to a bank', async () => {
  const { page } = running;
  await go(paths.questionBank(id, 'pupils'));
  await page.getByRole('button', { name: 'Add a question' }).click();
  await page.getByRole('textbox', { name: 'Question', exact: true }).fill('What is a map for?');
  const preview = page.getByRole('complementary', { name: 'As it stands beside the note' });
  await expect(preview.getByText('What is a map for?')).toBeVisible();
  expect(running.complaints).toEqual([]);
});

test('the slot that is on now is offered quietly and taken by one key', async () => {
  const { page } = running;
  // A morning of its own: no hour of the real day, and no midnight, comes into it.
  await page.clock.setFixedTime(new Date('2031-01-15T10:10:00'));
  const { people, hypotheses } = await running.ask('review.overview', { reviewId: id });
  const writer = people.find(({ teamRoles }) => teamRoles.includes('lead-reviewer'))!;
  await running.ask('review.write-as', { reviewId: id, personId: writer.id });
  const { dayId } = await running.ask('day.add', { reviewId: id, on: '2031-01-15' });
  const { strandId } = await running.ask('slot.add', {
    reviewId: id,
    dayId,
    time: { start: '10:00', end: '10:40' },
    title: 'Panels',
    kind: 'evidence',
    activityType: 'pupil-panel',
  });
  await running.ask('strand.change', {
    reviewId: id,
    strandId,
    change: {
      place: 'Room 3',
      title: 'Year 4',
      reviewerIds: [writer.id],
      hypothesisIds: [hypotheses[0]!.id],
    },
  });

  await go(paths.capture(id));
  const bar = page.getByRole('region', { name: 'The plan of the day' });
  await expect(bar.getByText('Now: Pupil panel, Year 4, Room 3')).toBeVisible();
  await expect(bar.getByText('30 min left')).toBeVisible();
  await bar.getByRole('button', { name: 'Hide time left' }).click();
  await expect(bar.getByText(/min left/)).toBeHidden();
  await bar.getByRole('button', { name: 'Show time left' }).click();

  // Words in the box keep the activity they were written in.
  const box = page.getByRole('textbox', { name: 'What you saw, heard, read or counted' });
  await box.fill('Still about the books.');
  await page.keyboard.press('Alt+k');
  await expect(bar.getByText('From your next note: Pupil panel')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Work scrutiny');
  await expect(box).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pupil panel');
  await expect(bar.getByText('In this session: Pupil panel, Year 4, Room 3')).toBeVisible();
  await expect.poll(async () => (await newest())?.activityType).toBe('work-scrutiny');

  const prompts = page.getByRole('region', { name: 'Prompts', exact: true });
  await expect(prompts.getByRole('button', { name: /This session: H1/ })).toBeVisible();
  await page.keyboard.type('Six pupils spoke of their maps.');
  await page.keyboard.press('Control+Enter');
  await expect
    .poll(async () => (await newest())?.description)
    .toBe('Six pupils spoke of their maps.');
  const note = await newest();
  expect(note).toMatchObject({ activityType: 'pupil-panel', place: 'Room 3' });
  expect(note?.sessionRef).not.toBeNull();
  expect(running.complaints).toEqual([]);
});
