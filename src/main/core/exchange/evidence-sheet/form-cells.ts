// From the tables of a Word form to the cells of a sheet: one table is one note, its left column says
// what stands on the right. A table with its headings in the first row is read as a sheet.
import { strFromU8 } from 'fflate';
import { countRecognised } from '../../../../shared/domain/evidence-sheet/columns.ts';
import { isGuideRow } from '../../../../shared/domain/evidence-sheet/blank-sheet.ts';
import type { SheetCells } from '../../../../shared/domain/evidence-sheet/read-sheet.ts';

type Cells = readonly (readonly string[])[];

// A quotation mark that is not closed ends at the next tag: a hostile file costs no more than its length.
const tag = /<(\/?)([\w:]+)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>|([^<]+)/gu;

const characterOf = (code: number): string =>
  code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : '\uFFFD';

const unescaped = (text: string): string =>
  text.replaceAll(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/giu,
    (whole, ...found) => {
      const [hex, decimal, name] = found as (string | undefined)[];
      if (hex !== undefined) return characterOf(Number.parseInt(hex, 16));
      if (decimal !== undefined) return characterOf(Number(decimal));
      const named: Readonly<Record<string, string>> = {
        lt: '<',
        gt: '>',
        amp: '&',
        quot: '"',
        apos: "'",
      };
      return named[name ?? ''] ?? whole;
    },
  );

/** Every table that stands in no other, with the text of its cells. */
function tablesOf(xml: string): Cells[] {
  const tables: Cells[] = [];
  let depth = 0;
  let rows: string[][] = [];
  let cells: string[] = [];
  let text = '';
  let isText = false;
  // What Word keeps for programs that do not know a newer element says the same once more.
  let fallback = 0;
  for (const [, slash, name, rest, said] of xml.matchAll(tag)) {
    const isEnd = slash === '/';
    if (said !== undefined) {
      if (isText && fallback === 0) text += unescaped(said);
      continue;
    }
    const isAlone = (rest ?? '').trimEnd().endsWith('/');
    switch (name) {
      case 'mc:Fallback':
        if (!isAlone) fallback += isEnd ? -1 : 1;
        break;
      case 'w:tbl':
        depth += isEnd ? -1 : 1;
        if (depth === 1 && !isEnd) rows = [];
        if (depth === 0 && isEnd) tables.push(rows);
        break;
      case 'w:tr':
        if (depth === 1 && !isEnd) cells = [];
        if (depth === 1 && isEnd) rows.push(cells);
        break;
      case 'w:tc':
        if (depth === 1 && !isEnd) text = '';
        if (depth === 1 && isEnd) cells.push(text.trim());
        break;
      case 'w:t':
        isText = !isEnd && !isAlone;
        break;
      case 'w:p':
        if (isEnd || isAlone) text += '\n';
        break;
      case 'w:br':
        text += '\n';
        break;
      case 'w:tab':
        if (!isEnd) text += '\t';
        break;
    }
  }
  return tables;
}

/** A label may have a word of help below it. */
const labelOf = (cell: string | undefined): string => cell?.split('\n')[0]?.trim() ?? '';

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

export function formCells(document: Uint8Array): SheetCells {
  const headings: string[] = [];
  const notes: Map<string, string>[] = [];
  for (const table of tablesOf(strFromU8(document))) {
    const [first = [], ...others] = table;
    if (countRecognised(first.map(labelOf)) > 1) {
      const labels = first.map(labelOf);
      for (const row of others)
        notes.push(new Map(labels.map((label, at) => [label, row[at] ?? ''])));
      for (const label of labels) if (!headings.includes(label)) headings.push(label);
      continue;
    }
    const pairs = table.flatMap((row): [string, string][] => {
      const label = labelOf(row[0]);
      return row.length > 1 && label !== '' ? [[label, row.slice(1).join('\n').trim()]] : [];
    });
    if (countRecognised(pairs.map(([label]) => label)) < 2) continue;
    const said = pairs.filter(([label]) => !/^note \d+$/i.test(label));
    for (const [label] of said) if (!headings.includes(label)) headings.push(label);
    notes.push(new Map(said));
  }
  const rows = notes
    .map((note) => headings.map((heading) => note.get(heading) ?? ''))
    .map((cells) => (isGuideRow(cells) ? cells.map(() => '') : cells));
  // A form has room for more notes than anybody writes.
  const last = rows.findLastIndex((cells) => !isBlank(cells));
  return { rows: [headings, ...rows.slice(0, last + 1)], unclosed: new Set() };
}
