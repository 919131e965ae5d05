// The check without a window: which files it reads, what it prints for them, and what it refuses.
import { expect, it } from 'vitest';
import { checkNoteRows } from '../../src/main/core/check-notes/check-note-rows.ts';
import { readNoteColumn } from '../../src/main/core/check-notes/read-note-column.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const notesOf = (bytes: Uint8Array): readonly string[] => {
  const read = readNoteColumn(bytes);
  if (!read.ok) throw new Error(read.failure);
  return read.value;
};
const refusalOf = (bytes: Uint8Array): string => {
  const read = readNoteColumn(bytes);
  if (read.ok) throw new Error('It was read.');
  return read.failure;
};

it('reads quoted line breaks, doubled quotes, any case of the header, and a byte order mark', () => {
  const text =
    'ID, Note ,Where\r\n1,"Asked ""why""\r\nand waited",hall\r\n2,,hall\r\n3,Last,hall\r\n';
  for (const bytes of [utf8(text), utf8(`\ufeff${text}`)]) {
    expect(notesOf(bytes)).toEqual(['Asked "why"\r\nand waited', '', 'Last']);
  }
});

it('reads what a spreadsheet saved in Windows-1252, and other divisions', () => {
  const windows = Uint8Array.from([...utf8('note\r\n'), 0x93, ...utf8('Zo'), 0xeb, 0x94]);
  expect(notesOf(windows)).toEqual(['“Zoë”']);
  expect(notesOf(utf8('id;NOTE\n1;One, two'))).toEqual(['One, two']);
  expect(notesOf(utf8('id\tnote\n1\tOne; two'))).toEqual(['One; two']);
  expect(notesOf(utf8('note\nOne; two\nThree'))).toEqual(['One; two', 'Three']);
  expect(notesOf(utf8('note'))).toEqual([]);
});

it('refuses what is no CSV file of notes, and says what is there', () => {
  expect(refusalOf(utf8(''))).toContain('empty');
  expect(refusalOf(utf8('id,text\n1,Hello'))).toMatch(/no column `note`.*"id", "text"/);
  expect(refusalOf(Uint8Array.from([0x50, 0x4b, 3, 4, 0]))).toContain('workbook');
  expect(refusalOf(Uint8Array.from([1, 0, 2, 0]))).toContain('not text');
  expect(refusalOf(utf8('note\n"never closed'))).toContain('quote');
});

it('prints one line of JSON a row, in order, with its kinds and words', () => {
  const lines = checkNoteRows(['Kestrel class', 'Asked Jayden why', '']).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    { row: 1, kinds: [], warnings: [] },
    {
      row: 2,
      kinds: ['pupil-name'],
      warnings: [{ kind: 'pupil-name', words: 'Jayden', start: 6, end: 12 }],
    },
    { row: 3, kinds: [], warnings: [] },
  ]);
});
