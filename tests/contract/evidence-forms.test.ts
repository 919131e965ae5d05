// The Word form and the Excel sheet that Fieldfare prints for somebody without it: filled in, sent
// back, read row by row, and refused with a reason where they are not what they should be.
import { closeSync, ftruncateSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import writeWorkbook from 'write-excel-file/universal';
import type { ReviewId } from '../../src/shared/domain/ids.ts';
import type { OpenedSheet } from '../../src/shared/ipc/evidence-sheet.contract.ts';
import { savedByOffice, validate, whyNoPages, whyNoValidator } from '../documents/outside-tools.ts';
import { createNewReview } from '../support/new-review.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

let core: TestCore;
let reviewId: ReviewId;
beforeEach(async () => {
  core = createTestCore();
  reviewId = await createNewReview(core);
});
afterEach(() => core.close());

async function saveForm(form: 'excel' | 'word'): Promise<Uint8Array> {
  const path = join(core.folder, form === 'word' ? 'form.docx' : 'form.xlsx');
  core.answerDialogs(path);
  await core.ask('evidence-sheet.save-blank', { reviewId, form });
  return readFileSync(path);
}

const inFolder = (name: string, bytes: Uint8Array): string => {
  const path = join(core.folder, name);
  writeFileSync(path, bytes);
  return path;
};

const open = (path: string): Promise<OpenedSheet> => {
  core.answerDialogs(path);
  return core.ask('evidence-sheet.open', { reviewId });
};

/** Writes into the cells on the right of a note's table, as somebody in Word would. */
function filled(form: Uint8Array, number: number, words: Readonly<Record<string, string>>) {
  const parts = unzipSync(form);
  const document = strFromU8(parts['word/document.xml']!);
  const tables = document.match(/<w:tbl>.*?<\/w:tbl>/gs)!;
  const table = tables[number - 1]!;
  const rows = table.match(/<w:tr>.*?<\/w:tr>/gs)!;
  const changed = rows.map((row) => {
    const label = Object.keys(words).find((each) => row.includes(`>${each}</w:t>`));
    if (label === undefined) return row;
    const cells = row.match(/<w:tc>.*?<\/w:tc>/gs)!;
    const paragraphs = words[label]!.split('\n')
      .map((line) => `<w:p><w:r><w:t xml:space="preserve">${line}</w:t></w:r></w:p>`)
      .join('');
    const written = cells[1]!.replace(/(<w:tcPr>.*?<\/w:tcPr>).*(<\/w:tc>)/s, `$1${paragraphs}$2`);
    return row.replace(cells[1]!, written);
  });
  const whole = rows.reduce((text, row, at) => text.replace(row, () => changed[at]!), table);
  return zipSync({
    ...parts,
    'word/document.xml': strToU8(document.replace(table, () => whole)),
  });
}

const noteOne = {
  Activity: 'Lesson visit',
  Time: '9.40',
  Where: 'Year 4',
  'What I saw or heard': 'Four of six used a word &amp; its root.\nTwo pointed at the wall.',
  Quote: '&#x201C;It means carry.&#x201D;',
  'What I make of it': 'The wall is used.',
  Hypothesis: 'supports H1, challenges H2',
  'Kind of note': 'strength',
  Strength: '2',
};

function expectNoteOne({ rows }: OpenedSheet): void {
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    state: 'new',
    takenAt: '2026-11-24T09:40',
    note: {
      activityType: 'lesson-visit',
      place: 'Year 4',
      description: 'Four of six used a word & its root.\nTwo pointed at the wall.',
      quote: '“It means carry.”',
      interpretation: 'The wall is used.',
      kind: 'strength',
      strength: 2,
      links: [{ stance: 'supports' }, { stance: 'challenges' }],
    },
  });
}

test('the Word form knows the review, comes back filled in, and is filed with its links', async () => {
  const form = await saveForm('word');
  const text = strFromU8(unzipSync(form)['word/document.xml']!).replaceAll(/<[^>]+>/g, ' ');
  const { hypotheses } = await core.ask('review.overview', { reviewId });
  for (const { statement } of hypotheses) expect(text).toContain(statement.slice(0, 30));
  const sheet = await open(inFolder('back.docx', filled(form, 1, noteOne)));
  expectNoteOne(sheet);
  const { token, rows } = sheet;
  await core.ask('evidence-sheet.file', {
    reviewId,
    token,
    rows: rows.map(({ row }) => ({ row })),
    reviewerId: null,
  });
  const { notes } = await core.ask('evidence.list', { reviewId });
  expect(notes).toMatchObject([
    { kind: 'strength', links: [{ stance: 'supports' }, { stance: 'challenges' }] },
  ]);
  expect(notes[0]?.links.map(({ hypothesisId }) => hypothesisId)).toEqual(
    hypotheses.slice(0, 2).map(({ id }) => id),
  );
});

test.skipIf(whyNoValidator !== null)('both forms are sound to the Open XML validator', async () => {
  expect(await validate(await saveForm('word'))).toEqual([]);
  expect(await validate(await saveForm('excel'), 'xlsx')).toEqual([]);
});

test.skipIf(whyNoPages !== null)(
  'a form that LibreOffice saved anew says the same',
  async () => {
    // There and back again: nothing of our own writing is left in it but the words.
    const written = inFolder('written.docx', filled(await saveForm('word'), 1, noteOne));
    const odt = await savedByOffice(core.folder, written, 'odt');
    expectNoteOne(await open(await savedByOffice(core.folder, odt, 'docx')));
  },
  180_000,
);

type Cell = string | { value: Date; type: typeof Date; format: string };
const noteRow: Cell[] = [
  { value: new Date(Date.UTC(1899, 11, 30, 9, 40)), type: Date, format: 'hh:mm' },
  'LV',
  'Y4',
  'Seen.',
  'H1 supports',
  'Question',
];
async function workbookOf(...rows: Cell[][]): Promise<Uint8Array> {
  const headings = [
    'Time',
    'Activity',
    'Where',
    'What I saw or heard',
    'Hypothesis',
    'Kind of note',
  ];
  const blob = await writeWorkbook([headings, ...rows]).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

test('the Excel sheet has lists to choose from, comes back filled in, and its guide is no note', async () => {
  const form = await saveForm('excel');
  const sheet = strFromU8(unzipSync(form)['xl/worksheets/sheet1.xml']!);
  expect(sheet).toMatch(/<\/sheetData><dataValidations count="4">/);
  const blank = await open(inFolder('blank.xlsx', form));
  expect(blank.rows.map(({ state }) => state)).toEqual(['blank']);
  const { rows } = await open(inFolder('back.xlsx', await workbookOf(noteRow)));
  expect(rows).toMatchObject([
    {
      state: 'new',
      takenAt: '2026-11-24T09:40',
      note: {
        activityType: 'lesson-visit',
        description: 'Seen.',
        kind: 'question',
        links: [{ stance: 'supports' }],
      },
    },
  ]);
});

test('what names no hypothesis, or no stance, is told and kept as it was typed', async () => {
  const odd = { ...noteOne, Hypothesis: 'H9, the one about books', 'Kind of note': 'mixed' };
  const twice = filled(filled(await saveForm('word'), 1, odd), 2, { ...noteOne, Hypothesis: 'H2' });
  const { rows } = await open(inFolder('odd.docx', twice));
  expect(rows[0]?.note).toMatchObject({ links: [], kind: null });
  expect(rows[0]?.guesses).toEqual(
    expect.arrayContaining([
      { kind: 'hypothesis-not-read', typed: 'H9, the one about books' },
      { kind: 'kind-not-read', typed: 'mixed' },
    ]),
  );
  expect(rows[0]?.typed).toContainEqual({ heading: 'Hypothesis', text: 'H9, the one about books' });
  expect(rows[1]?.guesses).toContainEqual({ kind: 'hypothesis-without-stance', typed: 'H2' });
});

test('hostile and broken files are refused with a name of their own, and nothing changes', async () => {
  const form = await saveForm('word');
  const parts = unzipSync(form);
  const withPart = (name: string, bytes: Uint8Array) => zipSync({ ...parts, [name]: bytes });
  const huge = join(core.folder, 'huge.docx');
  const handle = openSync(huge, 'w');
  ftruncateSync(handle, 200 * 1024 * 1024);
  closeSync(handle);
  const locked = Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ]);
  const doctype = strToU8('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><w:document/>');
  const files: [string, object][] = [
    [huge, { name: 'sheet-too-large' }],
    [inFolder('cut.docx', form.subarray(0, form.length / 2)), { name: 'sheet-damaged' }],
    [inFolder('locked.docx', locked), { name: 'sheet-locked' }],
    [
      inFolder('macros.docm', withPart('word/vbaProject.bin', strToU8('x'))),
      { name: 'sheet-with-macros' },
    ],
    [
      inFolder('bomb.docx', withPart('word/media.xml', new Uint8Array(80 * 1024 * 1024))),
      { name: 'sheet-swells' },
    ],
    [
      inFolder(
        'many.docx',
        zipSync(
          Object.fromEntries(
            Array.from({ length: 4_000 }, (_, at) => [`a${at}`, parts['_rels/.rels']!]),
          ),
        ),
      ),
      { name: 'sheet-swells' },
    ],
    [inFolder('entities.docx', withPart('word/document.xml', doctype)), { name: 'sheet-damaged' }],
    [
      inFolder('other.docx', withPart('word/document.xml', strToU8('<w:document/>'))),
      { name: 'sheet-without-notes' },
    ],
    [inFolder('archive.zip', zipSync({ '../../x': strToU8('x') })), { name: 'not-a-sheet' }],
  ];
  for (const [path, failure] of files) {
    core.answerDialogs(path);
    expect(await core.fails('evidence-sheet.open', { reviewId }), path).toMatchObject(failure);
  }
  expect((await core.ask('evidence.list', { reviewId })).total).toBe(0);
}, 60_000);
