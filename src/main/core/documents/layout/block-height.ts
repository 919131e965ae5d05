// How much height blocks take on a page: to choose what fits on one page and which rows of a table
// are too tall to be kept together. An estimate from the same measures the document is written with.
import type {
  DocumentBlock,
  DocumentParagraph,
  DocumentRow,
  DocumentRun,
  DocumentTable,
} from '../../../../shared/domain/document-model.ts';
import {
  lineHeightOf,
  measures,
  spacePoints,
  textLooks,
  type TextLook,
  type TextLookName,
} from '../look.ts';
import { countLines } from './text-width.ts';

function textHeight(runs: readonly DocumentRun[], look: TextLook, columnPt: number): number {
  const measured = runs.map((run) => ({
    text: run.text,
    isBold: look.isBold || run.isStrong === true,
  }));
  const lines = countLines(measured, look.sizePt, columnPt);
  return look.beforePt + lines * lineHeightOf(look) + look.afterPt;
}

const plain = (text: string): DocumentRun[] => [{ text }];

function paragraphHeight(
  paragraph: DocumentParagraph,
  columnPt: number,
  look: TextLook = textLooks[paragraph.style],
): number {
  return textHeight(paragraph.runs, look, columnPt);
}

/** Share of the width for each column, adding up to the width. */
export function columnWidths(
  columns: readonly { readonly share: number }[],
  widthPt: number,
): number[] {
  const total = columns.reduce((sum, column) => sum + column.share, 0);
  return columns.map((column) => (column.share / total) * widthPt);
}

function stackHeight(paragraphs: readonly DocumentParagraph[], columnPt: number): number {
  return paragraphs.reduce((sum, paragraph) => sum + paragraphHeight(paragraph, columnPt), 0);
}

export function rowHeight(
  row: DocumentRow,
  columns: readonly number[],
  density: DocumentTable['density'],
): number {
  const inset = 2 * measures.cellSidePt;
  const frame = 2 * measures.cellTopPt[density];
  if (row.kind === 'group') {
    const whole = columns.reduce((sum, column) => sum + column, 0);
    return frame + stackHeight(row.paragraphs, whole - inset);
  }
  const heights = row.cells.map((cell, index) =>
    stackHeight(cell.paragraphs, Math.max(20, (columns[index] ?? 0) - inset)),
  );
  return frame + Math.max(0, ...heights);
}

function tableHeight(table: DocumentTable, widthPt: number): number {
  const columns = columnWidths(table.columns, widthPt);
  const headings: DocumentRow = {
    kind: 'cells',
    cells: table.columns.map((column) => ({
      paragraphs: [{ kind: 'paragraph', style: 'cell', runs: plain(column.heading) }],
    })),
  };
  return [headings, ...table.rows].reduce(
    (sum, row) => sum + rowHeight(row, columns, table.density),
    0,
  );
}

function itemsHeight(
  items: readonly { readonly paragraphs: readonly DocumentParagraph[] }[],
  widthPt: number,
): number {
  // The number is taller than its line and makes the first line so.
  const raise =
    lineHeightOf({ ...textLooks.item, sizePt: measures.itemNumberSizePt }) -
    lineHeightOf(textLooks.item);
  let height = 0;
  for (const item of items) {
    height += Math.max(0, raise) + 1;
    for (const [index, paragraph] of item.paragraphs.entries()) {
      const look = textLooks[index === 0 ? 'item' : itemMoreLook(paragraph.style)];
      height += paragraphHeight(paragraph, widthPt - measures.itemIndentPt, look);
    }
  }
  return height;
}

/** Later paragraphs of a counted item: small ones stay small. */
export const itemMoreLook = (style: DocumentParagraph['style']): 'item-small' | 'item-more' =>
  style === 'small' ? 'item-small' : 'item-more';

function blockHeight(block: DocumentBlock, widthPt: number): number {
  const one = (name: TextLookName, text: string, column = widthPt) =>
    textHeight(plain(text), textLooks[name], column);
  switch (block.kind) {
    case 'title':
      return one('title', block.text);
    case 'heading':
      return one(`heading-${block.level}`, block.text);
    case 'paragraph':
      return paragraphHeight(block, widthPt);
    case 'question':
      return one('question', block.text, widthPt - measures.questionIndentPt);
    case 'facts':
      return block.items.reduce(
        (sum, item) => sum + one('fact', item.value, widthPt - measures.factLabelPt),
        0,
      );
    case 'numbered':
      return itemsHeight(block.items, widthPt);
    case 'bullets':
      return block.items.reduce(
        (sum, item) =>
          sum + textHeight(item.runs, textLooks.bullet, widthPt - measures.bulletIndentPt),
        0,
      );
    case 'table':
      return tableHeight(block, widthPt);
    case 'signatures':
      return (block.places.length + 0.5) * measures.signatureRowPt;
    case 'space':
      return spacePoints[block.size];
    case 'page-break':
      return 0;
  }
}

export const blocksHeight = (blocks: readonly DocumentBlock[], widthPt: number): number =>
  blocks.reduce((sum, block) => sum + blockHeight(block, widthPt), 0);
