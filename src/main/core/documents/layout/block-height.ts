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

/** Something on the page, with the white it asks for above and below. In points. */
interface Box {
  readonly above: number;
  readonly height: number;
  readonly below: number;
}

const nothing: Box = { above: 0, height: 0, below: 0 };

/** One below the other. Between two, the larger white counts, as in Word and on the web. */
function stacked(boxes: readonly Box[]): Box {
  const [first, ...rest] = boxes;
  if (first === undefined) return nothing;
  let { height, below } = first;
  for (const box of rest) {
    height += Math.max(below, box.above) + box.height;
    below = box.below;
  }
  return { above: first.above, height, below };
}

const whole = (box: Box): number => box.above + box.height + box.below;

function textBox(runs: readonly DocumentRun[], look: TextLook, columnPt: number): Box {
  const measured = runs.map((run) => ({
    text: run.text,
    isBold: look.isBold || run.isStrong === true,
  }));
  const lines = countLines(measured, look.sizePt, columnPt);
  return { above: look.beforePt, height: lines * lineHeightOf(look), below: look.afterPt };
}

const plain = (text: string): DocumentRun[] => [{ text }];

const paragraphBox = (
  paragraph: DocumentParagraph,
  columnPt: number,
  look: TextLook = textLooks[paragraph.style],
): Box => textBox(paragraph.runs, look, columnPt);

/** Share of the width for each column, adding up to the width. */
export function columnWidths(
  columns: readonly { readonly share: number }[],
  widthPt: number,
): number[] {
  const total = columns.reduce((sum, column) => sum + column.share, 0);
  return columns.map((column) => (column.share / total) * widthPt);
}

const cellHeight = (paragraphs: readonly DocumentParagraph[], columnPt: number): number =>
  whole(stacked(paragraphs.map((paragraph) => paragraphBox(paragraph, columnPt))));

export function rowHeight(
  row: DocumentRow,
  columns: readonly number[],
  density: DocumentTable['density'],
): number {
  const inset = 2 * measures.cellSidePt;
  const frame = 2 * measures.cellTopPt[density];
  if (row.kind === 'group') {
    const width = columns.reduce((sum, column) => sum + column, 0);
    return frame + cellHeight(row.paragraphs, width - inset);
  }
  let next = 0;
  const heights = row.cells.map(({ paragraphs, across = 1 }) => {
    const width = columns.slice(next, next + across).reduce((sum, column) => sum + column, 0);
    next += across;
    return cellHeight(paragraphs, Math.max(20, width - inset));
  });
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

/** Later paragraphs of a counted item: small ones stay small. */
export const itemMoreLook = (style: DocumentParagraph['style']): 'item-small' | 'item-more' =>
  style === 'small' ? 'item-small' : 'item-more';

/** The number is taller than its line and makes the first line so; a line is drawn above it. */
const itemExtraPt =
  lineHeightOf({ ...textLooks.item, sizePt: measures.itemNumberSizePt }) -
  lineHeightOf(textLooks.item) +
  measures.itemLineSpacePt;

function itemBox(paragraphs: readonly DocumentParagraph[], widthPt: number): Box {
  const boxes = paragraphs.map((paragraph, index) => {
    const look = textLooks[index === 0 ? 'item' : itemMoreLook(paragraph.style)];
    const box = paragraphBox(paragraph, widthPt - measures.itemIndentPt, look);
    return index === 0 ? { ...box, height: box.height + itemExtraPt } : box;
  });
  return stacked(boxes);
}

function boxOf(block: DocumentBlock, widthPt: number): Box {
  const one = (name: TextLookName, text: string, column = widthPt) =>
    textBox(plain(text), textLooks[name], column);
  const inner = (height: number): Box => ({ ...nothing, height });
  switch (block.kind) {
    case 'title':
      return one('title', block.text);
    case 'heading':
      return one(`heading-${block.level}`, block.text);
    case 'paragraph':
      return paragraphBox(block, widthPt);
    case 'question':
      return one('question', block.text, widthPt - measures.questionIndentPt);
    case 'facts':
      return stacked(
        block.items.map((item) => one('fact', item.value, widthPt - measures.factLabelPt)),
      );
    case 'numbered':
      return stacked(block.items.map((item) => itemBox(item.paragraphs, widthPt)));
    case 'bullets':
      return stacked(
        block.items.map((item) =>
          textBox(item.runs, textLooks.bullet, widthPt - measures.bulletIndentPt),
        ),
      );
    case 'table':
      return inner(tableHeight(block, widthPt));
    case 'signatures':
      return inner((block.places.length + 0.5) * measures.signatureRowPt);
    case 'space':
      return inner(spacePoints[block.size]);
    case 'page-break':
      return nothing;
  }
}

/** The height of blocks from the top of a page, where the first asks for no white above it. */
export function blocksHeight(blocks: readonly DocumentBlock[], widthPt: number): number {
  const box = stacked(blocks.map((block) => boxOf(block, widthPt)));
  return box.height + box.below;
}
