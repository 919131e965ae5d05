// A colleague's sheet: shown before it is filed, filed once, undone as one, and refused with a reason.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PersonId, ReviewId } from '../../src/shared/domain/ids.ts';
import { canBeFiled } from '../../src/shared/domain/evidence-sheet/sheet-row.ts';
import type { OpenedSheet } from '../../src/shared/ipc/evidence-sheet.contract.ts';
import { writeEntity } from '../../src/main/core/review-doc/entities.ts';
import { createNewReview } from '../support/new-review.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

const samplePath = resolve('tests/fixtures/sample/evidence-import.csv');

let core: TestCore;
let reviewId: ReviewId;
let ana: PersonId;
beforeEach(async () => {
  core = createTestCore();
  reviewId = await createNewReview(core);
  ana = (await core.ask('review.overview', { reviewId })).people[0]!.id;
});
afterEach(() => core.close());

let count = 0;
const fileWith = (content: string | Uint8Array): string => {
  count += 1;
  const path = join(core.folder, `sheet-${count}.csv`);
  writeFileSync(path, content);
  return path;
};
const open = (path = samplePath): Promise<OpenedSheet> => {
  core.answerDialogs(path);
  return core.ask('evidence-sheet.open', { reviewId });
};
const refused = (content: string | Uint8Array) => {
  core.answerDialogs(fileWith(content));
  return core.fails('evidence-sheet.open', { reviewId });
};
const newRows = ({ rows }: OpenedSheet) =>
  rows.filter(({ state }) => state === 'new').map(({ row }) => ({ row }));
const file = (sheet: OpenedSheet, rows = newRows(sheet)) =>
  core.ask('evidence-sheet.file', { reviewId, token: sheet.token, rows, reviewerId: ana });
const notes = async () =>
  (await core.ask('evidence.list', { reviewId, order: 'oldest-first' })).notes;

test('the sample sheet is understood before anything is filed', async () => {
  const sheet = await open();
  expect(await notes()).toEqual([]);
  expect(sheet).toMatchObject({
    fileName: 'evidence-import.csv',
    day: '2026-11-24',
    isVisitDay: true,
  });
  const states = sheet.rows.map(({ state }) => state);
  expect(states.filter((state) => state === 'new')).toHaveLength(40);
  expect(sheet.rows.filter(({ state }) => state !== 'new')).toMatchObject([
    { row: 14, state: 'blank' },
    { row: 32, state: 'duplicate', sameAsRow: 28 },
  ]);
  expect(sheet.rows[0]).toMatchObject({
    takenAt: '2026-11-24T08:35',
    note: { activityType: 'climate-walk', place: 'Front gate', strength: 3 },
  });
});

test('files the forty notes with every word, once, in one step that undoes as one', async () => {
  const sheet = await open();
  const first = await file(sheet);
  expect(first).toMatchObject({ filed: 40, alreadyThere: 0 });
  expect(await file(sheet)).toEqual({ ...first, filed: 0, alreadyThere: 40 });
  core = core.reopen();
  const filed = await notes();
  expect(filed).toHaveLength(40);
  expect(filed.every(({ reviewerId }) => reviewerId === ana)).toBe(true);
  const text = readFileSync(samplePath, 'utf8');
  for (const { description, interpretation } of filed) {
    for (const words of [description, interpretation]) {
      expect(text).toContain(words.split('\n')[0]);
    }
  }
  expect(filed.find(({ place }) => place === 'outside library')?.extra).toMatchObject({
    sheet: {
      file: 'evidence-import.csv',
      typed: expect.arrayContaining([{ heading: 'Activity', text: 'chat in corridor' }]),
    },
  });
  const again = await open();
  expect(again.rows.filter(({ state }) => state === 'duplicate')).toHaveLength(41);
  expect(await file(again, newRows(sheet))).toMatchObject({ filed: 0, alreadyThere: 40 });
});

test('one undo takes all of them back, and the sheet can be filed again', async () => {
  const sheet = await open();
  await file(sheet);
  await core.ask('history.undo', { reviewId });
  expect(await notes()).toEqual([]);
  expect(await file(sheet)).toMatchObject({ filed: 40 });
  expect(await notes()).toHaveLength(40);
});

test('what a person corrected is filed as corrected, and a note in the bin comes back', async () => {
  const sheet = await open();
  const chosen = [{ row: 2, activityType: 'assembly', takenAt: '2026-11-24T11:11' }];
  const { noteIds } = await file(sheet, chosen);
  expect(await notes()).toMatchObject([
    { id: noteIds[0], activityType: 'assembly', takenAt: '2026-11-24T11:11' },
  ]);
  await core.ask('evidence.move-to-bin', { reviewId, noteId: noteIds[0]! });
  expect(await file(sheet, chosen)).toMatchObject({ filed: 1 });
  expect(await notes()).toHaveLength(1);
});

test('without a visit day today stands in', async () => {
  // As a review that came from a file may be.
  core.core.context.funnel.change(reviewId, (doc) =>
    writeEntity(doc, 'review', reviewId, { visitDates: [] }),
  );
  expect(await open()).toMatchObject({ day: '2026-10-08', isVisitDay: false });
});

describe('sheets as other programs write them', () => {
  const rows = [
    ['Time', 'Where', 'What I saw or heard'],
    ['8.35', 'Café', 'naïve – “so”'],
    ['9', 'Hall', 'two\nlines; with, marks'],
  ];
  const sheetWith = (separator: string, lineEnd: string): string =>
    rows.map((cells) => cells.map((cell) => `"${cell}"`).join(separator)).join(lineEnd);
  const windows1252 = (text: string): Uint8Array =>
    Uint8Array.from(text, (character) => {
      const special: Record<string, number> = { '–': 0x96, '“': 0x93, '”': 0x94 };
      return special[character] ?? character.charCodeAt(0);
    });

  test.each([
    ['commas', sheetWith(',', '\r\n')],
    ['semicolons', sheetWith(';', '\n')],
    ['tabs', sheetWith('\t', '\r')],
    ['a byte order mark', `\uFEFF${sheetWith(',', '\r\n')}`],
    ['a line that says the separator', `sep=;\r\n${sheetWith(';', '\r\n')}`],
    ['Windows-1252', windows1252(sheetWith(';', '\r\n'))],
    ['UTF-16', Buffer.from(`\uFEFF${sheetWith('\t', '\r\n')}`, 'utf16le')],
  ])('%s', async (_what, content) => {
    const sheet = await open(fileWith(content));
    expect(sheet.rows.map(({ note, state }) => [note.place, note.description, state])).toEqual([
      ['Café', 'naïve – “so”', 'new'],
      ['Hall', 'two\nlines; with, marks', 'new'],
    ]);
  });

  test('quotation marks that never close are said', async () => {
    const sheet = await open(fileWith('Time,Notes\n9,"he said\n10,next\n'));
    expect(sheet.rows[0]?.guesses).toContainEqual({ kind: 'quotation-marks' });
    expect(sheet.rows[0]?.note.description).toContain('10,next');
  });
});

describe('evidence-sheet.open refuses with a reason', () => {
  test('nothing chosen, and nothing there', async () => {
    core.answerDialogs(null);
    expect(await core.fails('evidence-sheet.open', { reviewId })).toEqual({ name: 'cancelled' });
    core.answerDialogs(join(core.folder, 'gone.csv'));
    expect(await core.fails('evidence-sheet.open', { reviewId })).toEqual({
      name: 'file-unreadable',
      code: 'ENOENT',
    });
  });

  test('what is no sheet of notes', async () => {
    const files = [
      ['nothing in it', '', { name: 'sheet-empty' }],
      ['only spaces', ' \r\n ', { name: 'sheet-empty' }],
      [
        'a workbook',
        Buffer.from('PK\u0003\u0004 and more'),
        { name: 'not-a-sheet', isWorkbook: true },
      ],
      [
        'a review file',
        '{ "format": "fieldfare-review",\n "notes": [] }',
        { name: 'not-a-sheet', isWorkbook: false },
      ],
      ['a web page', '<!doctype html><p>Notes</p>', { name: 'not-a-sheet', isWorkbook: false }],
      [
        'a picture',
        Buffer.from('89504e470d0a1a0a0000000d', 'hex'),
        { name: 'not-a-sheet', isWorkbook: false },
      ],
      [
        'other columns',
        'URN,School\n900201,Marsh Lane\n',
        { name: 'sheet-without-notes', headings: ['URN', 'School'] },
      ],
    ] as const;
    for (const [what, content, failure] of files) {
      expect(await refused(content), what).toEqual(failure);
    }
    expect(await notes()).toEqual([]);
  });

  test('too much of it', async () => {
    const limitBytes = 5 * 1024 * 1024;
    expect(await refused(Buffer.alloc(limitBytes + 1, 'x'))).toEqual({
      name: 'sheet-too-large',
      bytes: limitBytes + 1,
      limitBytes,
    });
    expect(await refused(`Notes\n${'one\n'.repeat(5_001)}`)).toEqual({
      name: 'sheet-too-many-rows',
      rows: 5_001,
      limit: 5_000,
    });
  });
});

test('a sheet of five thousand rows is read and filed whole', async () => {
  const lines = Array.from({ length: 5_000 }, (_, index) => `9,note ${index}`);
  const sheet = await open(fileWith(`Time,Notes\n${lines.join('\n')}`));
  expect(await file(sheet)).toMatchObject({ filed: 5_000 });
}, 60_000);

test('filing refuses what cannot be, and changes nothing', async () => {
  const sheet = await open();
  const { token } = sheet;
  const ask = (change: object) =>
    core.fails('evidence-sheet.file', {
      reviewId,
      token,
      rows: [{ row: 2 }],
      reviewerId: ana,
      ...change,
    });
  expect(await ask({ token: 'other' })).toEqual({ name: 'sheet-no-longer-open' });
  expect(await ask({ reviewerId: reviewId })).toEqual({ name: 'person-not-found' });
  for (const row of [1, 14, 999]) {
    expect(await ask({ rows: [{ row: 2 }, { row }] })).toEqual({
      name: 'row-cannot-be-filed',
      row,
    });
  }
  expect(await ask({ rows: [] })).toMatchObject({ name: 'invalid-input' });
  expect(sheet.rows.filter((row) => !canBeFiled(row)).map(({ row }) => row)).toEqual([14]);
  await open(fileWith('Notes\nother\n'));
  expect(await ask({})).toEqual({ name: 'sheet-no-longer-open' });
  core = core.reopen();
  expect(await ask({})).toEqual({ name: 'sheet-no-longer-open' });
  expect(await notes()).toEqual([]);
});

test('a blank sheet is saved, filled in and brought in', async () => {
  const path = join(core.folder, 'blank.csv');
  core.answerDialogs(path);
  expect(await core.ask('evidence-sheet.save-blank', { reviewId })).toEqual({
    fileName: 'blank.csv',
  });
  const blank = readFileSync(path, 'utf8');
  const filled = `${blank}9.10,LW,Hall,,,"Calm, again",,,strong,\r\n`;
  const { rows } = await open(fileWith(filled));
  expect(rows.map(({ state }) => state)).toEqual(['blank', 'new']);
  expect(rows[1]?.note).toMatchObject({ description: 'Calm, again', strength: 3 });

  core.answerDialogs(null);
  expect(await core.fails('evidence-sheet.save-blank', { reviewId })).toEqual({
    name: 'cancelled',
  });
  core.answerDialogs(join(core.folder, 'no such folder', 'blank.csv'));
  expect(await core.fails('evidence-sheet.save-blank', { reviewId })).toEqual({
    name: 'file-not-written',
    code: 'ENOENT',
  });
});
