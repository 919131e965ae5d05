// From an empty laptop to an action plan in Word and on to a second laptop, as a person with a mouse
// does it: every step on the screen, what is stored read beside it.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { formatShortDate } from '../../src/shared/domain/dates.ts';
import { ReviewId } from '../../src/shared/domain/ids.ts';
import { openWord, paragraphsOf, squeezed, tablesOf, wordText } from '../documents/word-file.ts';
import { newProfile, removeProfile, startApp, type RunningApp } from '../support/app.ts';
import { violationsOf } from '../support/axe.ts';
import { allIsSaved, choose, pickByWords, typeDate } from '../support/on-screen.ts';

test.describe.configure({ mode: 'serial', timeout: 180_000 });

const host = 'Marsh Lane Primary School';
const otherSchool = 'Hill Top Junior School';
const question = 'To what extent do pupils write with the words they have been taught?';
const hypothesis = 'Pupils say more than they write.';
const wording = 'Pupils explain with the words they were taught; few of them write with them yet.';
const objective = 'By June 2027 pupils in Years 3 to 6 write with the words they are taught.';
const action = 'Improve the vocabulary work in writing lessons.';
const measure = 'Taught words in a sample of twelve books';

let running: RunningApp;
let reviewId: ReviewId;

/** Checked in passing, in light: what tests/app/accessibility.test.ts does not meet. */
async function axe(where: string): Promise<void> {
  expect(await violationsOf(running.page), where).toEqual([]);
}

const main = () => running.page.getByRole('main');
const press = (name: string | RegExp) => main().getByRole('button', { name }).click();
const isAsked = (title: string) =>
  expect(running.page.getByRole('heading', { level: 1, name: title })).toBeVisible();
const goOn = () => press('Continue');
/** The lines of the list of notes; the tags of its filters are lines as well. */
const filedNotes = () =>
  main()
    .getByRole('region', { name: 'Notes' })
    .getByRole('row')
    .filter({ has: running.page.getByRole('button', { name: /^Change the note/ }) });

test.beforeAll(async () => {
  running = await startApp();
  await running.ask('settings.change', { theme: 'light' });
});

test.afterAll(async () => {
  await running.quit();
  removeProfile(running.profile);
});

test('the first start offers three ways to begin and no account', async () => {
  const { page } = running;
  await isAsked('Welcome to Fieldfare');
  const ways = page.getByRole('list', { name: 'Ways to begin' });
  await expect(ways.getByRole('link', { name: 'New review' })).toBeVisible();
  await expect(ways.getByRole('button', { name: 'Open a review file' })).toBeVisible();
  await expect(ways.getByRole('button', { name: 'Try the sample review' })).toBeVisible();
  await axe('first start');
  await ways.getByRole('link', { name: 'New review' }).click();
  await isAsked('Which trust or partnership is this review part of?');
});

test('the set-up asks for the school and a school day', async () => {
  const { page } = running;
  await main().getByLabel('Trust or partnership').fill('Harbour Light Learning Trust');
  await goOn();

  await isAsked('Which school will be visited?');
  await goOn();
  await expect(main().getByRole('alert')).toContainText('Give the name of the school');
  await axe('a page of the set-up with something missing');
  await main().getByLabel('Host school').fill(host);
  await choose(page, main(), 'Phase', 'Primary');
  await goOn();

  await isAsked('When is the visit, and how long is it?');
  await choose(page, main(), 'School calendar', 'England, typical dates, 2026-27');
  await pickByWords(main(), 'One day');
  await typeDate(main(), 'Date of the visit', '2026-10-28');
  await main().getByRole('heading', { level: 1 }).click();
  // A closed day is named, and the nearest school days are one press away.
  await expect(main().getByText('28 October 2026 is not a school day')).toBeVisible();
  await goOn();
  await isAsked('When is the visit, and how long is it?');
  await main().getByRole('button', { name: 'Use Mon 2 Nov' }).click();
  await expect(main().getByRole('spinbutton', { name: /^month/ })).toHaveText('11');
  await press(/Open the calendar/);
  const days = page.getByRole('dialog');
  await expect(days.getByRole('button', { name: 'Saturday 7 November 2026' })).toBeDisabled();
  await axe('the calendar');
  await days.getByRole('button', { name: 'Tuesday 3 November 2026' }).click();
  await goOn();
});

test('the set-up asks for the enquiry and the team, and keeps the rules', async () => {
  const { page } = running;
  await isAsked('What does the school want to know?');
  await main().getByLabel('Enquiry question').fill('Do pupils write with the words of the term?');
  await expect(main().getByText('leave room for more than yes or no')).toBeVisible();
  await main().getByLabel('Enquiry question').fill(question);
  await axe('the question');
  await goOn();

  await isAsked('What do you expect to find?');
  await axe('no hypotheses yet');
  await press('Add the first hypothesis');
  await main().getByLabel('Hypothesis', { exact: true }).fill(hypothesis);
  await main().getByLabel('Why we think so').fill('Pupils’ books in June.');
  await main().getByLabel('What would disprove it').fill('Long writing with taught words.');
  await pickByWords(main(), 'Work scrutiny');
  await pickByWords(main(), 'Pupil panel');
  await axe('a hypothesis');
  await press('Keep this hypothesis');
  await expect(main().getByRole('listitem').filter({ hasText: hypothesis })).toContainText(
    '2 sources',
  );
  await goOn();

  await isAsked('Who leads the review team?');
  await main().getByLabel('Name').fill('Ana Lowe');
  await main().getByLabel('Role at work').fill('Headteacher');
  await main().getByLabel('School', { exact: true }).fill(host);
  await goOn();
  await expect(main().getByRole('alert')).toContainText('Nobody reviews their own school');
  await main().getByLabel('School', { exact: true }).fill(otherSchool);
  await goOn();

  await isAsked('Who else is on the review team?');
  await press('Add a peer reviewer');
  await main().getByLabel('Name').fill('Ben Okoro');
  await main().getByLabel('School', { exact: true }).fill(otherSchool);
  await axe('the reviewers');
  await goOn();

  await isAsked('Who is the improvement champion?');
  await main().getByLabel('Name').fill('Ben Okoro');
  await main().getByLabel('School', { exact: true }).fill(otherSchool);
  await goOn();
  await expect(main().getByRole('alert')).toContainText('choose somebody who does not review');
  await main().getByLabel('Name').fill('Cy Marsh');
  await main().getByLabel('School', { exact: true }).fill('Quayside Infant School');
  await goOn();

  await isAsked('Who is the headteacher of the host school?');
  await main().getByLabel('Name').fill('Di Fenn');
  await goOn();

  await isAsked('Check your answers');
  await expect(main()).toContainText('3 November 2026');
  await expect(main()).toContainText('Ana Lowe, Headteacher, Hill Top Junior School');
  await axe('the answers');
  await page.getByRole('link', { name: 'Change: Host headteacher' }).click();
  await main().getByLabel('Role at work').fill('Headteacher');
  await goOn();
  await isAsked('Check your answers');
  await press('Create the review');
  await isAsked(host);

  const [review] = await running.ask('review.list', {});
  reviewId = ReviewId.parse(review?.id);
  const overview = await running.ask('review.overview', { reviewId });
  expect(overview.review).toMatchObject({ question, visitDates: ['2026-11-03'] });
  expect(overview.independenceProblems.filter(({ weight }) => weight === 'must')).toEqual([]);
  expect(overview.people.map(({ name, teamRoles }) => [name, ...teamRoles])).toEqual([
    ['Ana Lowe', 'lead-reviewer'],
    ['Ben Okoro', 'peer-reviewer'],
    ['Cy Marsh', 'improvement-champion'],
    ['Di Fenn', 'host-headteacher'],
  ]);
});

test('the journey shows five stages with their tasks and what comes next', async () => {
  const { page } = running;
  const rail = page.getByRole('navigation', { name: 'Journey of this review' });
  for (const stage of ['Prepare', 'Visit', 'Agree', 'Improve', 'Follow through']) {
    await expect(rail.getByRole('link', { name: new RegExp(`Stage \\d, ${stage}`) })).toBeVisible();
    await expect(main().getByRole('region', { name: new RegExp(`\\d\\. ${stage}`) })).toBeVisible();
  }
  await expect(rail.getByRole('link', { name: 'Stage 1, Prepare: in progress' })).toBeVisible();
  await expect(rail).toContainText('Next:');
  const prepare = main().getByRole('region', { name: '1. Prepare' });
  await expect(prepare.getByText('Done', { exact: true })).toHaveCount(4);
  await expect(main().getByRole('region', { name: '4. Improve' })).toContainText(
    'Waits for an area for development',
  );
  await axe('the overview of a new review');

  await rail.getByRole('link', { name: /Stage 3, Agree/ }).click();
  await rail.getByRole('link', { name: 'Findings' }).click();
  await expect(main().getByText('No notes yet')).toBeVisible();
  await axe('findings, empty');
  await rail.getByRole('link', { name: /Stage 4, Improve/ }).click();
  await rail.getByRole('link', { name: 'Action plan' }).click();
  await expect(main().getByText('No area for development yet')).toBeVisible();
  await axe('the plan, empty');
  await rail.getByRole('link', { name: 'Plan in Word' }).click();
  await expect(main().getByText('There is nothing to print yet')).toBeVisible();
  await axe('the document, empty');
});

test('notes are captured in one box, the activity picked once, tags by keys', async () => {
  const { page } = running;
  await page.getByRole('link', { name: /Stage 2, Visit/ }).click();
  const box = main().getByRole('region', { name: 'New note' });
  const list = main().getByRole('region', { name: 'Notes' });
  const description = box.getByLabel('What you saw, heard, read or counted');
  await expect(description).toBeFocused();
  await expect(list.getByText('Notes will stand here')).toBeVisible();
  await main().getByRole('button', { name: 'Ana Lowe' }).click();
  await expect(description).toBeFocused();
  await axe('capture, empty');

  await press(/^Pick the activity Alt/);
  await main().getByRole('combobox', { name: 'Activity' }).fill('work');
  await page.getByRole('option', { name: 'Work scrutiny' }).click();
  await main().getByLabel('Place').fill('Library');
  await axe('capture with the activity open');
  await press('Back to the note');
  await expect(description).toBeFocused();

  await page.keyboard.type('Nine of twelve books show the taught words, most of them in lists.');
  await box.getByLabel('What I make of it').fill('They may have been copied from the board.');
  await box.getByLabel(/Words somebody said/).fill('We did the words on Monday.');
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Alt+A');
  await page.keyboard.press('Alt+3');
  await page.keyboard.press('Control+L');
  await page.getByRole('dialog').getByRole('searchbox').fill('curriculum');
  await axe('the lens items');
  await page.getByRole('dialog').getByRole('option').first().click();
  await page.keyboard.press('Escape');
  await expect(box.getByRole('button', { name: /^H1 supports/ })).toBeVisible();
  await expect(box.getByRole('radio', { name: /Area for development/ })).toBeChecked();
  await expect(box.getByRole('radio', { name: 'Read' })).toBeChecked();
  await page.keyboard.press('Control+Enter');
  await expect(box.getByText(/^Note filed, \d\d:\d\d$/)).toBeVisible();
  await expect(description).toBeFocused();
  await expect(description).toHaveValue('');

  // The activity stays; supports, challenges, neutral with the same key.
  await page.keyboard.type('In three books a taught word stands in a sentence of the pupil’s own.');
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+1');
  await expect(box.getByRole('button', { name: /^H1 challenges/ })).toBeVisible();
  await page.keyboard.press('Control+1');
  await expect(box.getByRole('button', { name: /^H1 neutral/ })).toBeVisible();
  await box.getByText('Strength', { exact: false }).first().click();
  await box.getByRole('button', { name: /^File note/ }).click();
  await expect(filedNotes()).toHaveCount(2);

  await page.getByRole('button', { name: 'Writing as Ana Lowe' }).click();
  const who = page.getByRole('dialog', { name: 'Who is writing on this laptop?' });
  await axe('who is writing');
  await who.getByRole('button', { name: 'Ben Okoro' }).click();
  await press(/^Change activity/);
  await main().getByRole('combobox', { name: 'Activity' }).fill('Pupil panel');
  await page.getByRole('option', { name: 'Pupil panel', exact: true }).click();
  await press('Back to the note');
  await page.keyboard.type('Five of six pupils explained erosion with the words of the unit.');
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Alt+Q');
  await page.keyboard.press('Control+Enter');
  await expect(filedNotes()).toHaveCount(3);

  const { notes } = await running.ask('evidence.list', { reviewId });
  const first = notes.find(({ description: words }) => words.startsWith('Nine of twelve'));
  expect(first).toMatchObject({
    activityType: 'work-scrutiny',
    place: 'Library',
    interpretation: 'They may have been copied from the board.',
    quote: 'We did the words on Monday.',
    kind: 'development',
    sourceKind: 'read',
    links: [{ stance: 'supports' }],
  });
  expect(first?.lensTags).toHaveLength(1);
  expect(first?.takenAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/);
  expect(new Set(notes.map(({ reviewerId }) => reviewerId)).size).toBe(2);
});

test('the list filters and is searched as one types', async () => {
  const { page } = running;
  const list = main().getByRole('region', { name: 'Notes' });
  await list.getByRole('searchbox', { name: 'Search notes' }).fill('erosion');
  await expect(filedNotes()).toHaveCount(1);
  await expect(filedNotes()).toContainText('Five of six');
  await list.getByRole('searchbox', { name: 'Search notes' }).fill('');
  await expect(filedNotes()).toHaveCount(3);
  await list.getByRole('button', { name: 'Filter' }).click();
  await axe('capture with the filters open');
  await choose(page, list.getByRole('group', { name: 'Filters' }), 'Activity', 'Work scrutiny');
  await expect(filedNotes()).toHaveCount(2);
  await choose(page, list.getByRole('group', { name: 'Filters' }), 'Kind of note', 'Strength');
  await expect(filedNotes()).toHaveCount(1);
  await list.getByRole('button', { name: 'Show all notes' }).click();
  await expect(filedNotes()).toHaveCount(3);

  // A note is changed where it stands, and put in the bin and back.
  await list
    .getByRole('row', { name: /Five of six/ })
    .getByRole('button', { name: /^Change the note/ })
    .click();
  await axe('a note being changed');
  const editor = list.getByRole('region', { name: /^Changing the note/ });
  await editor.getByLabel('What I make of it').fill('Talk is ahead of writing.');
  await editor.getByRole('button', { name: 'Done' }).click();
  await expect(list.getByRole('row', { name: /Five of six/ })).toContainText('Talk is ahead');
  await list
    .getByRole('row', { name: /In three books/ })
    .getByRole('button', { name: /^Move to bin/ })
    .click();
  await expect(filedNotes()).toHaveCount(2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(filedNotes()).toHaveCount(3);
});

test('findings grow from notes, and the gap meter names what is missing', async () => {
  const { page } = running;
  await page.getByRole('link', { name: /Stage 3, Agree/ }).click();
  await page
    .getByRole('navigation', { name: 'Journey of this review' })
    .getByRole('link', { name: /^Findings/ })
    .click();
  const notes = page.getByRole('grid', { name: 'Notes to place' });
  await notes.getByRole('row', { name: /In three books/ }).click();
  await expect(page.getByRole('group', { name: 'The chosen notes' })).toContainText(
    '1 note chosen',
  );
  await page.getByRole('button', { name: 'Move to a finding: the chosen notes' }).click();
  await page.getByRole('menuitem', { name: 'New area for development' }).click();
  await expect(main().getByLabel('Heading of the new area for development')).toBeFocused();
  await page.keyboard.type('Words in writing');
  await page.keyboard.press('Enter');
  await axe('a finding in the list');
  const card = page.getByRole('article', { name: /Area for development 1/ });
  await expect(card).toContainText('Still needed: two more notes, a second kind of activity');
  await expect(card).toContainText('a second reviewer and a look at what speaks against it');
  await card.getByRole('link', { name: 'Words in writing' }).click();

  const side = page.getByRole('complementary', { name: 'What carries it' });
  await expect(side).toContainText('1 of 3 notes');
  await expect(side).toContainText('1 of 2 kinds of activity');
  await expect(side).toContainText('1 of 2 reviewers');
  await expect(side).toContainText('So far every note is by Ana Lowe.');
  await expect(side).toContainText('Ben Okoro has given this finding nothing yet.');
  await expect(side).toContainText('Its hypotheses also ask for pupil panel');
  await main().getByLabel('The sentence agreed by the team').fill(wording);

  // What is missing lies at hand.
  await side.getByRole('button', { name: /^Add to the finding: Five of six/ }).click();
  await expect(side).toContainText('2 of 3 notes');
  await press('Add evidence');
  const picker = main().getByRole('group', { name: 'Add evidence' });
  await picker.getByRole('searchbox', { name: 'Search all notes' }).fill('twelve books');
  await axe('evidence being added');
  await picker.getByRole('button', { name: /^Rests on it: Nine of twelve/ }).click();
  await picker.getByRole('button', { name: 'Done adding' }).click();
  await expect(side).not.toContainText('of 3 notes');
  await expect(side).not.toContainText('The evidence carries this');
  await pickByWords(main(), 'We looked for counter-evidence and found none');
  await expect(side).toContainText('The evidence carries this');
  const stand = main().getByRole('group', { name: 'I can stand behind this sentence' });
  await pickByWords(stand, 'Ana Lowe');
  await pickByWords(stand, 'Ben Okoro');
  await expect(main()).toContainText('2 of 2 stand behind it.');
  await allIsSaved(page);

  const [found] = await running.ask('finding.list', { reviewId });
  expect(found).toMatchObject({ noteCount: 3, finding: { wording, heading: 'Words in writing' } });
  expect(found?.weight.parts.every(({ met }) => met)).toBe(true);
});

test('the plan answers the area for development, on school days, with gentle advice', async () => {
  const { page } = running;
  await page.getByRole('link', { name: /Stage 4, Improve/ }).click();
  await page
    .getByRole('navigation', { name: 'Journey of this review' })
    .getByRole('link', { name: 'Action plan' })
    .click();
  await main()
    .getByRole('listitem')
    .filter({ hasText: 'Area for development 1' })
    .getByRole('button', { name: /^Write an objective/ })
    .click();
  await expect(main().getByLabel('Objective', { exact: true })).toBeFocused();
  await page.keyboard.type(objective);
  await main()
    .getByRole('region', { name: 'Objective 1' })
    .getByRole('button', { name: /^Add action/ })
    .click();
  const editor = main().getByRole('region', { name: 'Action 1.1' });
  await expect(editor.getByLabel('Action', { exact: true })).toBeFocused();
  await axe('an action, empty');
  await page.keyboard.type(action);
  await expect(editor.getByText('“Improve” says where to.')).toBeVisible();
  await expect(editor.getByText('Who leads?')).toBeVisible();
  await editor.getByRole('combobox', { name: 'Lead', exact: true }).fill('English leader');
  await editor.getByLabel('What will be counted or seen').fill(measure);
  await expect(editor.getByText('Who leads?')).toBeHidden();
  await editor.getByLabel('First step').fill('Choose six words for each unit.');

  await typeDate(editor, 'Starts on', '2027-01-11');
  await typeDate(editor, 'Due by', '2027-02-15');
  await editor.getByRole('heading', { name: 'Who and when' }).click();
  await expect(editor.getByText('15 February 2027 is not a school day')).toBeVisible();
  await axe('an action with a closed day');
  const nearest = editor.getByRole('group', { name: 'Nearest school days' });
  await expect(nearest.getByRole('button')).toHaveText([/Fri 12 Feb/, /Mon 22 Feb/]);
  await nearest.getByRole('button', { name: 'Use Fri 12 Feb' }).click();
  await expect(nearest).toBeHidden();

  const target = editor.getByRole('group', { name: 'Target' });
  await target.getByLabel('How many').fill('10');
  await target.getByLabel('Out of').fill('12');
  await editor.getByRole('button', { name: /^Checks and milestones/ }).click();
  await press('Add a milestone');
  await editor.getByLabel('Milestone 1', { exact: true }).fill('Word lists in every book.');
  await editor.getByRole('button', { name: 'Close' }).click();
  await expect(main().getByRole('row', { name: /1\.1 Improve/ })).toContainText('English leader');
  await allIsSaved(page);

  const plan = await running.ask('plan.read', { reviewId });
  expect(plan.objectives[0]?.objective.objective).toBe(objective);
  expect(plan.objectives[0]?.objective.findingId).not.toBeNull();
  expect(plan.objectives[0]?.actions[0]?.action).toMatchObject({
    action,
    measure,
    leadRole: 'English leader',
    startOn: '2027-01-11',
    dueOn: '2027-02-12',
    target: { value: 10, outOf: 12 },
  });
});

test('the plan is seen before it is saved as Word, and the file says the same', async () => {
  const { page, profile } = running;
  await main().getByRole('link', { name: 'Preview and Word' }).click();
  const preview = page.getByRole('region', { name: 'The plan as a document' });
  await expect(preview).toContainText(action);
  await expect(preview).toContainText('resting on 3 notes');
  await axe('the plan as a document');

  await running.answerDialogs({ save: null });
  await press('Save as Word');
  await expect(main()).toContainText('Not yet given out as Word');

  const path = join(profile, 'plan.docx');
  await running.answerDialogs({ save: path });
  await press('Save as Word');
  await expect(page.getByText('Saved as plan.docx').first()).toBeVisible();

  const word = openWord(readFileSync(path));
  const text = squeezed(wordText(word));
  const plan = await running.ask('plan.read', { reviewId });
  const { review } = await running.ask('review.overview', { reviewId });
  const facts = [
    review.partnershipName,
    host,
    review.question,
    wording,
    'Restson3notes',
    ...plan.objectives.flatMap(({ objective: { objective: words }, actions }) => [
      words.replace(/\.$/, ''),
      ...actions.flatMap(({ number, action: each }) => [
        number,
        each.action,
        each.firstStep,
        each.leadRole,
        each.measure,
        each.dueOn === null ? '' : formatShortDate(each.dueOn).replace(/^\w+ /, ''),
        ...each.milestones.map((milestone) => milestone.text),
      ]),
    ]),
  ];
  for (const fact of facts) expect(text).toContain(squeezed(fact));
  expect(tablesOf(word.document).some(({ xml }) => xml.includes('<w:tblHeader/>'))).toBe(true);
  expect(paragraphsOf(word.document).some(({ style }) => style === 'Heading1')).toBe(true);

  const rail = page.getByRole('navigation', { name: 'Journey of this review' });
  await rail.getByRole('link', { name: 'Overview' }).click();
  await expect(main().getByRole('region', { name: '4. Improve' })).toContainText('Done');
});

test('the review goes out as one file and comes in whole on another laptop', async () => {
  const { page, profile } = running;
  const path = join(profile, 'review.json');
  await running.answerDialogs({ save: path });
  await press('Save a review file');
  await expect(page.getByText('Saved as review.json').first()).toBeVisible();
  expect(statSync(path).size).toBeGreaterThan(1_000);

  const readAll = async (app: RunningApp, id: ReviewId) => {
    const overview = await app.ask('review.overview', { reviewId: id });
    return {
      // Who writes on a laptop is that laptop's own.
      overview: { ...overview, writingAs: null, journey: null },
      notes: await app.ask('evidence.list', { reviewId: id }),
      findings: await app.ask('finding.list', { reviewId: id }),
      plan: await app.ask('plan.read', { reviewId: id }),
    };
  };

  const second = await startApp(newProfile());
  try {
    await second.answerDialogs({ open: path });
    await second.page.getByRole('button', { name: 'Open a review file' }).click();
    const account = second.page.getByRole('dialog', { name: 'The review is here' });
    await expect(account).toContainText('Everything in the file has its place.');
    expect(await violationsOf(second.page), 'the account of a file').toEqual([]);
    await account.getByRole('button', { name: 'Go to the review' }).click();
    await expect(second.page.getByRole('heading', { level: 1, name: host })).toBeVisible();

    const [there] = await second.ask('review.list', {});
    const thereId = ReviewId.parse(there?.id);
    expect(await readAll(second, thereId)).toEqual(await readAll(running, reviewId));

    await second.page.getByRole('link', { name: /Stage 2, Visit/ }).click();
    await expect(
      second.page.getByRole('main').getByRole('region', { name: 'Notes' }).getByRole('row'),
    ).toHaveCount(3);
    await second.page.getByRole('link', { name: /Stage 4, Improve/ }).click();
    await second.page
      .getByRole('navigation', { name: 'Journey of this review' })
      .getByRole('link', { name: 'Action plan' })
      .click();
    await expect(second.page.getByRole('row', { name: /1\.1 Improve/ })).toContainText(
      'English leader',
    );
    expect(second.complaints).toEqual([]);
  } finally {
    await second.quit();
    removeProfile(second.profile);
  }
});

test('nothing on the way complained', () => {
  expect(running.complaints).toEqual([]);
});
