// The main way by keyboard alone, from the start screen to a saved plan: keys are pressed and text is
// typed, nothing else; after every step the focus is where a person expects it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { ReviewId } from '../../src/shared/domain/ids.ts';
import { openWord, wordText } from '../documents/word-file.ts';
import { removeProfile, startApp, type RunningApp } from '../support/app.ts';
import { keyboardOf } from '../support/keyboard.ts';

test.describe.configure({ mode: 'serial', timeout: 180_000 });

let running: RunningApp;
let page: Page;

const { press, type, isOn, isOnHeading, tabTo, goTo, typeDate } = keyboardOf(() => page);

test.beforeAll(async () => {
  running = await startApp();
  ({ page } = running);
});

test.afterAll(async () => {
  await running.quit();
  removeProfile(running.profile);
});

test('from the start screen into the set-up', async () => {
  await press('Tab');
  await isOn('link', 'Skip to the page’s work');
  await press('Enter');
  await tabTo('link', 'New review', { most: 3 });
  await press('Enter');
  await isOnHeading('Which trust or partnership is this review part of?');
});

test('where and when', async () => {
  await tabTo('textbox', /^Trust or partnership/, { most: 2 });
  await type('Harbour Light Learning Trust');
  await press('Enter');

  await isOnHeading('Which school will be visited?');
  // What is missing is said, and one press leads to the field.
  await tabTo('textbox', 'Host school', { most: 2 });
  await press('Enter');
  await expect(page.getByRole('alert')).toBeFocused();
  await tabTo('link', 'Give the name of the school that will be visited.', { most: 1 });
  await press('Enter');
  await isOn('textbox', 'Host school');
  await type('Marsh Lane Primary School');
  await press('Enter');

  await isOnHeading('When is the visit, and how long is it?');
  await tabTo('radio', 'One day', { most: 3 });
  await tabTo('spinbutton', /^day/, { most: 2 });
  await typeDate('2026-10-28');
  await tabTo('button', /^Open the calendar/, { most: 2 });
  // A closed day: the nearest school days come next.
  await tabTo('button', 'Use Mon 2 Nov', { most: 3 });
  await press('Enter');
  await isOn('spinbutton', /^day/);
  await expect(page.getByRole('spinbutton', { name: /^month/ })).toHaveText('11');

  // The day after, from the calendar.
  await tabTo('button', /^Open the calendar/, { most: 3 });
  await press('Enter');
  await isOn('button', /^Monday 2 November 2026/);
  await press('ArrowRight');
  await press('Enter');
  await isOn('button', /^Open the calendar/);
  await tabTo('button', /School calendar/, { most: 2 });
  await press('Enter');
  await type('England, typical dates, 2026');
  await press('Enter');
  await isOn('button', /School calendar/);
  await tabTo('button', 'Continue', { most: 1 });
  await press('Enter');
});

test('what the school wants to know, and what is expected', async () => {
  await isOnHeading('What does the school want to know?');
  await tabTo('textbox', 'Enquiry question', { most: 1 });
  await type('To what extent do pupils write with the words they have been taught?');
  await tabTo('button', 'Continue', { most: 1 });
  await press('Enter');

  await isOnHeading('What do you expect to find?');
  await tabTo('button', 'Add the first hypothesis', { most: 2 });
  await press('Enter');
  await isOnHeading('What do you expect to find? Hypothesis 1');
  await tabTo('textbox', 'Hypothesis', { most: 1 });
  await type('Pupils say more than they write.');
  await tabTo('textbox', 'Why we think so', { most: 1 });
  await type('Pupils’ books in June.');
  await tabTo('textbox', 'What would disprove it', { most: 1 });
  await type('Long writing with taught words.');
  await tabTo('checkbox', 'Work scrutiny', { most: 6 });
  await press('Space');
  await tabTo('checkbox', 'Pupil panel', { most: 4 });
  await press('Space');
  await tabTo('button', 'Keep this hypothesis', { most: 40 });
  await press('Enter');
  await isOnHeading('What do you expect to find?');
  await expect(page.getByRole('main')).toContainText('2 sources');
  await tabTo('button', 'Continue', { most: 4 });
  await press('Enter');
});

test('who takes part', async () => {
  await isOnHeading('Who leads the review team?');
  await tabTo('textbox', 'Name', { most: 1 });
  await type('Ana Lowe');
  await tabTo('textbox', 'School', { most: 2 });
  await type('Hill Top Junior School');
  await press('Enter');

  await isOnHeading('Who else is on the review team?');
  await tabTo('button', 'Add a peer reviewer', { most: 1 });
  await press('Enter');
  await isOn('textbox', 'Name');
  await type('Ben Okoro');
  await tabTo('textbox', 'School', { most: 2 });
  await type('Hill Top Junior School');
  await press('Enter');

  await isOnHeading('Who is the improvement champion?');
  await tabTo('textbox', 'Name', { most: 1 });
  await type('Cy Marsh');
  await press('Enter');
  await isOnHeading('Who is the headteacher of the host school?');
  await tabTo('textbox', 'Name', { most: 1 });
  await type('Di Fenn');
  await press('Enter');
  await isOnHeading('Check your answers');
  await tabTo('button', 'Create the review', { most: 12 });
  await press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Marsh Lane Primary School');
});

test('notes, without leaving the box', async () => {
  // The first thing to do has the focus.
  await isOn('link', 'Go to capture');
  await press('Enter');
  const words = 'What you saw, heard, read or counted';
  await isOn('textbox', words);
  await tabTo('button', 'Ana Lowe', { most: 4, keys: 'Shift+Tab' });
  await press('Enter');
  await isOn('textbox', words);

  await press('Alt+T');
  await isOn('combobox', 'Activity');
  await type('work scr');
  await press('ArrowDown');
  await press('Enter');
  await press('Escape');
  await isOn('textbox', words);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Work scrutiny');

  await type('Nine of twelve books show the taught words, most of them in lists.');
  await press('Alt+I');
  await isOn('textbox', 'What I make of it');
  await type('They may have been copied.');
  await press('Alt+U');
  await isOn('textbox', /^Words somebody said/);
  await type('We did the words on Monday.');
  await press('Control+1');
  await press('Alt+A');
  await press('Alt+3');
  await press('Control+L');
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
  await type('curriculum');
  await press('ArrowDown');
  await press('Enter');
  await press('Escape');
  await isOn('textbox', /^Words somebody said/);
  await press('Control+Enter');
  await isOn('textbox', words);
  await expect(page.getByRole('textbox', { name: words })).toHaveValue('');
  await type('In three books a taught word stands in a sentence of the pupil’s own.');
  await press('Control+1');
  await press('Control+Enter');
  await expect(page.getByText('2 of 2')).toBeVisible();

  const [review] = await running.ask('review.list', {});
  const { notes } = await running.ask('evidence.list', { reviewId: ReviewId.parse(review?.id) });
  const first = notes.find(({ description }) => description.startsWith('Nine'));
  expect(first).toMatchObject({
    activityType: 'work-scrutiny',
    interpretation: 'They may have been copied.',
    quote: 'We did the words on Monday.',
    kind: 'development',
    sourceKind: 'read',
    links: [{ stance: 'supports' }],
  });
  expect(first?.lensTags).toHaveLength(1);
});

test('the list of notes', async () => {
  await press('Control+F');
  await isOn('searchbox', 'Search notes');
  await type('lists');
  await expect(page.getByText('1 note found')).toBeVisible();
  await press('ArrowDown');
  await isOn('row', /Nine of twelve/);
  await press('Enter');
  await isOn(
    'textbox',
    'What you saw, heard, read or counted',
    page.getByRole('region', { name: /^Changing the note/ }),
  );
  await press('End');
  await type(' Counted twice.');
  await press('Escape');
  await isOn('row', /Counted twice/);
  await press('F6');
  await isOn(
    'textbox',
    'What you saw, heard, read or counted',
    page.getByRole('region', { name: 'New note' }),
  );
});

test('a finding from the notes', async () => {
  await goTo('Findings');
  await isOnHeading('Findings');
  await tabTo('row', /./, { most: 9 });
  await press('Space');
  await press('ArrowDown');
  await press('Space');
  await expect(page.getByText('2 notes chosen')).toBeVisible();
  await press('m');
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeFocused();
  await press('ArrowDown');
  await isOn('option', 'New area for development');
  await press('Enter');
  await isOn('textbox', 'Heading of the new area for development');
  await type('Words in writing');
  await press('Enter');
  await isOn('link', 'Words in writing');
  await press('Enter');
  await isOnHeading('Area for development 1');
  await tabTo('textbox', 'The sentence agreed by the team', { most: 5 });
  await type('Pupils explain with taught words; few write with them yet.');
  await tabTo('checkbox', 'We looked for counter-evidence and found none', { most: 15 });
  await press('Space');
  await expect(page.getByRole('complementary')).toContainText('found none');
});

test('the host’s own look, and the plan of the day', async () => {
  await goTo('Self-review');
  await isOnHeading('Self-review');
  await tabTo('button', 'Begin with 12 prompts', { most: 9 });
  await press('Enter');
  await isOnHeading('Self-review');
  await expect(page.getByRole('button', { name: 'Start with the first prompt' })).toBeVisible();
  await tabTo('button', 'Start with the first prompt', { most: 9 });
  await press('Enter');
  await expect(page.getByText('Prompt 1 of 12')).toBeVisible();
  await tabTo('textbox', 'Evidence and reflections', { most: 9 });
  await type('Word lists in every classroom.');

  await goTo('Timetable');
  await isOnHeading('Timetable');
  await tabTo('button', /^Begin with “One day/, { most: 9 });
  await press('Enter');
  await expect(page.getByRole('button', { name: /^08:00–08:15 / })).toBeVisible();
  await tabTo('button', /^\d\d:\d\d–\d\d:\d\d /, { most: 15 });
  await press('Alt+ArrowDown');
  await isOn('button', /^08:05–08:20 /);
});

test('moved on the board, agreed, and told', async () => {
  await goTo('Evidence board');
  await isOnHeading('Evidence board');
  await tabTo('row', /Nine of twelve/, { most: 25 });
  await press('0');
  const unplaced = page.getByRole('grid', { name: 'Not yet placed' });
  await expect(unplaced.getByRole('row', { name: /Nine of twelve/ })).toBeVisible();
  await press('Control+z');
  await expect(unplaced.getByRole('row', { name: /Nine of twelve/ })).toBeHidden();

  await goTo('Moderation');
  await isOnHeading('Area for development 1');
  for (let person = 0; person < 2; person += 1) {
    await tabTo('checkbox', /I can stand behind this/, { most: 9 });
    await press('Space');
  }
  await tabTo('textbox', 'Why it is kept all the same', { most: 9 });
  await type('Two more classes are seen next week.');
  await tabTo('button', 'Mark agreed', { most: 9 });
  await press('Enter');
  await expect(page.getByRole('button', { name: 'Open it again' })).toBeVisible();

  await goTo('Feedback');
  await isOnHeading('Feedback');
  await tabTo('button', 'Prepare from the findings', { most: 9 });
  await press('Enter');
  await expect(page.getByRole('listitem', { name: 'Point 1', exact: true })).toBeVisible();
  await tabTo('link', 'Present', { most: 9, keys: 'Shift+Tab' });
  await press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible();
  await press('ArrowRight');
  await press('Escape');
  await expect(page.getByRole('heading', { level: 1, name: 'Feedback' })).toBeVisible();

  await running.answerDialogs({ save: join(running.profile, 'check.docx') });
  await goTo('Factual check');
  await isOnHeading('Factual check');
  await tabTo('button', 'Save as a Word document', { most: 9 });
  await press('Enter');
  await expect(page.getByText('Saved as check.docx.')).toBeVisible();
  await tabTo('button', 'Close the factual check', { most: 25 });
  await press('Enter');
  await expect(page.getByText('The factual check is closed.')).toBeVisible();
});

test('the plan that answers it', async () => {
  await goTo('Action plan');
  await isOnHeading('Action plan');
  await tabTo('button', /^Write an objective/, { most: 4 });
  await press('Enter');
  await isOn('textbox', 'Objective');
  await type('By June 2027 pupils in Years 3 to 6 write with the words they are taught.');
  await press('Alt+N');
  await isOn('textbox', 'Action');
  await type('Choose six words for each unit and come back to them each week.');
  await tabTo('combobox', 'Lead', { most: 3 });
  await type('English leader');
  await press('Tab');
  await tabTo('spinbutton', 'day, Due by', { most: 8 });
  await typeDate('2027-02-15');
  await tabTo('button', 'Use Fri 12 Feb', { most: 4 });
  await press('Enter');
  await isOn('spinbutton', 'day, Due by');
  await tabTo('textbox', 'What will be counted or seen', { most: 6 });
  await type('Taught words in a sample of twelve books');
  await press('Escape');
  await isOn('button', /^1\.1 Choose six words/);
});

test('the plan as a Word file', async () => {
  const path = join(running.profile, 'plan.docx');
  await running.answerDialogs({ save: path });
  await goTo('Plan in Word');
  // The buttons work once the pages are there; a person sees that before going on.
  await expect(page.getByRole('button', { name: 'Save as Word' })).toBeEnabled();
  await isOnHeading('Plan in Word');
  await tabTo('button', 'Save as Word', { most: 4 });
  await press('Enter');
  await expect(page.getByText('Saved as plan.docx').first()).toBeVisible();
  await isOn('button', 'Save as Word');
  const text = wordText(openWord(readFileSync(path)));
  for (const fact of [
    'Choose six words for each unit',
    'English leader',
    'Taught words in a sample',
    'Pupils explain with taught words',
  ]) {
    expect(text).toContain(fact);
  }
  expect(running.complaints).toEqual([]);
});

test('the review as a file, and opened again', async () => {
  const path = join(running.profile, 'review.json');
  await running.answerDialogs({ save: path, open: path });
  await goTo('Overview');
  await expect(page).toHaveURL(/\/review\/[0-9A-Z]+$/);
  await tabTo('button', 'Save a review file', { most: 40 });
  await press('Enter');
  await expect.poll(() => existsSync(path)).toBe(true);
  const saved = JSON.parse(readFileSync(path, 'utf8')) as { format: string };
  expect(saved.format).toBe('fieldfare-review');
  await tabTo('link', 'Fieldfare: All reviews', { most: 40, keys: 'Shift+Tab' });
  await press('Enter');
  await isOnHeading('Your reviews');
  await tabTo('button', 'Open a review file', { most: 20 });
  await press('Enter');
  // The same review is here already, so it is only opened.
  await expect(page).toHaveURL(/\/review\/[0-9A-Z]+/);
});
