// Forms and question banks: the data files, a review's own changes to them, as files, and what is
// answered to them on notes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { evidenceActivityTypes } from '../../src/shared/domain/activity.ts';
import type { ReviewId } from '../../src/shared/domain/ids.ts';
import { promptsOf } from '../../src/shared/domain/forms/form-change.ts';
import { questionsOf } from '../../src/shared/domain/forms/bank-change.ts';
import { createNewReview } from '../support/new-review.ts';
import { fileNote, newNoteId, noteOf } from '../support/notes.ts';
import { readModels } from '../support/read-models.ts';
import { contentOf, everythingIn, fileWith, jsonFile, openPath } from '../support/sample-files.ts';
import { createTestCore, resourcesPath, type TestCore } from '../support/test-core.ts';

let core: TestCore;
let reviewId: ReviewId;
beforeEach(async () => {
  core = createTestCore();
  reviewId = await createNewReview(core);
});
afterEach(() => core.close());

const formOf = async (formId: string, laptop = core) => {
  const shown = (await laptop.ask('form.list', { reviewId })).find(
    ({ form }) => form.id === formId,
  );
  if (shown === undefined) throw new Error(`no form ${formId}`);
  return shown;
};
const bankOf = async (bankId: string) => {
  const shown = (await core.ask('question-bank.list', { reviewId })).find(
    ({ bank }) => bank.id === bankId,
  );
  if (shown === undefined) throw new Error(`no bank ${bankId}`);
  return shown;
};
const change = (formId: string, patch: object, laptop = core) =>
  laptop.ask('form.change', { reviewId, formId, change: patch });
const labels = async (formId: string) => promptsOf(await formOf(formId)).map(({ label }) => label);

describe('the data files', () => {
  test('have a form for every kind of activity that notes are taken in', async () => {
    const forms = await core.ask('form.list', { reviewId });
    const covered = new Set(forms.flatMap(({ form }) => form.activityTypes));
    expect(evidenceActivityTypes.filter(({ id }) => !covered.has(id)).map(({ id }) => id)).toEqual(
      [],
    );
    expect(forms.every(({ form }) => form.beforeYouStart.length > 0)).toBe(true);
    expect(forms.every(({ form }) => form.canShow.length > 0 && form.cannotShow.length > 0)).toBe(
      true,
    );
  });

  test('have questions for every conversation, enough of them to choose from', async () => {
    const banks = await core.ask('question-bank.list', { reviewId });
    const covered = new Set(banks.flatMap(({ bank }) => bank.activityTypes));
    const talks = evidenceActivityTypes.filter(({ group }) =>
      ['pupils', 'staff', 'leaders', 'families'].includes(group),
    );
    expect(talks.filter(({ id }) => !covered.has(id))).toEqual([]);
    expect(banks.flatMap(({ bank }) => bank.questions).length).toBeGreaterThan(150);
  });

  test('never ask for a grade, and use the field’s words', () => {
    const text = ['forms/lesson-visit', 'question-banks/pupils', 'forms/climate-walk']
      .map((name) => readFileSync(join(resourcesPath, `${name}.json`), 'utf8'))
      .join('\n');
    expect(text).not.toMatch(/weakness|inspect|good lesson|underperform/i);
  });
});

describe('a form changed for a review', () => {
  test('is reworded, added to, moved and hidden, and says so by its version', async () => {
    const before = await formOf('lesson-visit');
    await change('lesson-visit', {
      purpose: 'What pupils remember in history.',
      fields: [
        { ...before.form.fields[2]!, label: 'What are they getting better at?' },
        { id: 'maps', kind: 'look-for', label: 'Maps are used' },
      ],
      hide: ['wondering'],
    });
    await change('lesson-visit', { move: { id: 'maps', beforeId: 'joint-with' } });
    const after = await formOf('lesson-visit');
    expect(after).toMatchObject({
      isChanged: true,
      isOwn: false,
      hiddenIds: ['wondering'],
      rewordedIds: ['being-learned'],
      addedIds: ['maps'],
    });
    expect(after.form.purpose).toBe('What pupils remember in history.');
    expect(after.form.version).toMatch(/^2026-11\+[0-9a-f]{8}$/);
    const shown = await labels('lesson-visit');
    expect(shown[0]).toBe('Maps are used');
    expect(shown).toContain('What are they getting better at?');
    expect(shown).not.toContain('What do you wonder, and who could tell you?');
    core = core.reopen();
    expect(await formOf('lesson-visit')).toEqual(after);
  });

  test('goes back to its own words, a line or all of it', async () => {
    const original = await formOf('work-scrutiny');
    await change('work-scrutiny', {
      fields: [
        { ...original.form.fields[0]!, label: 'Otherwise' },
        { id: 'own', kind: 'text', label: 'Own' },
      ],
      hide: ['books', 'care'],
    });
    await core.ask('form.reset', { reviewId, formId: 'work-scrutiny', lineId: 'books' });
    expect((await formOf('work-scrutiny')).hiddenIds).toEqual(['care']);
    await core.ask('form.reset', { reviewId, formId: 'work-scrutiny', lineId: null });
    expect(await formOf('work-scrutiny')).toEqual(original);
  });

  test('worded as it was before is not changed', async () => {
    const original = await formOf('parents');
    const [first] = original.form.fields;
    await change('parents', { fields: [{ ...first!, label: 'Otherwise' }], purpose: 'Else' });
    await change('parents', { fields: [first!], purpose: original.form.purpose });
    expect(await formOf('parents')).toEqual(original);
  });

  test('that is not there fails by name, and nothing changes', async () => {
    const formId = 'no-such-form';
    const before = everythingIn(core);
    const failure = { name: 'form-not-found' };
    expect(await core.fails('form.change', { reviewId, formId, change: {} })).toEqual(failure);
    expect(await core.fails('form.reset', { reviewId, formId, lineId: null })).toEqual(failure);
    expect(await core.fails('form.save-file', { reviewId, formId })).toEqual(failure);
    const none = { name: 'question-bank-not-found' };
    const bank = { reviewId, bankId: formId };
    expect(await core.fails('question-bank.change', { ...bank, change: {} })).toEqual(none);
    expect(await core.fails('question-bank.reset', { ...bank, lineId: null })).toEqual(none);
    expect(await core.fails('question-bank.save-file', bank)).toEqual(none);
    expect(everythingIn(core)).toBe(before);
  });

  test('by two laptops apart keeps what each of them did', async () => {
    const colleague = createTestCore();
    const bytes = core.core.context.funnel.encode(reviewId);
    colleague.core.context.funnel.createFrom(reviewId, 'review', bytes);
    const fields = (await formOf('pupil-voice')).form.fields;
    await change('pupil-voice', {
      fields: [{ ...fields[0]!, label: 'Ours' }],
      hide: ['surprise'],
      move: { id: 'learning', beforeId: 'group' },
    });
    await change(
      'pupil-voice',
      {
        fields: [
          { ...fields[1]!, label: 'Theirs' },
          { id: 'new', kind: 'text', label: 'New' },
        ],
        hide: ['minority'],
        move: { id: 'acted-on', beforeId: null },
      },
      colleague,
    );
    const theirs = colleague.core.context.funnel.encode(reviewId);
    const ours = core.core.context.funnel.encode(reviewId);
    core.core.context.funnel.receive(reviewId, theirs, 'file');
    colleague.core.context.funnel.receive(reviewId, ours, 'file');
    const merged = await formOf('pupil-voice');
    expect(await formOf('pupil-voice', colleague)).toEqual(merged);
    expect(merged).toMatchObject({ hiddenIds: ['minority', 'surprise'], addedIds: ['new'] });
    const shown = await labels('pupil-voice');
    expect(shown[0]).toMatch(/^What could they tell you/);
    expect(shown).toEqual(expect.arrayContaining(['Ours', 'Theirs', 'New']));
    colleague.close();
  });
});

describe('a question bank changed for a review', () => {
  test('is reworded, added to, moved, hidden and restored', async () => {
    const original = await bankOf('pupils');
    const bankId = 'pupils';
    await core.ask('question-bank.change', {
      reviewId,
      bankId,
      change: {
        themes: [{ id: 'maps', name: 'Maps', words: ['map'] }],
        questions: [
          { id: 'maps-1', themeId: 'maps', ask: 'What is a map for?' },
          { id: 'belonging-1', themeId: 'belonging', ask: 'What makes this your school?' },
        ],
        hide: ['belonging-2'],
        move: { id: 'belonging-5', beforeId: 'belonging-1' },
      },
    });
    const asks = questionsOf(await bankOf('pupils')).map(({ id }) => id);
    expect(asks.indexOf('belonging-5')).toBe(asks.indexOf('belonging-1') - 1);
    expect(asks).not.toContain('belonging-2');
    expect((await bankOf('pupils')).bank.themes.at(-1)?.name).toBe('Maps');
    const lineId = 'belonging-1';
    await core.ask('question-bank.reset', { reviewId, bankId, lineId });
    const restored = (await bankOf('pupils')).bank.questions.find(({ id }) => id === lineId);
    expect(restored?.ask).toBe(original.bank.questions.find(({ id }) => id === lineId)?.ask);
    await core.ask('question-bank.reset', { reviewId, bankId, lineId: null });
    expect(await bankOf('pupils')).toEqual(original);
  });
});

describe('as files', () => {
  const saved = async (name: 'form.save-file' | 'question-bank.save-file', id: object) => {
    const path = join(core.folder, 'given.json');
    core.answerDialogs(path);
    await core.ask(name, { reviewId, ...id } as never);
    return path;
  };

  test('a changed form goes into another review and shows the same prompts', async () => {
    await change('lesson-visit', {
      title: 'Lesson visit in history',
      fields: [{ id: 'maps', kind: 'choice', label: 'Maps', options: ['Used', 'There'] }],
      hide: ['wondering', 'part'],
      move: { id: 'maps', beforeId: 'part' },
    });
    const shown = await labels('lesson-visit');
    const path = await saved('form.save-file', { formId: 'lesson-visit' });
    reviewId = await createNewReview(core);
    core.answerDialogs(path);
    expect(await core.ask('form.open-file', { reviewId })).toEqual({
      formId: 'lesson-visit',
      title: 'Lesson visit in history',
      isNew: false,
    });
    expect(await labels('lesson-visit')).toEqual(shown);
    await core.ask('history.undo', { reviewId });
    expect((await formOf('lesson-visit')).isChanged).toBe(false);
  });

  test('a form of the partnership’s own is added, and taken away by restoring it', async () => {
    const file = JSON.parse(readFileSync(join(resourcesPath, 'forms/parents.json'), 'utf8'));
    core.answerDialogs(jsonFile({ ...file, id: 'our-forest-school', title: 'Forest school' }));
    expect(await core.ask('form.open-file', { reviewId })).toMatchObject({ isNew: true });
    expect(await formOf('our-forest-school')).toMatchObject({ isOwn: true });
    const formId = 'our-forest-school';
    await core.ask('form.reset', { reviewId, formId, lineId: null });
    const left = await core.ask('form.list', { reviewId });
    expect(left.map(({ form }) => form.id)).not.toContain(formId);
  });

  test('a question bank goes out and comes in', async () => {
    await core.ask('question-bank.change', {
      reviewId,
      bankId: 'governors',
      change: { hide: ['visits-1'], title: 'For our governors' },
    });
    const asks = questionsOf(await bankOf('governors'));
    const path = await saved('question-bank.save-file', { bankId: 'governors' });
    reviewId = await createNewReview(core);
    core.answerDialogs(path);
    await core.ask('question-bank.open-file', { reviewId });
    expect(questionsOf(await bankOf('governors'))).toEqual(asks);
    await core.ask('history.undo', { reviewId });
    expect((await bankOf('governors')).isChanged).toBe(false);
  });

  const form = () => JSON.parse(readFileSync(join(resourcesPath, 'forms/parents.json'), 'utf8'));
  const bad: [string, () => string | Uint8Array, object][] = [
    ['nothing', () => '', { name: 'file-empty' }],
    [
      'cut off',
      () => JSON.stringify(form()).slice(0, 300),
      { name: 'file-not-json', isCutOff: true },
    ],
    ['no form', () => '{"format":"geojson"}', { name: 'file-not-ours', format: 'geojson' }],
    [
      'a newer version',
      () => JSON.stringify({ ...form(), formatVersion: 9 }),
      { name: 'file-from-newer-version', formatVersion: 9, known: 1 },
    ],
    [
      'a prompt without words and one with a single choice',
      () =>
        JSON.stringify({
          ...form(),
          fields: [
            { id: 'a', kind: 'text', label: ' ' },
            { id: 'b', kind: 'choice', label: 'x', options: ['one'] },
          ],
        }),
      {
        name: 'file-wrong-shape',
        problems: [
          { where: 'fields[0].label', what: 'is empty' },
          { where: 'fields[1].options', what: 'should have at least two that say something' },
        ],
      },
    ],
    [
      'a key nobody knows',
      () => JSON.stringify({ ...form(), colour: 'blue' }),
      { name: 'file-wrong-shape', problems: [{ where: '', what: 'has unknown fields: colour' }] },
    ],
  ];
  test.each(bad)('%s is refused, and nothing changes', async (_what, text, failure) => {
    const before = everythingIn(core);
    core.answerDialogs(fileWith(text()));
    expect(await core.fails('form.open-file', { reviewId })).toEqual(failure);
    core.answerDialogs(fileWith(text()));
    const { name } = failure as { name: string };
    const asBank = await core.fails('question-bank.open-file', { reviewId });
    expect(asBank.name).toBe(/shape|newer/.test(name) ? 'file-not-ours' : name);
    expect(everythingIn(core)).toBe(before);
  });

  test('one that is cancelled, cannot be read, is too large or cannot be written says so', async () => {
    for (const name of ['form.open-file', 'question-bank.open-file'] as const) {
      core.answerDialogs(null);
      expect(await core.fails(name, { reviewId })).toEqual({ name: 'cancelled' });
      core.answerDialogs(join(core.folder, 'none.json'));
      expect(await core.fails(name, { reviewId })).toMatchObject({ name: 'file-unreadable' });
      core.answerDialogs(fileWith(new Uint8Array(3 * 1024 * 1024)));
      expect(await core.fails(name, { reviewId })).toMatchObject({ name: 'file-too-large' });
      core.answerDialogs(fileWith('{ words'));
      expect(await core.fails(name, { reviewId })).toMatchObject({ name: 'file-not-json' });
    }
    const bank = JSON.parse(
      readFileSync(join(resourcesPath, 'question-banks/parents.json'), 'utf8'),
    );
    core.answerDialogs(jsonFile({ ...bank, formatVersion: 2 }));
    expect(await core.fails('question-bank.open-file', { reviewId })).toMatchObject({
      name: 'file-from-newer-version',
    });
    core.answerDialogs(
      jsonFile({ ...bank, questions: [{ ...bank.questions[0], themeId: 'none' }] }),
    );
    expect(await core.fails('question-bank.open-file', { reviewId })).toEqual({
      name: 'file-wrong-shape',
      problems: [
        { where: 'questions[0].themeId', what: 'names a theme that the bank does not have' },
      ],
    });
    core.answerDialogs(fileWith(' '));
    expect(await core.fails('question-bank.open-file', { reviewId })).toEqual({
      name: 'file-empty',
    });
    core.answerDialogs(jsonFile({ format: 'x' }));
    expect(await core.fails('question-bank.open-file', { reviewId })).toMatchObject({
      name: 'file-not-ours',
    });
    core.answerDialogs(null, null);
    const formId = 'parents';
    expect(await core.fails('form.save-file', { reviewId, formId })).toEqual({ name: 'cancelled' });
    const bankOnly = { reviewId, bankId: 'parents' };
    expect(await core.fails('question-bank.save-file', bankOnly)).toEqual({ name: 'cancelled' });
    const nowhere = join(core.folder, 'no', 'such', 'folder.json');
    core.answerDialogs(nowhere, nowhere);
    expect(await core.fails('form.save-file', { reviewId, formId })).toMatchObject({
      name: 'file-not-written',
    });
    expect(await core.fails('question-bank.save-file', bankOnly)).toMatchObject({
      name: 'file-not-written',
    });
  });
});

describe('answers on a note', () => {
  const asked = { version: '2026-11', order: 3 };
  const answers = {
    'work-scrutiny/books': {
      kind: 'count',
      label: 'Books read',
      ...asked,
      count: 7,
      of: 24,
      unit: 'books',
    },
    'work-scrutiny/missing': {
      kind: 'text',
      label: 'What did you expect?',
      ...asked,
      text: 'hornbeam',
    },
  } as const;

  test('are filed with it, found by a search and stay when it is changed', async () => {
    const noteId = await fileNote(core, reviewId, { description: 'Books', answers });
    const found = await core.ask('evidence.list', { reviewId, filter: { text: 'hornbeam' } });
    expect(found.notes.map(({ id }) => id)).toEqual([noteId]);
    expect(found.notes[0]?.answers).toEqual(answers);
    await core.ask('evidence.change', { reviewId, noteId, change: { place: 'Hall' } });
    const [note] = (await core.ask('evidence.list', { reviewId })).notes;
    expect(note?.answers).toEqual(answers);
  });

  test('alone are enough for a note, and belong to that note alone', async () => {
    const noteId = newNoteId();
    const content = noteOf({ activityType: 'work-scrutiny', answers, sessionRef: 'S05-A' });
    const takenAt = '2026-11-24T10:15';
    const filed = await core.ask('evidence.file', { reviewId, noteId, content, takenAt });
    expect(filed.nextDraft.content).toMatchObject({ answers: {}, sessionRef: 'S05-A' });
    const [note] = (await core.ask('evidence.list', { reviewId })).notes;
    expect(note).toMatchObject({ answers, sessionRef: 'S05-A' });
  });

  test('by two people to two prompts of one note both stay', async () => {
    const noteId = await fileNote(core, reviewId, { description: 'Books', answers });
    const colleague = createTestCore();
    const { funnel } = core.core.context;
    const theirs = colleague.core.context.funnel;
    theirs.createFrom(reviewId, 'review', funnel.encode(reviewId));
    const more = (label: string) => ({ kind: 'look-for', label, ...asked, found: 'seen' }) as const;
    await core.ask('evidence.change', {
      reviewId,
      noteId,
      change: { answers: { ...answers, 'a/one': more('one') } },
    });
    await colleague.ask('evidence.change', {
      reviewId,
      noteId,
      change: { answers: { ...answers, 'a/two': more('two') } },
    });
    funnel.receive(reviewId, theirs.encode(reviewId), 'file');
    theirs.receive(reviewId, funnel.encode(reviewId), 'file');
    const read = async (laptop: TestCore) =>
      (await laptop.ask('evidence.list', { reviewId })).notes[0]?.answers;
    expect(Object.keys((await read(core)) ?? {}).toSorted()).toEqual([
      'a/one',
      'a/two',
      ...Object.keys(answers),
    ]);
    expect(await read(colleague)).toEqual(await read(core));
    colleague.close();
  });

  test('a draft of an older Fieldfare, which knew no answers, is still there', async () => {
    const { answers: _, sessionRef: __, ...old } = noteOf('words of before');
    const { store } = core.core.context;
    const draft = { noteId: newNoteId(), content: old, savedAt: '2026-10-08T10:00:00.000Z' };
    store.sql.transaction(() => store.local.writeDraft(reviewId, draft as never));
    const read = await core.ask('draft.read', { reviewId });
    expect(read.content).toMatchObject({ description: 'words of before', answers: {} });
  });
});

test('forms, banks and answers go out with the review file and come back, also as a copy', async () => {
  await change('lesson-visit', { hide: ['part'], fields: [{ id: 'x', kind: 'text', label: 'X' }] });
  await core.ask('question-bank.change', {
    reviewId,
    bankId: 'pupils',
    change: { hide: ['belonging-1'] },
  });
  await fileNote(core, reviewId, {
    activityType: 'lesson-visit',
    answers: {
      'lesson-visit/x': { kind: 'text', label: 'X', version: '1', order: 0, text: 'word' },
    },
  });
  const path = join(core.folder, 'out.json');
  core.answerDialogs(path);
  await core.ask('review-file.save', { reviewId });
  const models = await readModels(core, reviewId);
  const other = createTestCore();
  const { report } = await openPath(other, path);
  expect(report.couldNotPlace).toEqual([]);
  expect(report.stored).toMatchObject({ forms: 1, questionBanks: 1 });
  const there = await readModels(other, reviewId);
  expect(there.forms).toEqual(models.forms);
  expect(there.questionBanks).toEqual(models.questionBanks);
  expect(there.notes).toEqual(models.notes);
  await other.ask('review.change', { reviewId, change: { title: 'Another' } });
  // The same bytes would open what is here.
  const again = fileWith(`${readFileSync(path, 'utf8')} `);
  const copy = await openPath(other, again, 'add-a-copy');
  expect(copy.reviewId).not.toBe(reviewId);
  const { forms, evidence } = contentOf(other, copy.reviewId);
  expect(forms.map(({ id }) => id)).toEqual(['lesson-visit']);
  expect(evidence[0]?.activityType).toBe('lesson-visit');
  other.close();
});
