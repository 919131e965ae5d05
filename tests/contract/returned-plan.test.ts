// A plan that was sent as Word and came back edited: what differs, what is asked about, what is taken.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ReviewId } from '../../src/shared/domain/ids.ts';
import type { Difference } from '../../src/shared/domain/returned-plan/difference.ts';
import { savedByLibreOffice, whyNoPages } from '../documents/outside-tools.ts';
import { editedInLibreOffice } from '../support/libreoffice-edit.ts';
import { createNewReview } from '../support/new-review.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

let core: TestCore;
let reviewId: ReviewId;
beforeEach(async () => {
  core = createTestCore();
  ({ reviewId } = (await core.ask('review-file.open-sample', {})) as { reviewId: ReviewId });
});
afterEach(() => core.close());

async function sentPlan(): Promise<Uint8Array> {
  const path = join(core.folder, 'Plan.docx');
  core.answerDialogs(path);
  await core.ask('document.save-plan', { reviewId });
  return readFileSync(path);
}

function edited(bytes: Uint8Array, edit: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const before = strFromU8(parts['word/document.xml']!);
  const after = edit(before);
  if (after === before) throw new Error('The edit changed nothing.');
  return zipSync({ ...parts, 'word/document.xml': strToU8(after) });
}

const open = async (bytes: Uint8Array, name = 'Plan back.docx') => {
  const path = join(core.folder, name);
  writeFileSync(path, bytes);
  core.answerDialogs(path);
  const { token } = await core.ask('returned-plan.open', { reviewId });
  return core.ask('returned-plan.read', { reviewId, token });
};

const take = (view: { token: string; differences: Difference[] }) =>
  core.ask('returned-plan.take', {
    reviewId,
    token: view.token,
    choices: view.differences.map(({ id }) => ({ id })),
  });

/** As the plan prints the day action 1.1 is due. */
const dueDay = /27\u00a0Nov(?=<)/;

/** The rows of the table of objectives and actions, without its headings. */
const planRows = (xml: string): string[] =>
  xml
    .match(/<w:tbl>.*?<\/w:tbl>/gs)!
    .find((table) => table.includes('Action and first step'))!
    .match(/<w:tr>.*?<\/w:tr>/gs)!
    .slice(1);

const brief = ({ kind, number, field, before, inFile }: Difference) =>
  [kind, number, field, before, inFile].join(' | ');

describe('a plan that came back', () => {
  test('without an edit differs in nothing', async () => {
    const view = await open(await sentPlan());
    expect(view.differences.map(brief)).toEqual([]);
    expect(view).toMatchObject({
      isBeforeKnown: true,
      newerSentAt: null,
      unreadable: [],
      guessed: 0,
    });
  });

  test('says each edit and nothing else, and is taken as one step that can be undone', async () => {
    const [first, second] = (await core.ask('plan.read', { reviewId })).objectives[0]!.actions;
    const back = edited(await sentPlan(), (xml) =>
      xml
        .replace(first!.action.action, () => 'A wording of the school’s own &amp; more')
        .replace(dueDay, 'Fri 4 Dec')
        .replace(/● ?On track|\u25cf\u00a0On track/, '● Some slippage')
        .replace(second!.action.leadRole, 'Year 6 teacher'),
    );
    const view = await open(back);
    expect(view.differences.map(brief)).toEqual([
      `changed | 1.1 | action | ${first!.action.action} | A wording of the school’s own & more`,
      'changed | 1.1 | dueOn | Friday 27 November 2026 | Friday 4 December 2026',
      expect.stringContaining('changed | 1.1 | measureSource'),
      expect.stringMatching(/rag \| ● On track \| ▲ Some slippage$/),
    ]);
    expect(view.differences.every(({ isChangedHere }) => !isChangedHere)).toBe(true);

    const before = await core.ask('plan.read', { reviewId });
    const { taken, step } = await take(view);
    expect(taken).toBe(4);
    const now = await core.ask('plan.read', { reviewId });
    expect(now.objectives[0]!.actions[0]!.action).toMatchObject({
      action: 'A wording of the school’s own & more',
      dueOn: '2026-12-04',
    });
    const again = await core.ask('returned-plan.read', { reviewId, token: view.token });
    expect(again).toMatchObject({ differences: [], alreadyHere: 4 });
    await core.ask('history.undo', { reviewId, step });
    expect(await core.ask('plan.read', { reviewId })).toEqual(before);
  });

  test('is a choice of the person where it was changed here too', async () => {
    const { action } = (await core.ask('plan.read', { reviewId })).objectives[0]!.actions[0]!;
    const sent = await sentPlan();
    await core.ask('action.change', {
      reviewId,
      actionId: action.id,
      change: { leadRole: 'Headteacher', note: 'Ours' },
    });
    const view = await open(
      edited(sent, (xml) => xml.replaceAll(`>${action.leadRole}<`, '>Inclusion lead<')),
    );
    const [lead] = view.differences;
    expect(lead).toMatchObject({
      field: 'leadRole',
      before: action.leadRole,
      inFile: 'Inclusion lead',
      now: 'Headteacher',
      isChangedHere: true,
    });
  });

  test('asks about a day that is no school day, and takes the one that is chosen', async () => {
    const view = await open(edited(await sentPlan(), (xml) => xml.replace(dueDay, 'Sat 28 Nov')));
    const [due] = view.differences;
    expect(due).toMatchObject({
      field: 'dueOn',
      reading: { kind: 'ask-day', because: 'not-school-day', days: ['2026-11-27', '2026-11-30'] },
    });
    const id = due!.id;
    const decide = (on: string | null) =>
      core.fails('returned-plan.take', { reviewId, token: view.token, choices: [{ id, on }] });
    expect(await decide(null)).toMatchObject({ name: 'difference-not-decided' });
    expect(await decide('2026-11-28')).toMatchObject({
      name: 'date-not-school-day',
      nearest: ['2026-11-27', '2026-11-30'],
    });
    expect(await decide('2026-09-08')).toMatchObject({ name: 'due-before-start', number: '1.1' });
    const choices = [{ id, on: '2026-11-30' }];
    await core.ask('returned-plan.take', { reviewId, token: view.token, choices });
    const { action } = (await core.ask('plan.read', { reviewId })).objectives[0]!.actions[0]!;
    expect(action.dueOn).toBe('2026-11-30');
    // What was asked about is settled by the day that was chosen, until somebody takes it back.
    const read = () => core.ask('returned-plan.read', { reviewId, token: view.token });
    expect((await read()).differences).toEqual([]);
    await core.ask('history.undo', { reviewId });
    expect((await read()).differences).toHaveLength(1);
  });

  test('with rows added and taken out gains and loses actions', async () => {
    const plan = await core.ask('plan.read', { reviewId });
    const gone = plan.objectives[0]!.actions[1]!.action;
    const back = edited(await sentPlan(), (xml) => {
      const rows = planRows(xml);
      const copied = rows[1]!
        .replaceAll(/<w:bookmark(?:Start|End)[^>]*>/g, '')
        .replace(plan.objectives[0]!.actions[0]!.action.action, 'Ask the pupils too');
      return xml.replace(rows[2]!, () => copied);
    });
    const view = await open(back);
    expect(view.differences.map(({ kind, title }) => [kind, title])).toEqual([
      ['new-action', 'Ask the pupils too'],
      ['gone', gone.action],
    ]);
    await take(view);
    const now = await core.ask('plan.read', { reviewId });
    const actions = now.objectives[0]!.actions.map(({ action }) => action);
    expect(actions.map(({ id }) => id)).not.toContain(gone.id);
    expect(actions.at(-1)).toMatchObject({
      action: 'Ask the pupils too',
      dueOn: plan.objectives[0]!.actions[0]!.action.dueOn,
      leadRole: plan.objectives[0]!.actions[0]!.action.leadRole,
    });
    const again = await open(back, 'Once more.docx');
    expect(again).toMatchObject({ differences: [], alreadyHere: 1 });
  });

  test('with tracked changes is read as it would be, and says who suggests it', async () => {
    const { action } = (await core.ask('plan.read', { reviewId })).objectives[0]!.actions[0]!;
    const by = 'w:author="School office" w:date="2026-12-01T09:00:00Z"';
    const back = edited(await sentPlan(), (xml) =>
      xml.replace(
        new RegExp(`<w:r>(?:(?!<w:r>).)*>${action.leadRole}</w:t></w:r>`),
        (run) =>
          `<w:del w:id="901" ${by}>${run.replaceAll('w:t', 'w:delText')}</w:del>` +
          `<w:ins w:id="902" ${by}>${run.replace(action.leadRole, 'Inclusion lead')}</w:ins>`,
      ),
    );
    const view = await open(back);
    expect(view.differences).toMatchObject([
      {
        field: 'leadRole',
        before: action.leadRole,
        inFile: 'Inclusion lead',
        suggested: { by: 'School office' },
      },
    ]);
  });
});

describe('a file that is no plan of this review', () => {
  const refused = async (bytes: Uint8Array, name = 'x.docx') => {
    const path = join(core.folder, name);
    writeFileSync(path, bytes);
    core.answerDialogs(path);
    const before = await core.ask('plan.read', { reviewId });
    const failure = await core.fails('returned-plan.open', { reviewId });
    expect(await core.ask('plan.read', { reviewId })).toEqual(before);
    return failure;
  };
  const word = (parts: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
  const body = (inner: string) => `<w:document xmlns:w="x"><w:body>${inner}</w:body></w:document>`;

  test('is told by name, and nothing changes', async () => {
    expect(await refused(new Uint8Array())).toMatchObject({ name: 'file-empty' });
    const plan = await sentPlan();
    expect(await refused(plan.subarray(0, 9_000))).toMatchObject({ name: 'file-damaged' });
    expect(await refused(strToU8('%PDF-1.7'))).toMatchObject({ name: 'not-a-plan', what: 'pdf' });
    expect(await refused(strToU8('{\\rtf1'))).toMatchObject({ what: 'rich-text' });
    expect(await refused(word({ 'content.xml': '<x/>' }))).toMatchObject({ what: 'open-document' });
    expect(await refused(word({ 'xl/workbook.xml': '<x/>' }))).toMatchObject({ what: 'workbook' });
    expect(
      await refused(word({ 'word/document.xml': body(''), 'word/vbaProject.bin': 'x' })),
    ).toMatchObject({ name: 'file-with-macros' });
    expect(
      await refused(word({ 'word/document.xml': `<!DOCTYPE x [<!ENTITY a "b">]>${body('')}` })),
    ).toMatchObject({ name: 'file-damaged' });
    expect(await refused(word({ 'word/document.xml': body('a letter') }))).toMatchObject({
      name: 'plan-not-recognised',
    });
    const locked = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    expect(await refused(locked)).toMatchObject({ name: 'file-locked' });
    const swollen = zipSync({ 'word/document.xml': new Uint8Array(40 * 1024 * 1024) });
    expect(await refused(swollen)).toMatchObject({ name: 'file-swells' });
    expect(await refused(new Uint8Array(21 * 1024 * 1024))).toMatchObject({
      name: 'file-too-large',
    });
    core.answerDialogs(join(core.folder, 'not there.docx'), null);
    expect(await core.fails('returned-plan.open', { reviewId })).toMatchObject({
      name: 'file-unreadable',
    });
    expect(await core.fails('returned-plan.open', { reviewId })).toMatchObject({
      name: 'cancelled',
    });
    for (const name of ['returned-plan.read', 'returned-plan.take'] as const) {
      const input = { reviewId, token: 'gone', choices: [{ id: 'x' }] };
      expect(await core.fails(name, input)).toMatchObject({ name: 'returned-plan-no-longer-open' });
    }
    expect(await core.fails('returned-plan.open', { reviewId, handed: 'gone' })).toMatchObject({
      name: 'returned-plan-no-longer-open',
    });
  }, 30_000);

  test('of another review is told with the name of that one', async () => {
    const plan = await sentPlan();
    const other = await createNewReview(core);
    const path = join(core.folder, 'other.docx');
    writeFileSync(path, plan);
    core.answerDialogs(path);
    const { review } = await core.ask('review.overview', { reviewId });
    expect(await core.fails('returned-plan.open', { reviewId: other })).toMatchObject({
      name: 'plan-of-another-review',
      title: review.title,
    });
  });

  test('with its table gone or torn says so', async () => {
    const plan = await sentPlan();
    const bare = edited(plan, (xml) => xml.replaceAll(/<w:tbl>.*?<\/w:tbl>/gs, ''));
    expect(await refused(bare)).toMatchObject({ name: 'plan-table-missing' });
    const merged = await open(
      edited(plan, (xml) => {
        const [, row] = planRows(xml);
        const cells = row!.match(/<w:tc>.*?<\/w:tc>/gs)!;
        const wide = cells[0]!.replace('<w:tcPr>', '<w:tcPr><w:gridSpan w:val="2"/>');
        return xml.replace(row!, () => row!.replace(cells[0]!, () => wide).replace(cells[1]!, ''));
      }),
    );
    expect(merged.differences).toEqual([]);
    expect(merged.unreadable).toHaveLength(1);
  });
});

test('a copy that lost its marks is read by number and wording', async () => {
  const plan = unzipSync(await sentPlan());
  for (const name of Object.keys(plan)) {
    if (/^customXml|custom\.xml$/.test(name)) delete plan[name];
  }
  const xml = strFromU8(plan['word/document.xml']!).replaceAll(
    /<w:bookmark(?:Start|End)[^>]*>/g,
    '',
  );
  const view = await open(
    zipSync({ ...plan, 'word/document.xml': strToU8(xml.replace(dueDay, '4 Dec')) }),
  );
  expect(view).toMatchObject({ isBeforeKnown: false, sentAt: null });
  expect(view.guessed).toBeGreaterThan(10);
  expect(view.differences.map(({ field, inFile }) => [field, inFile])).toEqual([
    ['dueOn', 'Friday 4 December 2026'],
  ]);
});

/** With a comment in the margin beside the words of an action, as Word writes one. */
function commented(bytes: Uint8Array, beside: string, words: string): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts['word/document.xml']!);
  const run = new RegExp(`<w:r>(?:(?!<w:r>).)*>${beside}</w:t></w:r>`).exec(xml)![0];
  const id = '7';
  const document = xml.replace(
    run,
    () =>
      `<w:commentRangeStart w:id="${id}"/>${run}<w:commentRangeEnd w:id="${id}"/>` +
      `<w:r><w:commentReference w:id="${id}"/></w:r>`,
  );
  const comments =
    '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml">' +
    `<w:comment w:id="${id}" w:author="School office" w:date="2026-12-01T09:00:00Z" w:initials="SO">` +
    `<w:p w14:paraId="11111111"><w:r><w:annotationRef/></w:r><w:r><w:t>${words}</w:t></w:r></w:p></w:comment></w:comments>`;
  return zipSync({
    ...parts,
    'word/document.xml': strToU8(document),
    'word/comments.xml': strToU8(comments),
  });
}

test('a comment in the margin is kept with its action, settled, binned and put back', async () => {
  const { action } = (await core.ask('plan.read', { reviewId })).objectives[0]!.actions[0]!;
  const back = commented(await sentPlan(), action.leadRole, 'Who stands in &amp; when?');
  const view = await open(back);
  expect(view.differences).toMatchObject([
    {
      kind: 'remark',
      about: 'action',
      number: '1.1',
      inFile: 'Who stands in & when?',
      written: 'School office',
      before: action.leadRole,
    },
  ]);
  await take(view);
  const list = () => core.ask('remark.list', { reviewId });
  const [remark] = await list();
  expect(remark).toMatchObject({
    about: 'action',
    aboutId: action.id,
    text: 'Who stands in & when?',
    by: 'School office',
    at: '2026-12-01T09:00:00Z',
    beside: action.leadRole,
    fileName: 'Plan back.docx',
    isSettled: false,
  });
  expect(await open(back)).toMatchObject({ differences: [], alreadyHere: 1 });

  const of = { reviewId, remarkId: remark!.id };
  await core.ask('remark.change', { ...of, change: { isSettled: true } });
  expect(await list()).toMatchObject([{ isSettled: true }]);
  await core.ask('history.undo', { reviewId });
  expect(await list()).toMatchObject([{ isSettled: false }]);
  await core.ask('remark.move-to-bin', of);
  expect(await list()).toEqual([]);
  expect(await core.ask('bin.list', { reviewId })).toMatchObject([{ kind: 'remark' }]);
  await core.ask('remark.restore', of);
  expect(await list()).toHaveLength(1);
  const nobody = { reviewId, remarkId: '01J00000000000000000000000' };
  expect(await core.fails('remark.restore', nobody)).toMatchObject({ name: 'remark-not-found' });

  // It leaves in the open file and comes back from it.
  const path = join(core.folder, 'review.json');
  core.answerDialogs(path);
  await core.ask('review-file.save', { reviewId });
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
    remarks: [{ id: remark!.id, text: 'Who stands in & when?' }],
  });
});

test('a column of the school’s own is kept as remarks', async () => {
  const back = edited(await sentPlan(), (xml) => {
    const table = xml
      .match(/<w:tbl>.*?<\/w:tbl>/gs)!
      .find((each) => each.includes('Action and first step'))!;
    const cell = (text: string) => `<w:tc><w:tcPr/><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    let row = -1;
    const wider = table.replaceAll(/<w:tr>.*?<\/w:tr>/gs, (each) => {
      row += 1;
      if (each.includes('<w:gridSpan')) return each;
      const text = row === 0 ? 'What we think' : row === 2 ? 'Half done' : '';
      return each.replace(/<\/w:tr>$/, `${cell(text)}</w:tr>`);
    });
    return xml.replace(table, () => wider);
  });
  const view = await open(back);
  expect(view.differences.map(({ kind, number, inFile }) => [kind, number, inFile])).toEqual([
    ['remark', '1.1', 'What we think: Half done'],
  ]);
});

describe.skipIf(whyNoPages !== null)(`edited in LibreOffice ${whyNoPages ?? ''}`, () => {
  test('and saved without an edit differs in nothing', async () => {
    const view = await open(await savedByLibreOffice(await sentPlan()));
    expect(view.differences.map(brief)).toEqual([]);
    expect(view).toMatchObject({ isBeforeKnown: true, guessed: 0, unreadable: [] });
  }, 120_000);

  test('differs in exactly the edits', async () => {
    const [first, second, third] = (
      await core.ask('plan.read', { reviewId })
    ).objectives[0]!.actions.map(({ action }) => action);
    // A1 has the headings, A2 the first objective, A3 to A5 its first three actions.
    const back = await editedInLibreOffice(await sentPlan(), 'Action and first step', [
      { do: 'write', cell: 'C3', text: 'by Fri 4 Dec' },
      {
        do: 'write',
        cell: 'A4',
        text: '1.2 Said in the school’s words\nFirst step: Ask the pupils',
      },
      { do: 'comment', cell: 'B4', by: 'School office', text: 'Can this wait?' },
      { do: 'add-row', after: 3 },
      { do: 'write', cell: 'A5', text: 'Meet the parents' },
      { do: 'write', cell: 'B5', text: 'Headteacher' },
      { do: 'write', cell: 'C5', text: '11/01/27 – end of January' },
      { do: 'write', cell: 'G5', text: 'On track' },
      { do: 'delete-row', row: 5 },
    ]);
    const view = await open(back);
    expect(
      view.differences.map(({ kind, number, field, inFile }) => [kind, number, field, inFile]),
    ).toEqual([
      ['changed', '1.1', 'startOn', ''],
      ['changed', '1.1', 'dueOn', 'Friday 4 December 2026'],
      ['changed', '1.2', 'action', 'Said in the school’s words'],
      ['changed', '1.2', 'firstStep', 'Ask the pupils'],
      ['new-action', '', null, 'Meet the parents'],
      ['gone', '1.3', null, ''],
      ['remark', '1.2', null, 'Can this wait?'],
    ]);
    expect(view.differences.map(({ title }) => title)).toEqual([
      first!.action,
      first!.action,
      second!.action,
      second!.action,
      'Meet the parents',
      third!.action,
      second!.action,
    ]);
    await take(view);
    const actions = (await core.ask('plan.read', { reviewId })).objectives[0]!.actions;
    expect(actions.at(-1)!.action).toMatchObject({
      action: 'Meet the parents',
      leadRole: 'Headteacher',
      startOn: '2027-01-11',
      dueOn: null,
      rag: 'G',
      note: '11/01/27 – end of January',
    });
  }, 120_000);
});
