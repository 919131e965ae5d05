import { describe, expect, it } from 'vitest';
import type { DocumentBlock, DocumentRow } from '../../../shared/domain/document-model.ts';
import { type MeasuredBlock, pagesOfSheet } from './pieces.ts';
import type { Sheet } from './sheets.ts';

const paragraph = (text: string) => ({
  kind: 'paragraph' as const,
  style: 'cell' as const,
  runs: [{ text }],
});
const row = (text: string): DocumentRow => ({
  kind: 'cells',
  cells: [{ paragraphs: [paragraph(text)] }],
});
const group = (text: string): DocumentRow => ({ kind: 'group', paragraphs: [paragraph(text)] });
const tableOf = (rows: DocumentRow[]): DocumentBlock => ({
  kind: 'table',
  label: 'Actions',
  density: 'roomy',
  columns: [{ heading: 'Action', share: 1 }],
  rows,
});
const sheetOf = (blocks: DocumentBlock[]): Sheet => ({
  orientation: 'landscape',
  header: null,
  footer: 'Foot',
  blocks,
});
const whole = (height: number): MeasuredBlock => ({ height, parts: [], head: 0 });

describe('a sheet as pages', () => {
  it('parts a table between rows and never below the name of a group', () => {
    const rows = [group('One'), row('1.1'), row('1.2'), group('Two'), row('2.1')];
    const measured = { height: 10 + 5 * 20, parts: [20, 20, 20, 20, 20], head: 10 };
    const pages = pagesOfSheet(sheetOf([tableOf(rows)]), [measured], 90);
    const rowsOf = (page: number) =>
      pages[page]?.blocks.flatMap(({ block }) => (block.kind === 'table' ? block.rows : []));
    expect(pages).toHaveLength(2);
    expect(rowsOf(0)).toEqual(rows.slice(0, 3));
    expect(rowsOf(1)).toEqual(rows.slice(3));
    expect(pages.every(({ footer }) => footer === 'Foot')).toBe(true);
  });

  it('goes on counting a list on the next page', () => {
    const items = ['a', 'b', 'c'].map((text) => ({ paragraphs: [paragraph(text)] }));
    const pages = pagesOfSheet(
      sheetOf([{ kind: 'numbered', items }]),
      [{ height: 120, parts: [40, 40, 40], head: 0 }],
      90,
    );
    expect(pages.map((page) => page.blocks.map(({ startsAt }) => startsAt))).toEqual([[1], [3]]);
  });

  it('keeps a heading with the table it heads', () => {
    const blocks: DocumentBlock[] = [
      { kind: 'question', text: 'To what extent?' },
      { kind: 'heading', level: 1, text: 'Actions' },
      tableOf([row('1.1')]),
    ];
    const pages = pagesOfSheet(
      sheetOf(blocks),
      [whole(60), whole(10), { height: 30, parts: [20], head: 10 }],
      90,
    );
    expect(pages.map((page) => page.blocks.map(({ block }) => block.kind))).toEqual([
      ['question'],
      ['heading', 'table'],
    ]);
  });

  it('makes no page of white space alone', () => {
    const blocks: DocumentBlock[] = [
      { kind: 'question', text: 'To what extent?' },
      { kind: 'space', size: 'large' },
    ];
    expect(pagesOfSheet(sheetOf(blocks), [whole(80), whole(40)], 90)).toHaveLength(1);
  });
});
