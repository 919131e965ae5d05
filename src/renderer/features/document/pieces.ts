// What can be parted at the foot of a page: rows of a table, items of a list; and how the parts of a
// block that fall on one page are put together as a block of their own.
import type { DocumentBlock } from '../../../shared/domain/document-model.ts';
import { paginate, type Piece } from './paginate.ts';
import type { Sheet } from './sheets.ts';

/** Heights of one block as it was drawn. */
export interface MeasuredBlock {
  readonly height: number;
  /** Of each row or item; empty where the block is never parted. */
  readonly parts: readonly number[];
  /** Of the row of column headings. */
  readonly head: number;
}

/** A block, or those rows or items of it that stand on one page. */
export interface PlacedBlock {
  readonly block: DocumentBlock;
  /** The number of the first item of a counted list. */
  readonly startsAt: number;
}

export interface Page extends Omit<Sheet, 'blocks'> {
  readonly blocks: readonly PlacedBlock[];
}

interface PlacedPiece extends Piece {
  readonly block: number;
  /** Null where the block stays whole. */
  readonly part: number | null;
}

const staysWithNext = (block: DocumentBlock): boolean =>
  block.kind === 'heading' ||
  block.kind === 'space' ||
  (block.kind === 'paragraph' && (block.style === 'lead' || block.staysWithNext === true));

function piecesOf(
  blocks: readonly DocumentBlock[],
  measured: readonly MeasuredBlock[],
): PlacedPiece[] {
  return blocks.flatMap((block, index): PlacedPiece[] => {
    const { height, parts, head } = measured[index] ?? { height: 0, parts: [], head: 0 };
    if (parts.length === 0) {
      return [
        { block: index, part: null, height, staysWithNext: staysWithNext(block), repeatedAbove: 0 },
      ];
    }
    // What is around the rows or items belongs to the first of them.
    const around = height - parts.reduce((sum, each) => sum + each, 0);
    return parts.map((part, at) => ({
      block: index,
      part: at,
      height: part + (at === 0 ? around : 0),
      staysWithNext: block.kind === 'table' && block.rows[at]?.kind === 'group',
      repeatedAbove: at === 0 ? 0 : head,
    }));
  });
}

function partOf(block: DocumentBlock, from: number, to: number): DocumentBlock {
  switch (block.kind) {
    case 'table':
      return { ...block, rows: block.rows.slice(from, to) };
    case 'numbered':
    case 'bullets':
      return { ...block, items: block.items.slice(from, to) } as DocumentBlock;
    default:
      return block;
  }
}

function blocksOfPage(
  blocks: readonly DocumentBlock[],
  pieces: readonly PlacedPiece[],
): PlacedBlock[] {
  const spans = new Map<number, { from: number; to: number }>();
  for (const { block, part } of pieces) {
    const span = spans.get(block);
    if (span === undefined) spans.set(block, { from: part ?? 0, to: (part ?? 0) + 1 });
    else span.to = (part ?? 0) + 1;
  }
  return [...spans].flatMap(([index, { from, to }]) => {
    const block = blocks[index];
    return block === undefined ? [] : [{ block: partOf(block, from, to), startsAt: from + 1 }];
  });
}

const isNotOnlySpace = (page: Page): boolean =>
  page.blocks.some(({ block }) => block.kind !== 'space');

/** A sheet as the pages it makes; `measured` has an entry for each of its blocks. */
export function pagesOfSheet(
  sheet: Sheet,
  measured: readonly MeasuredBlock[],
  pageHeight: number,
): Page[] {
  const pieces = piecesOf(sheet.blocks, measured);
  const pageOfPiece = paginate(pieces, pageHeight);
  const count = (pageOfPiece.at(-1) ?? 0) + 1;
  return Array.from({ length: count }, (_, page) => ({
    ...sheet,
    blocks: blocksOfPage(
      sheet.blocks,
      pieces.filter((_piece, index) => pageOfPiece[index] === page),
    ),
  })).filter(isNotOnlySpace);
}

/** Before anything is measured: each sheet is one page, however long. */
export const wholeSheet = (sheet: Sheet): Page => ({
  ...sheet,
  blocks: sheet.blocks.map((block) => ({ block, startsAt: 1 })),
});
