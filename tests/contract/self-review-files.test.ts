// A self-review that comes from Word, a sheet or another laptop: shown as it was understood, filed
// when it was checked, refused with a reason; and given out so that it can come back.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ReviewId } from '../../src/shared/domain/ids.ts';
import type { CheckedItem, OpenedSelfReview } from '../../src/shared/ipc/self-review.contract.ts';
import { writeEntity } from '../../src/main/core/review-doc/entities.ts';
import { createNewReview } from '../support/new-review.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

let core: TestCore;
let reviewId: ReviewId;
beforeEach(async () => {
  core = createTestCore();
  reviewId = await createNewReview(core);
});
afterEach(() => core.close());

const read = () => core.ask('self-review.read', { reviewId });
const put = (name: string, content: string | Uint8Array): string => {
  const path = join(core.folder, name);
  writeFileSync(path, content);
  return path;
};
const open = (path: string): Promise<OpenedSelfReview> => {
  core.answerDialogs(path);
  return core.ask('self-review.open-file', { reviewId });
};
const refused = (content: string | Uint8Array) => {
  core.answerDialogs(put('file', content));
  return core.fails('self-review.open-file', { reviewId });
};
const asChecked = ({ understood }: OpenedSelfReview): CheckedItem[] =>
  understood.items.map(({ found, match: _match, ratingTyped: _typed, ...rest }, item) => ({
    ...rest,
    item,
    prompt: found,
  }));
const takeIn = (opened: OpenedSelfReview, items = asChecked(opened)) =>
  core.ask('self-review.take-in', {
    reviewId,
    token: opened.token,
    completedByRole: opened.understood.completedByRole,
    completedOn: opened.understood.completedOn,
    items,
  });
const messy = resolve('tests/fixtures/self-review/messy.docx');
const wordFile = (body: string, name = 'word/document.xml'): Uint8Array =>
  zipSync({
    [name]: strToU8(`<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`),
  });

test('a Word document as an office makes it is understood prompt by prompt', async () => {
  const { understood, source, fileName } = await open(messy);
  expect([source, fileName]).toEqual(['word', 'messy.docx']);
  expect(understood).toMatchObject({
    completedByRole: 'Headteacher and SENCO',
    completedOn: '2026-11-02',
  });
  expect(
    understood.items.map(({ match, rating, ratingTyped, evidence, uncertainty }) => ({
      match,
      rating,
      ratingTyped,
      evidence,
      uncertainty,
    })),
  ).toEqual([
    {
      match: 'same',
      rating: 'improving',
      ratingTyped: '',
      evidence: 'Quizzes repeat.\nResults are steady & fair.',
      uncertainty: 'Whether it lasts over the summer.',
    },
    {
      match: 'alike',
      rating: null,
      ratingTyped: 'Good',
      evidence: 'Reading gap is four points.',
      uncertainty: '',
    },
    {
      match: 'same',
      rating: 'mature',
      ratingTyped: '',
      evidence: 'Thirteen units say what they build on.',
      uncertainty: 'the other units.',
    },
    {
      match: 'none',
      rating: 'emerging',
      ratingTyped: '',
      evidence: 'The hall is loud.',
      uncertainty: '',
    },
    {
      match: 'same',
      rating: 'improving',
      ratingTyped: '',
      evidence: 'We share our phonics leader.',
      uncertainty: '',
    },
  ]);
  const left = understood.left.join('\n');
  expect(left).toContain('We wrote this together in one staff meeting.');
  expect(left).toContain('Next steps: Repeat in May');
  expect((await read()).selfReview).toBeNull();
});

test('what was checked is filed in one step, once, and one undo takes it back', async () => {
  const before = await read();
  const opened = await open(messy);
  expect(await takeIn(opened)).toEqual({ answers: 5, added: 1 });
  core = core.reopen();
  const { selfReview, answers } = await read();
  expect(selfReview).toMatchObject({
    setId: 'twelve-prompts',
    completedByRole: 'Headteacher and SENCO',
    completedOn: '2026-11-02',
  });
  expect(answers).toHaveLength(13);
  expect(answers[1]).toMatchObject({
    rating: null,
    extra: { ratingInFile: { file: 'messy.docx', typed: 'Good' } },
  });
  expect(answers.at(-1)).toMatchObject({ prompt: 'Does lunchtime work for everybody?' });
  const again = await open(messy);
  expect(again.understood.items.every(({ match }) => match !== 'none')).toBe(true);
  expect(await takeIn(again)).toEqual({ answers: 5, added: 0 });
  expect((await read()).answers).toEqual(answers);

  const other = await createNewReview(core);
  reviewId = other;
  await takeIn(await open(messy));
  await core.ask('history.undo', { reviewId });
  expect(await read()).toEqual(before);
});

test('refuses what cannot be filed, and changes nothing', async () => {
  const opened = await open(messy);
  const before = await read();
  const input = {
    reviewId,
    token: opened.token,
    completedByRole: '',
    completedOn: null,
    items: asChecked(opened),
  };
  const fails = (change: object) => core.fails('self-review.take-in', { ...input, ...change });
  expect(await fails({ token: 'other' })).toEqual({ name: 'file-no-longer-open' });
  expect(await fails({ items: [{ ...input.items[0], answerId: reviewId }] })).toEqual({
    name: 'answer-not-found',
  });
  expect(await fails({ items: [] })).toMatchObject({ name: 'invalid-input' });
  expect(await read()).toEqual(before);
});

test('two answers for one prompt are put together, and no word is lost', async () => {
  const opened = await open(messy);
  const [first, second] = asChecked(opened);
  await takeIn(opened, [first!, { ...second!, answerId: first!.answerId }]);
  expect((await read()).answers[0]).toMatchObject({
    rating: 'improving',
    evidence: 'Quizzes repeat.\nResults are steady & fair.\n\nReading gap is four points.',
  });
});

describe('sheets', () => {
  const prompt = 'Which few things are we improving this year, and how did we choose them?';
  const rows = [
    ['Theme', 'Prompt', 'Emerging', 'Improving', 'Mature', 'Evidence', 'Unsure about'],
    ['Looking forward', prompt, '', 'x', '', 'Two, “said twice”\nand on a new line', 'Time'],
    ['', 'Something of our own?', '', '', '', 'yes, "quoted"', ''],
  ];
  const text = (separator: string, end: string) =>
    rows
      .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator))
      .join(end);
  test.each([
    ['a byte order mark', `\uFEFF${text(',', '\r\n')}`],
    ['semicolons', text(';', '\n')],
    ['tabs', text('\t', '\r\n')],
    ['UTF-16', Buffer.from(`\uFEFF${text('\t', '\r\n')}`, 'utf16le')],
    ['a line that says the separator', `sep=;\r\n${text(';', '\r\n')}`],
  ])('with %s', async (_what, content) => {
    const { understood, source } = await open(put('answers.csv', content));
    expect(source).toBe('sheet');
    expect(understood.items).toMatchObject([
      {
        match: 'same',
        rating: 'improving',
        evidence: 'Two, “said twice”\nand on a new line',
        uncertainty: 'Time',
      },
      { match: 'none', found: 'Something of our own?', evidence: 'yes, "quoted"' },
    ]);
  });
});

test('no word of any document is dropped', async () => {
  const { understand } = await import('../../src/shared/domain/self-review/understand.ts');
  const { answers: known } = { answers: (await open(messy)).prompts };
  const word = fc.stringMatching(/^[a-z]{4,9}$/).map((made) => `zq${made}`);
  const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((all) => all.join(' '));
  const line = fc.oneof(
    words,
    fc.constantFrom(...known.map(({ prompt }) => prompt)),
    words.map((made) => `Evidence: ${made}`),
    words.map((made) => `Most uncertain about: ${made}`),
    words.map((made) => `Rating: ${made}`),
    words.map((made) => `${made}?`),
    fc.constantFrom('Rating', 'Evidence', 'improving', 'Prompt', ''),
  );
  const block = fc.oneof(
    fc.record({ kind: fc.constant('paragraph' as const), text: line, isHeading: fc.boolean() }),
    fc.record({
      kind: fc.constant('table' as const),
      rows: fc.array(fc.array(line, { minLength: 1, maxLength: 4 }), { maxLength: 4 }),
    }),
    fc.record({
      kind: fc.constant('table' as const),
      rows: fc
        .array(fc.array(line, { minLength: 3, maxLength: 5 }), { maxLength: 3 })
        .map((rows) => [['Prompt', 'Rating', 'Evidence', 'Next steps'], ...rows]),
    }),
  );
  fc.assert(
    fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
      const understood = understand(blocks, known);
      const told = JSON.stringify(understood);
      const given = new Set(JSON.stringify(blocks).match(/zq[a-z]+/g) ?? []);
      expect([...given].filter((each) => !told.includes(each))).toEqual([]);
    }),
    { numRuns: 600, seed: 20_261_008 },
  );
});

describe('self-review.open-file refuses with a reason', () => {
  test('nothing chosen, nothing there, nothing in it', async () => {
    core.answerDialogs(null);
    expect(await core.fails('self-review.open-file', { reviewId })).toEqual({ name: 'cancelled' });
    core.answerDialogs(join(core.folder, 'gone.docx'));
    expect(await core.fails('self-review.open-file', { reviewId })).toEqual({
      name: 'file-unreadable',
      code: 'ENOENT',
    });
    expect(await refused('')).toEqual({ name: 'file-empty' });
    expect(await refused(wordFile('<w:p></w:p>'))).toEqual({ name: 'file-empty' });
  });

  test('what is another kind of file, each by its name', async () => {
    const kinds = [
      ['old-word', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
      ['pdf', '%PDF-1.7 and more'],
      ['rich-text', '{\\rtf1 answers}'],
      ['workbook', zipSync({ 'xl/workbook.xml': strToU8('x') })],
      ['open-document', zipSync({ 'content.xml': strToU8('x') })],
      ['other', zipSync({ 'photo.jpg': strToU8('x') })],
      ['other', '{ "format": "fieldfare-review" }'],
      ['other', Buffer.from('89504e470d0a1a0a0000000d', 'hex')],
    ] as const;
    for (const [what, content] of kinds) {
      expect(await refused(content), what).toEqual({ name: 'not-a-self-review', what });
    }
  });

  test('what is broken or set to harm', async () => {
    const whole = readFileSync(messy);
    for (const cut of [30, 400, whole.length - 10]) {
      expect(await refused(whole.subarray(0, cut)), String(cut)).toEqual({ name: 'file-damaged' });
    }
    expect(await refused('{ "format": "fieldfare-self-review"')).toEqual({ name: 'file-damaged' });
    expect(await refused('{ "format": "fieldfare-self-review", "formatVersion": 1 }')).toEqual({
      name: 'file-damaged',
    });
    expect(await refused('{ "format": "fieldfare-self-review", "formatVersion": 9 }')).toEqual({
      name: 'file-from-newer-version',
    });
    const doctype = '<!DOCTYPE x [<!ENTITY a "b">]>';
    expect(await refused(zipSync({ 'word/document.xml': strToU8(doctype) }))).toEqual({
      name: 'file-damaged',
    });
    expect(await refused(wordFile('<w:tbl><w:tr><w:tc>'.repeat(500)))).toEqual({
      name: 'file-damaged',
    });
    // 40 MB of one letter come in a file of 40 KB.
    const bomb = wordFile(`<w:p><w:t>${'a'.repeat(40 * 1024 * 1024)}</w:t></w:p>`);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refused(bomb)).toMatchObject({ name: 'file-too-large' });
    expect(await refused(Buffer.alloc(20 * 1024 * 1024 + 1, 'x'))).toMatchObject({
      name: 'file-too-large',
    });
    expect((await read()).selfReview).toBeNull();
  }, 30_000);

  test('and damage at random never stops the program', async () => {
    const whole = readFileSync(messy);
    for (let run = 0; run < 150; run += 1) {
      const bytes = Buffer.from(whole);
      for (let hit = 0; hit <= run % 5; hit += 1) {
        bytes[(run * 977 + hit * 131) % bytes.length] = (run * 31 + hit * 7) % 256;
      }
      core.answerDialogs(put('damaged.docx', bytes));
      await core.core.dispatcher.call('self-review.open-file', { reviewId });
    }
    expect((await read()).selfReview).toBeNull();
  }, 30_000);
});

test('the file for the lead brings every answer to another laptop', async () => {
  expect(await core.fails('self-review.save-file', { reviewId })).toEqual({
    name: 'self-review-not-begun',
  });
  const lead = createTestCore();
  const funnel = core.core.context.funnel;
  lead.core.context.funnel.createFrom(reviewId, 'review', funnel.encode(reviewId));
  await takeIn(await open(messy));
  const path = join(core.folder, 'host.json');
  core.answerDialogs(path);
  expect(await core.ask('self-review.save-file', { reviewId })).toEqual({ fileName: 'host.json' });
  expect((await read()).selfReview?.sharedOn).toBe('2026-10-08');
  core.answerDialogs(null);
  expect(await core.fails('self-review.save-file', { reviewId })).toEqual({ name: 'cancelled' });
  core.answerDialogs(join(core.folder, 'no folder', 'x.json'));
  expect(await core.fails('self-review.save-file', { reviewId })).toEqual({
    name: 'file-not-written',
    code: 'ENOENT',
  });

  lead.answerDialogs(path);
  const opened = await lead.ask('self-review.open-file', { reviewId });
  expect(opened).toMatchObject({ source: 'fieldfare', otherSchool: null });
  await lead.ask('self-review.take-in', {
    reviewId,
    token: opened.token,
    completedByRole: opened.understood.completedByRole,
    completedOn: opened.understood.completedOn,
    items: asChecked(opened),
  });
  const said = (view: Awaited<ReturnType<typeof read>>) => [
    view.selfReview?.completedByRole,
    view.selfReview?.completedOn,
    view.answers.map(({ extra: _extra, ref: _ref, ...answer }) => answer),
  ];
  expect(said(await lead.ask('self-review.read', { reviewId }))).toEqual(said(await read()));

  const stranger = await createNewReview(lead, {
    schools: [{ name: 'Quite Another School', urn: '900777', phase: null }],
    team: [],
  });
  lead.answerDialogs(path);
  expect(await lead.ask('self-review.open-file', { reviewId: stranger })).toMatchObject({
    otherSchool: 'Marsh Lane Primary School',
  });
  lead.close();
});

test('the Word form is filled by somebody without Fieldfare and read back whole', async () => {
  const path = join(core.folder, 'form.docx');
  core.answerDialogs(path);
  expect(await core.ask('self-review.save-word', { reviewId, as: 'form' })).toEqual({
    fileName: 'form.docx',
  });
  const empty = await open(path);
  expect(empty.understood.left).toEqual([]);
  expect(
    empty.understood.items.map(({ match, rating, evidence }) => [match, rating, evidence]),
  ).toEqual(Array.from({ length: 12 }, () => ['same', null, '']));

  await core.ask('self-review.begin', { reviewId });
  const { answers } = await read();
  await core.ask('self-review.answer', {
    reviewId,
    answerId: answers[2]!.id,
    change: { rating: 'mature', evidence: 'One.\nTwo.', uncertainty: 'Why?' },
  });
  await core.ask('self-review.complete', {
    reviewId,
    completedByRole: 'Headteacher',
    completedOn: '2026-11-02',
  });
  core.answerDialogs(path);
  await core.ask('self-review.save-word', { reviewId, as: 'form' });
  const { understood } = await open(path);
  expect(understood).toMatchObject({
    completedByRole: 'Headteacher',
    completedOn: '2026-11-02',
    left: [],
  });
  expect(understood.items[2]).toMatchObject({
    answerId: answers[2]!.id,
    rating: 'mature',
    evidence: 'One.\nTwo.',
    uncertainty: 'Why?',
  });
  core.answerDialogs(null);
  expect(await core.fails('self-review.save-word', { reviewId, as: 'document' })).toEqual({
    name: 'cancelled',
  });
  core.answerDialogs(join(core.folder, 'no folder', 'x.docx'));
  expect(await core.fails('self-review.save-word', { reviewId, as: 'document' })).toEqual({
    name: 'file-not-written',
    code: 'ENOENT',
  });
});

test('a self-review kept word for word by an earlier version can be checked and filed', async () => {
  expect(await core.fails('self-review.open-kept', { reviewId })).toEqual({
    name: 'nothing-kept',
  });
  const { selfReview } = JSON.parse(
    readFileSync(resolve('tests/fixtures/sample/visit-larkfield.json'), 'utf8'),
  ) as { selfReview: { prompts: { prompt: string }[] } };
  core.core.context.funnel.change(reviewId, (doc) =>
    writeEntity(doc, 'kept-part', 'selfReview', { data: selfReview }),
  );
  expect((await read()).isKeptFromFile).toBe(true);
  const opened = await core.ask('self-review.open-kept', { reviewId });
  expect(opened.understood.items).toHaveLength(12);
  await takeIn(opened);
  const view = await read();
  expect(view.isKeptFromFile).toBe(false);
  expect(view.answers.filter(({ evidence }) => evidence !== '')).toHaveLength(12);
});
